import { maestroGuide } from '../../../core/guide/maestro-screens.ts';
import { resumeOf } from '../../../core/guide/resume.ts';
import { isPractice } from '../../../core/guide/wizard.ts';
import { planOf } from '../../../core/guide/wizard-path.ts';
import { useWords } from '../../app/context.ts';
import { Screen } from '../../app/screen.tsx';
import type { Wizard } from '../../app/use-wizard.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { CopyChip } from '../../ui/copy-chip.tsx';
import { Icon } from '../../ui/icon.tsx';
import layout from '../../ui/layout.module.css';
import lists from '../../ui/lists.module.css';
import text from '../../ui/text.module.css';
import { BackButton } from '../navigation.tsx';
import styles from './summary.module.css';

/** What was verified, what is left, and a paragraph to forward. */
export function SummaryStep({ wizard }: { readonly wizard: Wizard }) {
  const { t, say, locale } = useWords();
  const { state, dispatch } = wizard;
  const plan = planOf(state);
  const resume = resumeOf(plan, locale);
  const usesMaestro = plan.route === 'app-password' || plan.route === 'ip-address';
  const items = usesMaestro ? maestroGuide(plan).checklist : [];
  const left = items.filter((item) => !state.checklist.includes(item.id));
  const practice = isPractice(state);
  return (
    <Screen
      id="summary"
      title={t('summary.title')}
      back={<BackButton wizard={wizard} />}
      onward={
        <>
          <Button onPress={() => dispatch({ type: 'restart' })}>{t('summary.restart')}</Button>
          {usesMaestro && plan.route === 'app-password' && practice ? (
            <Button kind="primary" onPress={() => dispatch({ type: 'go', to: 'secret' })}>
              {t('summary.real')}
            </Button>
          ) : null}
        </>
      }
    >
      <section className={layout.stackTight} aria-labelledby="summary-forward">
        <h2 id="summary-forward">{t('summary.forward')}</h2>
        <p className={styles.forward} data-testid="resume">
          {resume}
        </p>
        <div>
          <CopyChip value={resume} hideValue copyLabel={t('app.copy')} copiedLabel={t('app.copied')} />
        </div>
      </section>
      {usesMaestro ? (
        <section className={layout.stackTight} aria-labelledby="summary-done">
          <h2 id="summary-done">{t('summary.done')}</h2>
          <TestOutcome wizard={wizard} />
        </section>
      ) : null}
      {items.length === 0 ? null : (
        <section className={layout.stackTight} aria-labelledby="summary-left">
          <h2 id="summary-left">{t('summary.left')}</h2>
          {left.length === 0 ? (
            <p className={`${layout.withIcon} ${text.good}`}>
              <Icon name="check" />
              <span>{t('summary.nothing-left')}</span>
            </p>
          ) : (
            <ul className={lists.marked}>
              {left.map((item) => (
                <li key={item.id}>
                  <span className={text.caution}>
                    <Icon name="clock" />
                  </span>
                  <span>{say(item.message)}</span>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </Screen>
  );
}

function TestOutcome({ wizard }: { readonly wizard: Wizard }) {
  const { t } = useWords();
  const run = wizard.state.lastRun;
  if (run === null || run.trace.outcome !== 'accepted')
    return <p className={text.soft}>{t('summary.test.none')}</p>;
  const lines = [
    t('summary.test.accepted', { account: run.trace.account ?? run.trace.from }),
    ...(run.arrived === true ? [t('summary.test.arrived')] : []),
  ];
  return (
    <>
      <ul className={lists.marked}>
        {lines.map((line) => (
          <li key={line}>
            <span className={text.good}>
              <Icon name="check" />
            </span>
            <span>{line}</span>
          </li>
        ))}
      </ul>
      {run.trace.practice ? (
        <Callout tone="caution" label={t('app.practice')}>
          {t('summary.test.practice')}
        </Callout>
      ) : null}
    </>
  );
}
