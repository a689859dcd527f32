import { z } from '../schema.ts';
import { mailServiceOf } from './judge-domain.ts';
import type { Observation } from './observation.ts';
import { readOutlook } from './read-outlook.ts';

export const foundAnswerSchema = z.strictObject({
  question: z.enum(['outlook', 'outlookMigration', 'outlookLicence', 'mailService']),
  value: z.string().max(40),
  check: z.enum(['outlook', 'domain']),
});

/** An answer that the workstation gave in the person's place: found, not told, and theirs to correct. */
export type FoundAnswer = z.infer<typeof foundAnswerSchema>;

/** The guide's questions that what was seen settles. Only what was read outright: a part left open settles none. */
export function foundAnswers(observation: Observation): FoundAnswer[] {
  if ('report' in observation) {
    const value = mailServiceOf(observation.report);
    return value === null ? [] : [{ question: 'mailService', value, check: 'domain' }];
  }
  if (observation.check !== 'outlook' || !('registry' in observation)) return [];
  const seen = readOutlook(observation.registry);
  const found = (question: FoundAnswer['question'], value: string | null): FoundAnswer[] =>
    value === null ? [] : [{ question, value, check: 'outlook' }];
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
  if (seen.classic === 'unregistered') return 'broken';
  if (seen.classic !== 'installed' || seen.major === null) return null;
  if (seen.major < 16) return 'old';
  return seen.newOutlook === 'off' ? 'classic' : null;
}
