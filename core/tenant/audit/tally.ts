import { conclude, type Gap, gap, reading } from '../completeness.ts';
import { createDateOrders, type DateOrders } from '../sign-ins/date-orders.ts';
import { hashId, IdTable } from '../sign-ins/id-table.ts';
import { datesMeet, isoOf, secondsOfDate } from '../sign-ins/log-date.ts';
import type { SetAside } from '../sign-ins/report.ts';
import type { AuditEntry } from './entry.ts';

/** One entry of the audit log on a policy that matters here. */
export type PolicyChange = {
  /** ISO instant in UTC, or null when the file's date could not be read with certainty. */
  readonly at: string | null;
  readonly operation: string;
  readonly policy: string;
  readonly actor: string;
  readonly byMicrosoft: boolean;
  readonly stateBefore: string | null;
  readonly stateAfter: string | null;
};

export type AuditReport = {
  readonly rows: number;
  /** Newest first; entries without a readable date come last. */
  readonly changes: readonly PolicyChange[];
  /** How many times Microsoft acted, as far as the files go; null: none is there, and they are not whole. */
  readonly byMicrosoft: number | null;
  readonly leftOut: number;
  /** Entries that were met again, in another file or in the same; each is counted once. */
  readonly repeated: number;
  /** The period of the files. */
  readonly first: string | null;
  readonly last: string | null;
  /** What is missing from the files: without any, no other change is in them. */
  readonly gaps: readonly Gap[];
  readonly setAside: readonly SetAside[];
  readonly problems: Readonly<Record<string, number>>;
};

const mostChanges = 5000;
/** Alike entries of one file past which no more are compared with other files. */
const mostAlike = 64;

export type AuditTally = {
  /** Says which export the following entries come from. */
  readonly source: (name: string) => void;
  readonly add: (entry: AuditEntry) => void;
  readonly problem: (problem: string, count?: number) => void;
  readonly gap: (gap: Gap) => void;
  readonly setAside: (file: SetAside) => void;
  /** Entries read so far, those met again included. */
  readonly rows: () => number;
  readonly report: () => AuditReport;
};

/** An entry that is told, and the last export it was met in. */
type Held = { entry: AuditEntry; source: number };

/**
 * Keeps what Microsoft did to policies, what anyone did to a Microsoft-managed one, and what an administrator did to a
 * policy that blocks old protocols. Overlapping exports count each entry once.
 */
export function createAuditTally(): AuditTally {
  const held = new Map<string, Held[]>();
  const others = new IdTable();
  const orders = createDateOrders();
  const gaps = new Map<string, Gap>();
  const setAside: SetAside[] = [];
  const problems: Record<string, number> = {};
  const counted = { rows: 0, repeated: 0, leftOut: 0, kept: 0 };
  let source = { name: '', number: 0 };

  const addGap = (each: Gap) => gaps.set(`${each.kind}\n${each.where}\n${each.detail}`, each);
  const problem = (kind: string, count = 1) => {
    problems[kind] = (problems[kind] ?? 0) + count;
    if (costly.includes(kind)) addGap(gap('unread-rows', source.name));
  };

  function add(entry: AuditEntry): void {
    orders.note(entry.date, entry.shape);
    if (entry.lost) addGap(gap('flattened', `${source.name} : InitiatedBy, TargetResources`));
    // What is told is told whatever else the entry lacks, its actor apart.
    for (const field of entry.missing)
      if (!entry.isNews || field === 'initiatedBy') addGap(gap('missing-field', `${source.name} › ${field}`));
    if (entry.isNews ? keep(entry) : wasMet(entry)) counted.rows += 1;
    else counted.repeated += 1;
  }

  /** false: it is held already. */
  function keep(entry: AuditEntry): boolean {
    const key = keyOf(entry);
    const alike = held.get(key) ?? [];
    const twin = alike.find((each) => isSame(each, entry, source.number));
    if (twin !== undefined) {
      twin.entry = richer(twin.entry, entry);
      twin.source = source.number;
      return false;
    }
    if (entry.date.kind === 'none') problem('date-unreadable');
    if (counted.kept >= mostChanges) {
      counted.leftOut += 1;
      addGap(gap('over-limit', source.name, String(mostChanges)));
      return true;
    }
    counted.kept += 1;
    held.set(key, [...alike, { entry, source: source.number }]);
    return true;
  }

  /** false: an entry that is not told was met in another export; the n-th alike of one is the n-th of the other. */
  function wasMet(entry: AuditEntry): boolean {
    const seconds = secondsOfDate(entry.date).join(' ');
    for (let turn = 0; turn < mostAlike; turn += 1) {
      const key = hashId(`${turn} ${keyOf(entry)} ${seconds}`);
      const owner = others.find(key, () => true);
      if (owner === source.number) continue;
      if (owner >= 0) return false;
      others.insert(key, source.number);
      return true;
    }
    return true;
  }

  return {
    source: (name) => {
      source = { name, number: source.number + 1 };
    },
    ...{ add, problem, gap: addGap },
    setAside: (file) => setAside.push(file),
    rows: () => counted.rows + counted.repeated,
    report: () => {
      const entries = [...held.values()].flat().map(({ entry }) => entry);
      const period = orders.period();
      return {
        rows: counted.rows,
        changes: entries.map((entry) => changeOf(entry, orders)).sort(newestFirst),
        byMicrosoft: conclude(
          reading(entries, [...gaps.values()]),
          (all): number | null => all.filter(({ byMicrosoft }) => byMicrosoft).length,
          { stands: (times) => times !== 0, cannotSay: () => null },
        ),
        ...{ leftOut: counted.leftOut, repeated: counted.repeated },
        first: isoOf(period?.first ?? null),
        last: isoOf(period?.last ?? null),
        gaps: [...gaps.values()],
        ...{ setAside, problems },
      };
    },
  };
}

/** Problems after which entries are missing from what was read. */
const costly = ['broken-row', 'unclosed-quote', 'row-too-long', 'short-row', 'broken-json', 'truncated'];

function keyOf({ correlation, operation, policy }: AuditEntry): string {
  return `${correlation.toLowerCase()}\n${operation}\n${policy}`;
}

function isSame({ entry, source }: Held, other: AuditEntry, otherSource: number): boolean {
  if (entry.id !== '' && other.id !== '') return entry.id === other.id;
  return source !== otherSource && datesMeet(entry.date, other.date);
}

/** What two exports say of one entry. */
function richer(one: AuditEntry, other: AuditEntry): AuditEntry {
  const dated = one.date.kind === 'instant' || other.date.kind === 'none' ? one : other;
  return {
    ...one,
    id: one.id || other.id,
    ...{ date: dated.date, shape: dated.shape },
    actor: one.actor || other.actor,
    byMicrosoft: one.byMicrosoft || other.byMicrosoft,
    stateBefore: one.stateBefore ?? other.stateBefore,
    stateAfter: one.stateAfter ?? other.stateAfter,
  };
}

function changeOf(entry: AuditEntry, orders: DateOrders): PolicyChange {
  const { operation, policy, actor, byMicrosoft, stateBefore, stateAfter } = entry;
  const at = isoOf(orders.resolve(entry.date, entry.shape));
  return { at, operation, policy, actor, byMicrosoft, stateBefore, stateAfter };
}

function newestFirst(one: PolicyChange, other: PolicyChange): number {
  const order = (other.at ?? '').localeCompare(one.at ?? '');
  return order || JSON.stringify(one).localeCompare(JSON.stringify(other));
}
