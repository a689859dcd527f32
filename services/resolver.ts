import { Resolver as NodeResolver } from 'node:dns/promises';
import { isIP, isIPv4 } from 'node:net';
import type { LookupState } from '../core/mail/dns-report.ts';
import type { DnsAnswer, DnsRecordType, Resolver } from '../core/ports.ts';
import { fail, ok, type Result } from '../core/result.ts';

/**
 * Milliseconds the first try waits, doubled at the next and no further. c-ares waits less for a server that was quick
 * so far (a quarter of a second at least), hence four tries: a slow domain behind a quick resolver is still read.
 */
const firstWait = 1500;
const tries = 4;

/** An honest answer is far below; one above is not read further. */
const mostRecords = 200;
const mostCharacters = 32_768;

/** Aliases followed before the chain is held for a loop. */
const mostAliases = 8;

/** Questions one resolver sends at most, so that a crafted record cannot make it ask without end. */
const mostQuestions = 300;

const states: Readonly<Record<string, LookupState>> = {
  ENOTFOUND: 'no-name',
  ENODATA: 'no-data',
  ESERVFAIL: 'server-failure',
  ENOTIMP: 'server-failure',
  EREFUSED: 'refused',
  ETIMEOUT: 'timeout',
  ECONNREFUSED: 'unreachable',
  ENETUNREACH: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ECANCELLED: 'cancelled',
  EBADNAME: 'no-name',
};

/**
 * Reads the resolver a person chose: `192.0.2.53`, `192.0.2.53:5353`, `[2001:db8::53]:53`, `localhost:5353`. A name
 * is refused, since finding its address would already need a resolver.
 */
export function parseResolver(typed: string): Result<string> {
  const value = typed.trim().replace(/^localhost(?=:|$)/i, '127.0.0.1');
  const match = /^(?:\[([0-9a-f:.]+)\]|([0-9.]+))(?::(\d{1,5}))?$/i.exec(value);
  const host = match?.[1] ?? match?.[2] ?? (isIP(value) === 6 ? value : '');
  const port = match?.[3] === undefined ? 53 : Number(match[3]);
  if (isIP(host) === 0 || port < 1 || port > 65_535) {
    return fail('dns.resolver-invalid', { value: typed.slice(0, 80).replace(/[\u0000-\u001f]/g, ' ') });
  }
  return ok(isIPv4(host) ? `${host}:${port}` : `[${host}]:${port}`);
}

/**
 * A resolver over c-ares, which repeats over TCP an answer truncated in UDP. `server` is a `HOST:PORT` already read
 * by `parseResolver`, or null for the system's. Each question is sent once and its answer kept; `close` ends the
 * questions still waiting, which then answer `cancelled`. `wait` is the first try's, in milliseconds.
 */
export function createResolver(
  server: string | null,
  wait: number = firstWait,
): Resolver & { close(): void } {
  const dns = new NodeResolver({ timeout: wait, tries, maxTimeout: wait * 2 });
  if (server !== null) dns.setServers([server]);
  const answers = new Map<string, Promise<DnsAnswer>>();
  let questions = 0;
  let closed = false;

  function ask(name: string, type: DnsRecordType): Promise<DnsAnswer> {
    const key = `${type} ${name}`;
    const kept = answers.get(key);
    if (kept !== undefined) return kept;
    const answer = send(name, type);
    answers.set(key, answer);
    return answer;
  }

  async function send(name: string, type: DnsRecordType): Promise<DnsAnswer> {
    questions += 1;
    if (closed || questions > mostQuestions) return { state: 'cancelled', records: [], aliases: [] };
    try {
      const records = await resolveRecords(dns, name, type);
      const size = records.reduce((sum, one) => sum + one.value.length, 0);
      if (records.length > mostRecords || size > mostCharacters) {
        return { state: 'too-large', records: [], aliases: [] };
      }
      return { state: records.length === 0 ? 'no-data' : 'found', records, aliases: [] };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      return { state: closed ? 'cancelled' : (states[code] ?? 'bad-answer'), records: [], aliases: [] };
    }
  }

  /** An authoritative server answers an alias without what it leads to: the chain is then followed from here. */
  async function follow(name: string, type: DnsRecordType): Promise<DnsAnswer> {
    const aliases: string[] = [];
    let current = name;
    for (;;) {
      const answer = await ask(current, type);
      if (answer.state !== 'no-data' || type === 'CNAME') return { ...answer, aliases };
      const alias = await ask(current, 'CNAME');
      const next = alias.records[0]?.value.toLowerCase();
      if (alias.state !== 'found' || next === undefined) return { ...answer, aliases };
      if (next === name || aliases.includes(next) || aliases.length >= mostAliases) {
        return { state: 'alias-loop', records: [], aliases: [...aliases, next] };
      }
      aliases.push(next);
      current = next;
    }
  }

  return {
    query: (name, type) => follow(name.toLowerCase().replace(/\.$/, ''), type),
    close: () => {
      closed = true;
      dns.cancel();
    },
  };
}

async function resolveRecords(dns: NodeResolver, name: string, type: DnsRecordType) {
  const plain = (values: string[]) => values.map((value) => ({ value, priority: 0 }));
  switch (type) {
    case 'A':
      return plain(await dns.resolve4(name));
    case 'AAAA':
      return plain(await dns.resolve6(name));
    case 'CNAME':
      return plain(await dns.resolveCname(name));
    case 'PTR':
      return plain(await dns.resolvePtr(name));
    case 'TXT':
      return plain((await dns.resolveTxt(name)).map((strings) => strings.join('')));
    case 'MX':
      return (await dns.resolveMx(name)).map(({ exchange, priority }) => ({ value: exchange, priority }));
    default:
      return type satisfies never;
  }
}
