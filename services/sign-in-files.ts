import { ok, type Result } from '../core/result.ts';
import { gap } from '../core/tenant/completeness.ts';
import { createPageChain, type PageChain } from '../core/tenant/page-chain.ts';
import { gapOfUnread } from '../core/tenant/set-aside.ts';
import type { SignInReport } from '../core/tenant/sign-ins/report.ts';
import { createTally, type Tally } from '../core/tenant/sign-ins/tally.ts';
import { beginsLikeJson, type ReadProgress, readExports, type Scanner } from './exports/read-exports.ts';
import { signInCsvScanner } from './exports/sign-in-csv.ts';
import { signInJsonScanner } from './exports/sign-in-json.ts';

export type SignInOptions = {
  /** The public address of maestro*CLOUD, from knowledge or from the organization's preset. */
  readonly cloudAddress: string;
  /** Only these mailboxes; all when empty. */
  readonly mailboxes?: readonly string[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadProgress) => void;
};

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
  const pages = createPageChain();
  const read = await readExports(
    files,
    {
      scannerFor: (name, head, several) => scannerOf({ name, several, tally, pages }, head),
      rows: tally.rows,
    },
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

/** What the scanner of one source works with. */
export type SignInSource = {
  readonly name: string;
  /** Whether it is one of several, which may overlap. */
  readonly several: boolean;
  readonly tally: Tally;
  readonly pages: PageChain;
};

/**
 * Rows at which an export is cut: the portal's download today and before 2024 (Learn, « Download logs »), and a query
 * of Log Analytics in the portal (Learn, « Azure Monitor service limits »).
 */
const fullExports = [30_000, 100_000, 250_000];

function scannerOf(source: SignInSource, head: Uint8Array): Scanner {
  const { name, several, tally } = source;
  tally.source(name, several);
  const before = tally.rows();
  const scanner = beginsLikeJson(head) ? signInJsonScanner(source) : signInCsvScanner(source);
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
