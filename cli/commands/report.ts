import { writeFile } from 'node:fs/promises';
import { maskedTest } from '../../core/mail-test/masked-test.ts';
import { reportPage, supportBlock } from '../../core/mail-test/report-page.ts';
import { reportRecord } from '../../core/mail-test/report-record.ts';
import { testReport } from '../../core/mail-test/test-report.ts';
import { operations } from '../../core/operations/contract.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { productVersion } from '../../services/paths.ts';
import { defineCommand } from '../command.ts';
import { readJson } from '../read-json.ts';
import { translate } from '../words/translate.ts';

const formats = ['text', 'html', 'pdf', 'json', 'support'] as const;

/** `report`: what `test --json` printed, as a text, a page, a PDF or a record, to keep or to hand to somebody. */
export const report = defineCommand({
  name: 'report',
  summary: 'terminal.report.summary',
  positionals: { usage: '[FILE|-]', min: 0, max: 1 },
  options: {
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
  run: async ({ options, positionals, io, json, locale }) => {
    const { format = 'text' } = options;
    if (format === 'pdf' && options.out === undefined)
      return fail('usage.missing-option', { name: '--out', command: 'report' });
    const result = await readJson(io, positionals[0] ?? '-', operations['smtp.test'].output);
    if (!result.ok) return result;
    const test = maskedTest(result.value, { hideAddresses: options['mask-addresses'] });
    const version = productVersion();
    const made = await make();
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

    async function make(): Promise<Result<string | Uint8Array>> {
      switch (format) {
        case 'html':
          return ok(reportPage(test, locale, version));
        case 'pdf': {
          const { printPdf } = await import('../../services/print-pdf.ts');
          return printPdf(reportPage(test, locale, version));
        }
        case 'json':
          return ok(reportRecord(test, version));
        case 'support':
          return ok(supportBlock(test, locale, version));
        default:
          return ok(testReport(test, locale, version));
      }
    }
  },
});
