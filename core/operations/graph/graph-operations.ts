import { z } from '../../schema.ts';
import { shownSignInsSchema } from '../../tenant/export-reading.ts';
import { factsFileSchema } from '../../tenant/facts.ts';
import { gapSchema } from '../../tenant/gap-schema.ts';
import { policyOutcomes } from '../../tenant/policies/what-if.ts';
import { address, noticeSchema, runId } from '../fields.ts';

/** Our answer for one mailbox held against Microsoft's: the policies on which they differ. */
const comparisonSchema = z.strictObject({
  account: z.string(),
  same: z.int(),
  open: z.int(),
  differences: z.array(
    z.strictObject({
      name: z.string(),
      ours: z.enum(policyOutcomes).nullable(),
      theirs: z.boolean().nullable(),
      reason: z.string(),
    }),
  ),
  gaps: z.array(gapSchema).readonly(),
});

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
      /** Asks Microsoft for its own evaluation of each mailbox too: one POST, which changes nothing. */
      evaluate: z.boolean().default(false),
    }),
    output: z.strictObject({
      account: z.string(),
      facts: factsFileSchema,
      /** What is missing from what was read. */
      gaps: z.array(gapSchema).readonly(),
      evaluations: z.array(comparisonSchema).readonly(),
      /** SMTP sign-ins of the last 30 days; null when they could not be read. */
      signIns: shownSignInsSchema.nullable(),
      failures: z.array(noticeSchema),
    }),
  },
} as const;
