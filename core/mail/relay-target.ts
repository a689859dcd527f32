import type { Resolver } from '../ports.ts';
import { fail, ok, type Result } from '../result.ts';
import { analyseMx } from './mx.ts';

/**
 * Looks up the Microsoft host that the IP route of `domain` (DNS form) is sent to. A domain whose MX names no
 * Microsoft host, because a filter stands in front, has none that can be read: the administrator gives it.
 */
export async function findRelayHost(domain: string, resolver: Resolver): Promise<Result<string>> {
  const answer = await resolver.query(domain, 'MX');
  if (answer.state !== 'found' && answer.state !== 'no-data' && answer.state !== 'no-name') {
    return fail('relay.dns', { name: domain, state: answer.state });
  }
  const mx = analyseMx(answer.records.map(({ value, priority }) => ({ host: value, priority })));
  return mx.relayHost === null
    ? fail('relay.no-host', { domain, seen: mx.otherHost ?? '—' })
    : ok(mx.relayHost);
}

/** First IPv4 address of a host, by the resolver the person chose. */
export async function findIpv4(host: string, resolver: Resolver): Promise<Result<string>> {
  const answer = await resolver.query(host, 'A');
  const [first] = answer.records;
  if (first !== undefined) return ok(first.value);
  return answer.state === 'no-data'
    ? fail('relay.no-ipv4', { host })
    : fail('relay.dns', { name: host, state: answer.state });
}
