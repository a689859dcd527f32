import { z } from '../../schema.ts';

export const linkOperations = {
  /** Opens one of the known links (`core/knowledge/links.ts`) in the person's browser. */
  'link.open': {
    input: z.strictObject({ id: z.string().max(80) }),
    output: z.strictObject({ opened: z.boolean() }),
  },
} as const;
