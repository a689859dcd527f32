import { explanationSchema } from '../diagnosis/explanation.ts';
import { mailTraceSchema } from '../mail/trace.ts';
import { z } from '../schema.ts';
import type { EndedTest } from './test-report.ts';

/** A test as a file for other programs; `assets/deployment/report.schema.json` is its published schema. */
export const reportRecordSchema = z.strictObject({
  format: z.literal('assistant-courriel-report'),
  version: z.literal(1),
  /** The assistant's own version. */
  assistant: z.string(),
  trace: mailTraceSchema,
  explanation: explanationSchema.nullable(),
});

/** The record of a test, already masked. */
export function reportRecord({ trace, explanation }: EndedTest, version: string): string {
  const record = {
    format: 'assistant-courriel-report',
    version: 1,
    assistant: version,
    trace,
    explanation,
  } satisfies z.input<typeof reportRecordSchema>;
  return `${JSON.stringify(record, null, 2)}\n`;
}
