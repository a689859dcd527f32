import type { QuestionId } from '../../../core/guide/answers.ts';
import { questionCountWords } from '../../../core/guide/question-count.ts';
import { nextQuestions, questions, suggestedAnswer } from '../../../core/guide/questions.ts';
import { useWords } from '../../app/context.ts';
import { Screen } from '../../app/screen.tsx';
import type { Wizard } from '../../app/use-wizard.ts';
import { MaestroDiagram } from '../../diagrams/maestro-diagram.tsx';
import { ChoiceCards } from '../../ui/choice-cards.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ExternalLink } from '../../ui/external-link.tsx';
import layout from '../../ui/layout.module.css';
import text from '../../ui/text.module.css';
import { BackButton, NextButton } from '../navigation.tsx';

/** One question, its answers as cards, and where to find the answer. */
export function QuestionStep({
  wizard,
  question: id,
}: {
  readonly wizard: Wizard;
  readonly question: QuestionId;
}) {
  const { t, say } = useWords();
  const { answers, found, today } = wizard.state;
  const question = questions[id];
  const asked = nextQuestions(answers, today, found).indexOf(id);
  const answer = answers[id] ?? null;
  const suggested = suggestedAnswer(id, answers);
  const unknown = question.options.find((option) => option.value === 'unknown');
  return (
    <Screen
      id={`question-${id}`}
      eyebrow={asked === -1 ? t('app.question.besides') : say(questionCountWords(asked + 1, wizard.state))}
      title={say(question.title)}
      lead={say(question.help)}
      back={<BackButton wizard={wizard} />}
      onward={<NextButton wizard={wizard} />}
    >
      <ChoiceCards
        label={say(question.title)}
        value={answer}
        onChange={(value) => wizard.dispatch({ type: 'answer', question: id, value })}
        onEnter={() => wizard.dispatch({ type: 'next' })}
        choices={question.options.map((option) => ({
          value: option.value,
          label: say(option.label),
          ...(option.value === 'unknown' ? {} : { hint: say(option.hint) }),
          ...(option.value === suggested ? { badge: t('question.usual') } : {}),
        }))}
        {...(answer === 'unknown' && unknown !== undefined
          ? { detail: <p className={text.soft}>{say(unknown.hint)}</p> }
          : {})}
      />
      <div>
        <Disclosure
          key={String(answer === 'unknown')}
          title={t('question.how-to-find')}
          level={2}
          defaultOpen={answer === 'unknown'}
        >
          <div className={layout.stackTight}>
            <p>{say(question.findOut)}</p>
            {question.place.kind === 'link' ? (
              <p>
                <ExternalLink id={question.place.linkId} />
              </p>
            ) : null}
            {question.place.kind === 'maestro' ? <MaestroDiagram screen={question.place.screen} /> : null}
          </div>
        </Disclosure>
      </div>
    </Screen>
  );
}
