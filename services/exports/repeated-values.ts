import type { ByteWindow } from './byte-window.ts';

/**
 * What was made of texts, found again by their bytes: logs repeat the same few, and comparing is cheaper than making a
 * string. A text is held from the second time that it is met, so that ids and dates, which are met once, leave nothing
 * behind.
 */
export class RepeatedValues<V> {
  readonly #window: ByteWindow;
  readonly #make: (text: string) => V;
  readonly #texts: string[];
  readonly #values: (V | null)[];
  /** The hash of the last text that fell in each place. */
  readonly #hashes: Int32Array;
  readonly #longest: number;

  /** `places` is a power of two; texts longer than `longest` bytes are not held. */
  constructor(window: ByteWindow, make: (text: string) => V, { places = 1 << 12, longest = 256 } = {}) {
    this.#window = window;
    this.#make = make;
    this.#texts = new Array<string>(places).fill('');
    this.#values = new Array<V | null>(places).fill(null);
    this.#hashes = new Int32Array(places);
    this.#longest = longest;
  }

  /** What is made of the text between two places of the window. */
  get(start: number, stop: number, encoding: 'utf8' | 'latin1' = 'utf8'): V {
    const hash = this.#hash(start, stop);
    if (hash === notHeld) return this.#make(this.#window.text(encoding, start, stop));
    const place = hash & (this.#hashes.length - 1);
    const held = this.#texts[place] ?? '';
    const value = this.#values[place] ?? null;
    if (value !== null && held.length === stop - start && isAt(this.#window.bytes, held, start)) return value;
    const text = this.#window.text('latin1', start, stop);
    const made = this.#make(text);
    if (this.#hashes[place] === hash) {
      this.#texts[place] = text;
      this.#values[place] = made;
    }
    this.#hashes[place] = hash;
    return made;
  }

  /** A positive number, or `notHeld` for a text that is long or beyond ASCII. */
  #hash(start: number, stop: number): number {
    const length = stop - start;
    if (length < 0 || length > this.#longest) return notHeld;
    const { bytes } = this.#window;
    let hash = length;
    let seen = 0;
    for (let at = start; at < stop; at += 1) {
      const byte = bytes[at] ?? 0;
      seen |= byte;
      hash = Math.imul(hash ^ byte, 0x9e3779b1);
    }
    return seen > 0x7f ? notHeld : ((hash ^ (hash >>> 15)) & 0x3fffffff) | 0x40000000;
  }
}

const notHeld = 0;

/** A text itself. */
export const asText = (text: string): string => text;

function isAt(bytes: Buffer, text: string, start: number): boolean {
  for (let index = 0; index < text.length; index += 1)
    if (bytes[start + index] !== text.charCodeAt(index)) return false;
  return true;
}
