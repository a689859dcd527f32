import type { Locale } from '../../core/i18n/message.ts';
import { say } from '../../core/i18n/translate.ts';
import { cloudAddressOf } from '../../core/knowledge/cloud-address.ts';
import { parseAddresses } from '../../core/mail/address.ts';
import { errorMeaning } from '../../core/tenant/sign-ins/error-codes.ts';
import { rowProblems, type SignInReport, sayUnreadPolicies } from '../../core/tenant/sign-ins/report.ts';
import { reportCsv } from '../../core/tenant/sign-ins/report-csv.ts';
import { otherLegacyClients } from '../../core/tenant/sign-ins/sign-in.ts';
import { defineCommand } from '../command.ts';
import { logFilesText } from '../log-files-text.ts';
import { sessionFacts } from '../open-session.ts';
import { progressNotes } from '../progress.ts';
import { columns } from '../spoken.ts';
import { translate } from '../words/translate.ts';
import { writeNamedFile } from '../write-file.ts';

/** `signins FILE…`: exported sign-in logs → who sends by SMTP, who fails and why, who will fail. */
export const signIns = defineCommand({
  name: 'signins',
  summary: 'terminal.signins.summary',
  options: {
    csv: { type: 'string', value: 'FILE', summary: 'terminal.signins.csv' },
    mailbox: { type: 'string', value: 'ADDRESS', many: 'repeated', summary: 'terminal.signins.mailbox' },
  },
  positionals: { usage: 'FILE…', min: 1, max: 1000 },
  run: async ({ options, positionals, io, json, locale, signal }) => {
    const mailboxes = parseAddresses(options.mailbox);
    if (!mailboxes.ok) return mailboxes;
    const session = await sessionFacts({ io, locale });
    if (!session.ok) return session;
    const cloudAddress = cloudAddressOf(session.value.knowledge);
    const onProgress = progressNotes(io, locale);
    const { analyseSignInFiles } = await import('../../services/sign-in-files.ts');
    const read = await analyseSignInFiles(positionals, {
      cloudAddress,
      mailboxes: mailboxes.value,
      signal,
      onProgress,
    });
    if (!read.ok) return read;
    const report = read.value;
    if (options.csv !== undefined) {
      const written = await writeNamedFile(options.csv, reportCsv(report, locale));
      if (!written.ok) return written;
      io.note(translate(locale, 'signins.written', { file: options.csv }));
    }
    if (json)
      io.json({
        ...report,
        errors: report.errors.map((error) => ({
          ...error,
          passwordRight: errorMeaning(error.code).passwordRight,
          meaning: translate(locale, errorMeaning(error.code).message.id),
        })),
      });
    else io.say(reportText(report, cloudAddress, locale).join('\n'));
    const well = report.gaps.length === 0 && report.mailboxes.every(({ status }) => status === 'works');
    return well ? 0 : 1;
  },
});

const mostLines = 200;

function reportText(report: SignInReport, cloudAddress: string, locale: Locale): string[] {
  const { rows, smtp, mailboxes, cloud, first, last } = report;
  const present = mailboxes.filter(({ status }) => status !== 'absent');
  const lines = [translate(locale, 'signins.summary', { rows, smtp, mailboxes: present.length })];
  if (first !== null && last !== null) lines.push(translate(locale, 'signins.span', { first, last }));
  if (report.repeated > 0) lines.push(translate(locale, 'signins.repeated', { count: report.repeated }));
  if (smtp === 0) lines.push(translate(locale, 'signins.no-smtp'));
  if (mailboxes.length > 0) {
    lines.push(translate(locale, 'signins.cloud', { ...cloud, address: cloudAddress }), '');
    lines.push(...mailboxTable(report, locale));
    for (const each of sayUnreadPolicies(report)) lines.push('', say(locale, each));
  }
  const legacy = otherLegacyClients.filter((kind) => report.clients[kind] > 0);
  if (legacy.length > 0) {
    const list = legacy
      .map((kind) => `${translate(locale, `signins.client.${kind}`)} (${report.clients[kind]})`)
      .join(', ');
    lines.push('', translate(locale, 'signins.legacy', { list }));
  }
  if (report.errors.length > 0) {
    lines.push('', translate(locale, 'signins.heading.errors'));
    for (const { code, count, sample } of report.errors.slice(0, 20)) {
      lines.push(`  ${code ?? '—'} × ${count} — ${translate(locale, errorMeaning(code).message.id)}`);
      if (sample !== '') lines.push(`      ${translate(locale, 'signins.reason', { reason: sample })}`);
    }
  }
  if (report.policies.length > 0) {
    lines.push('', translate(locale, 'signins.heading.policies'));
    for (const policy of report.policies.slice(0, 20))
      lines.push(`  ${translate(locale, 'signins.policy-line', policy)}`);
  }
  const problems = rowProblems.filter((problem) => (report.problems[problem] ?? 0) > 0);
  if (problems.length > 0) {
    lines.push('', translate(locale, 'signins.heading.problems'));
    for (const problem of problems)
      lines.push(
        `  • ${translate(locale, `signins.problem.${problem}`, { count: report.problems[problem] ?? 0 })}`,
      );
  }
  if (report.leftOut > 0) lines.push('', translate(locale, 'signins.left-out', { count: report.leftOut }));
  return [...lines, ...logFilesText(report, locale)];
}

function mailboxTable({ mailboxes }: SignInReport, locale: Locale): string[] {
  const shown = [
    'mailbox',
    'status',
    'attempts',
    'failures',
    'last-success',
    'last-failure',
    'error',
  ] as const;
  const rows = mailboxes
    .slice(0, mostLines)
    .map((each) => [
      each.mailbox,
      translate(locale, `signins.status.${each.status}`),
      String(each.attempts),
      String(each.failures),
      each.lastSuccess ?? '—',
      each.lastFailure ?? '—',
      each.lastErrorCode === null ? '' : String(each.lastErrorCode),
    ]);
  const more = mailboxes.length > mostLines ? [`… ${mailboxes.length - mostLines}`] : [];
  return [
    ...columns([shown.map((column) => translate(locale, `signins.column.${column}`)), ...rows]),
    ...more,
  ];
}
