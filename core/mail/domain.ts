import { fail, ok, type Result } from '../result.ts';
import { ipv4Number } from './ipv4.ts';

/** RFC 1035 §2.3.4, without the final dot. */
const longestDomain = 253;

/** Converts an international name to its DNS form (`xn--…`); null when it has none. The host's own table does it. */
export type ToAscii = (domain: string) => string | null;

export type CleanDomain = {
  /** As the DNS knows it. */
  readonly ascii: string;
  /** As the person wrote it, tidied. */
  readonly shown: string;
};

const hidden = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
const dnsLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Reads a domain as a person gives it: an address or a web address is reduced to its domain, outer blanks,
 * full-width characters and dots, invisible characters and final dots are tidied, international names converted.
 * A blank inside is refused rather than removed, since it often hides a second word.
 */
export function cleanDomain(typed: string, toAscii: ToAscii): Result<CleanDomain> {
  const tidied = typed
    .slice(0, 5000)
    .normalize('NFKC')
    .replace(hidden, (found) => (/[\t\r\n]/.test(found) ? ' ' : ''))
    .trim();
  const written = tidied
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/^mailto:/i, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^.*@/s, '')
    .replace(/:\d{1,5}$/, '')
    .replace(/[。｡]/g, '.')
    .replace(/[\s.]+$/, '')
    .trimStart()
    .toLowerCase();
  if (written === '') return fail('domain.empty');
  if (written.length > longestDomain) return fail('domain.too-long', { max: longestDomain });
  if (/\s/.test(written)) {
    return fail('domain.spaces', {
      value: written.slice(0, 80),
      joined: written.replace(/\s+/g, '').slice(0, 80),
    });
  }
  if (ipv4Number(written) !== null) return fail('domain.is-address', { value: written });
  const ascii = /[%:[\]\\]/.test(written) ? null : toAscii(written);
  if (ascii === null || !isDnsDomain(ascii)) return fail('domain.invalid', { value: written.slice(0, 80) });
  return ok({ ascii, shown: written });
}

/** True for a domain in DNS form: two labels or more, letters, digits and hyphens, a last label with a letter. */
export function isDnsDomain(value: string): boolean {
  const labels = value.split('.');
  return (
    value.length <= longestDomain &&
    labels.length >= 2 &&
    labels.every((label) => dnsLabel.test(label)) &&
    /[a-z]/.test(labels.at(-1) ?? '')
  );
}
