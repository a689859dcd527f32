import { fail, ok, type Result } from '../result.ts';
import { ipv4Number, ipv4Within } from './ipv4.ts';

/** RFC 7208 §4.6.4: terms that query the DNS, and queries that find nothing, before a verifier gives up. */
export const spfLookupLimit = 10;
export const spfVoidLimit = 2;

/** RFC 7208 §3.4: beyond about 450 characters the answer may no longer fit one UDP packet. */
export const spfComfortableLength = 450;

/** One character string of a TXT record holds 255 octets (RFC 1035 §3.3.14). */
const stringLength = 255;

const mechanisms = ['all', 'include', 'a', 'mx', 'ptr', 'ip4', 'ip6', 'exists'] as const;

export type SpfMechanism = (typeof mechanisms)[number];
export type SpfQualifier = '+' | '-' | '~' | '?';

export type SpfTerm =
  | {
      readonly kind: 'mechanism';
      readonly name: SpfMechanism;
      readonly qualifier: SpfQualifier;
      /** After the colon, address lengths included; null when there is none. */
      readonly value: string | null;
      readonly text: string;
    }
  | { readonly kind: 'modifier'; readonly name: string; readonly value: string; readonly text: string };

/** True for the text of a TXT record that declares itself SPF version 1 (RFC 7208 §4.5). */
export function isSpf(text: string): boolean {
  return /^v=spf1(?: |$)/i.test(text);
}

/** Reads a record's terms in order; the first that is not SPF is named. Macros are kept as written. */
export function parseSpf(record: string): Result<SpfTerm[]> {
  if (!isSpf(record)) return fail('spf.not-a-record', { value: record.slice(0, 80) });
  const terms: SpfTerm[] = [];
  for (const text of record
    .slice(6)
    .split(' ')
    .filter((part) => part !== '')) {
    const term = parseTerm(text);
    if (term === null) return fail('spf.invalid-term', { term: text.slice(0, 120) });
    terms.push(term);
  }
  for (const name of ['redirect', 'exp']) {
    const same = terms.filter((term) => term.kind === 'modifier' && term.name === name);
    if (same.length > 1) return fail('spf.invalid-term', { term: same[1]?.text ?? name });
  }
  return ok(terms);
}

function parseTerm(text: string): SpfTerm | null {
  if (!/^[\x21-\x7e]+$/.test(text)) return null;
  const modifier = /^([a-z][a-z0-9_.-]*)=(.*)$/i.exec(text);
  if (modifier !== null) {
    const name = (modifier[1] ?? '').toLowerCase();
    const value = modifier[2] ?? '';
    if ((name === 'redirect' || name === 'exp') && value === '') return null;
    return { kind: 'modifier', name, value, text };
  }
  const match = /^([+\-~?]?)([a-z0-9]+)(?:(:)(.*)|(\/.*))?$/i.exec(text);
  const name = mechanisms.find((one) => one === match?.[2]?.toLowerCase());
  if (match === null || name === undefined) return null;
  const value = match[3] === undefined ? (match[5] ?? null) : (match[4] ?? '');
  if (!valueFits(name, value)) return null;
  const qualifier = (match[1] === '' ? '+' : match[1]) as SpfQualifier;
  return { kind: 'mechanism', name, qualifier, value, text };
}

function valueFits(name: SpfMechanism, value: string | null): boolean {
  if (value === '') return false;
  if (name === 'all') return value === null;
  if (name === 'include' || name === 'exists') return value !== null && !value.startsWith('/');
  if (name === 'ip4') return value !== null && ip4Value(value) !== null;
  if (name === 'ip6') return value !== null && /^[0-9a-f:.]*:[0-9a-f:.]*(?:\/\d{1,3})?$/i.test(value);
  return true;
}

function ip4Value(value: string): { network: string; prefix: number } | null {
  const [network = '', length, ...rest] = value.split('/');
  if (rest.length > 0 || ipv4Number(network) === null) return null;
  if (length === undefined) return { network, prefix: 32 };
  return /^(?:\d|[12]\d|3[0-2])$/.test(length) ? { network, prefix: Number(length) } : null;
}

/** True for the terms that cost a verifier one DNS lookup (RFC 7208 §4.6.4). */
export function costsLookup(term: SpfTerm): boolean {
  return term.kind === 'modifier'
    ? term.name === 'redirect'
    : ['include', 'a', 'mx', 'ptr', 'exists'].includes(term.name);
}

/** The name a term queries in the record of `domain`; null when a macro decides it for each message. */
export function spfTarget(term: SpfTerm, domain: string): string | null {
  const value = (term.value ?? '').replace(/\/.*$/, '');
  if (value.includes('%')) return null;
  return value === '' ? domain : value.toLowerCase().replace(/\.$/, '');
}

/** True when a record's own `ip4:` terms already let `address` pass, without any lookup. */
export function namesAddress(terms: readonly SpfTerm[], address: string): boolean {
  return terms.some((term) => {
    if (term.kind !== 'mechanism' || term.name !== 'ip4' || term.qualifier !== '+') return false;
    const range = ip4Value(term.value ?? '');
    return range !== null && ipv4Within(address, range.network, range.prefix);
  });
}

/** Cuts a record into the character strings of its TXT record, as a zone file needs them. */
export function txtStrings(record: string): string[] {
  return record.match(new RegExp(`.{1,${stringLength}}`, 'g')) ?? [];
}
