import fc from 'fast-check';
import { type Answers, type QuestionId, questionIds } from '../../core/guide/answers.ts';
import { answersSchema } from '../../core/guide/answers-schema.ts';

/** The dates on which advice differs: before the retirement of basic authentication, just after, and later. */
export const planDates = ['2026-11-21', '2027-01-02', '2027-08-01'] as const;

/** The values of a question, « je ne sais pas » last. */
export function valuesOf(question: QuestionId): readonly string[] {
  return answersSchema.shape[question].unwrap().options;
}

/** One more answer, unchecked by types since the question varies. */
export function withAnswer(answers: Answers, question: QuestionId, value: string): Answers {
  return { ...answers, [question]: value } as Answers;
}

/** The questions of the Outlook route alone; the others decide between the routes that sign in and the address. */
export const outlookQuestions: readonly QuestionId[] = [
  'outlook',
  'outlookAccount',
  'outlookMigration',
  'outlookLicence',
];

/** What an Outlook plan depends on: its own questions, those that open every path, and the address it names besides. */
export const besideOutlook: readonly QuestionId[] = [
  'actor',
  'hosting',
  'mailProgram',
  ...outlookQuestions,
  'fixedAddress',
];

/** What a plan depends on where the domain's mail is elsewhere; at Microsoft 365 it changes nothing. */
export const besideService: readonly QuestionId[] = ['actor', 'hosting', 'mailProgram', 'mailService'];

/** The questions of every other route. */
export const smtpQuestions: readonly QuestionId[] = questionIds.filter(
  (question) => !outlookQuestions.includes(question) && question !== 'mailService',
);

/**
 * Every combination of answers that can matter together, each answered or « je ne sais pas »: all those of the SMTP
 * routes, then all those of Outlook, then those of another service. A test shows that they do not meet.
 */
export function* everyAnswer(): Generator<Answers> {
  yield* combinations(smtpQuestions);
  yield* combinations(besideOutlook);
  yield* combinations(besideService);
}

function* combinations(questions: readonly QuestionId[], given: Answers = {}): Generator<Answers> {
  const [first, ...rest] = questions;
  if (first === undefined) {
    yield given;
    return;
  }
  for (const value of valuesOf(first)) yield* combinations(rest, withAnswer(given, first, value));
}

/** Any answers, some questions not asked at all. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(questionIds.map((id) => [id, fc.constantFrom(...valuesOf(id))])),
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;

/** Any day of the years that matter, as an ISO date. */
export const anyDate: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
