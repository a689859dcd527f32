import { z } from '../../schema.ts';
import { longestMailto } from '../../text/mailto.ts';

export const linkOperations = {
  /** Opens one of the known links (`core/knowledge/links.ts`) in the person's browser. */
  'link.open': {
    input: z.strictObject({ id: z.string().max(80) }),
    output: z.strictObject({ opened: z.boolean() }),
  },
  /** Opens a new message, without a recipient, in the person's mail program: an address of `core/text/mailto.ts`. */
  'link.write': {
    input: z.strictObject({ url: z.string().max(longestMailto) }),
    output: z.strictObject({ opened: z.boolean() }),
  },
} as const;
