import { checkIds } from '../../checkup/check.ts';
import { checkupSchema } from '../../checkup/checkup.ts';
import { findingSchema } from '../../checkup/finding.ts';
import { z } from '../../schema.ts';
import { address, runId } from '../fields.ts';

export const checkupOperations = {
  /**
   * Looks at this workstation and its network; reads, changes nothing, sends no password. What each look means comes as
   * `checkup.looked` events; the end is all of it, and the answers of the guide that were found.
   */
  'checkup.run': {
    input: z.strictObject({
      runId,
      /** The address that sends, for its domain; null leaves the domain out. */
      account: address.nullable(),
      /** Nothing leaves this machine. */
      offline: z.boolean(),
      /** May the domain's name be asked of Microsoft (OpenID discovery). */
      agreed: z.boolean(),
      /** How maestro* sends, as far as is known: it weighs what was seen. */
      program: z.enum(['smtp', 'outlook', 'other']).nullable(),
      /** null: Microsoft's submission server and its port. */
      host: z.string().max(1000).nullable(),
      port: z.int().nullable(),
      /** `HOST:PORT` of the resolver to ask, or null for the system's. */
      resolver: z.string().max(200).nullable(),
    }),
    output: checkupSchema,
  },
} as const;

export const checkupEvents = {
  'checkup.looked': z.strictObject({ runId, check: z.enum(checkIds), findings: z.array(findingSchema) }),
} as const;
