import { z } from '../../schema.ts';
import { runId } from '../fields.ts';

export const runOperations = {
  /** Stops a mail test, a reading of files or a live reading that this caller started. */
  'run.cancel': { input: z.strictObject({ runId }), output: z.strictObject({ cancelled: z.boolean() }) },
} as const;
