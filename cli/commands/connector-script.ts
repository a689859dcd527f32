import { say } from '../../core/i18n/translate.ts';
import { connectorSteps, supportList } from '../../core/mail/connector.ts';
import { defineCommand } from '../command.ts';
import { withSession } from '../open-session.ts';
import { translate } from '../words/translate.ts';

const blocks = ['connect', 'check', 'create', 'disable', 'enable', 'undo'] as const;

/** `connector script`: PowerShell to check, create, switch off and undo the connector; the same on screen. */
export const connectorScriptCommand = defineCommand({
  name: 'connector script',
  summary: 'terminal.connector.summary',
  options: {
    domain: { type: 'string', value: 'D', summary: 'terminal.connector.domain', required: true },
    ip: { type: 'string', value: 'ADDRESS', summary: 'terminal.connector.ip', required: true },
    name: { type: 'string', value: 'N', summary: 'terminal.connector.name' },
  },
  run: async (context) => {
    const { options, io, json, locale } = context;
    return withSession(context, async (session) => {
      const written = await session.client.call('connector.script', {
        domain: options.domain.slice(0, 5000),
        ip: options.ip.slice(0, 200),
        name: options.name?.slice(0, 1000) ?? null,
      });
      if (!written.ok) return written;
      const script = written.value;
      const steps = connectorSteps(script).map(({ who, message, confirmed }) => ({
        who,
        confirmed: confirmed[locale],
        text: say(locale, message),
      }));
      const support = supportList({ ...script, host: null }).map((message) => say(locale, message));
      if (json) {
        io.json({ ...script, steps, support });
        return 0;
      }
      // PowerShell reads a whole page pasted at once: what is not a command is a comment, and so is what removes.
      const page = blocks.flatMap((block) => {
        const heading = `# ${translate(locale, `terminal.connector.${block}`)}`;
        const apart = block === 'disable' || block === 'enable' || block === 'undo';
        return [heading, ...script[block].map((line) => (apart ? `# ${line}` : line)), ''];
      });
      io.say(
        [
          ...page,
          `# ${translate(locale, 'terminal.connector.steps')}`,
          ...steps.map((step, at) => `#  ${at + 1}. ${step.text}`),
          '',
          `# ${translate(locale, 'terminal.connector.support')}`,
          ...support.map((line) => `#  • ${line}`),
        ].join('\n'),
      );
      return 0;
    });
  },
});
