import { z } from '../schema.ts';
import { findingSchema } from './finding.ts';
import { foundAnswerSchema } from './found-answers.ts';

/** A check-up that ended: what was found, the most pressing first, and the answers of the guide that it gave. */
export const checkupSchema = z.strictObject({
  /** ISO instant at which it began. */
  checkedAt: z.string(),
  /** The address that sends, where it was given. */
  account: z.string().nullable(),
  findings: z.array(findingSchema),
  answers: z.array(foundAnswerSchema),
});

export type Checkup = z.infer<typeof checkupSchema>;

/** The same as `checkup --json` prints it, whose words are left out: they are said again in the language asked for. */
export const printedCheckupSchema = z.object({
  ...checkupSchema.shape,
  findings: z.array(z.object(findingSchema.shape)),
});
