import { parseDeepLink } from '../../core/preset/deep-link.ts';
import { defineCommand } from '../command.ts';
import { withSession } from '../open-session.ts';
import { translate } from '../words/translate.ts';

/** `link check`: what a link of IT's mail would fill in and open on this workstation, or why it would be refused. */
export const linkCheck = defineCommand({
  name: 'link check',
  summary: 'terminal.link.summary',
  positionals: { usage: 'LINK', min: 1, max: 1 },
  options: {},
  run: async (context) => {
    const { positionals, io, json, locale } = context;
    return withSession(context, async ({ ports }) => {
      const link = parseDeepLink(positionals[0] ?? '', ports.preset.organization);
      if (!link.ok) return link;
      if (json) io.json({ ok: true, ...link.value });
      else {
        io.say(translate(locale, 'terminal.link.good'));
        for (const [field, value] of Object.entries(link.value))
          if (value !== null) io.say(`  ${field} — ${value}`);
      }
      return 0;
    });
  },
});
