import { writeFileSync } from 'node:fs';

export type Row = readonly (string | number)[];

export type Table = {
  readonly caption?: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
};

/** What one bench has to say, in Markdown. */
export type Section = {
  readonly title: string;
  readonly tables: readonly Table[];
  readonly notes?: readonly string[];
};

/** Prints the figures, and hands them to `build/bench.mjs`, which keeps docs/benchmarks.md. */
export function report(section: Section): void {
  for (const { caption, columns, rows } of section.tables) {
    if (caption) process.stdout.write(`\n${caption}\n`);
    for (const row of [columns, ...rows]) process.stdout.write(`${row.map(String).join('  |  ')}\n`);
  }
  for (const note of section.notes ?? []) process.stdout.write(`${note}\n`);
  const target = process.env.BENCH_SECTION;
  if (target !== undefined) writeFileSync(target, JSON.stringify(section));
}
