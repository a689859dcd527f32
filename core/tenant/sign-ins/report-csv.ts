import type { Locale } from '../../i18n/message.ts';
import { translate } from '../../i18n/translate.ts';
import { errorMeaning } from './error-codes.ts';
import type { SignInReport } from './report.ts';

/**
 * The mailboxes of a report as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets read the accents).
 * A cell that a spreadsheet would take for a formula is put behind an apostrophe.
 */
export function reportCsv(report: SignInReport, locale: Locale): string {
  const columns = [
    ...['mailbox', 'status', 'attempts', 'successes', 'failures', 'last-success', 'last-failure'],
    ...['error', 'meaning', 'refused-by', 'would-be-refused-by', 'addresses', 'from-cloud'],
  ] as const;
  const lines = [columns.map((column) => translate(locale, `signins.column.${column}`))];
  for (const each of report.mailboxes) {
    const code = each.lastErrorCode;
    lines.push([
      each.mailbox,
      translate(locale, `signins.status.${each.status}`),
      String(each.attempts),
      String(each.successes),
      String(each.failures),
      each.lastSuccess ?? '',
      each.lastFailure ?? '',
      code === null ? '' : String(code),
      each.failures === 0 ? '' : translate(locale, errorMeaning(code).message.id),
      names(each.refusedBy),
      names(each.wouldBeRefusedBy),
      names(each.addresses),
      String(each.fromCloud),
    ]);
  }
  return `\ufeff${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

function names(counts: readonly { readonly name: string; readonly count: number }[]): string {
  return counts.map(({ name, count }) => `${name} (${count})`).join(' | ');
}

/** One cell, quoted when it must be. */
export function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
