import { z } from '../../schema.ts';
import { uploadLimits } from '../../tenant/upload-limits.ts';

export const policyOperations = {
  /** Writes the table of mailboxes × policies that the page made among the person's downloads. */
  'policies.save': {
    input: z.strictObject({ format: z.enum(['csv', 'json']), text: z.string().max(uploadLimits.piece) }),
    output: z.strictObject({ file: z.string() }),
  },
} as const;
