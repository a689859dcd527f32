import { z } from '../../schema.ts';
import { nothing } from '../fields.ts';

export const practiceOperations = {
  /** Messages the practice server accepted, newest first. */
  'practice.inbox': {
    input: nothing,
    output: z.strictObject({
      messages: z.array(
        z.strictObject({
          id: z.string(),
          from: z.string(),
          to: z.array(z.string()),
          subject: z.string(),
          receivedAt: z.string(),
        }),
      ),
    }),
  },
} as const;
