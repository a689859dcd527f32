import { updateInstalls } from '../../preset/preset-schema.ts';
import { updateOffReasons } from '../../preset/update-policy.ts';
import { z } from '../../schema.ts';
import { nothing } from '../fields.ts';

export const updateOperations = {
  /** Asks the feed, where one is named, whether there is a later version; nothing else is fetched. */
  'update.check': {
    input: nothing,
    output: z.discriminatedUnion('state', [
      z.strictObject({ state: z.literal('off'), reason: z.enum(updateOffReasons) }),
      z.strictObject({ state: z.literal('current') }),
      z.strictObject({
        state: z.literal('available'),
        version: z.string().max(60),
        install: z.enum(updateInstalls),
      }),
    ]),
  },
  /** Fetches the version that was found and installs it, on the person's word: the assistant closes, then opens again. */
  'update.install': { input: nothing, output: nothing },
} as const;

export const updateEvents = {
  /** How much of the later version was fetched. */
  'update.progress': z.strictObject({ percent: z.int().min(0).max(100) }),
} as const;
