import { actors } from '../actor.ts';
import { diagnosisIds } from '../causes/diagnosis-ids.ts';
import { stageSchema, testRouteSchema } from '../mail/trace.ts';
import { z } from '../schema.ts';
import { questionIds } from './messages.ts';
import { reachedSteps } from './reached-steps.ts';

/** What the caller knows besides the text. */
export const explainContextSchema = z.strictObject({
  host: z.string().optional(),
  port: z.int().optional(),
  route: testRouteSchema.optional(),
  /** Where the session stopped, when a test of ours saw it. */
  stage: stageSchema.optional(),
});

export type ExplainContext = z.infer<typeof explainContextSchema>;

/** What was read in the text, before any judgement. Absent means: not said. */
export const signalsSchema = z.strictObject({
  smtpCode: z.int().optional(),
  enhancedCode: z.string().optional(),
  server: z.string().optional(),
  /** exchange-online, exchange-online-edge, gmail, exim, postfix, outlook-consumer, azure-communication-services… */
  speaker: z.string().optional(),
  stage: z.string().optional(),
  client: z.string().optional(),
  aadsts: z.string().optional(),
  host: z.string().optional(),
  port: z.int().optional(),
  certificateIssuer: z.string().optional(),
  banner: z.string().optional(),
  /** A system code found in the text: ECONNREFUSED, 10060, 0x80040213… */
  systemCode: z.string().optional(),
  /** How far the text shows that the session went; absent when it does not show it. */
  reached: z.enum(reachedSteps).optional(),
  /** A login was tried, whatever came of it. */
  loginAttempted: z.boolean().optional(),
  /** A 235, or a step that only a logged-in mailbox reaches, was read. */
  loginAccepted: z.boolean().optional(),
  /** The login presents a token (OAuth) rather than a password. */
  oauth: z.boolean().optional(),
  /** The program's own system found no version or cipher of TLS that it may use. */
  ownTls: z.boolean().optional(),
  /** Microsoft's own server answered, by its name, its stamp or its own sentences. */
  microsoft: z.boolean().optional(),
  /** The host is Outlook.com's for personal accounts, which have no organization. */
  consumer: z.boolean().optional(),
  /** The IP address, v4 or v6, that the refusal is about. */
  address: z.string().optional(),
  recipientAddress: z.string().optional(),
  /** The recipient's domain is the sender's. */
  recipientInside: z.boolean().optional(),
  /** The Conditional Access policy that the text names. */
  policyName: z.string().optional(),
  /** The antivirus, firewall or proxy of this computer or network that the text names. */
  localProduct: z.string().optional(),
  /** The words of the text name the cause themselves; otherwise it was deduced. */
  namesCause: z.boolean().optional(),
});

export type Signals = z.infer<typeof signalsSchema>;

export const diagnosisSchema = z.strictObject({
  id: z.enum(diagnosisIds),
  /** 0 to 1, best first; a rank and not a statistic. */
  likelihood: z.number().min(0).max(1),
  who: z.enum(actors),
  /** The words of the text, or the signal, that led here; already masked. */
  evidence: z.string(),
  /** « until 2026-12-31 » style date bound, or « always », or « no » . */
  reversible: z.string(),
  /** Whether another login attempt is safe, after how many seconds, and how many times. */
  retry: z.strictObject({
    safe: z.boolean(),
    afterSeconds: z.int().nonnegative(),
    attempts: z.int().nonnegative(),
  }),
});

export type Diagnosis = z.infer<typeof diagnosisSchema>;

/** The shape of `explain --json`. `diagnoses` has at least one entry. */
export const explanationSchema = z.strictObject({
  certain: z.boolean(),
  diagnoses: z.array(diagnosisSchema).min(1),
  signals: signalsSchema,
  /** The next question to ask, a message id; absent when the text settles it. */
  question: z.enum(questionIds).optional(),
  /** Secrets that were found in the text and masked, by kind; the person must revoke them. */
  masked: z.array(z.enum(['password', 'bearer-token', 'basic-credentials'])),
  /** The text as it may be shown, logged or saved: masked, bounded in length. */
  shown: z.string(),
});

export type Explanation = z.infer<typeof explanationSchema>;
