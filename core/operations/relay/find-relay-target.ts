import { ipv4Number } from '../../mail/ipv4.ts';
import { findIpv4, findRelayHost } from '../../mail/relay-target.ts';
import type { Ports } from '../../ports.ts';
import { ok, type Result } from '../../result.ts';
import type { Input } from '../contract.ts';
import { practiceEndpoint, type TestEndpoint } from '../mail-test/practice-endpoint.ts';

export type RelayQuestion = Pick<Input<'relay.check'>, 'resolver' | 'practice'> & {
  /** The host that the person gave; null: to be looked up. */
  readonly host: string | null;
  readonly port: number;
};

/**
 * Where the relay of `domain` (DNS form) is: practice server, host given, or the Microsoft host of the MX records.
 * The DNS is asked nothing more once `signal` is aborted.
 */
export async function findRelayTarget(
  ports: Pick<Ports, 'dns' | 'practice'>,
  asked: RelayQuestion,
  domain: string,
  signal: AbortSignal,
): Promise<Result<TestEndpoint>> {
  const { host: given, port, practice, resolver: server } = asked;
  if (practice !== null) return practiceEndpoint(ports.practice, practice, 'relay');
  const resolver = ports.dns.open(server);
  if (!resolver.ok) return resolver;
  const { close } = resolver.value;
  signal.addEventListener('abort', close, { once: true });
  try {
    const host = given === null ? await findRelayHost(domain, resolver.value) : ok(given);
    if (!host.ok) return host;
    const target = { host: host.value, port, extraCertificates: [], connectTo: null };
    // The probe asks the system for addresses; a resolver chosen by the person must decide here too.
    if (server === null || ipv4Number(host.value) !== null || host.value === 'localhost') {
      return ok(target);
    }
    const found = await findIpv4(host.value, resolver.value);
    return found.ok ? ok({ ...target, connectTo: { address: found.value, port } }) : found;
  } finally {
    signal.removeEventListener('abort', close);
    close();
  }
}
