import type { Checkup } from '../checkup/checkup.ts';
import { checkupReport } from '../checkup/checkup-report.ts';
import type { Locale } from '../i18n/message.ts';
import { translate } from '../i18n/translate.ts';
import { testReport } from '../mail-test/test-report.ts';
import type { Report } from './report.ts';

/** What the report is about, in one line. */
export function reportTitle({ test }: Report, locale: Locale, version: string): string {
  if (test === null) return translate(locale, 'report.title.checkup', { version });
  return translate(locale, test.trace.practice ? 'report.title.practice' : 'report.title', { version });
}

/** « Vérification du poste du 25 novembre 2026, à 14:00:12 (temps universel) ». */
export function checkupHeading({ checkedAt }: Checkup, locale: Locale): string {
  const [date, time] = [checkedAt.slice(0, 10), checkedAt.slice(11, 19)];
  return translate(locale, 'report.checkup', { date, time });
}

/** A whole report as plain text, to keep or to hand to somebody: the test, then the check-up. */
export function plainReport(report: Report, locale: Locale, version: string): string {
  const { test, checkup } = report;
  return [
    ...(test === null ? [reportTitle(report, locale, version), ''] : [testReport(test, locale, version)]),
    ...(checkup === null
      ? []
      : [
          checkupHeading(checkup, locale),
          '',
          ...checkupReport(checkup.findings, checkup.answers, locale),
          '',
        ]),
  ].join('\n');
}

/** A few lines to copy into a request for support: what was tried, where it stopped, the diagnosis, and what stands out. */
export function supportBlock(report: Report, locale: Locale, version: string): string {
  const { test, checkup } = report;
  return [reportTitle(report, locale, version), ...testLines(test), ...checkupLines(checkup)].join('\n');
}

function testLines(test: Report['test']): string[] {
  if (test === null) return [];
  const { trace, explanation } = test;
  const { failure } = trace;
  const words =
    failure?.reply == null
      ? (failure?.systemCode ?? '—')
      : `${failure.reply.code} ${failure.reply.enhancedCode ?? ''}`.trim();
  return [
    `${trace.startedAt} · ${trace.route} · ${trace.host || '—'}:${trace.port} · ${trace.outcome}`,
    ...(failure === null ? [] : [`${failure.stage} · ${failure.cause} · ${words}`]),
    ...(explanation === null ? [] : [explanation.diagnoses.map(({ id }) => id).join(', ')]),
  ];
}

/** The ids of what stands out, and why the rest was not looked at: the same words in every language. */
function checkupLines(checkup: Checkup | null): string[] {
  if (checkup === null) return [];
  const of = (state: string) => checkup.findings.filter((one) => one.state === state);
  const unseen = of('unseen').map(({ check, params }) => `${check} (${params.why})`);
  return [
    `checkup ${checkup.checkedAt}`,
    ...(['problem', 'caution'] as const).flatMap((state) => {
      const ids = of(state).map(({ id, explanation }) =>
        [id, explanation?.diagnoses[0]?.id].filter(Boolean).join(' = '),
      );
      return ids.length === 0 ? [] : [`${state}: ${ids.join(', ')}`];
    }),
    ...(unseen.length === 0 ? [] : [`unseen: ${unseen.join(', ')}`]),
  ];
}
