import { renderExplanation } from '../../core/advice/render-text.ts';
import { parsePort } from '../../core/mail/endpoint.ts';
import { scenariosOn } from '../../core/mail/practice.ts';
import { type RelayVerdict, recipientSides } from '../../core/mail-test/relay-verdict.ts';
import { stageLine } from '../../core/mail-test/test-report.ts';
import { cancelOnInterrupt } from '../cancel-on-interrupt.ts';
import { changesText, readPrevious } from '../checklist-text.ts';
import { defineCommand } from '../command.ts';
import { withSession } from '../open-session.ts';
import { parseScenario } from '../parse-scenario.ts';
import { verdictText } from '../relay-text.ts';
import { translate } from '../words/translate.ts';

/** `relay check`: the IP-address route without login, from wherever it is run. */
export const relayCheck = defineCommand({
  name: 'relay check',
  summary: 'terminal.relay.summary',
  options: {
    domain: { type: 'string', value: 'D', summary: 'terminal.relay.domain', required: true },
    from: { type: 'string', value: 'ADDRESS', summary: 'terminal.relay.from', required: true },
    to: { type: 'string', value: 'ADDRESS', summary: 'terminal.relay.to', required: true },
    'expect-ip': { type: 'string', value: 'ADDRESS', summary: 'terminal.relay.expect-ip' },
    host: { type: 'string', value: 'H', summary: 'terminal.relay.host' },
    port: { type: 'string', value: 'N', read: parsePort, summary: 'terminal.relay.port' },
    resolver: { type: 'string', value: 'HOST:PORT', summary: 'terminal.dns.resolver' },
    recipient: {
      type: 'string',
      value: 'inside|outside',
      choices: recipientSides,
      summary: 'terminal.relay.recipient',
    },
    send: { type: 'boolean', summary: 'terminal.relay.send' },
    since: { type: 'string', value: 'FILE', summary: 'terminal.dns.since' },
    practice: {
      type: 'string',
      value: 'SCENARIO',
      choices: scenariosOn('relay'),
      read: parseScenario,
      valueOptional: true,
      summary: 'terminal.test.practice',
      summaryParams: { scenarios: scenariosOn('relay').join(', ') },
    },
  },
  run: async (context) => {
    const { options, io, json, locale, signal } = context;
    const { practice = null } = options;
    const previous = await readPrevious(io, options.since);
    if (!previous.ok) return previous;
    const runId = 'terminal';
    return withSession(context, async (session) => {
      if (practice !== null) io.note(translate(locale, 'terminal.test.exercise'));
      session.client.on('smtp.stage', ({ report }) => {
        const line = stageLine(report, locale);
        if (line !== null) io.note(line);
      });
      const asked = {
        runId,
        domain: options.domain.slice(0, 5000),
        from: options.from.slice(0, 1000),
        to: options.to.slice(0, 1000),
        expectIp: options['expect-ip']?.slice(0, 200) ?? null,
        host: options.host?.slice(0, 1000) ?? null,
        port: options.port ?? null,
        resolver: options.resolver?.slice(0, 200) ?? null,
        recipient: options.recipient ?? null,
        send: options.send,
        practice,
        language: locale,
        previous: previous.value,
      };
      const checked = await cancelOnInterrupt(
        { signal, client: session.client, runId },
        session.client.call('relay.check', asked),
      );
      if (!checked.ok) return checked;
      const { verdict, explanation, trace, changes } = checked.value;
      const since = previous.value === null ? [] : changesText(changes, locale);
      const explained =
        explanation === null ? [] : ['', ...renderExplanation(explanation, locale, { mailbox: trace.from })];
      if (json) io.json(checked.value);
      else io.say([...verdictText(verdict, locale), ...explained, ...since].join('\n'));
      return isGood(verdict) ? 0 : 1;
    });
  },
});

function isGood({ kind, address }: RelayVerdict): boolean {
  return (
    (kind === 'relayed' || kind === 'inside-accepted' || kind === 'stopped-early') && address !== 'different'
  );
}
