import fc from 'fast-check';
import { type Answers, answersSchema, type QuestionId, questionIds } from '../../core/guide/answers.ts';

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

/** Every combination of answers to these questions, each answered or « je ne sais pas ». */
export function* everyAnswer(
  questions: readonly QuestionId[] = questionIds,
  given: Answers = {},
): Generator<Answers> {
  const [first, ...rest] = questions;
  if (first === undefined) {
    yield given;
    return;
  }
  for (const value of valuesOf(first)) yield* everyAnswer(rest, withAnswer(given, first, value));
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
