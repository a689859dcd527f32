import type { Gap } from '../completeness.ts';
import { listingDoubt } from './applied-policies.ts';
import type { DateOrders } from './date-orders.ts';
import type { Entry, SignInLedger } from './ledger.ts';
import { isoOf } from './log-date.ts';
import type { Count, MailboxReport, MailboxStatus, RowProblem, SetAside, SignInReport } from './report.ts';
import type { ClientKind } from './sign-in.ts';
import { type Standing, standings } from './standing.ts';

/** Bounds of what a report lists. */
export const reportLimits = { perMailbox: 50, policies: 2_000, errors: 500 };

/** What was counted on the way. */
export type Collected = {
  readonly clients: Map<ClientKind, number>;
  /** A reason that Microsoft gave for each error code. */
  readonly samples: Map<number | null, string>;
  /** Of the mailboxes asked for, those that were met. */
  readonly met: Set<string>;
  readonly setAside: SetAside[];
  rows: number;
  repeated: number;
  leftOut: number;
  listed: boolean;
};

type Sources = {
  readonly ledger: SignInLedger;
  readonly orders: DateOrders;
  readonly only: ReadonlySet<string>;
  readonly cloudAddress: string;
  readonly problems: ReadonlyMap<RowProblem, number>;
  /** What is missing for every mailbox, and what only hides the policies of some sign-ins. */
  readonly gaps: readonly Gap[];
  readonly doubts: readonly Doubt[];
};

type Group = {
  attempts: number;
  successes: number;
  failures: number;
  fromCloud: number;
  readonly errors: Map<number | null, number>;
  readonly addresses: Map<string, number>;
  readonly refusedBy: Map<string, number>;
  readonly wouldBeRefusedBy: Map<string, number>;
};

/** A gap of some sign-ins alone, which a richer record of each may close. `about`: what is in doubt. */
export type Doubt = { readonly about: string; readonly gap: Gap };

/** Neither success nor failure could be read. */
export const noOutcome = 'no-outcome';

/** The report of what a ledger holds. The same sign-ins give the same report, whatever the order they came in. */
export function reportOf(collected: Collected, sources: Sources): SignInReport {
  const { ledger, orders, only, cloudAddress, problems, gaps, doubts } = sources;
  const doubtful = new Set<string>();
  const groups = new Map<string, Group>();
  const errors = new Map<number | null, number>();
  const addresses = new Map<string, { count: number; failures: number }>();
  const policies = new Map<string, { refused: number; wouldRefuse: number }>();
  let unsettled = 0;
  for (let at = 0; at < ledger.size; at += 1) {
    const entry = ledger.entry(at);
    if (entry.date.kind === 'local' && orders.resolve(entry.date, entry.shape) === null) unsettled += 1;
    const failed = entry.outcome === 'failure';
    if (entry.outcome === 'unknown') doubtful.add(noOutcome);
    if (entry.outcome === 'success') doubtful.add(listingDoubt(entry.policies));
    countGroup(groupOf(groups, entry.mailbox), entry, cloudAddress);
    if (failed) count(errors, entry.errorCode);
    const address = held(addresses, entry.ip ?? '', () => ({ count: 0, failures: 0 }));
    address.count += 1;
    if (failed) address.failures += 1;
    const policy = (name: string) => held(policies, name, () => ({ refused: 0, wouldRefuse: 0 }));
    for (const name of entry.policies.refused) policy(name).refused += 1;
    for (const name of entry.policies.waiting) policy(name).wouldRefuse += 1;
  }
  const found = standings(ledger, orders, gaps);
  const mailboxes = [...groups].map(([mailbox, group]) => mailboxReport(mailbox, group, found.get(mailbox)));
  const absent = [...only].filter((mailbox) => !collected.met.has(mailbox)).map(absentReport);
  const period = orders.period();
  const working = mailboxes.filter(({ status }) => status === 'works').map(({ mailbox }) => mailbox);
  const unread = (listing: 'unlisted' | 'empty') =>
    working.filter((mailbox) => found.get(mailbox)?.unlisted === listing).sort(compare);
  return {
    rows: collected.rows,
    smtp: ledger.size + collected.leftOut,
    clients: { ...noClients, ...Object.fromEntries(collected.clients) },
    mailboxes: [...mailboxes, ...absent].sort(worstFirst),
    errors: byCount(
      [...errors].map(([code, n]) => ({ code, count: n, sample: collected.samples.get(code) ?? '' })),
    ).slice(0, reportLimits.errors),
    addresses: byCount(
      [...addresses].map(([name, each]) => ({ name, ...each, cloud: name === cloudAddress })),
    ),
    policies: [...policies]
      .map(([name, each]) => ({ name, ...each }))
      .sort((a, b) => b.refused + b.wouldRefuse - a.refused - a.wouldRefuse || compare(a.name, b.name))
      .slice(0, reportLimits.policies),
    policiesListed: collected.listed && unread('unlisted').length + unread('empty').length === 0,
    policiesUnread: { unlisted: unread('unlisted'), empty: unread('empty') },
    cloud: cloudOf(mailboxes, addresses.get(cloudAddress)),
    first: isoOf(period?.first ?? null),
    last: isoOf(period?.last ?? null),
    repeated: collected.repeated,
    // What another file settled is missing no more.
    gaps: [...gaps, ...doubts.filter(({ about }) => doubtful.has(about)).map(({ gap }) => gap)],
    setAside: collected.setAside,
    problems: withUnsettled(Object.fromEntries(problems), unsettled),
    leftOut: collected.leftOut,
  };
}

