import type { ByteWindow } from './byte-window.ts';
import type { DateSpan } from './date-span.ts';
import { asText, RepeatedValues } from './repeated-values.ts';

const quote = 0x22;
const backslash = 0x5c;
const colon = 0x3a;
const openBracket = 0x5b;
const tailLength = 8;
const notAsked = -2;

/** Reads the string value of a property from the bytes of a record, without parsing the record. */
export class JsonPeek {
  readonly #window: ByteWindow;
  readonly #texts: RepeatedValues<string>;
  readonly #key: Buffer;
  /** The key's last letters: see `#findKey`. */
  readonly #keyTail: Buffer;
  readonly #others = new Map<string, OtherKey>();
  /** The next occurrence of the key at or after the last place asked; -1: none left in the window. */
  #next = notAsked;
  /** Bounds of the last value found. */
  #from = 0;
  #to = 0;

  constructor(window: ByteWindow, key: string) {
    this.#window = window;
    this.#texts = new RepeatedValues(window, asText);
    this.#key = Buffer.from(`"${key}"`);
    this.#keyTail = this.#key.subarray(Math.max(0, this.#key.length - tailLength));
  }

  /** To be called whenever the bytes of the window move. */
  forget(): void {
    this.#next = notAsked;
  }

  /** The value of the key in [start, end[, or null when it is absent, repeated, escaped or not a string. */
  onlyValue(start: number, end: number): string | null {
    const found = this.#findKey(start);
    if (found < 0 || found >= end) return null;
    const again = this.#findKey(found + this.#key.length);
    if (again >= 0 && again < end) return null;
    return this.#findValue(found, this.#key.length, end) ? this.#texts.get(this.#from, this.#to) : null;
  }

  /** The value of another key where it comes before any list of the record; null when that is not so. */
  firstValue(key: string, start: number, end: number): string | null {
    return this.#findFirst(key, start, end) ? this.#texts.get(this.#from, this.#to) : null;
  }

  /** Whether such a value is a date that `span` takes in as it is. */
  dated(key: string, span: DateSpan, start: number, end: number): boolean {
    return this.#findFirst(key, start, end) && span.take(this.#window.bytes, this.#from, this.#to);
  }

  #findFirst(key: string, start: number, end: number): boolean {
    const other = this.#other(key);
    const { bytes } = this.#window;
    const { needle } = other;
    // Records of one export are laid out alike: where the key was is where it is.
    let found = start + other.offset;
    if (!standsAt(bytes, needle, found)) {
      found = bytes.indexOf(needle, start);
      if (found < 0 || found >= end || bytes.subarray(start, found).includes(openBracket)) return false;
      other.offset = found - start;
    }
    return this.#findValue(found, needle.length, end);
  }

  #other(key: string): OtherKey {
    const held = this.#others.get(key);
    if (held !== undefined) return held;
    const made = { needle: Buffer.from(`"${key}"`), offset: 0 };
    this.#others.set(key, made);
    return made;
  }

  /** Whether a plain string follows the key at `key`. */
  #findValue(key: number, length: number, end: number): boolean {
    const { bytes } = this.#window;
    if (bytes[key - 1] === backslash) return false;
    let at = afterBlanks(bytes, key + length);
    if (bytes[at] !== colon) return false;
    at = afterBlanks(bytes, at + 1);
    if (bytes[at] !== quote) return false;
    this.#from = at + 1;
    at += 1;
    while (at < end && bytes[at] !== quote && bytes[at] !== backslash) at += 1;
    this.#to = at;
    return at < end && bytes[at] === quote;
  }

  /**
   * Searches the key's last letters, then looks back for the rest: a short needle that begins with a letter is found
   * three times as fast as one that begins with a quote, of which JSON is full.
   */
  #findKey(from: number): number {
    if (this.#next === -1 || this.#next >= from) return this.#next;
    const { bytes, filled } = this.#window;
    const key = this.#key;
    const before = key.length - this.#keyTail.length;
    let found = bytes.indexOf(this.#keyTail, from + before);
    while (found >= 0 && !standsAt(bytes, key, found - before))
      found = bytes.indexOf(this.#keyTail, found + 1);
    // Past the bytes that are filled stands what is left of others.
    this.#next = found < 0 || found + this.#keyTail.length > filled ? -1 : found - before;
    return this.#next;
  }
}

/** Another key, and where it was in the last record, from its start. */
type OtherKey = { readonly needle: Buffer; offset: number };

export function standsAt(bytes: Buffer, needle: Buffer, at: number): boolean {
  for (let index = 0; index < needle.length; index += 1)
    if (bytes[at + index] !== needle[index]) return false;
  return true;
}

export function afterBlanks(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0a || bytes[at] === 0x0d) at += 1;
  return at;
}
