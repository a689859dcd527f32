import { questions } from '../../core/guide/questions.ts';
import { presetAnswers } from '../../core/preset/organization.ts';
import { useApp, useWords } from '../app/context.ts';
import type { Wizard } from '../app/use-wizard.ts';
import { Button } from '../ui/button.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';

/** The answers that the check-up found in the person's place, each theirs to correct. */
export function FoundAnswersView({
  wizard,
  onCorrect,
}: {
  readonly wizard: Wizard;
  readonly onCorrect?: () => void;
}) {
  const { t, say } = useWords();
  const { info } = useApp();
  const { answers } = wizard.state;
  const given = presetAnswers(info.organization);
  const found = wizard.state.found.filter((question) => given[question] !== answers[question]);
  if (found.length === 0) return null;
  return (
    <section className={layout.card} aria-labelledby="found-answers">
      <h2 id="found-answers" className={text.title}>
        {t('checkup.page.found')}
      </h2>
      <p className={text.note}>{t('checkup.page.found.words')}</p>
      <ul className={layout.stackTight}>
        {found.map((question) => {
          const label = questions[question].options.find(({ value }) => value === answers[question])?.label;
          return (
            <li key={question} className={layout.row}>
              <span>
                {say(questions[question].title)} <strong>{label === undefined ? '' : say(label)}</strong>
              </span>
              <Button
                onPress={() => {
                  onCorrect?.();
                  wizard.dispatch({ type: 'go', to: `question:${question}` });
                }}
              >
                {t('checkup.correct')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
