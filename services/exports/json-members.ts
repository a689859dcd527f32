import type { JsonObject } from '../../core/tenant/bounded-json.ts';
import type { ByteWindow } from './byte-window.ts';
import { afterBlanks, standsAt } from './json-peek.ts';
import { asText, RepeatedValues } from './repeated-values.ts';

const quote = 0x22;
const backslash = 0x5c;
const colon = 0x3a;
const comma = 0x2c;
const closeBrace = 0x7d;
/** Values held as they were parsed; the lists of policies of one organization are some tens. */
const mostParsed = 128;

const mostMembers = 1000;

/** A member, and its name in quotes as it is written. */
type Member = { readonly needle: Buffer; readonly key: string; readonly wanted: boolean };

/**
 * Reads of a record the members that are asked for, and passes over the others: a sign-in has fifty, of which ten
 * matter. A value that was met before is not parsed again, so what is handed over is shared, and not to be changed.
 */
export class JsonMembers {
  readonly #window: ByteWindow;
  readonly #wanted: (key: string) => boolean;
  readonly #texts: RepeatedValues<string>;
  readonly #parsed: RepeatedValues<Parsed>;
  /** The members of the last record, in their order. */
  readonly #layout: Member[] = [];
  /** Whether the last string passed over has a backslash. */
  #escaped = false;

  constructor(window: ByteWindow, wanted: (key: string) => boolean) {
    this.#window = window;
    this.#wanted = wanted;
    this.#texts = new RepeatedValues(window, asText);
    this.#parsed = new RepeatedValues(window, parse, { places: mostParsed, longest: 1 << 13 });
  }

  /** null where the bytes of [start, end[ are not laid out as usual: the record is then to be parsed whole. */
  read(start: number, end: number): JsonObject | null {
    const { bytes } = this.#window;
    const found: Record<string, unknown> = {};
    let at = start;
    let place = 0;
    do {
      const from = afterBlanks(bytes, at + 1);
      if (bytes[from] !== quote) return null;
      const member = this.#memberAt(place, from, end);
      if (member === null) return null;
      place += 1;
      at = afterBlanks(bytes, from + member.needle.length);
      if (bytes[at] !== colon) return null;
      const value = afterBlanks(bytes, at + 1);
      const stop = this.#endOfValue(value, end);
      if (stop < 0 || (member.wanted && !this.#take(found, member.key, value, stop))) return null;
      at = afterBlanks(bytes, stop);
    } while (bytes[at] === comma && at < end);
    return bytes[at] === closeBrace && at === end - 1 ? found : null;
  }

  /** The member whose name is at `from`: records of one export are laid out alike, so it is most likely the same. */
  #memberAt(place: number, from: number, end: number): Member | null {
    const { bytes } = this.#window;
    const held = this.#layout[place];
    if (held !== undefined && standsAt(bytes, held.needle, from)) return held;
    const to = this.#endOfString(from, end);
    if (to < 0 || this.#escaped) return null;
    const key = this.#window.text('utf8', from + 1, to - 1);
    const met = { needle: Buffer.from(bytes.subarray(from, to)), key, wanted: this.#wanted(key) };
    if (place < mostMembers) this.#layout[place] = met;
    return met;
  }

  #take(found: Record<string, unknown>, key: string, from: number, to: number): boolean {
    const isPlainText = this.#window.bytes[from] === quote && !this.#escaped;
    if (isPlainText) found[key] = this.#texts.get(from + 1, to - 1);
    else {
      const parsed = this.#parsed.get(from, to);
      if (!parsed.ok) return false;
      found[key] = parsed.value;
    }
    return true;
  }

  /** Past the value that begins at `from`; below 0 when it does not end before `end`. */
  #endOfValue(from: number, end: number): number {
    const { bytes } = this.#window;
    let at = from;
    if (bytes[at] === quote) return this.#endOfString(at, end);
    let depth = 0;
    while (at < end) {
      const byte = bytes[at] ?? 0;
      if (byte === quote) {
        at = this.#endOfString(at, end);
        if (at < 0) return -1;
        continue;
      }
      // [ and {, ] and } differ by one bit.
      if ((byte | 0x20) === 0x7b) depth += 1;
      else if ((byte | 0x20) === closeBrace) {
        if (depth <= 1) return depth === 1 ? at + 1 : at;
        depth -= 1;
      } else if (depth === 0 && (byte === comma || byte <= 0x20)) return at;
      at += 1;
    }
    return -1;
  }

  /** Past the string whose quote is at `from`; below 0 when it does not end before `end`. */
  #endOfString(from: number, end: number): number {
    const { bytes } = this.#window;
    this.#escaped = false;
    let at = from + 1;
    while (at < end && bytes[at] !== quote) {
      if (bytes[at] === backslash) {
        this.#escaped = true;
        at += 1;
      }
      at += 1;
    }
    return at < end ? at + 1 : -1;
  }
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}
