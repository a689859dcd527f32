import { ok, type Result } from '../../core/result.ts';
import { ByteWindow } from './byte-window.ts';
import { type CsvDialect, dialectOf, headerNames, isPreamble } from './csv-dialect.ts';
import type { DateSpan } from './date-span.ts';
import { asText, RepeatedValues } from './repeated-values.ts';

/** Which cells to decode, and what to do with them. */
export type CsvPlan = {
  /** Column indexes to decode, in the order `row` receives them. */
  readonly wanted: readonly number[];
  /** Looks at some cells before the others are decoded; null keeps every row. May be asked twice about one row. */
  readonly gate: CsvGate | null;
  readonly row: (cells: readonly string[]) => void;
};

export type CsvGate = {
  /** Indexes into `wanted` of what the gate looks at: the first of them decides. */
  readonly cells: readonly number[];
  readonly accepts: (value: string) => boolean;
  /** Called where the first is not accepted. */
  readonly dropped: (row: DroppedRow) => void;
};

/** A row that is not decoded: what the gate looks at may be read, by its place among those cells. */
export type DroppedRow = {
  readonly text: (place: number) => string;
  /** Whether a cell is a date that `span` takes in as it is. */
  readonly dated: (place: number, span: DateSpan) => boolean;
};

export type CsvProblem = 'broken-row' | 'unclosed-quote' | 'row-too-long' | 'short-row';

export type CsvOptions = {
  /** Called with the header row; a failure ends the scan. */
  readonly onHeader: (header: readonly string[]) => Result<CsvPlan>;
  readonly onProblem: (problem: CsvProblem) => void;
  /** Longest row in bytes; a longer one is a quote never closed, or no log. */
  readonly longestRow?: number;
};

export type CsvScanner = {
  /** Takes the next bytes (UTF-8 or Windows-1252); they may be reused once this returns. */
  readonly push: (chunk: Uint8Array) => Result<void>;
  readonly end: () => Result<void>;
};

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Answers of the functions that look for an end, in place of an index. */
const incomplete = -1;
const unclosed = -2;
const malformed = -3;

const longestHeader = 1 << 20;
const done: Result<void> = ok(undefined);

/**
 * Reads RFC 4180 as bytes: only the columns asked for are ever decoded, and only in rows that pass the gate. Memory is
 * one chunk and the longest row. A row that is not well formed is reported and reading resumes on the next line, so a
 * quote never closed costs its own row and no other.
 */
export function createCsvScanner(options: CsvOptions): CsvScanner {
  const scanner = new ByteCsvScanner(options);
  return { push: (chunk) => scanner.push(chunk), end: () => scanner.end() };
}

/** What the next bytes are. */
type State = 'header' | 'rows' | 'rest-of-bad-row' | 'failed';

class ByteCsvScanner {
  readonly #options: CsvOptions;
  readonly #window = new ByteWindow();
  #state: State = 'header';
  #failure: Result<void> = done;
  #dialect: CsvDialect = { encoding: 'utf8', delimiter: 0x2c };
  #plan: CsvPlan = { wanted: [], gate: null, row: () => undefined };
  /** The slot (index into `wanted`) of each column, -1 for one that nobody asked for. */
  #slots = new Int8Array(0);
  /** The last column that the gate looks at; -1 without a gate. */
  #gateColumn = -1;
  /** Bounds of the wanted cells of the row being read; the end of a quoted cell is negative, as it may hold doubled quotes. */
  #starts = new Int32Array(0);
  #ends = new Int32Array(0);

  readonly #dropped: DroppedRow = {
    text: (place) => this.#decode(this.#plan.gate?.cells[place] ?? 0),
    dated: (place, span) => {
      const slot = this.#plan.gate?.cells[place] ?? 0;
      return span.take(this.#window.bytes, this.#starts[slot] ?? 0, Math.abs(this.#ends[slot] ?? 0));
    },
  };
  readonly #texts = new RepeatedValues(this.#window, asText);

  constructor(options: CsvOptions) {
    this.#options = options;
  }

