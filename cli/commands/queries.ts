import { addDays } from '../../core/calendar-day.ts';
import { spoken } from '../../core/i18n/spoken.ts';
import { say } from '../../core/i18n/translate.ts';
import { cloudAddressOf } from '../../core/knowledge/cloud-address.ts';
import { parseAddresses } from '../../core/mail/address.ts';
import { fail } from '../../core/result.ts';
import { graphRequests } from '../../core/tenant/graph-requests.ts';
import { factsScript } from '../../core/tenant/powershell-facts.ts';
import { kqlQueries } from '../../core/tenant/queries.ts';
import { defineCommand } from '../command.ts';
import { sessionFacts } from '../open-session.ts';
import { translate } from '../words/translate.ts';

/** `kql`: the questions for Log Analytics, Sentinel and Graph Explorer, with the mailboxes filled in. */
export const kql = defineCommand({
  name: 'kql',
  summary: 'terminal.kql.summary',
  options: {
    mailbox: { type: 'string', value: 'ADDRESS', many: 'repeated', summary: 'terminal.kql.mailbox' },
    days: { type: 'string', value: 'N', summary: 'terminal.kql.days' },
  },
  run: async ({ options, io, json, locale }) => {
    const mailboxes = parseAddresses(options.mailbox);
    if (!mailboxes.ok) return mailboxes;
    const days = Number(options.days ?? 30);
    if (!Number.isInteger(days) || days < 1 || days > 730)
      return fail('usage.invalid-option', {
        name: '--days',
        value: String(options.days).slice(0, 20),
        expected: '1–730',
      });
    const session = await sessionFacts({ io, locale });
    if (!session.ok) return session;
    const { today, knowledge } = session.value;
    const asked = { mailboxes: mailboxes.value, days, cloudAddress: cloudAddressOf(knowledge) };
    const queries = kqlQueries(asked);
    const requests = graphRequests({ ...asked, since: addDays(today, -days) });
    if (json) {
      io.json(spoken({ kql: queries, graph: requests }, locale));
      return 0;
    }
    const permission = (each: { permission: string }) =>
      translate(locale, 'queries.permission', { permission: each.permission });
    io.say(
      [
        `// ${translate(locale, 'queries.heading.kql')}`,
        `// ${translate(locale, 'queries.not-run')}`,
        ...queries.flatMap((each) => [
          '',
          `// ${say(locale, each.title)}`,
          `// ${permission(each)}`,
          each.text,
        ]),
        '',
        `// ${translate(locale, 'queries.heading.graph')}`,
        ...requests.flatMap((each) => [
          '',
          `// ${say(locale, each.title)}`,
          `// ${permission(each)}`,
          ...Object.entries(each.headers).map(([name, value]) => `// ${name}: ${value}`),
          `${each.method} ${each.url}`,
          ...(each.body === null ? [] : [JSON.stringify(each.body, null, 2)]),
        ]),
      ].join('\n'),
    );
    return 0;
  },
});

/** `powershell facts`: the administrator's read-only script. */
export const powershellFacts = defineCommand({
  name: 'powershell facts',
  summary: 'terminal.powershell.summary',
  options: {
    mailbox: { type: 'string', value: 'ADDRESS', many: 'repeated', summary: 'terminal.kql.mailbox' },
  },
  run: async ({ options, io, json, locale }) => {
    const script = factsScript(options.mailbox, locale);
    if (!script.ok) return script;
    if (json) io.json({ readOnly: true, script: script.value });
    else io.say(script.value.trimEnd());
    return 0;
  },
});
