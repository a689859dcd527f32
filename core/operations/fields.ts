import { isDay } from '../calendar-day.ts';
import { type FailureCode, isFailureCode } from '../i18n/failures.ts';
import { z } from '../schema.ts';

// Fields that several operations take. Their bounds keep a caller from filling the memory; the handler reads the text.

export const nothing = z.strictObject({});

/** An address as typed. */
export const address = z.string().max(1000);

/** Chosen by the caller, so that it can cancel what it started. */
export const runId = z.string().min(1).max(80);

/** An exported file that this caller handed over. */
export const exportId = z.string().min(1).max(80);

/** An ISO date that exists. */
export const day = z.string().refine(isDay, 'YYYY-MM-DD');

/** A failure that does not end the operation; its words are in `core/i18n/failures.ts`. */
export const noticeSchema = z.strictObject({
  code: z.custom<FailureCode>((value) => typeof value === 'string' && isFailureCode(value)),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
