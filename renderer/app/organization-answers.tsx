import { questions } from '../../core/guide/questions.ts';
import { presetAnswers } from '../../core/preset/organization.ts';
import { settledBy } from '../../core/preset/organization-lines.ts';
import { settledQuestions } from '../../core/preset/with-organization.ts';
import { Button } from '../ui/button.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useApp, useWords } from './context.ts';
import type { Wizard } from './use-wizard.ts';

/** The answers that the organization gave in the person's place; theirs to correct only where it allows that. */
export function OrganizationAnswers({ wizard }: { readonly wizard: Wizard }) {
  const { info } = useApp();
  const { t, say } = useWords();
  const { answers, found } = wizard.state;
  const given = presetAnswers(info.organization);
  const { route } = info.organization;
  const settled = settledQuestions(info.organization);
  const shown = found.filter((question) => given[question] === answers[question]);
  if (shown.length === 0 && route === undefined) return null;
  return (
    <section className={layout.card} aria-labelledby="organization-answers">
      <h2 id="organization-answers" className={text.title}>
        {say(settledBy(info.organization))}
      </h2>
      <ul className={layout.stackTight}>
        {route === undefined ? null : (
          <li>
            {t('preset.field.route')} <strong>{t(`preset.route.${route}`)}</strong>
          </li>
        )}
        {shown.map((question) => {
          const label = questions[question].options.find(({ value }) => value === answers[question])?.label;
          return (
            <li key={question} className={layout.row}>
              <span>
                {say(questions[question].title)} <strong>{label === undefined ? '' : say(label)}</strong>
              </span>
              {settled.includes(question) ? null : (
                <Button onPress={() => wizard.dispatch({ type: 'go', to: `question:${question}` })}>
                  {t('app.organization.correct')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
