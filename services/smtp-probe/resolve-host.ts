import dns from 'node:dns/promises';
import net from 'node:net';
import { domainToASCII } from 'node:url';
import type { Halt } from './halt.ts';

export type Address = { readonly address: string; readonly family: 4 | 6 };

/** Looks a name up as every program of the machine does (hosts file included); rejects with Node's error. */
export type Lookup = (host: string) => Promise<{ address: string; family: number }[]>;

// A lookup under way cannot be called back: it ends by itself with the system's own limit, and nobody waits for it.
export const systemLookup: Lookup = (host) => dns.lookup(host, { all: true, order: 'ipv4first' });

export type Resolution = {
  /** In the order in which they are to be tried, IPv4 first. */
  readonly addresses: readonly Address[];
  /** IPv6 addresses left aside because the route takes IPv4 only. */
  readonly ignored: readonly string[];
};

/**
 * Finds the addresses of a host. `ipv4Only` serves the relay: connectors know IPv4 addresses only.
 * Source: reference of New-InboundConnector, `-SenderIPAddresses` (IPv6 not supported).
 */
export async function resolveHost(
  host: string,
  ipv4Only: boolean,
  lookup: Lookup,
): Promise<Resolution | Halt> {
  let found: Address[];
  try {
    const known = net.isIP(host) === 0 ? await lookup(domainToASCII(host) || host) : [{ address: host }];
    found = known.map(({ address }) => ({ address, family: net.isIPv6(address) ? 6 : 4 }));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { cause: 'dns-error', reply: null, systemCode: code ?? null, detail: message };
  }
  const ignored = ipv4Only ? found.filter(({ family }) => family === 6).map(({ address }) => address) : [];
  const kept = ipv4Only ? found.filter(({ family }) => family === 4) : found;
  const addresses = kept.toSorted((one, other) => one.family - other.family);
  if (addresses.length > 0) return { addresses, ignored };
  const detail =
    ignored.length > 0 ? `${host} has no IPv4 address, only ${ignored.join(' ')}` : `${host} has no address`;
  return { cause: 'dns-error', reply: null, systemCode: null, detail };
}
