import type { Reading } from '../reading.ts';
import type { WordMark } from './words.ts';

/** A word of `segmentWords` found in a text. */
export type FoundMark = { readonly mark: WordMark; readonly start: number; readonly end: number };

/** True when the symbols found between two positions are `word` itself, not part of a longer one. */
export function isWholeWord({ lower }: Reading, word: string, start: number, end: number): boolean {
  if (isWordCharacter(lower.charCodeAt(start - 1))) return false;
  let after = end;
  while (isAccent(lower.charCodeAt(after))) after += 1;
  const next = lower.charCodeAt(after);
  if (isWordCharacter(next)) return false;
  const last = word.charAt(word.length - 1);
  if (
    (last === ':' || last === ',') &&
    !lower
      .slice(after, after + 2)
      .trimStart()
      .startsWith(last)
  )
    return false;
  // « i/o », « me@contoso.com » hold no pronoun.
  if (word.length <= 2 && !(Number.isNaN(next) || next === 39 || next === 32)) return false;
  if (word.length <= 2 && /[^\s("'>*]/.test(lower.charAt(start - 1))) return false;
  return word.includes(' ') || !lower.slice(start, end).includes(' ');
}

/** A letter without accent, a digit or an underscore. */
export function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}

function isAccent(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}
