import type { Count, MailboxReport, MailboxStatus, RowProblem, SignInReport } from './report.ts';
import type { ClientKind, SignIn } from './sign-in.ts';

type MailboxTally = {
  attempts: number;
  successes: number;
  failures: number;
  lastSuccess: string | null;
  lastFailure: string | null;
  lastErrorCode: number | null;
  undated: boolean;
  /** Report-only policies that would have refused the newest success. */
  waiting: readonly string[];
  fromCloud: number;
  errors: Map<number | null, number>;
  addresses: Map<string, number>;
  refusedBy: Map<string, number>;
  wouldBeRefusedBy: Map<string, number>;
};

/** Bounds that keep memory flat whatever the size of the logs. */
export const tallyLimits = {
  mailboxes: 50_000,
  addresses: 50_000,
  perMailbox: 50,
  policies: 2_000,
  errors: 500,
};

export type Tally = {
  /** Counts a row that is not kept, by the client it names. */
  readonly skip: (client: ClientKind) => void;
  readonly add: (signIn: SignIn) => void;
  readonly problem: (problem: RowProblem) => void;
  readonly rows: () => number;
  readonly report: () => SignInReport;
};

/**
 * Folds sign-ins one at a time, keeping counts and never rows. `cloudAddress` is the public address of maestro*CLOUD;
 * `only` restricts the groups to these mailboxes (lower case), empty for all.
 */
export function createTally(options: { cloudAddress: string; only?: ReadonlySet<string> }): Tally {
  const { cloudAddress, only } = options;
  const clients = new Map<ClientKind, number>();
  const mailboxes = new Map<string, MailboxTally>();
  const errors = new Map<number | null, { count: number; sample: string }>();
  const addresses = new Map<string, { count: number; failures: number }>();
  const policies = new Map<string, { refused: number; wouldRefuse: number }>();
  const problems = new Map<RowProblem, number>();
  const cloud = { attempts: 0, failures: 0, mailboxes: new Set<string>() };
  const state = { rows: 0, smtp: 0, leftOut: 0, listed: false, first: '', last: '' };

  const problem = (kind: RowProblem) => bump(problems, kind);
  const skip = (client: ClientKind) => {
    state.rows += 1;
    bump(clients, client);
    if (client === 'unknown') problem('unknown-client');
  };

  function add(signIn: SignIn): void {
    skip(signIn.client);
    if (signIn.client !== 'smtp') return;
    if (signIn.mailbox === '') {
      problem('no-mailbox');
      return;
    }
    if (only !== undefined && only.size > 0 && !only.has(signIn.mailbox)) return;
    state.smtp += 1;
    if (signIn.at === null) problem('date-unreadable');
    else {
      if (state.first === '' || signIn.at < state.first) state.first = signIn.at;
      if (signIn.at > state.last) state.last = signIn.at;
    }
    const failed = signIn.outcome !== 'success';
    const fromCloud = signIn.ip === cloudAddress;
    if (fromCloud) {
      cloud.attempts += 1;
      if (failed) cloud.failures += 1;
      if (cloud.mailboxes.size < tallyLimits.mailboxes) cloud.mailboxes.add(signIn.mailbox);
    }
    if (failed) countError(signIn);
    countAddress(signIn.ip, failed);
    countMailbox(signIn, fromCloud);
  }

  function countError({ errorCode, failureReason }: SignIn): void {
    const held = slot(errors, errorCode, tallyLimits.errors, () => ({
      count: 0,
      sample: failureReason.slice(0, 200),
    }));
    if (held === null) state.leftOut += 1;
    else held.count += 1;
  }

  function countAddress(ip: string, failed: boolean): void {
    const held = slot(addresses, ip, tallyLimits.addresses, () => ({ count: 0, failures: 0 }));
    if (held === null) state.leftOut += 1;
    else {
      held.count += 1;
      if (failed) held.failures += 1;
    }
  }

  function countMailbox(signIn: SignIn, fromCloud: boolean): void {
    const held = slot(mailboxes, signIn.mailbox, tallyLimits.mailboxes, emptyMailbox);
    if (held === null) {
      state.leftOut += 1;
      return;
    }
    held.attempts += 1;
    if (fromCloud) held.fromCloud += 1;
    if (signIn.at === null) held.undated = true;
    bumpBounded(held.addresses, signIn.ip);
    const waiting = countPolicies(signIn, held);
    if (signIn.outcome === 'success') {
      held.successes += 1;
      if (signIn.at !== null && (held.lastSuccess === null || signIn.at >= held.lastSuccess)) {
        held.lastSuccess = signIn.at;
        held.waiting = waiting;
      } else if (signIn.at === null) held.waiting = waiting;
      return;
    }
    if (signIn.outcome === 'failure') held.failures += 1;
    bumpBounded(held.errors, signIn.errorCode);
    if (signIn.at !== null && (held.lastFailure === null || signIn.at >= held.lastFailure)) {
      held.lastFailure = signIn.at;
      held.lastErrorCode = signIn.errorCode;
    } else if (signIn.at === null) held.lastErrorCode = signIn.errorCode;
  }

  /** Counts the policies of one sign-in; returns the report-only ones that would have refused it. */
  function countPolicies(signIn: SignIn, held: MailboxTally): readonly string[] {
    if (signIn.policies === null) return [];
    state.listed = true;
    const waiting: string[] = [];
    for (const { name, result } of signIn.policies) {
      const refused = result === 'failure';
      const wouldRefuse = result === 'reportOnlyFailure' || result === 'reportOnlyInterrupted';
      if (!refused && !wouldRefuse) continue;
      const total = slot(policies, name, tallyLimits.policies, () => ({ refused: 0, wouldRefuse: 0 }));
      if (total === null) state.leftOut += 1;
      else if (refused) total.refused += 1;
      else total.wouldRefuse += 1;
      bumpBounded(refused ? held.refusedBy : held.wouldBeRefusedBy, name);
      if (wouldRefuse) waiting.push(name);
    }
    return waiting;
  }

  return {
    skip,
    add,
    problem,
    rows: () => state.rows,
    report: () => ({
      rows: state.rows,
      smtp: state.smtp,
      clients: { ...emptyClients, ...Object.fromEntries(clients) },
      mailboxes: [...mailboxes].map(([mailbox, held]) => mailboxReport(mailbox, held)).sort(worstFirst),
      errors: [...errors].map(([code, held]) => ({ code, ...held })).sort((a, b) => b.count - a.count),
      addresses: [...addresses]
        .map(([name, held]) => ({ name, ...held, cloud: name === cloudAddress }))
        .sort((a, b) => b.count - a.count),
      policies: [...policies]
        .map(([name, held]) => ({ name, ...held }))
        .sort((a, b) => b.refused + b.wouldRefuse - a.refused - a.wouldRefuse),
      policiesListed: state.listed,
      cloud: { attempts: cloud.attempts, failures: cloud.failures, mailboxes: cloud.mailboxes.size },
      first: state.first || null,
      last: state.last || null,
      problems: Object.fromEntries(problems),
      leftOut: state.leftOut,
    }),
  };
}

