import { hasBegun } from '../../../core/guide/wizard.ts';
import { furthestStep } from '../../../core/guide/wizard-path.ts';
import { useWords } from '../../app/context.ts';
import { OrganizationNote } from '../../app/organization-note.tsx';
import { Screen } from '../../app/screen.tsx';
import type { Wizard } from '../../app/use-wizard.ts';
import { CheckupButton } from '../../checkup/checkup-button.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import layout from '../../ui/layout.module.css';
import lists from '../../ui/lists.module.css';
import text from '../../ui/text.module.css';

const promises = [
  'welcome.step.questions',
  'welcome.step.plan',
  'welcome.step.test',
  'welcome.step.maestro',
] as const;

/** Says in two seconds that the person is in the right place, and what comes. */
export function WelcomeStep({ wizard }: { readonly wizard: Wizard }) {
  const { t } = useWords();
  const begun = hasBegun(wizard.state);
  return (
    <Screen
      id="welcome"
      title={t('welcome.title')}
      lead={t('welcome.lead')}
      back={<CheckupButton />}
      onward={
        begun ? (
          <>
            <Button onPress={() => wizard.dispatch({ type: 'restart' })}>{t('welcome.restart')}</Button>
            <Button
              kind="primary"
              onPress={() => wizard.dispatch({ type: 'go', to: furthestStep(wizard.state) })}
            >
              {t('welcome.resume')}
            </Button>
          </>
        ) : (
          <Button kind="primary" onPress={() => wizard.dispatch({ type: 'next' })}>
            {t('welcome.begin')}
          </Button>
        )
      }
    >
      <section className={layout.card} aria-labelledby="what-happens">
        <h2 id="what-happens" className={text.title}>
          {t('welcome.what-happens')}
        </h2>
        <ol className={lists.numbered}>
          {promises.map((id) => (
            <li key={id}>{t(id)}</li>
          ))}
        </ol>
      </section>
      <OrganizationNote />
      <p className={`${text.note} ${layout.withIcon}`}>
        <Icon name="key" size={16} />
        <span>{t('welcome.privacy')}</span>
      </p>
    </Screen>
  );
}
