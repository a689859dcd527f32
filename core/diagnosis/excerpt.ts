import { oneOf } from './one-of.ts';

/** Longest text read whole, in UTF-16 units; beyond, only what surrounds signs of an error is. */
export const longestReadWhole = 262_144;

const headLength = 40_000;
const tailLength = 60_000;
const before = 200;
const after = 700;
const mostWindows = 180;

/** No quantifier, so one pass over the text. */
const sign = new RegExp(
  oneOf(
    '[245]\\d\\d[ -][245]\\.\\d; AADSTS; authenticat; smtp[ _]?error; smtp[ _]?exception; exception; ECONN; ETIMEDOUT',
    'refused; timed out; certificate; handshake; getaddrinfo; 0x80; 10060; 10061',
  ),
  'gi',
);

/**
 * The part of a very long text worth reading: its beginning, its end, and a window around each distinct sign of an
 * error in between. A text of ordinary length comes back unchanged.
 */
export function excerpt(text: string): string {
  if (text.length <= longestReadWhole) return text;
  const parts = [text.slice(0, headLength)];
  const seen = new Set<string>();
  const end = text.length - tailLength;
  sign.lastIndex = headLength;
  while (parts.length <= mostWindows) {
    const found = sign.exec(text);
    if (found === null || found.index >= end) break;
    const likeness = text
      .slice(found.index, found.index + 90)
      .replace(/\d{2,}|[0-9a-f]{8,}/gi, '#')
      .toLowerCase();
    if (!seen.has(likeness)) {
      seen.add(likeness);
      parts.push(text.slice(Math.max(headLength, found.index - before), Math.min(end, found.index + after)));
    }
    sign.lastIndex = found.index + after;
  }
  sign.lastIndex = 0;
  parts.push(text.slice(end));
  return parts.join('\n\n');
}
