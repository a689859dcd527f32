import { answerTo } from '../../core/advice/answer.ts';
import { renderExplanation } from '../../core/advice/render-text.ts';
import { explain as explainText } from '../../core/diagnosis/explain.ts';
import { explainLog, isLog } from '../../core/diagnosis/explain-log.ts';
import type { ExplainContext } from '../../core/diagnosis/explanation.ts';
import { say } from '../../core/i18n/translate.ts';
import { parseHost, parsePort } from '../../core/mail/endpoint.ts';
import { testRoutes } from '../../core/mail/test-routes.ts';
import { decodeText } from '../../services/decode-text.ts';
import { defineCommand } from '../command.ts';
import { translate } from '../words/translate.ts';

const longestText = 10 * 1024 * 1024;

/** `explain`: any text a person can paste, from a file or standard input, to ranked causes. */
export const explain = defineCommand({
  name: 'explain',
  summary: 'terminal.explain.summary',
  options: {
    host: { type: 'string', value: 'HOST', read: parseHost, summary: 'terminal.explain.host' },
    port: { type: 'string', value: 'N', read: parsePort, summary: 'terminal.explain.port' },
    route: { type: 'string', value: 'ROUTE', choices: testRoutes, summary: 'terminal.explain.route' },
  },
  positionals: { usage: '[FILE|-]', min: 0, max: 1 },
  run: async ({ options, positionals, io, json, locale }) => {
    const { host, port, route } = options;
    const context: ExplainContext = {
      ...(host === undefined ? {} : { host }),
      ...(port === undefined ? {} : { port }),
      ...(route === undefined ? {} : { route }),
    };
    const source = positionals[0] ?? '-';
    if (source === '-' && io.interactive) io.note(translate(locale, 'terminal.explain.paste'));
    const bytes = await io.read(source, longestText);
    if (!bytes.ok) return bytes;
    const text = decodeText(bytes.value);
    const explanation = explainText(text, context);
    const problems = isLog(text) ? explainLog(text, context).problems : [];
    if (json) io.json(problems.length > 1 ? { ...explanation, problems } : explanation);
    else if (problems.length > 1) {
      io.say(translate(locale, 'explain.log', { count: problems.length }));
      for (const { count, accepted, explanation: one } of problems) {
        const [cause] = answerTo(one).causes;
        const times = translate(locale, 'explain.log.times', { count });
        io.say(`\n## ${cause === undefined ? times : `${say(locale, cause.advice.title)} (${times})`}\n`);
        if (accepted > 0) io.say(translate(locale, 'explain.log.accepted', { count: accepted }));
        if (accepted < count) io.say(renderExplanation(one, locale).join('\n'));
      }
    } else io.say(renderExplanation(explanation, locale).join('\n'));
    return explanation.diagnoses[0]?.id === 'unknown' ? 1 : 0;
  },
});
