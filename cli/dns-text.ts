import type { Locale } from '../core/i18n/message.ts';
import { say } from '../core/i18n/translate.ts';
import { type DnsFinding, findingAdvice, findingTitle } from '../core/mail/dns-finding.ts';
import type { DnsReport } from '../core/mail/dns-report.ts';
import { spfLookupLimit } from '../core/mail/spf.ts';
import { diffLines, type SpfEdit } from '../core/mail/spf-edit.ts';
import type { Output } from '../core/operations/contract.ts';
import { assertNever } from '../core/result.ts';
import { translate } from './words/translate.ts';

const marks = { problem: '✕', caution: '!', info: 'i', good: '✓' } as const;

/** A DNS check as a page of text. */
export function dnsText({ report, findings, edit }: Output<'dns.check'>, locale: Locale): string[] {
  const header = translate(locale, 'terminal.dns.header', {
    domain: report.shown === report.domain ? report.domain : `${report.shown} (${report.domain})`,
    resolver: report.resolver ?? 'system',
    milliseconds: Math.round(report.milliseconds),
  });
  return [
    header,
    '',
    ...findings.flatMap((finding) => findingText(finding, locale)),
    ...costsText(report, locale),
    ...(edit === null ? [] : editText(edit, locale)),
  ];
}

/** The findings with their words, for `--json`. */
export function spokenFindings(findings: readonly DnsFinding[], locale: Locale): object[] {
  return findings.map((finding) => ({
    ...finding,
    title: say(locale, findingTitle(finding)),
    advice: say(locale, findingAdvice(finding)),
  }));
}

function findingText(finding: DnsFinding, locale: Locale): string[] {
  const who = finding.who === 'nobody' ? '' : ` — ${translate(locale, `actor.${finding.who}`)}`;
  return [
    `${marks[finding.severity]} ${say(locale, findingTitle(finding))}${who}`,
    `    ${say(locale, findingAdvice(finding))}`,
  ];
}

function costsText({ spf }: DnsReport, locale: Locale): string[] {
  if (spf.total === null || spf.costs.length === 0) return [];
  const total = translate(locale, 'terminal.dns.total', {
    lookups: spf.total.lookups,
    complete: spf.total.complete ? 'yes' : 'no',
  });
  return [
    '',
    translate(locale, 'terminal.dns.costs', { max: spfLookupLimit }),
    ...spf.costs.map((row) => `${'  '.repeat(row.depth + 1)}${String(row.lookups).padStart(2)}  ${row.term}`),
    `  ${total}`,
  ];
}

/** The record to publish, as a diff that a person can read. */
function editText(edit: SpfEdit, locale: Locale): string[] {
  switch (edit.kind) {
    case 'unchanged':
      return ['', translate(locale, 'spf.edit.unchanged')];
    case 'refused':
      return ['', translate(locale, `spf.edit.refused.${edit.reason}`, { detail: edit.detail })];
    case 'proposed': {
      const lines = diffLines(edit);
      const isNew = edit.notes.includes('new-record');
      return [
        '',
        translate(locale, 'spf.edit.proposed'),
        ...(lines === null || isNew ? [] : [`- ${lines.minus}`]),
        `+ ${edit.record}`,
        ...edit.notes.map((note) => `    ${translate(locale, `spf.note.${note}`)}`),
        ...(edit.strings.length > 1
          ? [
              `    ${translate(locale, 'terminal.dns.strings')}`,
              ...edit.strings.map((one) => `      "${one}"`),
            ]
          : []),
      ];
    }
    default:
      return assertNever(edit);
  }
}
