import { ok, type Result } from '../core/result.ts';
import type { SignInReport } from '../core/tenant/sign-ins/report.ts';
import { createTally, type Tally } from '../core/tenant/sign-ins/tally.ts';
import { analyseExports, type ExportSource } from './exports/analyse-exports.ts';
import type { ReadOptions } from './exports/read-exports.ts';
import { signInCsvScanner } from './exports/sign-in-csv.ts';
import { signInJsonScanner } from './exports/sign-in-json.ts';

export type SignInOptions = ReadOptions & {
  /** The public address of maestro*CLOUD, from knowledge or from the organization's preset. */
  readonly cloudAddress: string;
  /** Only these mailboxes; all when empty. */
  readonly mailboxes?: readonly string[];
};

/** What the scanner of one source works with. */
export type SignInSource = ExportSource & { readonly tally: Tally };

/**
 * Rows at which the portal's download is cut, today and before 2024 (Learn, « Download logs »), and where Grafana's
 * reader of Log Analytics stops: an export of just as many may be cut, and the doubt costs less than a missing row.
 */
const fullExports = [30_000, 100_000, 250_000];

/**
 * Reads exported sign-in logs (portal CSV or JSON, Graph pages, what PowerShell makes of them, Log Analytics, Defender,
 * lines of diagnostic settings, zipped or not) in one pass each and folds them into a report. Only the cells it needs
 * are decoded, and no row is kept, so memory does not grow with the files. Nothing leaves the machine.
 */
export async function analyseSignInFiles(
  files: readonly string[],
  options: SignInOptions,
): Promise<Result<SignInReport>> {
  const only = new Set((options.mailboxes ?? []).map((mailbox) => mailbox.toLowerCase()));
  const tally = createTally({ cloudAddress: options.cloudAddress, only });
  const read = await analyseExports(
    files,
    {
      tally,
      json: (source) => signInJsonScanner({ ...source, tally }),
      csv: (source) => signInCsvScanner({ ...source, tally }),
      fullExports,
    },
    options,
  );
  return read.ok ? ok(tally.report()) : read;
}
