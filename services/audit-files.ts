import { fail, ok, type Result } from '../core/result.ts';
import {
  type AuditReport,
  type AuditTally,
  changeFromCells,
  changeFromRecord,
  createAuditTally,
  findAuditColumns,
} from '../core/tenant/audit.ts';
import { isObject, type JsonObject } from '../core/tenant/bounded-json.ts';
import { createCsvScanner } from './exports/csv-scanner.ts';
import { createJsonScanner } from './exports/json-scanner.ts';
import { beginsLikeJson, type ReadProgress, readExports, type Scanner } from './exports/read-exports.ts';

/** Reads exported audit logs (CSV, JSON, Graph pages, JSON lines, zipped or not) and keeps what was done to policies. */
export async function analyseAuditFiles(
  files: readonly string[],
  options: { readonly signal?: AbortSignal; readonly onProgress?: (progress: ReadProgress) => void } = {},
): Promise<Result<AuditReport>> {
  const tally = createAuditTally();
  const read = await readExports(
    files,
    (name, head) => (beginsLikeJson(head) ? jsonScanner(name, tally) : csvScanner(name, tally)),
    tally.rows,
    options,
  );
  return read.ok ? ok(tally.report()) : read;
}

function csvScanner(name: string, tally: AuditTally): Scanner {
  return createCsvScanner({
    onProblem: tally.problem,
    onHeader: (header) => {
      const columns = findAuditColumns(header, name);
      if (!columns.ok) return columns;
      const { at, operation, policy, actor, before, after } = columns.value;
      const wanted = [at, operation, policy, actor, ...before, ...after].filter((column) => column >= 0);
      return ok({
        wanted,
        gate: null,
        gateAt: 0,
        row: (cells) =>
          tally.add(changeFromCells(columns.value, (column) => cells[wanted.indexOf(column)] ?? '')),
      });
    },
  });
}

function jsonScanner(name: string, tally: AuditTally): Scanner {
  const takeRecord = (record: JsonObject): Result<void> => {
    if (Array.isArray(record.value)) {
      for (const each of record.value.filter(isObject)) {
        const taken = takeRecord(each);
        if (!taken.ok) return taken;
      }
      return ok(undefined);
    }
    const change = changeFromRecord(record);
    if (change !== null) tally.add(change);
    else if (tally.rows() === 0) return fail('audit.wrong-export', { file: name });
    else tally.problem('not-an-audit-entry');
    return ok(undefined);
  };
  return createJsonScanner({ file: name, onRecord: takeRecord, onProblem: tally.problem, gate: null });
}
