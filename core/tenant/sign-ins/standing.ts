import { conclude, type Gap, reading } from '../completeness.ts';
import { type DateOrders, styleKey } from './date-orders.ts';
import type { Entry, SignInLedger } from './ledger.ts';
import type { DateOrder } from './log-date.ts';
import type { MailboxStatus } from './report.ts';

/** Where a mailbox stands, and the sign-ins that say so. */
export type Standing = {
  readonly status: MailboxStatus;
  readonly lastSuccess: number | null;
  readonly lastFailure: number | null;
  readonly lastErrorCode: number | null;
  /** The newest success came with no list of policies, or with an empty one. */
  readonly unlisted: 'unlisted' | 'empty' | null;
};

type Newest = { seconds: number | null; undated: boolean };

/** What the newest sign-ins of a mailbox say, dates being read in one way. */
type Evidence = {
  success: Newest;
  failure: Newest;
  unknown: Newest;
  /** Of the successes that may be the newest: whether one would be refused by a report-only policy, or hides whether. */
  waiting: boolean;
  hidden: boolean;
  unlisted: Standing['unlisted'];
  errorCode: number | null;
};

/** More styles than this that nothing settles: their dates are taken for none. */
const mostUnsettled = 3;

/**
 * Where each mailbox stands. Dates whose order nothing settles are read both ways, and only a mailbox for which that
 * makes a difference is unclear. `gaps` are what is missing for every mailbox.
 */
export function standings(
  ledger: SignInLedger,
  orders: DateOrders,
  gaps: readonly Gap[],
): ReadonlyMap<string, Standing> {
  const unsettled = unsettledStyles(ledger, orders);
  const ways = unsettled.length > mostUnsettled ? [new Map<string, DateOrder>()] : waysOf(unsettled);
  const [first, ...others] = ways.map((way) => standingsIn(ledger, orders, way, gaps));
  const all = new Map(first);
  for (const other of others)
    for (const [mailbox, standing] of other) all.set(mailbox, agreed(all.get(mailbox) ?? standing, standing));
  return all;
}

function agreed(one: Standing, other: Standing): Standing {
  const same = <K extends keyof Standing>(key: K, otherwise: Standing[K]): Standing[K] =>
    one[key] === other[key] ? one[key] : otherwise;
  return {
    status: same('status', 'unclear'),
    lastSuccess: same('lastSuccess', null),
    lastFailure: same('lastFailure', null),
    lastErrorCode: same('lastErrorCode', null),
    unlisted: one.unlisted ?? other.unlisted,
  };
}

function unsettledStyles(ledger: SignInLedger, orders: DateOrders): readonly string[] {
  const found = new Set<string>();
  if (!ledger.hasLocalDates) return [];
  for (let at = 0; at < ledger.size; at += 1) {
    const { date, shape } = ledger.entry(at);
    if (date.kind === 'local' && orders.resolve(date, shape) === null) found.add(styleKey(date, shape));
  }
  return [...found];
}

function waysOf(styles: readonly string[]): readonly ReadonlyMap<string, DateOrder>[] {
  let ways: ReadonlyMap<string, DateOrder>[] = [new Map()];
  for (const style of styles)
    ways = ways.flatMap((way) => [
      new Map([...way, [style, 'month-first']]),
      new Map([...way, [style, 'day-first']]),
    ]);
  return ways;
}

function standingsIn(
  ledger: SignInLedger,
  orders: DateOrders,
  way: ReadonlyMap<string, DateOrder>,
  gaps: readonly Gap[],
): ReadonlyMap<string, Standing> {
  const found = new Map<string, Evidence>();
  for (let at = 0; at < ledger.size; at += 1) {
    const entry = ledger.entry(at);
    const evidence = found.get(entry.mailbox) ?? noEvidence();
    found.set(entry.mailbox, evidence);
    take(evidence, entry, orders.resolve(entry.date, entry.shape, way));
  }
  return new Map(
    [...found].map(([mailbox, evidence]) => [
      mailbox,
      {
        status: conclude(reading(evidence, gaps), judge, {
          stands: (status) => status !== 'works',
          cannotSay: () => 'unclear',
        }),
        lastSuccess: evidence.success.seconds,
        lastFailure: evidence.failure.seconds,
        lastErrorCode: evidence.errorCode,
        unlisted: evidence.unlisted,
      },
    ]),
  );
}

function noEvidence(): Evidence {
  const never = (): Newest => ({ seconds: null, undated: false });
  return {
    ...{ success: never(), failure: never(), unknown: never() },
    ...{ waiting: false, hidden: false, unlisted: null, errorCode: null },
  };
}

function take(evidence: Evidence, entry: Entry, seconds: number | null): void {
  const newest = evidence[entry.outcome];
  const older = seconds !== null && newest.seconds !== null && seconds < newest.seconds;
  const newer = seconds !== null && (newest.seconds === null || seconds > newest.seconds);
  if (entry.outcome === 'success' && !older) {
    // What is said of the newest success is dropped for a newer one, but never what an undated one says.
    if (newer && !newest.undated) Object.assign(evidence, { waiting: false, hidden: false, unlisted: null });
    takePolicies(evidence, entry);
  }
  if (entry.outcome === 'failure' && !older) {
    const code = entry.errorCode;
    const held = newer ? null : evidence.errorCode;
    evidence.errorCode = held === null || (code !== null && code > held) ? code : held;
  }
  if (seconds === null) newest.undated = true;
  else if (newer) newest.seconds = seconds;
}

function takePolicies(evidence: Evidence, { policies }: Entry): void {
  if (policies.waiting.length > 0) evidence.waiting = true;
  else if (policies.listing === 'unlisted' || policies.listing === 'empty')
    evidence.unlisted = policies.listing;
  else if (policies.listing !== 'listed') evidence.hidden = true;
}

/** As if nothing were missing. */
function judge({ success, failure, unknown, waiting, hidden }: Evidence): MailboxStatus {
  const passes = waiting ? 'will-fail' : hidden ? 'unclear' : 'works';
  const never = ({ seconds, undated }: Newest) => seconds === null && !undated;
  if (never(success)) return never(failure) ? 'unclear' : 'fails';
  if (never(failure) && never(unknown)) return passes;
  // Which came last cannot be told from rows without a date.
  if (isNewest(success, [failure, unknown])) return passes;
  return isNewest(failure, [success, unknown]) ? 'fails' : 'unclear';
}

function isNewest({ seconds }: Newest, others: readonly Newest[]): boolean {
  return seconds !== null && others.every((other) => !other.undated && (other.seconds ?? 0) < seconds);
}
