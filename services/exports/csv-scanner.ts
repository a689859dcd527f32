import type { Result } from '../../core/result.ts';

/** Which cells to decode, and what to do with them. */
export type CsvPlan = {
  /** Column indexes to decode, in the order `row` receives them. */
  readonly wanted: readonly number[];
  /**
   * Looks at one column (the index `gateAt` into `wanted`) before the others are decoded; where it says no, the row is
   * given to `dropped` as that one cell. May be asked twice about a row that two chunks share.
   */
  readonly gate: ((value: string) => boolean) | null;
  readonly gateAt: number;
  readonly dropped?: (value: string) => void;
  readonly row: (cells: readonly string[]) => void;
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
const delimiters = [0x2c, 0x3b, 0x09];

/**
 * Reads RFC 4180 as bytes: only the columns asked for are ever decoded, and only in rows that pass the gate. Memory is
 * one chunk and the longest row. A row that is not well formed is reported and reading resumes on the next line, so a
 * quote never closed costs its own row and no other.
 */
export function createCsvScanner({ onHeader, onProblem, longestRow = 4 << 20 }: CsvOptions): CsvScanner {
  // Two spare bytes hold a line feed and a quote, at which the inner loops stop without testing a bound.
  let work = Buffer.allocUnsafe((2 << 20) + 2);
  let filled = 0;
  let plan: CsvPlan | null = null;
  let delimiter = 0x2c;
  let encoding: 'utf8' | 'latin1' = 'utf8';
  let failure: Result<void> | null = null;
  let skipLine = false;
  let slots = new Int8Array(0);
  let starts = new Int32Array(0);
  let ends = new Int32Array(0);
  let cells: string[] = [];
  const done: Result<void> = { ok: true, value: undefined };

  function push(chunk: Uint8Array): Result<void> {
    if (failure !== null) return failure;
    if (filled + chunk.length + 2 > work.length) {
      const grown = Buffer.allocUnsafe(filled + chunk.length + 2);
      work.copy(grown, 0, 0, filled);
      work = grown;
    }
    work.set(chunk, filled);
    filled += chunk.length;
    drain(false);
    return failure ?? done;
  }

  function end(): Result<void> {
    if (failure === null) drain(true);
    return failure ?? done;
  }

  /** Scans all complete rows of `work`, then moves what is left to its start. */
  function drain(last: boolean): void {
    let from = 0;
    while (from < filled && failure === null) {
      if (skipLine) {
        const feed = work.subarray(0, filled).indexOf(lineFeed, from);
        if (feed < 0) {
          from = filled;
          break;
        }
        skipLine = false;
        from = feed + 1;
        continue;
      }
      const next = plan === null ? readHeader(from, last) : readRow(from, last, plan);
      if (next < 0) break;
      from = next;
    }
    if (from > 0) {
      work.copyWithin(0, from, filled);
      filled -= from;
    }
    if (filled > longestRow && plan !== null && !last) giveUpRow('row-too-long');
    if (last) filled = 0;
  }

  /** Drops the row at the start of `work` up to its first line feed, and goes on from there. */
  function giveUpRow(problem: CsvProblem): void {
    onProblem(problem);
    skipLine = true;
    drain(false);
  }

  /** -1: the row is not complete yet. Otherwise where the next row starts. */
  function readRow(from: number, last: boolean, { wanted, gate, gateAt, dropped, row }: CsvPlan): number {
    const bytes = work;
    const limit = filled;
    const comma = delimiter;
    const slotOf = slots;
    const columns = slotOf.length;
    bytes[limit] = lineFeed;
    bytes[limit + 1] = quote;
    let at = from;
    let column = 0;
    let seen = 0;
    for (;;) {
      let start = at;
      let stop: number;
      let quoted = false;
      if (bytes[at] === quote && at < limit) {
        quoted = true;
        start = at + 1;
        at = start;
        for (;;) {
          while (bytes[at] !== quote) at += 1;
          if (at >= limit) return last ? broken(from, 'unclosed-quote') : -1;
          if (bytes[at + 1] === quote) {
            at += 2;
            continue;
          }
          break;
        }
        stop = at;
        at += 1;
        if (at >= limit && !last) return -1;
        if (bytes[at] === carriageReturn) at += 1;
        const after = bytes[at];
        if (after !== comma && after !== lineFeed) return broken(from, 'broken-row');
      } else {
        while (bytes[at] !== comma && bytes[at] !== lineFeed) at += 1;
        stop = at;
        if (bytes[at] === lineFeed && stop > start && bytes[stop - 1] === carriageReturn) stop -= 1;
      }
      const slot = column < columns ? (slotOf[column] ?? -1) : -1;
      if (slot >= 0) {
        // A quoted cell is marked by a negative end: it may hold doubled quotes.
        starts[slot] = start;
        ends[slot] = quoted ? -stop : stop;
        seen += 1;
      }
      column += 1;
      if (bytes[at] !== comma) break;
      at += 1;
      if (slot === gateAt && gate !== null) {
        const value = decode(gateAt);
        if (gate(value)) continue;
        const feed = endOfRow(at, last);
        if (feed === -1) return -1;
        if (feed < -1) return broken(from, feed === -2 ? 'unclosed-quote' : 'broken-row');
        dropped?.(value);
        return feed + 1;
      }
    }
    if (at >= limit && !last) return -1;
    const next = at + 1;
    const blank = column === 1 && at - from <= 1;
    if (blank) return next;
    if (seen < wanted.length) {
      onProblem('short-row');
      return next;
    }
    if (gate !== null && !gate(decode(gateAt))) {
      dropped?.(decode(gateAt));
      return next;
    }
    for (let index = 0; index < wanted.length; index += 1) cells[index] = decode(index);
    row(cells);
    return next;
  }

  /**
   * The line feed that ends a row, from the start of one of its fields. -1: not there yet; -2: a quote is never closed;
   * -3: a quote closes before the end of its field.
   */
  function endOfRow(from: number, last: boolean): number {
    const bytes = work;
    const limit = filled;
    const comma = delimiter;
    let at = from;
    for (;;) {
      while (bytes[at] !== lineFeed && bytes[at] !== quote) at += 1;
      if (bytes[at] === lineFeed) return at >= limit && !last ? -1 : at;
      at += 1;
      // A quote inside a field that does not begin with one is a letter like any other.
      if (bytes[at - 2] !== comma) continue;
      for (;;) {
        while (bytes[at] !== quote) at += 1;
        if (at >= limit) return last ? -2 : -1;
        if (bytes[at + 1] !== quote) break;
        at += 2;
      }
      at += 1;
      if (at >= limit && !last) return -1;
      if (bytes[at] === carriageReturn) at += 1;
      if (bytes[at] !== comma && bytes[at] !== lineFeed) return -3;
    }
  }

  function broken(from: number, problem: CsvProblem): number {
    onProblem(problem);
    const feed = work.subarray(0, filled).indexOf(lineFeed, from);
    if (feed < 0) {
      skipLine = true;
      return filled;
    }
    return feed + 1;
  }

  function decode(slot: number): string {
    const start = starts[slot] ?? 0;
    const stop = ends[slot] ?? 0;
    if (stop >= 0) return work.toString(encoding, start, stop);
    return work.toString(encoding, start, -stop).replaceAll('""', '"');
  }

  function readHeader(from: number, last: boolean): number {
    const feed = work.subarray(0, filled).indexOf(lineFeed, from);
    if (feed < 0 && !last && filled < 1 << 20) return -1;
    const stop = feed < 0 ? filled : feed;
    const line = work.subarray(from, stop);
    // Excel's own first line, « sep=; ».
    if (/^(\ufeff)?sep=.\r?$/.test(line.toString('utf8'))) return stop + 1;
    if (line.every((byte) => byte <= 0x20)) return stop + 1;
    encoding = isUtf8(line) ? 'utf8' : 'latin1';
    delimiter = delimiterOf(line);
    const header = splitHeader(
      line.toString(encoding).replace(/^\ufeff/, ''),
      String.fromCharCode(delimiter),
    );
    const planned = onHeader(header);
    if (!planned.ok) {
      failure = planned;
      return -1;
    }
    plan = planned.value;
    const { wanted } = plan;
    slots = new Int8Array(Math.max(0, ...wanted) + 1).fill(-1);
    for (const [slot, column] of wanted.entries()) slots[column] = slot;
    starts = new Int32Array(wanted.length);
    ends = new Int32Array(wanted.length);
    cells = new Array<string>(wanted.length).fill('');
    return stop + 1;
  }

  return { push, end };
}

function isUtf8(line: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(line);
    return true;
  } catch {
    return false;
  }
}

/** The delimiter that the header uses most, outside quotes. */
function delimiterOf(line: Uint8Array): number {
  const counts = new Map(delimiters.map((delimiter) => [delimiter, 0]));
  let inQuotes = false;
  for (const byte of line) {
    if (byte === quote) inQuotes = !inQuotes;
    else if (!inQuotes && counts.has(byte)) counts.set(byte, (counts.get(byte) ?? 0) + 1);
  }
  return delimiters.reduce((best, each) => ((counts.get(each) ?? 0) > (counts.get(best) ?? 0) ? each : best));
}

function splitHeader(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let inQuotes = false;
  for (const character of line.replace(/\r$/, '')) {
    if (character === '"') inQuotes = !inQuotes;
    else if (character === delimiter && !inQuotes) {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  return [...cells, cell];
}
