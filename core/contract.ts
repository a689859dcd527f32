import { explainContextSchema, explanationSchema } from './diagnosis/explanation.ts';
import { locales } from './i18n/message.ts';
import { isDay } from './knowledge/calendar-day.ts';
import { factOverrideSchema, graphApplicationSchema } from './knowledge/preset.ts';
import { checklistChangeSchema, checklistSchema } from './mail/checklist.ts';
import { connectorScriptSchema } from './mail/connector.ts';
import { dnsFindingSchema } from './mail/dns-finding.ts';
import { dnsReportSchema } from './mail/dns-report.ts';
import { practiceScenarioSchema } from './mail/practice.ts';
import { recipientSides, relayVerdictSchema } from './mail/relay-verdict.ts';
import { spfEditSchema } from './mail/spf-edit.ts';
import { mailTraceSchema, stageReportSchema, stageSchema, testRouteSchema } from './mail/trace.ts';
import { z } from './schema.ts';
import { settingsSchema } from './settings/settings.ts';
import {
  pieceSchema,
  readingProgressSchema,
  shownAuditSchema,
  shownSignInsSchema,
  uploadLimits,
} from './tenant/export-reading.ts';
import { factsFileSchema } from './tenant/facts.ts';

const nothing = z.strictObject({});
const address = z.string().max(1000);
const runId = z.string().min(1).max(80);
const exportId = z.string().min(1).max(80);
const day = z.string().refine(isDay, 'YYYY-MM-DD');

/** Longest text `diagnosis.explain` takes, in UTF-16 units: 10 MB pasted is read, more is refused. */
export const longestText = 12_000_000;

/** Seconds a copied secret stays on the clipboard. */
export const clipboardSeconds = 30;

/** A notice the host has for the person: a settings file set aside, for one. */
const noticeSchema = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Why the keychain cannot serve, in the order the self-test meets them. */
export const keychainStates = ['ready', 'absent', 'no-session-bus', 'locked', 'refused'] as const;

/**
 * Every operation a host offers: name, input, output. Adding one is one entry here and one handler. Inputs are
 * validated once, on the trusted side; outputs too, so that nothing unforeseen (a secret, say) can leave.
 * There is deliberately no operation that returns a secret.
 */
