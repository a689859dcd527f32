import { explanationSchema } from '../../diagnosis/explanation.ts';
import { locales } from '../../i18n/message.ts';
import { practiceScenarioSchema } from '../../mail/practice.ts';
import { mailTraceSchema, stageReportSchema, stageSchema, testRouteSchema } from '../../mail/trace.ts';
import { z } from '../../schema.ts';
import { address, runId } from '../fields.ts';

export const mailTestOperations = {
  /** One staged test. Progress comes as `smtp.stage` events with the same `runId`; the end is the trace. */
  'smtp.test': {
    input: z.strictObject({
      runId,
      route: testRouteSchema,
      account: address.nullable(),
      from: address,
      to: address,
      /** null: the route's usual host and port, or the practice server's. */
      host: z.string().max(1000).nullable(),
      port: z.int().nullable(),
      /** Stop after this stage, before the next one begins; null goes to the end. */
      until: stageSchema.nullable(),
      /** A scenario of the practice server, or null for the real world. */
      practice: practiceScenarioSchema.nullable(),
      language: z.enum(locales),
    }),
    output: z.strictObject({ trace: mailTraceSchema, explanation: explanationSchema.nullable() }),
  },
} as const;

export const mailTestEvents = {
  'smtp.stage': z.strictObject({ runId, report: stageReportSchema }),
} as const;
