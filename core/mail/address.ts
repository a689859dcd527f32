import { fail, ok, type Result } from '../result.ts';

/** RFC 5321 §4.5.3.1: 64 octets before the @, 255 after it, 254 in all for a path that can be used. */
const maxLength = 254;

// Line breaks would let a value add SMTP commands or headers; bidirectional and zero-width marks make two
// different addresses look the same.
const hidden = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/;
const localPart = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

/**
 * Reads an address a person typed: outer blanks and a `mailto:` or `Name <…>` wrapping are removed, the domain
 * is put in lower case. Quoted local parts and address literals are refused: Microsoft 365 has none.
 */
export function parseAddress(typed: string): Result<string> {
  const trimmed = typed.replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, '');
  if (trimmed === '') return fail('address.empty');
  if (hidden.test(trimmed)) return fail('address.control-characters');
  if (trimmed.length > maxLength + 80) return fail('address.too-long', { max: maxLength });
  const bracketed = /^[^<>@]*<([^<>\s]+)>$/.exec(trimmed);
  const bare = (bracketed?.[1] ?? trimmed).replace(/^mailto:/i, '');
  if (bare.length > maxLength) return fail('address.too-long', { max: maxLength });
  const at = bare.lastIndexOf('@');
  const local = bare.slice(0, at);
  const domain = bare.slice(at + 1).toLowerCase();
  if (at < 1 || local.length > 64 || !localPart.test(local) || !isDomain(domain)) {
    return fail('address.invalid', { value: bare });
  }
  return ok(`${local}@${domain}`);
}

/** Reads several addresses as typed; refused at the first that is none. */
export function parseAddresses(typed: readonly string[]): Result<string[]> {
  const read: string[] = [];
  for (const each of typed) {
    const address = parseAddress(each);
    if (!address.ok) return address;
    read.push(address.value);
  }
  return ok(read);
}

/** True for a DNS name of at least two labels, without a trailing dot; letters of any script are allowed (IDN). */
export function isDomain(value: string): boolean {
  const labels = value.split('.');
  return (
    value.length <= 253 &&
    labels.length >= 2 &&
    labels.every((part) => label.test(part)) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
  );
}

/** The part after the @, of an address already parsed. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
