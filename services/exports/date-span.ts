const shortest = 20;
const longest = 32;

/**
 * The first and last of many dates, compared as bytes: `2026-11-20T09:12:33Z`, which nearly all exports write, sorts as
 * its instants do.
 */
export class DateSpan {
  readonly #first = new Uint8Array(longest);
  readonly #last = new Uint8Array(longest);
  #firstLength = 0;
  #lastLength = 0;

  /** false: it is written in another way, and was not taken in. */
  take(bytes: Uint8Array, start: number, stop: number): boolean {
    const length = stop - start;
    if (length < shortest || length > longest) return false;
    if (bytes[start + 4] !== 0x2d || bytes[start + 10] !== 0x54 || bytes[stop - 1] !== 0x5a) return false;
    if (this.#lastLength === 0 || compare(bytes, start, length, this.#last, this.#lastLength) > 0) {
      copy(bytes, start, length, this.#last);
      this.#lastLength = length;
    }
    if (this.#firstLength === 0 || compare(bytes, start, length, this.#first, this.#firstLength) < 0) {
      copy(bytes, start, length, this.#first);
      this.#firstLength = length;
    }
    return true;
  }

  /** The first and the last; none when no date was taken in. */
  ends(): readonly string[] {
    if (this.#lastLength === 0) return [];
    const text = (held: Uint8Array, length: number) =>
      Buffer.from(held.subarray(0, length)).toString('latin1');
    return [text(this.#first, this.#firstLength), text(this.#last, this.#lastLength)];
  }
}

function compare(
  bytes: Uint8Array,
  start: number,
  length: number,
  held: Uint8Array,
  heldLength: number,
): number {
  const common = Math.min(length, heldLength);
  for (let index = 0; index < common; index += 1) {
    const difference = (bytes[start + index] ?? 0) - (held[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return length - heldLength;
}

function copy(bytes: Uint8Array, start: number, length: number, into: Uint8Array): void {
  for (let index = 0; index < length; index += 1) into[index] = bytes[start + index] ?? 0;
}
