import type { QuestionId } from '../../core/guide/answers.ts';
import { questionCountWords } from '../../core/guide/question-count.ts';
import { nextQuestions, questions, suggestedAnswer } from '../../core/guide/questions.ts';
import { say } from '../../core/i18n/translate.ts';
import { answerChoices, whereToFind } from '../answer-choices.ts';
import { translate } from '../words/translate.ts';
import { chooseWay, type Left, present, type Walk } from './walk.ts';

/** One question, its answers, and where to find the answer. */
export async function questionStep(walk: Walk, id: QuestionId): Promise<Left> {
  const { io, locale, state, dispatch } = walk;
  const { answers, found, today } = state();
  const question = questions[id];
  const at = nextQuestions(answers, today, found).indexOf(id);
  present(
    walk,
    at === -1 ? translate(locale, 'app.question.besides') : say(locale, questionCountWords(at + 1, state())),
    say(locale, question.help),
  );
  const chosen = await chooseWay<string>(walk, {
    question: say(locale, question.title),
    choices: [
      ...answerChoices(question, suggestedAnswer(id, answers), locale),
      { value: 'find', label: translate(locale, 'question.how-to-find') },
    ],
    at: answers[id],
  });
  if (chosen === 'quit') return 'quit';
  if (chosen === 'find') io.say(whereToFind(question, locale));
  else if (chosen === 'back') dispatch({ type: 'back' });
  else {
    dispatch({ type: 'answer', question: id, value: chosen });
    dispatch({ type: 'next' });
  }
  return 'step';
}
