import { checkupReport, spokenFindings } from '../../core/checkup/checkup-report.ts';
import { saySummary } from '../../core/checkup/summary.ts';
import { parsePort } from '../../core/mail/endpoint.ts';
import { defineCommand } from '../command.ts';
import { withSession } from '../open-session.ts';
import { runCheckup } from '../run-checkup.ts';

/** `checkup`: what this workstation and its network say about sending. Reads, and changes nothing. */
export const checkup = defineCommand({
  name: 'checkup',
  summary: 'terminal.checkup.summary',
  options: {
    account: { type: 'string', value: 'ADDRESS', summary: 'terminal.checkup.account' },
    offline: { type: 'boolean', summary: 'terminal.checkup.offline' },
    'ask-microsoft': { type: 'boolean', summary: 'terminal.checkup.ask-microsoft' },
    program: {
      type: 'string',
      value: 'smtp|outlook|other',
      choices: ['smtp', 'outlook', 'other'],
      summary: 'terminal.checkup.program',
    },
    host: { type: 'string', value: 'H', summary: 'terminal.checkup.host' },
    port: { type: 'string', value: 'N', read: parsePort, summary: 'terminal.checkup.port' },
    resolver: { type: 'string', value: 'HOST:PORT', summary: 'terminal.dns.resolver' },
  },
  run: async (context) => {
    const { options, io, json, locale, signal } = context;
    return withSession(context, async ({ client }) => {
      const run = await runCheckup(
        { io, locale, signal, client },
        {
          account: options.account?.slice(0, 1000) ?? null,
          offline: options.offline,
          agreed: options['ask-microsoft'],
          program: options.program ?? null,
          host: options.host?.slice(0, 1000) ?? null,
          port: options.port ?? null,
          resolver: options.resolver?.slice(0, 200) ?? null,
        },
      );
      if (!run.ok) return run;
      const { findings, answers, ...about } = run.value;
      const summary = saySummary(findings, locale);
      if (json) io.json({ ...about, summary, findings: spokenFindings(findings, locale), answers });
      else io.say(checkupReport(findings, answers, locale).join('\n'));
      // On a terminal the first line has gone off the screen.
      if (!json && io.onScreen) io.say(`\n${summary}`);
      return findings.some(({ state }) => state === 'problem') ? 1 : 0;
    });
  },
});