const emptyClients: Record<ClientKind, number> = {
  smtp: 0,
  imap: 0,
  pop: 0,
  activesync: 0,
  ews: 0,
  mapi: 0,
  'outlook-anywhere': 0,
  'other-legacy': 0,
  modern: 0,
  unknown: 0,
};

function emptyMailbox(): MailboxTally {
  return {
    attempts: 0,
    successes: 0,
    failures: 0,
    lastSuccess: null,
    lastFailure: null,
    lastErrorCode: null,
    undated: false,
    waiting: [],
    fromCloud: 0,
    errors: new Map(),
    addresses: new Map(),
    refusedBy: new Map(),
    wouldBeRefusedBy: new Map(),
  };
}

function mailboxReport(mailbox: string, held: MailboxTally): MailboxReport {
  const counts = (map: Map<string, number>): Count[] =>
    [...map].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
  return {
    mailbox,
    status: statusOf(held),
    attempts: held.attempts,
    successes: held.successes,
    failures: held.failures,
    lastSuccess: held.lastSuccess,
    lastFailure: held.lastFailure,
    lastErrorCode: held.lastErrorCode,
    errors: [...held.errors].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count),
    addresses: counts(held.addresses),
    refusedBy: counts(held.refusedBy),
    wouldBeRefusedBy: counts(held.wouldBeRefusedBy),
    fromCloud: held.fromCloud,
  };
}

function statusOf(held: MailboxTally): MailboxStatus {
  const passes = held.waiting.length > 0 ? 'will-fail' : 'works';
  if (held.successes === 0) return held.failures > 0 ? 'fails' : 'unclear';
  if (held.successes === held.attempts) return passes;
  // Which came last cannot be told from rows without a date.
  if (held.undated || held.lastSuccess === null) return 'unclear';
  if (held.lastFailure === null) return passes;
  if (held.lastSuccess === held.lastFailure) return 'unclear';
  return held.lastSuccess > held.lastFailure ? passes : 'fails';
}

const statusRank: Record<MailboxStatus, number> = { fails: 0, 'will-fail': 1, unclear: 2, works: 3 };

function worstFirst(one: MailboxReport, other: MailboxReport): number {
  return (
    statusRank[one.status] - statusRank[other.status] ||
    other.attempts - one.attempts ||
    one.mailbox.localeCompare(other.mailbox)
  );
}

function bump<K>(map: Map<K, number>, key: K): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

function bumpBounded<K>(map: Map<K, number>, key: K): void {
  if (map.has(key) || map.size < tallyLimits.perMailbox) bump(map, key);
}

/** The value under `key`, made when there is room; null when the map is full. */
function slot<K, V>(map: Map<K, V>, key: K, limit: number, make: () => V): V | null {
  const held = map.get(key);
  if (held !== undefined) return held;
  if (map.size >= limit) return null;
  const made = make();
  map.set(key, made);
  return made;
}
