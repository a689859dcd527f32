import { z } from '../schema.ts';
import type { AuditReport } from './audit/tally.ts';
import { gapSchema } from './gap-schema.ts';
import {
  type MailboxStatus,
  mailboxStatuses,
  rowProblems,
  type SetAside,
  type SignInReport,
} from './sign-ins/report.ts';
import { clientKinds } from './sign-ins/sign-in.ts';
import { uploadLimits } from './upload-limits.ts';

/** Base64 of at most one piece, whole quads only. */
export const pieceSchema = z
  .string()
  .max(Math.ceil(uploadLimits.piece / 3) * 4)
  .refine((text) => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text), 'base64');

/** The number of bytes that base64 text stands for. */
export function decodedLength(base64: string): number {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  return (base64.length / 4) * 3 - padding;
}

/**
 * A name that no system takes for a path, a device or a hidden file. The readers use it in their words, and its end
 * to tell one export from another.
 */
export function safeFileName(name: string): string {
  const clean = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} ._()-]/gu, '_')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(-120)
    .replace(/^[. ]+/, '');
  if (clean === '') return 'export';
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(clean) ? `_${clean}` : clean;
}

export const readingProgressSchema = z.strictObject({
  file: z.string(),
  bytes: z.number().nonnegative(),
  totalBytes: z.number().nonnegative(),
  rows: z.int().nonnegative(),
  rowsPerSecond: z.number().nonnegative(),
  secondsLeft: z.number().nonnegative().nullable(),
});

export type ReadingProgress = Readonly<z.infer<typeof readingProgressSchema>>;

const count = z.strictObject({ name: z.string(), count: z.int() });
const counts = z.array(count).readonly();
const code = z.int().nullable();

/** What a report says of its files: how much of them was met twice, what is missing, which were set aside. */
const ofFiles = {
  first: z.string().nullable(),
  last: z.string().nullable(),
  repeated: z.int(),
  gaps: z.array(gapSchema).readonly(),
  setAside: z
    .array(
      z.strictObject({
        file: z.string(),
        code: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
    )
    .readonly(),
};

const shownFiles = 100;

function shownSetAside(files: readonly SetAside[]) {
  return files.slice(0, shownFiles).map(({ file, failure }) => ({
    file,
    code: failure.code,
    params: { ...failure.params },
  }));
}

/** What a screen shows of a sign-in report; the CSV holds the rest. */
export const shownSignInsSchema = z.strictObject({
  rows: z.int(),
  smtp: z.int(),
  clients: z.record(z.enum(clientKinds), z.int()),
  mailboxes: z
    .array(
      z.strictObject({
        mailbox: z.string(),
        status: z.enum(mailboxStatuses),
        attempts: z.int(),
        successes: z.int(),
        failures: z.int(),
        lastSuccess: z.string().nullable(),
        lastFailure: z.string().nullable(),
        lastErrorCode: code,
        errors: z.array(z.strictObject({ code, count: z.int() })).readonly(),
        addresses: counts,
        refusedBy: counts,
        wouldBeRefusedBy: counts,
        fromCloud: z.int(),
      }),
    )
    .readonly(),
  errors: z.array(z.strictObject({ code, count: z.int(), sample: z.string() })).readonly(),
  addresses: z.array(count.extend({ failures: z.int(), cloud: z.boolean() })).readonly(),
  policies: z.array(z.strictObject({ name: z.string(), refused: z.int(), wouldRefuse: z.int() })).readonly(),
  policiesListed: z.boolean(),
  policiesUnread: z.strictObject({
    unlisted: z.array(z.string()).readonly(),
    empty: z.array(z.string()).readonly(),
  }),
  cloud: z.strictObject({ attempts: z.int(), failures: z.int(), mailboxes: z.int() }),
  ...ofFiles,
  problems: z.partialRecord(z.enum(rowProblems), z.int()),
  leftOut: z.int(),
  /** Every mailbox read, those not shown included, and how many stand where. */
  mailboxCount: z.int(),
  statuses: z.record(z.enum(mailboxStatuses), z.int()),
});

export type ShownSignIns = z.infer<typeof shownSignInsSchema>;

export const shownMailboxes = 500;
const shownGroups = 100;
const shownPerMailbox = 10;

/** The part of a report that a screen shows: the worst mailboxes first, every total whole. */
export function shownSignIns(report: SignInReport): ShownSignIns {
  const statuses: Record<MailboxStatus, number> = {
    works: 0,
    'will-fail': 0,
    fails: 0,
    unclear: 0,
    absent: 0,
  };
  for (const { status } of report.mailboxes) statuses[status] += 1;
  return {
    ...report,
    clients: { ...report.clients },
    policiesUnread: {
      unlisted: report.policiesUnread.unlisted.slice(0, shownMailboxes),
      empty: report.policiesUnread.empty.slice(0, shownMailboxes),
    },
    problems: { ...report.problems },
    setAside: shownSetAside(report.setAside),
    mailboxCount: report.mailboxes.length,
    statuses,
    mailboxes: report.mailboxes.slice(0, shownMailboxes).map((each) => ({
      ...each,
      errors: each.errors.slice(0, shownPerMailbox),
      addresses: each.addresses.slice(0, shownPerMailbox),
      refusedBy: each.refusedBy.slice(0, shownPerMailbox),
      wouldBeRefusedBy: each.wouldBeRefusedBy.slice(0, shownPerMailbox),
    })),
    errors: report.errors.slice(0, shownGroups),
    addresses: report.addresses.slice(0, shownGroups),
    policies: report.policies.slice(0, shownGroups),
  };
}

export const shownAuditSchema = z.strictObject({
  rows: z.int(),
  byMicrosoft: z.int().nullable(),
  leftOut: z.int(),
  ...ofFiles,
  problems: z.record(z.string(), z.int()),
  changeCount: z.int(),
  changes: z
    .array(
      z.strictObject({
        at: z.string().nullable(),
        operation: z.string(),
        policy: z.string(),
        actor: z.string(),
        byMicrosoft: z.boolean(),
        stateBefore: z.string().nullable(),
        stateAfter: z.string().nullable(),
      }),
    )
    .readonly(),
});

export type ShownAudit = z.infer<typeof shownAuditSchema>;

/** The newest changes of an audit report. */
export function shownAudit(report: AuditReport): ShownAudit {
  return {
    ...report,
    problems: { ...report.problems },
    setAside: shownSetAside(report.setAside),
    changeCount: report.changes.length,
    changes: report.changes.slice(0, shownMailboxes),
  };
}
