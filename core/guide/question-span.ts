import { type Answers, answerValues, type QuestionId } from './answers.ts';
import { decide, type Outcome } from './decide.ts';

/** How far the questions can still go: fewest and most in all, those answered included, and where they can end. */
export type QuestionSpan = {
  readonly fewest: number;
  readonly most: number;
  readonly outcomes: ReadonlySet<Outcome>;
};

const spans = new Map<string, QuestionSpan>();

/** Enough for the whole first screen; beyond, the memory begins again. */
const remembered = 20_000;

/**
 * The span of questions from these answers on, for an ISO date, over everything that could still be answered, « je
 * ne sais pas » included. `most` never grows along a path: an answer only takes possibilities away.
 */
export function questionSpan(answers: Answers, on: string, found: readonly QuestionId[] = []): QuestionSpan {
  const key = `${on} ${found.join()} ${JSON.stringify(answers)}`;
  const known = spans.get(key);
  if (known !== undefined) return known;
  const span = measure(answers, on, found);
  if (spans.size >= remembered) spans.clear();
  spans.set(key, span);
  return span;
}

function measure(answers: Answers, on: string, found: readonly QuestionId[]): QuestionSpan {
  const { questions: all, outcome } = decide(answers, on);
  const questions = all.filter((question) => !found.includes(question));
  const open = questions.find((question) => answers[question] === undefined);
  if (open === undefined)
    return { fewest: questions.length, most: questions.length, outcomes: new Set([outcome]) };
  const after = tellingValues(open).map((value) => questionSpan({ ...answers, [open]: value }, on, found));
  return {
    fewest: Math.min(...after.map((span) => span.fewest)),
    most: Math.max(...after.map((span) => span.most)),
    outcomes: new Set(after.flatMap((span) => [...span.outcomes])),
  };
}

/** Answers after which the same questions come, told once: a test goes through all of them. */
const alike: Partial<Record<QuestionId, readonly string[]>> = {
  actor: ['user', 'it-one'],
  mfa: ['on', 'off'],
};

function tellingValues(question: QuestionId): readonly string[] {
  return alike[question] ?? answerValues[question];
}