/** Dates whose order of day and month nothing settles are told with those that cannot be read. */
function withUnsettled(problems: SignInReport['problems'], unsettled: number): SignInReport['problems'] {
  return unsettled === 0
    ? problems
    : { ...problems, 'date-unreadable': (problems['date-unreadable'] ?? 0) + unsettled };
}

const noClients: Record<ClientKind, number> = {
  ...{ smtp: 0, imap: 0, pop: 0, activesync: 0, ews: 0, mapi: 0 },
  ...{ 'outlook-anywhere': 0, 'other-legacy': 0, modern: 0, unknown: 0 },
};

function groupOf(groups: Map<string, Group>, mailbox: string): Group {
  return held(groups, mailbox, () => ({
    ...{ attempts: 0, successes: 0, failures: 0, fromCloud: 0 },
    ...{ errors: new Map(), addresses: new Map(), refusedBy: new Map(), wouldBeRefusedBy: new Map() },
  }));
}

function countGroup(group: Group, entry: Entry, cloudAddress: string): void {
  group.attempts += 1;
  if (entry.outcome === 'success') group.successes += 1;
  if (entry.outcome === 'failure') group.failures += 1;
  if (entry.ip === cloudAddress) group.fromCloud += 1;
  if (entry.outcome === 'failure') count(group.errors, entry.errorCode);
  count(group.addresses, entry.ip ?? '');
  for (const name of entry.policies.refused) count(group.refusedBy, name);
  for (const name of entry.policies.waiting) count(group.wouldBeRefusedBy, name);
}

function mailboxReport(mailbox: string, group: Group, standing: Standing | undefined): MailboxReport {
  const most = <T>(list: readonly T[]) => list.slice(0, reportLimits.perMailbox);
  const counts = (map: Map<string, number>): readonly Count[] =>
    most(byCount([...map].map(([name, n]) => ({ name, count: n }))));
  return {
    mailbox,
    status: standing?.status ?? 'unclear',
    attempts: group.attempts,
    successes: group.successes,
    failures: group.failures,
    lastSuccess: isoOf(standing?.lastSuccess ?? null),
    lastFailure: isoOf(standing?.lastFailure ?? null),
    lastErrorCode: standing?.lastErrorCode ?? null,
    errors: most(byCount([...group.errors].map(([code, n]) => ({ code, count: n })))),
    addresses: counts(group.addresses),
    refusedBy: counts(group.refusedBy),
    wouldBeRefusedBy: counts(group.wouldBeRefusedBy),
    fromCloud: group.fromCloud,
  };
}

function absentReport(mailbox: string): MailboxReport {
  return {
    ...{ mailbox, status: 'absent', attempts: 0, successes: 0, failures: 0, fromCloud: 0 },
    ...{ lastSuccess: null, lastFailure: null, lastErrorCode: null },
    ...{ errors: [], addresses: [], refusedBy: [], wouldBeRefusedBy: [] },
  };
}

function cloudOf(
  mailboxes: readonly MailboxReport[],
  address: { readonly count: number; readonly failures: number } | undefined,
): SignInReport['cloud'] {
  return {
    attempts: address?.count ?? 0,
    failures: address?.failures ?? 0,
    mailboxes: mailboxes.filter(({ fromCloud }) => fromCloud > 0).length,
  };
}

const statusRank: Record<MailboxStatus, number> = {
  fails: 0,
  'will-fail': 1,
  unclear: 2,
  absent: 3,
  works: 4,
};

function worstFirst(one: MailboxReport, other: MailboxReport): number {
  return (
    statusRank[one.status] - statusRank[other.status] ||
    other.attempts - one.attempts ||
    compare(one.mailbox, other.mailbox)
  );
}

/** The most frequent first; by name or code where they are as frequent. */
function byCount<T extends { readonly count: number; readonly name?: string; readonly code?: number | null }>(
  list: readonly T[],
): readonly T[] {
  return list.toSorted(
    (one, other) =>
      other.count - one.count ||
      compare(one.name ?? '', other.name ?? '') ||
      (one.code ?? -1) - (other.code ?? -1),
  );
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function count<K>(map: Map<K, number>, key: K): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

function held<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
