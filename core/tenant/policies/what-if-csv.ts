import type { Locale } from '../../i18n/message.ts';
import { translate } from '../../i18n/translate.ts';
import { csvText } from '../../text/csv-text.ts';
import type { WhatIfTable } from './what-if-table.ts';

/** The table as CSV: a row a mailbox, a column a policy, the cells that decide marked. */
export function whatIfCsv({ answers, columns }: WhatIfTable, locale: Locale): string {
  const decides = translate(locale, 'whatif.decides');
  const lines = [
    [
      translate(locale, 'whatif.column.mailbox'),
      translate(locale, 'whatif.column.answer'),
      ...columns.map(({ name }) => name),
    ],
    ...answers.map(({ account, answer }, row) => [
      account,
      translate(locale, `whatif.short.${answer}`),
      ...columns.map(({ cells }) => {
        const held = cells[row];
        if (held === undefined) return '';
        const outcome = translate(locale, `whatif.outcome.${held.outcome}`);
        return held.decides ? `${outcome} (${decides})` : outcome;
      }),
    ]),
  ];
  return csvText(lines);
}