export const operations = {
  /** What the page needs to start: who hosts it, the trusted date (ISO), notices to show. */
  'app.info': {
    input: nothing,
    output: z.strictObject({
      version: z.string(),
      host: z.enum(['desktop', 'web', 'terminal']),
      platform: z.string(),
      today: z.string(),
      systemLocale: z.enum(locales),
      notices: z.array(noticeSchema),
      /** Facts that the organization's preset replaces. */
      factOverrides: z.array(factOverrideSchema),
      /** The organization's own Entra application, when its preset names one. */
      graph: graphApplicationSchema.nullable(),
    }),
  },
  'settings.get': { input: nothing, output: settingsSchema },
  /** Changes the fields given and leaves the others. */
  'settings.update': {
    input: settingsSchema
      .pick({ language: true, account: true, practiceScenario: true, progress: true })
      .partial(),
    output: settingsSchema,
  },
  /** Writes, reads and deletes a dummy in the keychain. */
  'secret.check': {
    input: nothing,
    output: z.strictObject({
      state: z.enum(keychainStates),
      /** « Trousseau GNOME », « Credential Manager »… as the platform calls it. */
      store: z.string(),
      steps: z.array(z.strictObject({ name: z.enum(['write', 'read', 'delete']), passed: z.boolean() })),
      detail: z.string(),
    }),
  },
  /** `keep: session` holds the secret in this process's memory only, until it ends. */
  'secret.save': {
    input: z.strictObject({
      account: address,
      secret: z.string().max(100_000),
      keep: z.enum(['keychain', 'session']),
    }),
    output: z.strictObject({
      account: z.string(),
      kept: z.enum(['keychain', 'session']),
      warnings: z.array(z.string()),
    }),
  },
  'secret.status': {
    input: z.strictObject({ account: address }),
    output: z.strictObject({ account: z.string(), kept: z.enum(['keychain', 'session', 'none']) }),
  },
  'secret.forget': {
    input: z.strictObject({ account: address }),
    output: z.strictObject({ account: z.string(), removed: z.boolean() }),
  },
  /** The trusted side puts the secret on the clipboard and clears it later; the page never sees it. */
  'secret.copy': {
    input: z.strictObject({ account: address }),
    output: z.strictObject({ account: z.string(), seconds: z.int() }),
  },
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
  'smtp.cancel': { input: z.strictObject({ runId }), output: z.strictObject({ cancelled: z.boolean() }) },
  'diagnosis.explain': {
    input: z.strictObject({ text: z.string().max(longestText), context: explainContextSchema }),
    output: explanationSchema,
  },
  /** The distinct problems of a text of several dated entries, most frequent first; none for any other text. */
  'diagnosis.explain-log': {
    input: z.strictObject({ text: z.string().max(longestText), context: explainContextSchema }),
    output: z.strictObject({
      problems: z.array(z.strictObject({ count: z.int().positive(), explanation: explanationSchema })),
    }),
  },
  /** Messages the practice server accepted, newest first. */
  'practice.inbox': {
    input: nothing,
    output: z.strictObject({
      messages: z.array(
        z.strictObject({
          id: z.string(),
          from: z.string(),
          to: z.array(z.string()),
          subject: z.string(),
          receivedAt: z.string(),
        }),
      ),
    }),
  },
  /** Reads what the DNS says of a domain for the IP route; `previous` tells what changed since. */
  'dns.check': {
    input: z.strictObject({
      domain: z.string().max(5000),
      /** Public IPv4 address that sends, or null. */
      ip: z.string().max(200).nullable(),
      /** `HOST:PORT` of the resolver to ask, or null for the system's. */
      resolver: z.string().max(200).nullable(),
      previous: checklistSchema.nullable(),
    }),
    output: z.strictObject({
      report: dnsReportSchema,
      findings: z.array(dnsFindingSchema),
      edit: spfEditSchema.nullable(),
      checklist: checklistSchema,
      changes: z.array(checklistChangeSchema),
    }),
  },
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
  /** PowerShell for the administrator: look, create, switch off, undo. */
  'connector.script': {
    input: z.strictObject({
      domain: z.string().max(5000),
      /** IPv4 address, or range from /24 to /32. */
      ip: z.string().max(200),
      /** null: the usual name. */
      name: z.string().max(1000).nullable(),
    }),
    output: connectorScriptSchema,
  },
  /** Begins handing over an exported file; its name is only for words, and no path is ever taken from the page. */
  'exports.open': {
    input: z.strictObject({ name: z.string().min(1).max(300), size: z.int().min(0).max(uploadLimits.total) }),
    output: z.strictObject({ id: z.string() }),
  },
  /** The next piece, in order: `offset` must be the number of bytes received so far. */
  'exports.append': {
    input: z.strictObject({ id: exportId, offset: z.int().min(0), data: pieceSchema }),
    output: z.strictObject({ received: z.int() }),
  },
  /** Removes files handed over by this caller; null: all of them. */
  'exports.discard': {
    input: z.strictObject({ ids: z.array(exportId).max(uploadLimits.files).nullable() }),
    output: z.strictObject({ discarded: z.int() }),
  },
  'exports.cancel': { input: z.strictObject({ runId }), output: z.strictObject({ cancelled: z.boolean() }) },
  /** Reads sign-in logs; progress comes as `exports.progress`. The files are removed at the end, however it ends. */
  'signins.analyse': {
    input: z.strictObject({
      runId,
      ids: z.array(exportId).min(1).max(uploadLimits.files),
      mailboxes: z.array(address).max(1000),
    }),
    output: shownSignInsSchema,
  },
  /** Writes the last report, whole, as CSV among the person's downloads. */
  'signins.export': {
    input: z.strictObject({ language: z.enum(locales) }),
    output: z.strictObject({ file: z.string() }),
  },
  'audit.analyse': {
    input: z.strictObject({ runId, ids: z.array(exportId).min(1).max(uploadLimits.files) }),
    output: shownAuditSchema,
  },
  /**
   * Signs in to Microsoft 365 in the system's browser, by choice, with the organization's own application, reads the
   * switches that Graph knows, and signs out. No token comes back.
   */
  'graph.read': {
    input: z.strictObject({
      runId,
      clientId: z.string().max(80),
      tenant: z.string().max(200),
      mailboxes: z.array(address).max(50),
      ip: z.string().max(200).nullable(),
    }),
    output: z.strictObject({
      account: z.string(),
      facts: factsFileSchema,
      /** SMTP sign-ins of the last 30 days; null when they could not be read. */
      signIns: shownSignInsSchema.nullable(),
      failures: z.array(noticeSchema),
    }),
  },
  'graph.cancel': { input: z.strictObject({ runId }), output: z.strictObject({ cancelled: z.boolean() }) },
  /** Writes the calendar as .ics among the person's downloads. */
  'calendar.export': {
    input: z.strictObject({
      on: day,
      watched: z.array(z.strictObject({ name: z.string().max(300), since: day })).max(1000),
      language: z.enum(locales),
    }),
    output: z.strictObject({ file: z.string() }),
  },
  /** Opens one of the known links (`core/knowledge/links.ts`) in the person's browser. */
  'link.open': {
    input: z.strictObject({ id: z.string().max(80) }),
    output: z.strictObject({ opened: z.boolean() }),
  },
} as const;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
export type Input<N extends OperationName> = z.infer<Operations[N]['input']>;
export type Output<N extends OperationName> = z.infer<Operations[N]['output']>;

/** Every event a host may push: name and payload. */
export const events = {
  'exports.progress': readingProgressSchema.extend({ runId }),
  'smtp.stage': z.strictObject({ runId, report: stageReportSchema }),
  /** Once a second while a secret is on the clipboard; `state` says how it ended. */
  'secret.clipboard': z.strictObject({
    account: z.string(),
    secondsLeft: z.int(),
    state: z.enum(['counting', 'cleared', 'left-alone', 'failed']),
  }),
} as const;

export type Events = typeof events;
export type EventName = keyof Events;
export type Payload<N extends EventName> = z.infer<Events[N]>;
