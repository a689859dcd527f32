import type { ReactNode } from 'react';
import { isPractice } from '../../core/guide/wizard.ts';
import { chapterCount, chapterOf, chaptersOf, pathOf, stepId } from '../../core/guide/wizard-path.ts';
import type { WizardState } from '../../core/guide/wizard-state.ts';
import { locales } from '../../core/i18n/message.ts';
import { isSettled } from '../../core/preset/organization.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Segmented } from '../ui/segmented.tsx';
import text from '../ui/text.module.css';
import { useApp, useWords } from './context.ts';
import styles from './frame.module.css';
import { Mark } from './mark.tsx';

export type View = 'wizard' | 'checkup' | 'tenant' | 'explain' | 'help' | 'campaign';

type Props = {
  readonly wizard: WizardState;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onGo: (step: string) => void;
  readonly children: ReactNode;
};

/** The rail (or, under 960 px, the bar), the practice ribbon and the main column. */
export function Frame({ wizard, view, onView, onGo, children }: Props) {
  const { t } = useWords();
  const chapters = chaptersOf(wizard);
  // The exercise begins with the password or the test; until then nothing is tried, and reading a domain is real.
  const tries = ['secret', 'test', 'maestro', 'summary'].includes(wizard.step.kind);
  const current = Math.max(0, chapters.indexOf(chapterOf(stepId(wizard.step))));
  return (
    <div className={styles.frame}>
      <nav className={styles.rail} aria-label={t('app.path')}>
        <Brand />
        <Path wizard={wizard} active={view === 'wizard'} onGo={onGo} />
        <div className={styles.foot}>
          <SideLinks view={view} onView={onView} />
          <div className={styles.language}>
            <LanguageSwitch />
          </div>
        </div>
      </nav>
      <header className={styles.bar}>
        <Brand />
        <span className={styles.step}>
          {t('app.step', { current: current + 1, total: chapterCount(wizard) })}
        </span>
        <SideLinks view={view} onView={onView} />
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        {isPractice(wizard) && view === 'wizard' && tries ? (
          <p className={styles.ribbon} data-testid="practice-ribbon">
            <Icon name="pencil" size={16} />
            <span>
              <strong>{t('app.practice')}</strong> — {t('app.practice.words')}
            </span>
          </p>
        ) : null}
        {children}
      </main>
    </div>
  );
}

function Brand() {
  const { t } = useWords();
  return (
    <p className={styles.brand}>
      <Mark />
      <span>{t('app.name')}</span>
    </p>
  );
}

function Path({
  wizard,
  active,
  onGo,
}: {
  readonly wizard: WizardState;
  readonly active: boolean;
  readonly onGo: (step: string) => void;
}) {
  const { t } = useWords();
  const path = pathOf(wizard);
  const chapters = chaptersOf(wizard);
  const current = chapters.indexOf(chapterOf(stepId(wizard.step)));
  return (
    <ol className={styles.path}>
      {chapters.map((chapter, index) => {
        const state = index < current ? 'done' : index === current ? 'here' : 'to-come';
        const first = path.find((id) => id !== 'welcome' && chapterOf(id) === chapter) ?? 'welcome';
        const content = (
          <>
            <span className={styles.dot} aria-hidden="true">
              {state === 'done' ? <Icon name="check" size={14} /> : null}
            </span>
            <span>{t(`chapter.${chapter}`)}</span>
            <span className={text.hidden}>({t(`app.state.${state}`)})</span>
          </>
        );
        return (
          <li key={chapter}>
            {state === 'done' ? (
              <button type="button" className={styles.item} data-state={state} onClick={() => onGo(first)}>
                {content}
              </button>
            ) : (
              <span
                className={styles.item}
                data-state={state}
                {...(state === 'here' && active ? { 'aria-current': 'step' as const } : {})}
              >
                {content}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function SideLinks({ view, onView }: Pick<Props, 'view' | 'onView'>) {
  const { t } = useWords();
  const links: readonly { view: View; icon: IconName; label: string; short: string }[] = [
    {
      view: 'explain',
      icon: 'message',
      label: t('app.error-message'),
      short: t('app.error-message.short'),
    },
    { view: 'tenant', icon: 'building', label: t('app.tenant'), short: t('app.tenant.short') },
    { view: 'help', icon: 'help', label: t('app.help'), short: t('app.help') },
  ];
  return links.map((link) => (
    <button
      key={link.view}
      type="button"
      className={styles.link}
      aria-label={link.label}
      {...(view === link.view ? { 'aria-current': 'page' as const } : {})}
      onClick={() => onView(view === link.view ? 'wizard' : link.view)}
    >
      <Icon name={link.icon} />
      <span className={styles.label}>{link.label}</span>
      <span className={styles.short}>{link.short}</span>
    </button>
  ));
}

function LanguageSwitch() {
  const { info, locale, setLocale } = useApp();
  const { t } = useWords();
  if (isSettled(info.organization, 'language')) return null;
  const names = { fr: 'Français', en: 'English' } as const;
  return (
    <Segmented
      label={t('app.language')}
      value={locale}
      onChange={setLocale}
      options={locales.map((value) => ({ value, label: names[value], lang: value }))}
    />
  );
}
