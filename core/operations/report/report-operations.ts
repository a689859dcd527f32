import { checkupSchema } from '../../checkup/checkup.ts';
import { explanationSchema } from '../../diagnosis/explanation.ts';
import { locales } from '../../i18n/message.ts';
import { mailTraceSchema } from '../../mail/trace.ts';
import { z } from '../../schema.ts';

const test = z.strictObject({ trace: mailTraceSchema, explanation: explanationSchema.nullable() });

export const reportOperations = {
  /**
   * Writes where downloads go the report of a test, of a check-up, or of both: a page, the same as PDF, or a record for
   * other programs.
   */
  'report.save': {
    input: z.strictObject({
      report: z.union([
        z.strictObject({ test, checkup: checkupSchema.nullable() }),
        z.strictObject({ test: z.null(), checkup: checkupSchema }),
      ]),
      format: z.enum(['html', 'pdf', 'json']),
      hideAddresses: z.boolean(),
      language: z.enum(locales),
    }),
    output: z.strictObject({ file: z.string() }),
  },
} as const;
