import { withoutEscapes } from './plain-text.ts';

/**
 * Rows as a CSV for spreadsheets (RFC 4180): UTF-8 with a byte order mark, so that they read the accents. What one of them
 * would take for a formula is put behind an apostrophe, after a semicolon or a tab too: a spreadsheet that separates by
 * these cuts a cell of ours in two.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** One cell, quoted when it must be. */
export function csvCell(value: string): string {
  const safe = withoutEscapes(value).replace(/^(?=[=+\-@\t\r])|(?<=[;\t\r\n])(?=[=+\-@])/g, "'");
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
