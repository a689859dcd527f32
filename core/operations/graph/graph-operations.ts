import { z } from '../../schema.ts';
import { shownSignInsSchema } from '../../tenant/export-reading.ts';
import { factsFileSchema } from '../../tenant/facts.ts';
import { gapSchema } from '../../tenant/gap-schema.ts';
import { address, noticeSchema, runId } from '../fields.ts';

export const graphOperations = {
  /**
   * Signs in to Microsoft 365 in the system's browser, by choice, with the organization's own application, reads the
   * switches that Graph knows, and signs out. No token comes back.
   */
  'graph.read': {
    input: z.strictObject({
      runId,
      clientId: z.string().max(80),
      tenant: z.string().max(200),
      mailboxes: z.array(address).max(50),
      ip: z.string().max(200).nullable(),
    }),
    output: z.strictObject({
      account: z.string(),
      facts: factsFileSchema,
      /** What is missing from what was read. */
      gaps: z.array(gapSchema).readonly(),
      /** SMTP sign-ins of the last 30 days; null when they could not be read. */
      signIns: shownSignInsSchema.nullable(),
      failures: z.array(noticeSchema),
    }),
  },
} as const;