  push(chunk: Uint8Array): Result<void> {
    if (this.#state === 'failed') return this.#failure;
    this.#window.append(chunk);
    this.#scan(false);
    return this.#failure;
  }

  end(): Result<void> {
    if (this.#state !== 'failed') this.#scan(true);
    return this.#failure;
  }

  /** Scans all complete rows, then lets go of them. */
  #scan(last: boolean): void {
    const window = this.#window;
    let from = 0;
    while (from < window.filled) {
      const next = this.#step(from, last);
      if (next === incomplete) break;
      from = next;
    }
    window.drop(from);
    if (last) window.filled = 0;
    else if (this.#state === 'rows' && window.filled > (this.#options.longestRow ?? 4 << 20)) {
      this.#state = 'rest-of-bad-row';
      this.#options.onProblem('row-too-long');
      this.#scan(false);
    }
  }

  /** Takes one line or row; gives where the next starts. */
  #step(from: number, last: boolean): number {
    switch (this.#state) {
      case 'header':
        return this.#readHeader(from, last);
      case 'rows':
        return this.#readRow(from, last);
      case 'rest-of-bad-row':
        return this.#skipLine(from);
      case 'failed':
        return this.#window.filled;
    }
  }

  #skipLine(from: number): number {
    const feed = this.#window.indexOf(lineFeed, from);
    if (feed < 0) {
      this.#state = 'rest-of-bad-row';
      return this.#window.filled;
    }
    this.#state = 'rows';
    return feed + 1;
  }

  #readHeader(from: number, last: boolean): number {
    const window = this.#window;
    const feed = window.indexOf(lineFeed, from);
    if (feed < 0 && !last && window.filled < longestHeader) return incomplete;
    const stop = feed < 0 ? window.filled : feed;
    const line = window.bytes.subarray(from, stop);
    if (isPreamble(line)) return stop + 1;
    this.#dialect = dialectOf(line);
    const planned = this.#options.onHeader(headerNames(line, this.#dialect));
    if (planned.ok) this.#follow(planned.value);
    else {
      this.#state = 'failed';
      this.#failure = planned;
    }
    return stop + 1;
  }

  #follow(plan: CsvPlan): void {
    const { wanted, gate } = plan;
    this.#plan = plan;
    this.#slots = new Int8Array(Math.max(0, ...wanted) + 1).fill(-1);
    for (const [slot, column] of wanted.entries()) this.#slots[column] = slot;
    this.#starts = new Int32Array(wanted.length);
    this.#ends = new Int32Array(wanted.length);
    this.#gateColumn = gate === null ? -1 : Math.max(...gate.cells.map((slot) => wanted[slot] ?? -1));
    this.#state = 'rows';
  }

  /** `incomplete`: the row goes on in the next chunk. Otherwise where the next row starts. */
  #readRow(from: number, last: boolean): number {
    const { bytes, filled } = this.#window;
    const { delimiter } = this.#dialect;
    const slots = this.#slots;
    const wanted = slots.length;
    // At these two bytes the inner loops stop without testing a bound.
    bytes[filled] = lineFeed;
    bytes[filled + 1] = quote;
    let at = from;
    let found = 0;
    for (let column = 0; ; column += 1) {
      const quoted = bytes[at] === quote && at < filled;
      const start = quoted ? at + 1 : at;
      const stop = quoted ? closingQuote(bytes, start, filled) : endOfPlain(bytes, at, delimiter);
      if (stop < 0) return last ? this.#dropRow(from, 'unclosed-quote') : incomplete;
      at = quoted ? afterQuote(bytes, stop, filled, last) : stop;
      if (at === incomplete) return incomplete;
      if (quoted && bytes[at] !== delimiter && bytes[at] !== lineFeed)
        return this.#dropRow(from, 'broken-row');
      const slot = column < wanted ? (slots[column] ?? -1) : -1;
      if (slot >= 0) {
        this.#starts[slot] = start;
        this.#ends[slot] = quoted ? -stop : withoutReturn(bytes, start, stop);
        found += 1;
      }
      if (bytes[at] === lineFeed) return this.#endRow(from, at, { found, columns: column + 1, last });
      at += 1;
      if (column === this.#gateColumn && !this.#passes()) return this.#dropGated(from, at, last);
    }
  }

  #endRow(
    from: number,
    feed: number,
    { found, columns, last }: { readonly found: number; readonly columns: number; readonly last: boolean },
  ): number {
    if (feed >= this.#window.filled && !last) return incomplete;
    const { wanted, gate, row } = this.#plan;
    if (columns === 1 && feed - from <= 1) return feed + 1;
    if (found < wanted.length) this.#options.onProblem('short-row');
    else if (this.#passes()) row(wanted.map((_, slot) => this.#decode(slot)));
    else gate?.dropped(this.#dropped);
    return feed + 1;
  }

  /** Whether the gate accepts the row being read; true without a gate. */
  #passes(): boolean {
    const { gate } = this.#plan;
    return gate === null || gate.accepts(this.#decode(gate.cells[0] ?? 0));
  }

  /** Goes to the end of a row that the gate did not accept, from the start of one of its cells. */
  #dropGated(from: number, at: number, last: boolean): number {
    const { bytes, filled } = this.#window;
    const feed = endOfRow(bytes, at, filled, this.#dialect.delimiter, last);
    if (feed === incomplete) return incomplete;
    if (feed < 0) return this.#dropRow(from, feed === unclosed ? 'unclosed-quote' : 'broken-row');
    this.#plan.gate?.dropped(this.#dropped);
    return feed + 1;
  }

  #dropRow(from: number, problem: CsvProblem): number {
    this.#options.onProblem(problem);
    return this.#skipLine(from);
  }

  #decode(slot: number): string {
    const start = this.#starts[slot] ?? 0;
    const end = this.#ends[slot] ?? 0;
    const text = this.#texts.get(start, Math.abs(end), this.#dialect.encoding);
    return end < 0 && text.includes('"') ? text.replaceAll('""', '"') : text;
  }
}

