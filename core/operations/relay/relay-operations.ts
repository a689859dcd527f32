import { explanationSchema } from '../../diagnosis/explanation.ts';
import { locales } from '../../i18n/message.ts';
import { checklistChangeSchema, checklistSchema } from '../../mail/checklist.ts';
import { practiceScenarioSchema } from '../../mail/practice.ts';
import { mailTraceSchema } from '../../mail/trace.ts';
import { recipientSides, relayVerdictSchema } from '../../mail-test/relay-verdict.ts';
import { z } from '../../schema.ts';
import { address, runId } from '../fields.ts';

export const relayOperations = {
  /** The relay without login, on the Microsoft host that the MX names. Stages come as `smtp.stage` events. */
  'relay.check': {
    input: z.strictObject({
      runId,
      domain: z.string().max(5000),
      from: address,
      to: address,
      expectIp: z.string().max(200).nullable(),
      /** null: looked up in the MX records. */
      host: z.string().max(1000).nullable(),
      port: z.int().nullable(),
      resolver: z.string().max(200).nullable(),
      /** Whether the recipient belongs to the organization; null: it does when its domain is the sender's. */
      recipient: z.enum(recipientSides).nullable(),
      /** false: stop once the recipient is answered, before any content. */
      send: z.boolean(),
      practice: practiceScenarioSchema.nullable(),
      language: z.enum(locales),
      previous: checklistSchema.nullable(),
    }),
    output: z.strictObject({
      trace: mailTraceSchema,
      explanation: explanationSchema.nullable(),
      verdict: relayVerdictSchema,
      checklist: checklistSchema,
      changes: z.array(checklistChangeSchema),
    }),
  },
} as const;
