import { type Gap, gapMessage } from '../completeness.ts';
import { factsOfTable, type WhatIfTable } from './what-if-table.ts';

/**
 * The what-if as JSON. One account answers at the top level; several, in `answers`. Both carry what `verdict --facts`
 * reads: `kind`, `asOf` (the ISO day of the answer's facts) and `mailboxes`.
 */
export function whatIfReport(
  table: WhatIfTable,
  { asOf, ignored, setAside }: { asOf: string; ignored: number; setAside: readonly string[] },
) {
  const answers = table.answers.map((each) => ({ ...each, gaps: each.gaps.map(withMessage) }));
  const [only] = answers;
  return {
    ...(answers.length === 1
      ? only
      : { on: table.on, answers, columns: table.columns, gaps: only?.gaps ?? [] }),
    kind: 'assistant-courriel/what-if',
    version: 1,
    asOf,
    mailboxes: factsOfTable(table),
    exclusions: table.exclusions,
    ignored,
    setAside,
  };
}

const withMessage = (gap: Gap) => ({ ...gap, message: gapMessage(gap) });
