import type { Failure, Result } from '../../core/result.ts';
import { ok } from '../../core/result.ts';
import type { JsonObject } from '../../core/tenant/bounded-json.ts';
import { type Gap, gap } from '../../core/tenant/completeness.ts';
import type { PageChain } from '../../core/tenant/page-chain.ts';
import type { ExportKind } from '../../core/tenant/sign-ins/fields.ts';
import { createJsonScanner, type JsonGate, type JsonProblem } from './json-scanner.ts';
import { aroundOf, recordsIn, wrappedIn } from './nested-records.ts';
import type { Scanner } from './read-exports.ts';

export type JsonRecords = {
  /** The file, for people. */
  readonly name: string;
  readonly pages: PageChain;
  readonly tally: { readonly problem: (problem: JsonProblem) => void; readonly gap: (gap: Gap) => void };
  readonly gate: JsonGate | null;
  /** Takes a record; `taken`, or what it is when it is something else. */
  readonly take: (record: JsonObject) => 'taken' | ExportKind;
  /** How many records were dropped at the gate, which are of this export too. */
  readonly dropped: () => number;
  /** Called at the end, once a record of another kind than this export's was among those that were taken. */
  readonly strange: (count: number) => void;
  /** The failure of a file that holds nothing of this export. */
  readonly wrongExport: (kind: ExportKind) => Failure;
};

/**
 * Reads the records of a JSON file, whatever wraps them. What the file is shows at its end, so the order of its records
 * does not matter: one that holds nothing of this export is refused, one that holds strangers among the others says so.
 */
export function jsonRecordScanner(options: JsonRecords): Scanner {
  const { name, pages, tally, gate, take } = options;
  let taken = 0;
  let others = 0;
  let unknown = 0;
  let otherKind: ExportKind | null = null;

  function takeRecord(record: JsonObject): Result<void> {
    const wrapped = wrappedIn(record);
    if (wrapped !== null) return takeRecord(wrapped);
    const nested = recordsIn(record);
    if (nested !== null) {
      for (const each of nested) takeRecord(each);
      pages.page(name, aroundOf(record));
      return ok(undefined);
    }
    const kind = take(record);
    if (kind === 'taken') taken += 1;
    else {
      otherKind ??= kind;
      others += 1;
      if (kind === 'other') unknown += 1;
    }
    return ok(undefined);
  }

  const scanner = createJsonScanner({
    file: name,
    onRecord: takeRecord,
    onPage: (around) => pages.page(name, around),
    onProblem: tally.problem,
    gate,
  });
  return {
    push: scanner.push,
    end: () => {
      const ended = scanner.end();
      if (!ended.ok || otherKind === null) return ended;
      if (taken + options.dropped() === 0) return options.wrongExport(otherKind);
      options.strange(others);
      if (unknown > 0) tally.gap(gap('unknown-entry', name, String(unknown)));
      return ended;
    },
  };
}
