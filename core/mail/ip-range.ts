import { ipv4Number } from './ipv4.ts';

/**
 * True when an address, IPv4 or IPv6, is in a range: `198.51.100.0/28`, `2001:db8::/48`, or one address alone. An
 * address written IPv4-in-IPv6 (`::ffff:198.51.100.7`) counts as the IPv4 address it is.
 */
export function ipWithin(address: string, range: string): boolean {
  const [network = '', length] = range.trim().split('/');
  const one = ipBits(address);
  const other = ipBits(network);
  if (one === null || other === null || one.length !== other.length) return false;
  const prefix = length === undefined ? one.length : Number(length);
  if (!/^\d{1,3}$/.test(length ?? '0') || prefix > one.length) return false;
  return one.slice(0, prefix) === other.slice(0, prefix);
}

/**
 * Whether an address is what an entry of a connector stands for: one address, a range (`198.51.100.0/28`), or its two
 * ends (`198.51.100.1-198.51.100.9`). null when the entry cannot be read.
 */
export function ipInEntry(address: string, entry: string): boolean | null {
  const [from = '', to] = entry.split('-').map((end) => end.trim());
  if (to === undefined) return ipBits(from.split('/')[0] ?? '') === null ? null : ipWithin(address, from);
  const [bits, low, high] = [ipBits(address), ipBits(from), ipBits(to)];
  if (bits === null || low === null || high === null) return null;
  // Texts of zeros and ones of one length stand in the order of the numbers they write.
  return bits.length === low.length && low.length === high.length && low <= bits && bits <= high;
}

/** True for an IPv6 address, in full or shortened (RFC 4291). */
export function isIpv6(text: string): boolean {
  return text.includes(':') && groupsOf(text) !== null;
}

/** The address as a text of 32 or 128 zeros and ones, or null. */
function ipBits(address: string): string | null {
  const number = ipv4Number(address);
  if (number !== null) return number.toString(2).padStart(32, '0');
  const groups = groupsOf(address);
  if (groups === null) return null;
  const bits = groups.map((group) => group.toString(2).padStart(16, '0')).join('');
  const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  return mapped ? bits.slice(96) : bits;
}

/** The eight 16-bit groups of an IPv6 address. */
function groupsOf(address: string): readonly number[] | null {
  const halves = plainGroups(address).split('::');
  if (halves.length > 2) return null;
  const [before = [], after = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - before.length - after.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return null;
  const all = [...before, ...Array.from({ length: missing }, () => '0'), ...after];
  return all.every((group) => /^[0-9a-f]{1,4}$/i.test(group))
    ? all.map((group) => Number.parseInt(group, 16))
    : null;
}

/** The same address with an IPv4 ending, when it has one, written as two groups. */
function plainGroups(address: string): string {
  const at = address.lastIndexOf(':') + 1;
  const number = ipv4Number(address.slice(at));
  if (at === 0 || number === null) return address;
  return `${address.slice(0, at)}${Math.floor(number / 65536).toString(16)}:${(number % 65536).toString(16)}`;
}
