import { type AccountList, accountColumns, createAccountGatherer } from '../../core/campaign/accounts.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { decodeText } from '../decode-text.ts';
import { createCsvScanner } from '../exports/csv-scanner.ts';

/** Fifty thousand accounts of Entra's export take less. */
export const longestAccountFile = 30 * 1024 * 1024;

/**
 * The accounts of a CSV, in any encoding that a spreadsheet or PowerShell writes, with `,`, `;` or a tab. The header
 * names the columns; a file of a single column without one is a plain list of addresses.
 */
export function readAccountFile(bytes: Uint8Array, file: string): Result<AccountList> {
  const text = decodeText(bytes).replace(/^\ufeff/, '');
  const first = text.trimStart().split(/\r?\n/, 1)[0] ?? '';
  const plainList = /^[^,;\t\s"]+@[^,;\t\s"]+$/.test(first);
  const gatherer = createAccountGatherer();
  let broken = 0;
  const scanner = createCsvScanner({
    longestRow: 64 * 1024,
    onProblem: () => {
      broken += 1;
    },
    onHeader: (header) => {
      const columns = accountColumns(header);
      if (columns === null) return fail('campaign.no-addresses', { file });
      const wanted = [columns.address, columns.name, columns.group].filter((column) => column !== -1);
      const cellOf = (cells: readonly string[], column: number) => cells[wanted.indexOf(column)] ?? '';
      return ok({
        wanted,
        gate: null,
        row: (cells) =>
          gatherer.add({
            address: cellOf(cells, columns.address),
            name: cellOf(cells, columns.name),
            group: cellOf(cells, columns.group),
          }),
      });
    },
  });
  const pushed = scanner.push(Buffer.from(plainList ? `address\n${text.trimStart()}` : text));
  if (!pushed.ok) return pushed;
  const ended = scanner.end();
  if (!ended.ok) return ended;
  const list = gatherer.list();
  const whole = { ...list, refused: list.refused + broken };
  return list.accounts.length === 0 ? fail('campaign.no-addresses', { file }) : ok(whole);
}
