import { explanationSchema } from '../../diagnosis/explanation.ts';
import { locales } from '../../i18n/message.ts';
import { mailTraceSchema } from '../../mail/trace.ts';
import { z } from '../../schema.ts';

export const reportOperations = {
  /** Writes the report of a test where downloads go: a page, the same as PDF, or a record for other programs. */
  'report.save': {
    input: z.strictObject({
      trace: mailTraceSchema,
      explanation: explanationSchema.nullable(),
      format: z.enum(['html', 'pdf', 'json']),
      hideAddresses: z.boolean(),
      language: z.enum(locales),
    }),
    output: z.strictObject({ file: z.string() }),
  },
} as const;
