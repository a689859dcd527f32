import type { Message } from '../i18n/translate.ts';
import type { Answers, QuestionId } from './answers.ts';
import { isGiven } from './password-finding.ts';
import { questionSpan } from './question-span.ts';

/** Answers, those that the check-up found, and the ISO date of the plan. */
type Basis = { readonly answers: Answers; readonly found?: readonly QuestionId[]; readonly today: string };

/** How many questions there are at most, for each of those who may be answering. */
export type QuestionCount = {
  /** Somebody who settles their own workstation, or does not say. */
  readonly person: number;
  readonly administrator: number;
  /** Whatever is answered from here on, the number stays. */
  readonly exact: boolean;
};

/** The most questions that can come, from what is known. Neither number grows along a path. */
export function questionCount({ answers, found = [], today }: Basis): QuestionCount {
  const most = (actor: Answers['actor']) => questionSpan({ ...answers, actor }, today, found).most;
  const { fewest, most: either } = questionSpan(answers, today, found);
  return answers.actor === undefined
    ? {
        person: most('user'),
        administrator: Math.max(most('it-one'), most('it-many')),
        exact: fewest === either,
      }
    : { person: either, administrator: either, exact: fewest === either };
}

/** « Question 2 sur 5 au plus », and how many an administrator has while nobody said who answers. `current` from 1. */
export function questionCountWords(current: number, basis: Basis): Message {
  const { person, administrator, exact } = questionCount(basis);
  return person === administrator || isGiven(basis.answers.actor)
    ? { id: 'app.question', params: { current, total: administrator, exact: String(exact) } }
    : { id: 'app.question.either', params: { current, person, administrator } };
}
