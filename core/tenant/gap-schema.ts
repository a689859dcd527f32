import { z } from '../schema.ts';
import { gapKinds } from './completeness.ts';

/** What is missing from a reading, as it travels to the page. */
export const gapSchema = z.strictObject({ kind: z.enum(gapKinds), where: z.string(), detail: z.string() });
