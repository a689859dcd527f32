import { z } from '../schema.ts';
import { stages } from './stages.ts';
import { testRoutes } from './test-routes.ts';

export const stageSchema = z.enum(stages);

export const testRouteSchema = z.enum(testRoutes);

/** What a server answered: three-digit code, enhanced code when it gave one, and its words, already redacted. */
export const replySchema = z.strictObject({
  code: z.int().min(200).max(599),
  enhancedCode: z.string().nullable(),
  text: z.string(),
});

export type Reply = z.infer<typeof replySchema>;

export const certificateSchema = z.strictObject({
  subject: z.string(),
  issuer: z.string(),
  /** ISO dates (UTC). */
  validFrom: z.string(),
  validUntil: z.string(),
  names: z.array(z.string()),
  fingerprint256: z.string(),
  /** Distinguished names from the server's own certificate up to the root, as presented. */
  chain: z.array(z.string()),
  /** OpenSSL's reason when the chain was not trusted, else null. */
  untrustedBecause: z.string().nullable(),
});

export type CertificateSummary = z.infer<typeof certificateSchema>;

export const stageStates = ['running', 'passed', 'failed', 'skipped', 'not-reached'] as const;

/** One stage. `exchange` holds the lines of the conversation, `C: ` or `S: ` first, secrets already masked. */
export const stageReportSchema = z.strictObject({
  stage: stageSchema,
  state: z.enum(stageStates),
  /** Milliseconds the stage took; null while it runs or when it was not reached. */
  milliseconds: z.number().nonnegative().nullable(),
  exchange: z.array(z.string()),
  /**
   * What was learned, by name: `address` (the IP connected to), `family`, `banner`, `protocol` (TLSv1.3), `cipher`,
   * `capabilities` (space separated), `mechanisms`, `seenAddress` (our IP as the server sees it), `serverMessageId`…
   */
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});

export type StageReport = z.infer<typeof stageReportSchema>;

/** Why a stage failed, before any interpretation. */
export const failureCauses = [
  'refused-by-server',
  'auth-not-offered',
  'starttls-not-offered',
  'tls-error',
  'socket-error',
  'dns-error',
  'stage-timeout',
  'total-timeout',
  'closed-by-server',
  'protocol-error',
  'cancelled',
] as const;

export const testFailureSchema = z.strictObject({
  stage: stageSchema,
  cause: z.enum(failureCauses),
  reply: replySchema.nullable(),
  /** Node's or OpenSSL's own code (`ECONNREFUSED`, `ENOTFOUND`, `CERT_HAS_EXPIRED`…), else null. */
  systemCode: z.string().nullable(),
  /** The error's own text, redacted: raw material for the diagnosis, never shown as an explanation. */
  detail: z.string(),
});

export type TestFailure = z.infer<typeof testFailureSchema>;

/**
 * How a test ended. `accepted` means that the server took the message in charge, not that it was delivered;
 * `stopped` that it went as far as `until` asked, with no refusal.
 */
export const testOutcomes = ['accepted', 'stopped', 'failed', 'cancelled'] as const;

export const mailTraceSchema = z.strictObject({
  runId: z.string(),
  practice: z.boolean(),
  route: testRouteSchema,
  /** '' when the test was cancelled while its server was being looked up. */
  host: z.string(),
  port: z.int(),
  account: z.string().nullable(),
  from: z.string(),
  to: z.string(),
  /** ISO instant (UTC) at which the test began. */
  startedAt: z.string(),
  milliseconds: z.number().nonnegative(),
  outcome: z.enum(testOutcomes),
  /** Always the nine stages, in order. */
  stages: z.array(stageReportSchema),
  certificate: certificateSchema.nullable(),
  /** The id the server gave the message it accepted, else null. */
  serverMessageId: z.string().nullable(),
  failure: testFailureSchema.nullable(),
});

export type MailTrace = z.infer<typeof mailTraceSchema>;
