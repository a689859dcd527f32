import { fail, ok, type Result } from '../core/result.ts';
import { entryFromCells, entryFromRecord, findAuditColumns } from '../core/tenant/audit/fields.ts';
import { type AuditReport, type AuditTally, createAuditTally } from '../core/tenant/audit/tally.ts';
import type { JsonObject } from '../core/tenant/bounded-json.ts';
import { gap } from '../core/tenant/completeness.ts';
import { createPageChain, type PageChain } from '../core/tenant/page-chain.ts';
import { gapOfUnread } from '../core/tenant/set-aside.ts';
import { readRecord } from '../core/tenant/sign-ins/record.ts';
import { createCsvScanner } from './exports/csv-scanner.ts';
import { createJsonScanner } from './exports/json-scanner.ts';
import { aroundOf, recordsIn } from './exports/nested-records.ts';
import { beginsLikeJson, type ReadProgress, readExports, type Scanner } from './exports/read-exports.ts';

/**
 * Reads exported audit logs (portal CSV or JSON, Graph pages, what PowerShell makes of them, Log Analytics, lines of
 * diagnostic settings, zipped or not) and keeps what was done to the policies that matter here.
 */
export async function analyseAuditFiles(
  files: readonly string[],
  options: { readonly signal?: AbortSignal; readonly onProgress?: (progress: ReadProgress) => void } = {},
): Promise<Result<AuditReport>> {
  const tally = createAuditTally();
  const pages = createPageChain();
  const read = await readExports(
    files,
    { scannerFor: (name, head) => scannerOf({ name, tally, pages }, head), rows: tally.rows },
    options,
  );
  if (!read.ok) return read;
  for (const { file, failure } of read.value) {
    tally.setAside({ file, failure });
    const missing = gapOfUnread(file, failure);
    if (missing !== null) tally.gap(missing);
  }
  const unread = new Set(read.value.map(({ file }) => file));
  for (const each of pages.gaps()) if (!unread.has(each.where)) tally.gap(each);
  return ok(tally.report());
}

type AuditSource = { readonly name: string; readonly tally: AuditTally; readonly pages: PageChain };

/** Rows at which an export is cut: the portal's download (Learn, « Download logs »), a query of Log Analytics there. */
const fullExports = [30_000, 250_000];

function scannerOf(source: AuditSource, head: Uint8Array): Scanner {
  const { name, tally } = source;
  tally.source(name);
  const before = tally.rows();
  const scanner = beginsLikeJson(head) ? jsonScanner(source) : csvScanner(source);
  return {
    push: scanner.push,
    end: () => {
      const ended = scanner.end();
      const rows = tally.rows() - before;
      if (fullExports.includes(rows)) tally.gap(gap('truncated-list', name, String(rows)));
      return ended;
    },
  };
}

function csvScanner({ name, tally }: AuditSource): Scanner {
  return createCsvScanner({
    onProblem: tally.problem,
    onHeader: (header) => {
      const found = findAuditColumns(header, name);
      if (!found.ok) return found;
      const columns = found.value;
      for (const missing of columns.missing) tally.gap(gap('missing-field', `${name} : ${missing}`));
      const wanted = [...new Set([...Object.values(columns.roles), ...columns.before, ...columns.after])];
      const slots = new Map(wanted.map((column, slot) => [column, slot]));
      const shape = header.join('\n');
      return ok({
        wanted,
        gate: null,
        row: (cells) =>
          tally.add(entryFromCells(columns, (column) => cells[slots.get(column) ?? -1] ?? '', shape)),
      });
    },
  });
}

function jsonScanner({ name, tally, pages }: AuditSource): Scanner {
  let entries = 0;
  let unknown = 0;
  const takeRecord = (record: JsonObject): Result<void> => {
    const nested = recordsIn(record);
    if (nested !== null) {
      for (const each of nested) {
        const taken = takeRecord(each);
        if (!taken.ok) return taken;
      }
      pages.page(name, aroundOf(record));
      return ok(undefined);
    }
    const read = entryFromRecord(record);
    if (read !== null) {
      entries += 1;
      if (read.entry.date.kind === 'instant') pages.note(read.entry.date.seconds);
      for (const missing of read.missing) tally.gap(gap('missing-field', `${name} : ${missing}`));
      tally.add(read.entry);
      return ok(undefined);
    }
    const { kind } = readRecord(record);
    if (entries === 0)
      return fail('audit.wrong-export', { file: name, kind: kind === 'sign-ins' ? 'signIns' : kind });
    if (kind === 'other') unknown += 1;
    tally.problem('not-an-audit-entry');
    return ok(undefined);
  };
  const scanner = createJsonScanner({
    file: name,
    onRecord: takeRecord,
    onPage: (around) => pages.page(name, around),
    onProblem: tally.problem,
    gate: null,
  });
  return {
    push: scanner.push,
    end: () => {
      const ended = scanner.end();
      if (unknown > 0) tally.gap(gap('unknown-entry', name, String(unknown)));
      return ended;
    },
  };
}
