/**
 * The bytes of a stream that are not used up yet, in one buffer that grows to the longest record and is used again.
 * Two spare bytes follow them, at which a scanner may set what stops its inner loops.
 */
export class ByteWindow {
  bytes = Buffer.allocUnsafe((1 << 19) + 2);
  filled = 0;

  append(chunk: Uint8Array): void {
    const needed = this.filled + chunk.length + 2;
    if (needed > this.bytes.length) {
      const grown = Buffer.allocUnsafe(needed);
      this.bytes.copy(grown, 0, 0, this.filled);
      this.bytes = grown;
    }
    this.bytes.set(chunk, this.filled);
    this.filled += chunk.length;
  }

  /** Lets go of the first `count` bytes, all of them where there are fewer. */
  drop(count: number): void {
    if (count === 0) return;
    this.bytes.copyWithin(0, count, this.filled);
    this.filled = Math.max(0, this.filled - count);
  }

  /** Where `byte` is next, from `from`; -1 when it is not there yet. */
  indexOf(byte: number, from: number): number {
    const found = this.bytes.indexOf(byte, from);
    return found >= this.filled ? -1 : found;
  }

  text(encoding: 'utf8' | 'latin1', from: number, to: number): string {
    return this.bytes.toString(encoding, from, to);
  }
}
