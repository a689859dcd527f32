import { type Gap, type GapKind, gap } from '../completeness.ts';
import { listingDoubt, type PolicyListing } from './applied-policies.ts';
import { createDateOrders } from './date-orders.ts';
import { hashId, IdTable, isId } from './id-table.ts';
import { addressOf, SignInLedger } from './ledger.ts';
import { readLogDate } from './log-date.ts';
import { costlyProblems, type RowProblem, type SetAside, type SignInReport } from './report.ts';
import { type Collected, type Doubt, noOutcome, reportOf } from './report-of.ts';
import type { ClientKind, SignIn } from './sign-in.ts';

/** Sign-ins of other clients compared between files; past that they are counted without being compared. */
const mostCompared = 8_000_000;
const mostGaps = 200;

export type Tally = {
  /** Says which export the following sign-ins come from, and whether it is one of several, which may overlap. */
  readonly source: (name: string, several: boolean) => void;
  /** Counts a row of another client than SMTP. `id` is looked at where there are several sources. */
  readonly passOver: (client: ClientKind, id?: string) => void;
  /** Takes in a date of such rows, as it is written; of those that sort, the first and the last are enough. */
  readonly date: (text: string, shape: string) => void;
  readonly add: (signIn: SignIn) => void;
  readonly problem: (problem: RowProblem, count?: number) => void;
  readonly gap: (gap: Gap) => void;
  readonly setAside: (file: SetAside) => void;
  /** Rows read so far, those met again included. */
  readonly rows: () => number;
  readonly report: () => SignInReport;
};

/**
 * Folds sign-ins one at a time, keeping numbers and never rows. `cloudAddress` is the public address of maestro*CLOUD;
 * `only` restricts the groups to these mailboxes (lower case), empty for all. Of several exports, the sign-ins of other
 * clients are compared too, so that overlapping files count each once.
 */
export function createTally(options: {
  readonly cloudAddress: string;
  readonly only?: ReadonlySet<string>;
}): Tally {
  const { only = new Set<string>() } = options;
  const orders = createDateOrders();
  const ledger = new SignInLedger();
  const others = new IdTable();
  const problems = new Map<RowProblem, number>();
  const gaps = new Map<string, Gap>();
  const doubts = new Map<string, Doubt>();
  const collected: Collected = {
    ...{ clients: new Map(), samples: new Map(), met: new Set<string>(), setAside: [] },
    ...{ rows: 0, repeated: 0, leftOut: 0, listed: false },
  };
  /** What of this source is told already. */
  let told = new Set<string>();
  let source = { name: '', number: 0, several: false };

  const problem = (kind: RowProblem, count = 1) => {
    problems.set(kind, (problems.get(kind) ?? 0) + count);
    if (costly.has(kind)) addGap(gaps, gap('unread-rows', source.name));
    if (kind === 'no-client') addGap(gaps, gap('missing-field', `${source.name} : clientAppUsed`));
  };

  const passOver: Tally['passOver'] = (client, id = '') => {
    if (source.several && isId(id) && others.size < mostCompared) {
      const key = hashId(id);
      if (others.find(key, () => true) >= 0) {
        collected.repeated += 1;
        return;
      }
      others.insert(key, 0);
    }
    collected.rows += 1;
    bump(collected.clients, client);
    if (client === 'unknown') problem('unknown-client');
  };

  function add(signIn: SignIn): void {
    orders.note(signIn.date, signIn.shape);
    if (signIn.client !== 'smtp') {
      passOver(signIn.client, signIn.id);
      return;
    }
    const mailbox = addressOf(signIn);
    const wanted = [mailbox, signIn.identifier].filter((name) => only.has(name));
    for (const name of wanted) collected.met.add(name);
    if (mailbox === '') problem('no-mailbox');
    const outcome =
      mailbox === '' || (only.size > 0 && wanted.length === 0)
        ? skipped(signIn)
        : ledger.add(signIn, source.number);
    if (outcome !== 'skipped') noteListing(signIn);
    if (outcome === 'same') {
      collected.repeated += 1;
      return;
    }
    collected.rows += 1;
    bump(collected.clients, 'smtp');
    if (outcome === 'skipped') return;
    if (outcome === 'full') {
      collected.leftOut += 1;
      addGap(gaps, gap('over-limit', source.name, String(ledger.size)));
    }
    if (signIn.date.kind === 'none') problem('date-unreadable');
    noteSample(signIn);
  }

  /** A sign-in that no group takes: counted, once. */
  function skipped(signIn: SignIn): 'skipped' | 'same' {
    if (!isId(signIn.id)) return 'skipped';
    const key = hashId(signIn.id);
    if (others.find(key, () => true) >= 0) return 'same';
    if (others.size < mostCompared) others.insert(key, 0);
    return 'skipped';
  }

  function noteListing({ outcome, policies }: SignIn): void {
    if (!['unlisted', 'empty', 'withheld', 'missing'].includes(policies.listing)) collected.listed = true;
    if (outcome === 'unknown')
      noteDoubt(noOutcome, gap('missing-field', `${source.name} › status.errorCode`));
    const kind = listingGap[policies.listing];
    if (kind === null || outcome !== 'success') return;
    noteDoubt(listingDoubt(policies), gap(kind, `${source.name} › ${policiesField}`, policies.member));
  }

  function noteDoubt(about: string, each: Gap): void {
    if (told.has(about)) return;
    told.add(about);
    if (doubts.size < mostGaps) doubts.set(`${about}\n${source.name}`, { about, gap: each });
  }

  /** The same sample whatever the order of the rows: the first in the alphabet. */
  function noteSample({ outcome, errorCode, failureReason }: SignIn): void {
    if (outcome === 'success') return;
    const held = collected.samples.get(errorCode);
    const sample = failureReason.slice(0, 200);
    if (held === undefined || held === '' || (sample !== '' && sample < held))
      collected.samples.set(errorCode, sample);
  }

  return {
    source: (name, several) => {
      source = { name, number: source.number + 1, several };
      told = new Set();
    },
    ...{ passOver, add, problem },
    date: (text, shape) => orders.note(readLogDate(text), shape),
    gap: (each) => addGap(gaps, each),
    setAside: (file) => collected.setAside.push(file),
    rows: () => collected.rows + collected.repeated,
    report: () =>
      reportOf(collected, {
        ...{ ledger, orders, only, cloudAddress: options.cloudAddress, problems },
        gaps: [...gaps.values()],
        doubts: [...doubts.values()],
      }),
  };
}

const costly: ReadonlySet<RowProblem> = new Set(costlyProblems);
const policiesField = 'appliedConditionalAccessPolicies';

/**
 * What a list that is not whole is called among the gaps. A portal CSV never lists policies, and an organization without
 * any has empty lists: the report says so apart.
 */
const listingGap: Readonly<Record<PolicyListing, GapKind | null>> = {
  listed: null,
  unlisted: null,
  empty: null,
  withheld: 'hidden-list',
  missing: 'missing-field',
  lost: 'flattened',
  hidden: 'hidden-result',
  unknown: 'unknown-member',
};

function addGap(gaps: Map<string, Gap>, each: Gap): void {
  if (gaps.size < mostGaps) gaps.set(`${each.kind}\n${each.where}\n${each.detail}`, each);
}

export function bump<K>(map: Map<K, number>, key: K): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