function endOfPlain(bytes: Buffer, from: number, delimiter: number): number {
  let at = from;
  while (bytes[at] !== delimiter && bytes[at] !== lineFeed) at += 1;
  return at;
}

function withoutReturn(bytes: Buffer, start: number, stop: number): number {
  return bytes[stop] === lineFeed && stop > start && bytes[stop - 1] === carriageReturn ? stop - 1 : stop;
}

/** The quote that closes a cell, from its first byte; `incomplete` where it is not there. */
function closingQuote(bytes: Buffer, from: number, filled: number): number {
  let at = from;
  for (;;) {
    while (bytes[at] !== quote) at += 1;
    if (at >= filled) return incomplete;
    if (bytes[at + 1] !== quote) return at;
    at += 2;
  }
}

/** What follows a closing quote: a delimiter or a line feed where the row is well formed. */
function afterQuote(bytes: Buffer, closing: number, filled: number, last: boolean): number {
  const at = closing + 1;
  if (at >= filled && !last) return incomplete;
  return bytes[at] === carriageReturn ? at + 1 : at;
}

/** The line feed that ends a row, from the start of one of its cells; `incomplete`, `unclosed` or `malformed`. */
function endOfRow(bytes: Buffer, from: number, filled: number, delimiter: number, last: boolean): number {
  let at = from;
  for (;;) {
    while (bytes[at] !== lineFeed && bytes[at] !== quote) at += 1;
    if (bytes[at] === lineFeed) return at >= filled && !last ? incomplete : at;
    at += 1;
    // A quote inside a cell that does not begin with one is a letter like any other.
    if (bytes[at - 2] !== delimiter) continue;
    const closing = closingQuote(bytes, at, filled);
    if (closing < 0) return last ? unclosed : incomplete;
    at = afterQuote(bytes, closing, filled, last);
    if (at === incomplete) return incomplete;
    if (bytes[at] !== delimiter && bytes[at] !== lineFeed) return malformed;
  }
}
