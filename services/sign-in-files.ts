import { fail, ok, type Result } from '../core/result.ts';
import { isObject, type JsonObject } from '../core/tenant/bounded-json.ts';
import { columnRoles, findColumns, signInFromCells } from '../core/tenant/sign-ins/columns.ts';
import { recordKind, signInFromRecord } from '../core/tenant/sign-ins/record.ts';
import type { SignInReport } from '../core/tenant/sign-ins/report.ts';
import { clientKind } from '../core/tenant/sign-ins/sign-in.ts';
import { createTally, type Tally } from '../core/tenant/sign-ins/tally.ts';
import { createCsvScanner } from './exports/csv-scanner.ts';
import { createJsonScanner } from './exports/json-scanner.ts';
import { beginsLikeJson, type ReadProgress, readExports, type Scanner } from './exports/read-exports.ts';

export type SignInOptions = {
  /** The public address of maestro*CLOUD, from knowledge or from the organization's preset. */
  readonly cloudAddress: string;
  /** Only these mailboxes; all when empty. */
  readonly mailboxes?: readonly string[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadProgress) => void;
};

/**
 * Reads exported sign-in logs (portal CSV or JSON, Graph pages, JSON lines of diagnostic settings, zipped or not) in
 * one pass each and folds them into a report. Only the cells it needs are decoded, and no row is kept, so memory does
 * not grow with the files. Nothing leaves the machine.
 */
export async function analyseSignInFiles(
  files: readonly string[],
  options: SignInOptions,
): Promise<Result<SignInReport>> {
  const only = new Set((options.mailboxes ?? []).map((mailbox) => mailbox.toLowerCase()));
  const tally = createTally({ cloudAddress: options.cloudAddress, only });
  const read = await readExports(
    files,
    (name, head) => (beginsLikeJson(head) ? jsonScanner(name, tally) : csvScanner(name, tally)),
    tally.rows,
    options,
  );
  if (!read.ok) return read;
  const report = tally.report();
  if (report.rows === 0 && (report.problems['not-a-sign-in'] ?? 0) > 0)
    return fail('signins.wrong-export', { file: files.join(', ').slice(0, 200), kind: 'other' });
  return ok(report);
}

/** Rows of other clients are counted from that one cell, and dropped. */
function keepsSmtp(tally: Tally): (value: string) => boolean {
  return (value) => {
    const kind = clientKind(value);
    if (kind === 'smtp') return true;
    tally.skip(kind);
    return false;
  };
}

function csvScanner(name: string, tally: Tally): Scanner {
  return createCsvScanner({
    onProblem: tally.problem,
    onHeader: (header) => {
      const columns = findColumns(header, name);
      if (!columns.ok) return columns;
      const present = columnRoles.filter((role) => columns.value[role] >= 0);
      const cells = Object.fromEntries(columnRoles.map((role) => [role, ''])) as Parameters<
        typeof signInFromCells
      >[0] &
        Record<string, string>;
      return ok({
        wanted: present.map((role) => columns.value[role]),
        gate: (value) => clientKind(value) === 'smtp',
        gateAt: present.indexOf('client'),
        dropped: (value) => tally.skip(clientKind(value)),
        row: (values) => {
          const named: Record<string, string> = { ...cells };
          for (const [index, role] of present.entries()) named[role] = values[index] ?? '';
          tally.add(signInFromCells(named as typeof cells));
        },
      });
    },
  });
}

function jsonScanner(name: string, tally: Tally): Scanner {
  let first = true;
  const takeRecord = (record: JsonObject): Result<void> => {
    // An array of Graph pages: each record is itself a page.
    if (Array.isArray(record.value)) {
      for (const each of record.value.filter(isObject)) {
        const taken = takeRecord(each);
        if (!taken.ok) return taken;
      }
      return ok(undefined);
    }
    const kind = recordKind(record);
    if (kind === 'sign-in') {
      first = false;
      tally.add(signInFromRecord(record));
      return ok(undefined);
    }
    if (first && kind === 'audit') return fail('signins.wrong-export', { file: name, kind: 'audit' });
    // Diagnostic settings mix categories in one file; elsewhere the first record tells the export.
    if (first && kind === 'service-principal' && record.category === undefined)
      return fail('signins.wrong-export', { file: name, kind: 'servicePrincipals' });
    tally.problem('not-a-sign-in');
    return ok(undefined);
  };
  return createJsonScanner({
    file: name,
    onRecord: takeRecord,
    onProblem: tally.problem,
    gate: { key: 'clientAppUsed', accepts: keepsSmtp(tally) },
  });
}
