import { defineCommand } from '../command.ts';
import { connectorText, connectorWords } from '../connector-text.ts';
import { withSession } from '../open-session.ts';

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
      if (json) io.json({ ...script, ...connectorWords(script, locale) });
      else io.say(connectorText(script, locale));
      return 0;
    });
  },
});
