import type { Message } from '../../i18n/translate.ts';
import type { Failure } from '../../result.ts';
import type { Gap } from '../completeness.ts';
import type { ClientKind } from './sign-in.ts';

/** Why a row was not counted, or was counted in part. */
export const rowProblems = [
  'broken-row',
  'unclosed-quote',
  'row-too-long',
  'short-row',
  'no-mailbox',
  'date-unreadable',
  'not-a-sign-in',
  'broken-json',
  'truncated',
  'unknown-client',
  'no-client',
] as const;

/** Problems after which sign-ins are missing from what was read; the others only say how it was read. */
export const costlyProblems = [
  'broken-row',
  'unclosed-quote',
  'row-too-long',
  'short-row',
  'no-mailbox',
  'broken-json',
  'truncated',
] as const satisfies readonly RowProblem[];

export type RowProblem = (typeof rowProblems)[number];

/** A name, and how many times it was met. */
export type Count = { readonly name: string; readonly count: number };

/**
 * Where a mailbox stands over SMTP: its newest sign-in passed; passed, but a report-only policy would have stopped it;
 * was refused; cannot be told (no readable date, something missing from the files); or it was asked for and no file has
 * it.
 */
export const mailboxStatuses = ['works', 'will-fail', 'fails', 'unclear', 'absent'] as const;

export type MailboxStatus = (typeof mailboxStatuses)[number];

export type MailboxReport = {
  readonly mailbox: string;
  readonly status: MailboxStatus;
  readonly attempts: number;
  readonly successes: number;
  readonly failures: number;
  readonly lastSuccess: string | null;
  readonly lastFailure: string | null;
  /** The error code of the newest refusal. */
  readonly lastErrorCode: number | null;
  readonly errors: readonly { readonly code: number | null; readonly count: number }[];
  readonly addresses: readonly Count[];
  /** Policies that refused, and report-only ones that would have. */
  readonly refusedBy: readonly Count[];
  readonly wouldBeRefusedBy: readonly Count[];
  readonly fromCloud: number;
};

export type SignInReport = {
  readonly rows: number;
  readonly smtp: number;
  /** Sign-ins by kind of client, so that other legacy clients are told apart. */
  readonly clients: Readonly<Record<ClientKind, number>>;
  readonly mailboxes: readonly MailboxReport[];
  readonly errors: readonly {
    readonly code: number | null;
    readonly count: number;
    readonly sample: string;
  }[];
  readonly addresses: readonly (Count & { readonly failures: number; readonly cloud: boolean })[];
  readonly policies: readonly {
    readonly name: string;
    readonly refused: number;
    readonly wouldRefuse: number;
  }[];
  /**
   * false: for a mailbox that works, no file listed the policies (a portal CSV never does), so « who will fail » cannot
   * be read.
   */
  readonly policiesListed: boolean;
  /** Those mailboxes: without a list, or with an empty one. */
  readonly policiesUnread: { readonly unlisted: readonly string[]; readonly empty: readonly string[] };
  /** Attempts from the address of maestro*CLOUD. */
  readonly cloud: { readonly attempts: number; readonly failures: number; readonly mailboxes: number };
  /** The period of the files, all sign-ins together. */
  readonly first: string | null;
  readonly last: string | null;
  /** Sign-ins that were met again, in another file or in the same; each is counted once. */
  readonly repeated: number;
  /** What is missing from the files. */
  readonly gaps: readonly Gap[];
  readonly setAside: readonly SetAside[];
  readonly problems: Readonly<Partial<Record<RowProblem, number>>>;
  /** Groups left out once the limits were reached; the totals above still count them. */
  readonly leftOut: number;
};

/** A file that was not read, or not to its end, and why. */
export type SetAside = { readonly file: string; readonly failure: Failure };

/** What is said of mailboxes that work while nothing says whether a policy will stop them. */
export function sayUnreadPolicies({
  policiesUnread,
}: Pick<SignInReport, 'policiesUnread'>): readonly Message[] {
  const said = [
    ['signins.no-policies', policiesUnread.unlisted],
    ['signins.empty-policies', policiesUnread.empty],
  ] as const;
  return said
    .filter(([, mailboxes]) => mailboxes.length > 0)
    .map(([id, mailboxes]) => ({
      id,
      params: {
        count: mailboxes.length,
        names: `${mailboxes.slice(0, 5).join(', ')}${mailboxes.length > 5 ? '…' : ''}`,
      },
    }));
}
