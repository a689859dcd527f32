import type { Locale } from '../core/i18n/message.ts';
import { say, sayFailure } from '../core/i18n/translate.ts';
import { gapMessage } from '../core/tenant/completeness.ts';
import type { SignInReport } from '../core/tenant/sign-ins/report.ts';
import { translate } from './words/translate.ts';

/** What a report says of its files: those set aside, and what is missing before anything can be concluded. */
export function logFilesText(
  { gaps, setAside }: Pick<SignInReport, 'gaps' | 'setAside'>,
  locale: Locale,
): string[] {
  const lines: string[] = [];
  if (setAside.length > 0) {
    lines.push('', translate(locale, 'signins.heading.set-aside'));
    for (const { failure } of setAside) lines.push(`  • ${sayFailure(locale, failure)}`);
  }
  // A file set aside has been named already.
  const others = gaps.filter(({ kind }) => kind !== 'unreadable-file' && kind !== 'wrong-kind-of-file');
  if (others.length > 0) {
    lines.push('', translate(locale, 'tenant.gap.heading'));
    for (const each of others) lines.push(`  • ${say(locale, gapMessage(each))}`);
  }
  return lines;
}
