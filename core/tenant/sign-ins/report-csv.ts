import type { Locale } from '../../i18n/message.ts';
import { translate } from '../../i18n/translate.ts';
import { csvText } from '../../text/csv-text.ts';
import { errorMeaning } from './error-codes.ts';
import type { SignInReport } from './report.ts';

/** The mailboxes of a report as CSV. */
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
  return csvText(lines);
}

function names(counts: readonly { readonly name: string; readonly count: number }[]): string {
  return counts.map(({ name, count }) => `${name} (${count})`).join(' | ');
}
