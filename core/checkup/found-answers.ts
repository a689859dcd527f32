import type { QuestionId } from '../guide/answers.ts';
import { z } from '../schema.ts';
import type { CheckId } from './check.ts';
import type { Observation } from './observation.ts';
import { readOutlook } from './read-outlook.ts';

/** An answer that the workstation gave in the person's place: found, not told, and theirs to correct. */
export type FoundAnswer = { readonly question: QuestionId; readonly value: string; readonly check: CheckId };

export const foundQuestions = ['outlook', 'outlookMigration', 'outlookLicence'] as const;

export const foundAnswerSchema = z.strictObject({
  question: z.enum(foundQuestions),
  value: z.string().max(40),
  check: z.literal('outlook'),
});

/** The guide's questions that what was seen settles. Only what was read outright: a part left open settles none. */
export function foundAnswers(observation: Observation): z.infer<typeof foundAnswerSchema>[] {
  if (observation.check !== 'outlook' || !('registry' in observation)) return [];
  const seen = readOutlook(observation.registry);
  const found = (question: (typeof foundQuestions)[number], value: string | null) =>
    value === null ? [] : [{ question, value, check: 'outlook' as const }];
  const stopped = seen.migration === 'stopped-by-policy' || seen.migration === 'stopped-by-setting';
  return [
    ...found('outlook', outlookOf(seen)),
    ...found('outlookMigration', stopped ? 'stopped' : seen.migration === null ? null : 'allowed'),
    ...found('outlookLicence', seen.licence),
  ];
}

function outlookOf(seen: ReturnType<typeof readOutlook>): string | null {
  if (seen.newOutlook === 'on') return 'new';
  if (seen.classic === 'absent') return 'absent';
  if (seen.classic !== 'installed' || seen.major === null) return null;
  if (seen.major < 16) return 'old';
  return seen.newOutlook === 'off' ? 'classic' : null;
}
