import { fail, ok, type Result } from '../result.ts';

/** Kinds of addresses that cannot be the public address of a sending server, by the name the words use. */
export const ipv4Kinds = [
  'public',
  'private',
  'shared',
  'loopback',
  'autoconfigured',
  'documentation',
  'multicast',
  'reserved',
] as const;

export type Ipv4Kind = (typeof ipv4Kinds)[number];

/** IANA's registry of special-purpose IPv4 addresses (RFC 6890 and its updates); first match wins. */
const specialRanges: readonly (readonly [string, number, Ipv4Kind])[] = [
  ['0.0.0.0', 8, 'reserved'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'shared'],
  ['127.0.0.0', 8, 'loopback'],
  ['169.254.0.0', 16, 'autoconfigured'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'reserved'],
  ['192.0.2.0', 24, 'documentation'],
  ['192.31.196.0', 24, 'reserved'],
  ['192.52.193.0', 24, 'reserved'],
  ['192.88.99.0', 24, 'reserved'],
  ['192.168.0.0', 16, 'private'],
  ['192.175.48.0', 24, 'reserved'],
  ['198.18.0.0', 15, 'reserved'],
  ['198.51.100.0', 24, 'documentation'],
  ['203.0.113.0', 24, 'documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved'],
];

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const dottedQuad = new RegExp(`^${octet}(?:\\.${octet}){3}$`);

/** The address as a 32-bit number, or null when `text` is not four decimal parts without leading zeros. */
export function ipv4Number(text: string): number | null {
  if (!dottedQuad.test(text)) return null;
  return text.split('.').reduce((value, part) => value * 256 + Number(part), 0);
}

/** True when `address` is in `network`/`prefix`; both written in dotted decimal. */
export function ipv4Within(address: string, network: string, prefix: number): boolean {
  const left = ipv4Number(address);
  const right = ipv4Number(network);
  if (left === null || right === null) return false;
  const size = 2 ** (32 - prefix);
  return Math.floor(left / size) === Math.floor(right / size);
}

/** What an address is for; `public` when it may be routed on the Internet. */
export function ipv4Kind(address: string): Ipv4Kind {
  return specialRanges.find(([network, prefix]) => ipv4Within(address, network, prefix))?.[2] ?? 'public';
}

/** Full-width digits and dots come from some keyboards; brackets and `ip4:` from copied logs and records. */
function tidy(typed: string): string {
  return typed
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/。/g, '.')
    .replace(/[\u0000-\u0020\u00a0\u200b-\u200f\ufeff]+/g, '')
    .replace(/^ip4:/i, '')
    .replace(/^\[(.*)\]$/, '$1');
}

/**
 * Reads the public IPv4 address of a sending server. Private, reserved and IPv6 addresses are refused with their
 * reason: an inbound connector takes IPv4 only, and Microsoft never sees a private address.
 */
export function parsePublicIpv4(typed: string): Result<string> {
  const value = tidy(typed);
  if (value.includes(':')) return fail('ip.is-ipv6', { value: value.slice(0, 60) });
  if (ipv4Number(value) === null) return fail('ip.invalid', { value: value.slice(0, 60) });
  const kind = ipv4Kind(value);
  return kind === 'public' ? ok(value) : fail('ip.not-public', { value, kind });
}

/**
 * Reads an address or a range of a connector: `198.51.100.7` or `198.51.100.0/28`. Ranges go from /24 to /32
 * (New-InboundConnector, SenderIPAddresses) and are written from their first address.
 */
export function parseConnectorAddress(typed: string): Result<string> {
  const value = tidy(typed);
  const [network = '', length, ...rest] = value.split('/');
  const address = parsePublicIpv4(network);
  if (!address.ok || length === undefined) return address;
  const prefix = rest.length === 0 && /^\d{1,2}$/.test(length) ? Number(length) : -1;
  if (prefix < 24 || prefix > 32) return fail('ip.prefix', { value: value.slice(0, 60) });
  if (prefix === 32) return address;
  const number = ipv4Number(address.value) ?? 0;
  const first = number - (number % 2 ** (32 - prefix));
  const written = [24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256).join('.');
  return ok(`${written}/${prefix}`);
}
