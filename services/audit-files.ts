import { fail, ok, type Result } from '../core/result.ts';
import { entryFromCells, entryFromRecord, findAuditColumns } from '../core/tenant/audit/fields.ts';
import { type AuditReport, type AuditTally, createAuditTally } from '../core/tenant/audit/tally.ts';
import { gap } from '../core/tenant/completeness.ts';
import { readRecord } from '../core/tenant/sign-ins/record.ts';
import { analyseExports, type ExportSource } from './exports/analyse-exports.ts';
import { createCsvScanner } from './exports/csv-scanner.ts';
import { jsonRecordScanner } from './exports/json-records.ts';
import type { ReadOptions, Scanner } from './exports/read-exports.ts';

/** Rows at which the portal's download is cut (Learn, « Download logs »), and a query of Log Analytics: see sign-in-files. */
const fullExports = [30_000, 250_000];

/**
 * Reads exported audit logs (portal CSV or JSON, Graph pages, what PowerShell makes of them, Log Analytics, lines of
 * diagnostic settings, zipped or not) and keeps what was done to the policies that matter here.
 */
export async function analyseAuditFiles(
  files: readonly string[],
  options: ReadOptions = {},
): Promise<Result<AuditReport>> {
  const tally = createAuditTally();
  const read = await analyseExports(
    files,
    {
      tally,
      json: (source) => jsonScanner({ ...source, tally }),
      csv: (source) => csvScanner({ ...source, tally }),
      fullExports,
    },
    options,
  );
  return read.ok ? ok(tally.report()) : read;
}

type AuditSource = ExportSource & { readonly tally: AuditTally };

function csvScanner({ name, tally }: AuditSource): Scanner {
  return createCsvScanner({
    onProblem: tally.problem,
    onHeader: (header) => {
      const found = findAuditColumns(header, name);
      if (!found.ok) return found;
      const columns = found.value;
      for (const missing of columns.missing) tally.gap(gap('missing-field', `${name} › ${missing}`));
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
  return jsonRecordScanner({
    ...{ name, pages, tally },
    gate: null,
    take: (record) => {
      const read = entryFromRecord(record);
      if (read === null) return readRecord(record).kind;
      if (read.entry.date.kind === 'instant') pages.note(read.entry.date.seconds);
      for (const missing of read.missing) tally.gap(gap('missing-field', `${name} › ${missing}`));
      tally.add(read.entry);
      return 'taken';
    },
    dropped: () => 0,
    strange: (count) => tally.problem('not-an-audit-entry', count),
    wrongExport: (kind) =>
      fail('audit.wrong-export', { file: name, kind: kind === 'sign-ins' ? 'signIns' : kind }),
  });
}
