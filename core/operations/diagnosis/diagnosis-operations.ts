import { explainContextSchema, explanationSchema } from '../../diagnosis/explanation.ts';
import { z } from '../../schema.ts';

/** Longest text that is explained, in UTF-16 units: 10 MB pasted is read, more is refused. */
export const longestText = 12_000_000;

const question = z.strictObject({ text: z.string().max(longestText), context: explainContextSchema });

export const diagnosisOperations = {
  'diagnosis.explain': { input: question, output: explanationSchema },
  /** The distinct problems of a text of several dated entries, most frequent first; none for any other text. */
  'diagnosis.explain-log': {
    input: question,
    output: z.strictObject({
      problems: z.array(
        z.strictObject({
          count: z.int().positive(),
          accepted: z.int().nonnegative(),
          explanation: explanationSchema,
        }),
      ),
    }),
  },
} as const;
