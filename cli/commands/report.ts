import { writeFile } from 'node:fs/promises';
import { type Checkup, printedCheckupSchema } from '../../core/checkup/checkup.ts';
import { isPracticeAccount } from '../../core/mail/practice.ts';
import type { EndedTest } from '../../core/mail-test/test-report.ts';
import { operations } from '../../core/operations/contract.ts';
import { maskedReport } from '../../core/report/masked-report.ts';
import { plainReport, supportBlock } from '../../core/report/plain-report.ts';
import type { Report } from '../../core/report/report.ts';
import { reportPage } from '../../core/report/report-page.ts';
import { reportRecord } from '../../core/report/report-record.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { productVersion } from '../../services/paths.ts';
import { type CommandContext, defineCommand, type OptionTable } from '../command.ts';
import type { Io } from '../io.ts';
import { withSession } from '../open-session.ts';
import { readJson } from '../read-json.ts';
import { runCheckup } from '../run-checkup.ts';
import { translate } from '../words/translate.ts';

const formats = ['text', 'html', 'pdf', 'json', 'support'] as const;

/**
 * `report`: what `test --json` or `checkup --json` printed, or both, as a text, a page, a PDF or a record, to keep or to
 * hand to somebody. `--checkup` runs the check-up now.
 */
export const report = defineCommand({
  name: 'report',
  summary: 'terminal.report.summary',
  positionals: { usage: '[FILE|-]…', min: 0, max: 2 },
  options: {
    checkup: { type: 'boolean', summary: 'terminal.report.checkup' },
    account: { type: 'string', value: 'ADDRESS', summary: 'terminal.checkup.account' },
    offline: { type: 'boolean', summary: 'terminal.checkup.offline' },
    format: {
      type: 'string',
      value: 'FORMAT',
      choices: formats,
      summary: 'terminal.report.format',
      summaryParams: { formats: formats.join(', ') },
    },
    out: { type: 'string', value: 'FILE', summary: 'terminal.report.out' },
    'mask-addresses': { type: 'boolean', summary: 'terminal.report.mask' },
  },
  run: async (context) => {
    const { options, positionals, io, json, locale } = context;
    const { format = 'text' } = options;
    if (format === 'pdf' && options.out === undefined)
      return fail('usage.missing-option', { name: '--out', command: 'report' });
    const read = await readSubjects(io, positionals.length > 0 || options.checkup ? positionals : ['-']);
    if (!read.ok) return read;
    const { test } = read.value;
    const account = options.account?.slice(0, 1000) ?? accountOf(test);
    const looked = options.checkup
      ? await lookNow(context, { account, offline: options.offline, program: test === null ? null : 'smtp' })
      : ok(read.value.checkup);
    if (!looked.ok) return looked;
    const subject = { test, checkup: looked.value } as Report;
    const made = await make(maskedReport(subject, { hideAddresses: options['mask-addresses'] }));
    if (!made.ok) return made;
    if (options.out === undefined) {
      if (json) io.json({ report: made.value });
      else io.say(String(made.value));
      return 0;
    }
    try {
      await writeFile(options.out, made.value);
    } catch (error) {
      const detail = (error as NodeJS.ErrnoException).code ?? 'unknown';
      return fail('signins.write-failed', { file: options.out, detail });
    }
    if (json) io.json({ ok: true, file: options.out });
    else io.say(translate(locale, 'terminal.report.written', { file: options.out }));
    return 0;

    async function make(masked: Report): Promise<Result<string | Uint8Array>> {
      const version = productVersion();
      switch (format) {
        case 'html':
          return ok(reportPage(masked, locale, version));
        case 'pdf': {
          const { printPdf } = await import('../../services/print-pdf.ts');
          return printPdf(reportPage(masked, locale, version));
        }
        case 'json':
          return ok(reportRecord(masked, version));
        case 'support':
          return ok(supportBlock(masked, locale, version));
        default:
          return ok(plainReport(masked, locale, version));
      }
    }
  },
});

type Subjects = { readonly test: EndedTest | null; readonly checkup: Checkup | null };

/** Each file is a test or a check-up, known by what it holds; one of each at most. */
async function readSubjects(io: Io, files: readonly string[]): Promise<Result<Subjects>> {
  let subjects: Subjects = { test: null, checkup: null };
  for (const file of files) {
    const read = await readJson(io, file, (raw) =>
      isCheckup(raw) ? printedCheckupSchema : operations['smtp.test'].output,
    );
    if (!read.ok) return read;
    const more = 'findings' in read.value ? { checkup: read.value } : { test: read.value };
    const twice = 'test' in more ? subjects.test !== null : subjects.checkup !== null;
    if (twice) return fail('usage.unexpected-argument', { value: file, command: 'report' });
    subjects = { ...subjects, ...more };
  }
  return ok(subjects);
}

function isCheckup(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'findings' in raw;
}

function accountOf(test: EndedTest | null): string | null {
  const account = test?.trace.account ?? test?.trace.from ?? null;
  return account === null || isPracticeAccount(account) ? null : account;
}

function lookNow(
  context: Pick<CommandContext<OptionTable>, 'io' | 'locale' | 'signal'>,
  asked: { readonly account: string | null; readonly offline: boolean; readonly program: 'smtp' | null },
): Promise<Result<Checkup>> {
  const { io, locale, signal } = context;
  return withSession(context, ({ client }) => runCheckup({ io, locale, signal, client }, asked));
}
