import type { ByteWindow } from './byte-window.ts';

/** Texts that were decoded before, found again by their bytes: comparing is cheaper than making a string. */
export class RepeatedTexts {
  readonly #window: ByteWindow;
  /** The last text of each length. */
  readonly #texts: string[] = [];

  constructor(window: ByteWindow) {
    this.#window = window;
  }

  /** null for a text that is long, quoted or beyond ASCII. */
  text(start: number, stop: number): string | null {
    const length = stop - start;
    if (length < 0 || length > 64) return null;
    const { bytes } = this.#window;
    const held = this.#texts[length];
    if (held !== undefined && isAt(bytes, held, start)) return held;
    const text = this.#window.text('latin1', start, stop);
    for (let index = 0; index < length; index += 1) if (text.charCodeAt(index) > 0x7f) return null;
    this.#texts[length] = text;
    return text;
  }
}

function isAt(bytes: Buffer, text: string, start: number): boolean {
  for (let index = 0; index < text.length; index += 1)
    if (bytes[start + index] !== text.charCodeAt(index)) return false;
  return true;
}
