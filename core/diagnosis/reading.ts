import { decode } from './decode.ts';

/** A text as the rules read it. */
export type Reading = {
  /** Decoded, with its lines; accents are kept apart from their letters (NFKD). */
  readonly plain: string;
  /** `plain` in lower case, position for position. */
  readonly lower: string;
  /**
   * Letters and digits alone, 0–25 for a–z and 26–35 for 0–9: case, spaces, hyphens, wraps and accents are gone, so a
   * sentence is the same however it was cut.
   */
  readonly symbols: Uint8Array;
  readonly length: number;
  /** The position in `plain` of each symbol. */
  readonly at: Uint32Array;
};

const expansions: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
};

/** Reads a text. Linear in its length. */
export function read(text: string): Reading {
  const plain = healNames(healCodes(withoutLinePrefixes(decode(text))));
  const lower = lowered(plain);
  return { plain, lower, ...symbolsOf(lower) };
}

/** A fragment written in a rule, as the letters and digits that a reading has of it. */
export function squeeze(fragment: string): string {
  const lower = fragment.normalize('NFKD').toLowerCase();
  return lower.replace(/[^a-z0-9]/g, (other) => expansions[other] ?? '');
}

function symbolsOf(lower: string): Pick<Reading, 'symbols' | 'length' | 'at'> {
  const symbols = new Uint8Array(lower.length * 2);
  const at = new Uint32Array(lower.length * 2);
  let length = 0;
  for (let position = 0; position < lower.length; position += 1) {
    const code = lower.charCodeAt(position);
    const symbol = symbolOf(code);
    if (symbol >= 0) {
      symbols[length] = symbol;
      at[length] = position;
      length += 1;
    } else if (code > 127) {
      for (const letter of expansions[lower.charAt(position)] ?? '') {
        symbols[length] = symbolOf(letter.charCodeAt(0));
        at[length] = position;
        length += 1;
      }
    }
  }
  return { symbols, length, at };
}

/** The symbol of a letter or a digit, by its code; -1 for anything else. */
export function symbolOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : -1;
}

/** Lower case without changing positions: the few letters that grow are left alone. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Time stamps at the head of wrapped log lines would cut a sentence in two; Python's `b` before a quote, too. */
function withoutLinePrefixes(text: string): string {
  return text
    .replace(
      /^[ \t>|[(]{0,8}(?:\d{4}-\d\d-\d\d[Tt ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:[Zz]|[+-]\d\d:?\d\d)?[\])]?[ \t]/gm,
      '',
    )
    .replace(/(?<![A-Za-z0-9])b(?=['"])/g, '');
}

const replyCode = /^(?:4[235]\d|5[0235]\d)$/;
const enhanced = /^[245][.,]\d{1,3}[.,]\d{1,3}$/;

/** Puts a code back together when a line was broken inside it; leaves two neighbouring codes apart. */
function healCodes(text: string): string {
  return text.replace(/(?<=[\d.,])\n[ \t>|]{0,12}(?=[\d.,])/g, (wrap: string, offset: number) => {
    const left = runBefore(text, offset);
    const right = runAfter(text, offset + wrap.length);
    const joined = left + right;
    if (replyCode.test(joined) && left.length < 3) return '';
    if (!enhanced.test(joined)) return wrap;
    return enhanced.test(left) && replyCode.test(right) ? wrap : '';
  });
}

/** A host's name cut at one of its dots: « smtp.office365.com⏎.lan », « smtp.office365.com.⏎corp.lan ». */
function healNames(text: string): string {
  return text.replace(/(?<=\w)\n(?=\.[a-z])|(?<=\.[a-z0-9-]{1,63}\.)\n(?=[a-z0-9-]{1,63}\.[a-z])/g, '');
}

const longestCode = 10;

function runBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < longestCode && isCodeCharacter(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

function runAfter(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < longestCode && isCodeCharacter(text.charCodeAt(end))) end += 1;
  // The full stop that ends a sentence is not part of the code.
  return text.slice(start, end).replace(/[.,]$/, '');
}

function isCodeCharacter(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 46 || code === 44;
}
