import { changesText, readPrevious } from '../checklist-text.ts';
import { defineCommand } from '../command.ts';
import { dnsText, spokenFindings } from '../dns-text.ts';
import { withSession } from '../open-session.ts';

/** `dns check`: what the DNS says of a domain for the IP-address route. */
export const dnsCheck = defineCommand({
  name: 'dns check',
  summary: 'terminal.dns.summary',
  options: {
    ip: { type: 'string', value: 'ADDRESS', summary: 'terminal.dns.ip' },
    resolver: { type: 'string', value: 'HOST:PORT', summary: 'terminal.dns.resolver' },
    since: { type: 'string', value: 'FILE', summary: 'terminal.dns.since' },
  },
  positionals: { usage: 'DOMAIN', min: 1, max: 1 },
  run: async (context) => {
    const { options, positionals, io, json, locale } = context;
    const previous = await readPrevious(io, options.since);
    if (!previous.ok) return previous;
    return withSession(context, async (session) => {
      const checked = await session.client.call('dns.check', {
        domain: (positionals[0] ?? '').slice(0, 5000),
        ip: options.ip?.slice(0, 200) ?? null,
        resolver: options.resolver?.slice(0, 200) ?? null,
        previous: previous.value,
      });
      if (!checked.ok) return checked;
      const { findings, changes } = checked.value;
      const since = previous.value === null ? [] : changesText(changes, locale);
      if (json) io.json({ ...checked.value, findings: spokenFindings(findings, locale) });
      else io.say([...dnsText(checked.value, locale), ...since].join('\n'));
      return findings.some((finding) => finding.severity === 'problem') ? 1 : 0;
    });
  },
});
