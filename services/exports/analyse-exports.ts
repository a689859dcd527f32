import { ok, type Result } from '../../core/result.ts';
import { type Gap, gap } from '../../core/tenant/completeness.ts';
import { createPageChain, type PageChain } from '../../core/tenant/page-chain.ts';
import { gapOfUnread } from '../../core/tenant/set-aside.ts';
import type { SetAside } from '../../core/tenant/sign-ins/report.ts';
import { beginsLikeJson, type ReadOptions, readExports, type Scanner } from './read-exports.ts';

/** One file, or one entry of an archive. */
export type ExportSource = {
  readonly name: string;
  /** Whether it is one of several, which may overlap. */
  readonly several: boolean;
  readonly pages: PageChain;
};

/** How one kind of log is read. */
export type LogReader = {
  readonly tally: {
    readonly source: (name: string, several: boolean) => void;
    readonly gap: (gap: Gap) => void;
    readonly setAside: (file: SetAside) => void;
    /** Rows read so far, over all sources. */
    readonly rows: () => number;
  };
  readonly json: (source: ExportSource) => Scanner;
  readonly csv: (source: ExportSource) => Scanner;
  /** Numbers of rows at which an export is cut. */
  readonly fullExports: readonly number[];
};

/**
 * Folds exports into the tally of `reader`, each in one pass. What is missing becomes a gap of it: a file set aside, a
 * page that was not given, an export that is as long as one can be. Fails when no file could be read.
 */
export async function analyseExports(
  files: readonly string[],
  reader: LogReader,
  options: ReadOptions,
): Promise<Result<void>> {
  const { tally } = reader;
  const pages = createPageChain();
  const read = await readExports(
    files,
    {
      scannerFor: (name, head, several) => scannerOf({ name, several, pages }, head, reader),
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
  return ok(undefined);
}

function scannerOf(
  source: ExportSource,
  head: Uint8Array,
  { tally, json, csv, fullExports }: LogReader,
): Scanner {
  tally.source(source.name, source.several);
  const before = tally.rows();
  const scanner = beginsLikeJson(head) ? json(source) : csv(source);
  return {
    push: scanner.push,
    end: () => {
      const ended = scanner.end();
      const rows = tally.rows() - before;
      if (fullExports.includes(rows)) tally.gap(gap('truncated-list', source.name, String(rows)));
      return ended;
    },
  };
}
