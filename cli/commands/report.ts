import { testReport } from '../../core/mail-test/test-report.ts';
import { operations } from '../../core/operations/contract.ts';
import { productVersion } from '../../services/paths.ts';
import { defineCommand } from '../command.ts';
import { readJson } from '../read-json.ts';

/** `report`: what `test --json` printed, as a text to keep or to hand to somebody. */
export const report = defineCommand({
  name: 'report',
  summary: 'terminal.report.summary',
  positionals: { usage: '[FILE|-]', min: 0, max: 1 },
  options: {},
  run: async ({ positionals, io, json, locale }) => {
    const result = await readJson(io, positionals[0] ?? '-', operations['smtp.test'].output);
    if (!result.ok) return result;
    const text = testReport(result.value, locale, productVersion());
    if (json) io.json({ report: text });
    else io.say(text);
    return 0;
  },
});
