import { checkupSchema } from '../checkup/checkup.ts';
import { explanationSchema } from '../diagnosis/explanation.ts';
import { mailTraceSchema } from '../mail/trace.ts';
import { z } from '../schema.ts';
import type { Report } from './report.ts';

/** A report as a file for other programs; `assets/deployment/report.schema.json` is its published schema. */
export const reportRecordSchema = z.strictObject({
  format: z.literal('assistant-courriel-report'),
  version: z.literal(1),
  /** The assistant's own version. */
  assistant: z.string(),
  /** null in the report of a check-up alone. */
  trace: mailTraceSchema.nullable(),
  explanation: explanationSchema.nullable(),
  /** null where none was run. */
  checkup: checkupSchema.nullable(),
});

/** The record of a report, already masked. */
export function reportRecord({ test, checkup }: Report, version: string): string {
  const record: z.input<typeof reportRecordSchema> = {
    format: 'assistant-courriel-report',
    version: 1,
    assistant: version,
    trace: test?.trace ?? null,
    explanation: test?.explanation ?? null,
    checkup,
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
