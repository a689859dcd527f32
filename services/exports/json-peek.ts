import type { ByteWindow } from './byte-window.ts';

const quote = 0x22;
const backslash = 0x5c;
const colon = 0x3a;
const openBracket = 0x5b;
const tailLength = 8;
const notAsked = -2;

/** Reads the string value of a property from the bytes of a record, without parsing the record. */
export class JsonPeek {
  readonly #window: ByteWindow;
  readonly #key: Buffer;
  /** The key's last letters: see `#findKey`. */
  readonly #keyTail: Buffer;
  readonly #others = new Map<string, OtherKey>();
  /** The next occurrence of the key at or after the last place asked; -1: none left in the window. */
  #next = notAsked;

  constructor(window: ByteWindow, key: string) {
    this.#window = window;
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
    return this.#valueAfter(found, this.#key.length, end);
  }

  /** The value of another key where it comes before any list of the record; null when that is not so. */
  firstValue(key: string, start: number, end: number): string | null {
    const other = this.#other(key);
    const { bytes } = this.#window;
    const { needle } = other;
    // Records of one export are laid out alike: where the key was is where it is.
    let found = start + other.offset;
    if (!standsAt(bytes, needle, found)) {
      found = bytes.indexOf(needle, start);
      if (found < 0 || found >= end || bytes.subarray(start, found).includes(openBracket)) return null;
      other.offset = found - start;
    }
    return this.#valueAfter(found, needle.length, end);
  }

  #other(key: string): OtherKey {
    const held = this.#others.get(key) ?? { needle: Buffer.from(`"${key}"`), offset: 0 };
    this.#others.set(key, held);
    return held;
  }

  #valueAfter(key: number, length: number, end: number): string | null {
    const { bytes } = this.#window;
    if (bytes[key - 1] === backslash) return null;
    let at = afterBlanks(bytes, key + length);
    if (bytes[at] !== colon) return null;
    at = afterBlanks(bytes, at + 1);
    if (bytes[at] !== quote) return null;
    const from = at + 1;
    at = from;
    while (at < end && bytes[at] !== quote && bytes[at] !== backslash) at += 1;
    return at < end && bytes[at] === quote ? bytes.toString('utf8', from, at) : null;
  }

  /**
   * Searches the key's last letters, then looks back for the rest: a short needle that begins with a letter is found
   * three times as fast as one that begins with a quote, of which JSON is full.
   */
  #findKey(from: number): number {
    if (this.#next === -1 || this.#next >= from) return this.#next;
    const bytes = this.#window.bytes.subarray(0, this.#window.filled);
    const key = this.#key;
    const before = key.length - this.#keyTail.length;
    let found = bytes.indexOf(this.#keyTail, from + before);
    while (
      found >= 0 &&
      bytes.compare(key, 0, key.length, found - before, found + this.#keyTail.length) !== 0
    )
      found = bytes.indexOf(this.#keyTail, found + 1);
    this.#next = found < 0 ? -1 : found - before;
    return this.#next;
  }
}

/** Another key, and where it was in the last record, from its start. */
type OtherKey = { readonly needle: Buffer; offset: number };

function standsAt(bytes: Buffer, needle: Buffer, at: number): boolean {
  for (let index = 0; index < needle.length; index += 1)
    if (bytes[at + index] !== needle[index]) return false;
  return true;
}

function afterBlanks(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0a || bytes[at] === 0x0d) at += 1;
  return at;
}
