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
] as const;

export type RowProblem = (typeof rowProblems)[number];

/** A name, and how many times it was met. */
export type Count = { readonly name: string; readonly count: number };

/**
 * Where a mailbox stands over SMTP: its newest sign-in passed; passed, but a report-only policy would have stopped
 * it; was refused; or cannot be told (no readable date, interrupted).
 */
export const mailboxStatuses = ['works', 'will-fail', 'fails', 'unclear'] as const;

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
  /** false: no file listed the policies (a portal CSV never does), so « who will fail » cannot be read. */
  readonly policiesListed: boolean;
  /** Attempts from the address of maestro*CLOUD. */
  readonly cloud: { readonly attempts: number; readonly failures: number; readonly mailboxes: number };
  readonly first: string | null;
  readonly last: string | null;
  readonly problems: Readonly<Partial<Record<RowProblem, number>>>;
  /** Groups left out once the limits were reached; the totals above still count them. */
  readonly leftOut: number;
};
