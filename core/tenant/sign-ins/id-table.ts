const unused = -1;

/**
 * Numbers under 64-bit hashes of ids, in typed arrays: 12 bytes a place and at most half of the places taken, so about
 * 24 to 48 bytes an id. Two ids of one hash are told apart by `accepts` where the caller can.
 */
export class IdTable {
  #high = new Uint32Array(1 << 16);
  #low = new Uint32Array(1 << 16);
  #values = new Int32Array(1 << 16).fill(unused);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The first value under `key` that is accepted; -1 when there is none. */
  find({ high, low }: IdHash, accepts: (value: number) => boolean): number {
    const mask = this.#values.length - 1;
    for (let place = low & mask; ; place = (place + 1) & mask) {
      const value = this.#values[place] ?? unused;
      if (value === unused) return unused;
      if (this.#low[place] === low && this.#high[place] === high && accepts(value)) return value;
    }
  }

  /** Adds a value of 0 or more. */
  insert({ high, low }: IdHash, value: number): void {
    if (this.#size * 2 >= this.#values.length) this.#grow();
    this.#place(high, low, value);
    this.#size += 1;
  }

  #place(high: number, low: number, value: number): void {
    const mask = this.#values.length - 1;
    let place = low & mask;
    while (this.#values[place] !== unused) place = (place + 1) & mask;
    this.#high[place] = high;
    this.#low[place] = low;
    this.#values[place] = value;
  }

  #grow(): void {
    const [highs, lows, values] = [this.#high, this.#low, this.#values];
    const length = values.length * 2;
    this.#high = new Uint32Array(length);
    this.#low = new Uint32Array(length);
    this.#values = new Int32Array(length).fill(unused);
    for (let place = 0; place < values.length; place += 1) {
      const value = values[place] ?? unused;
      if (value !== unused) this.#place(highs[place] ?? 0, lows[place] ?? 0, value);
    }
  }
}

export type IdHash = { readonly high: number; readonly low: number };

/** 64 bits of a text, its ASCII letters in any case (two 32-bit multiplicative hashes, mixed at the end). */
export function hashId(text: string): IdHash {
  let high = 0xdeadbeef ^ text.length;
  let low = 0x41c6ce57 ^ text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const letter = code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
    high = Math.imul(high ^ letter, 0x9e3779b1);
    low = Math.imul(low ^ letter, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return { high: high >>> 0, low: low >>> 0 };
}

/** Whether a text can be an id: exports with names taken out hold zeros or crosses in its place. */
export function isId(text: string): boolean {
  return !/^[0x*\-\s]*$/i.test(text);
}
