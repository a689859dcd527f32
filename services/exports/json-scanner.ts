import { fail, type Result } from '../../core/result.ts';
import { deepestJson, isObject, type JsonObject } from '../../core/tenant/bounded-json.ts';

export type JsonProblem = 'broken-json' | 'row-too-long' | 'truncated';

export type JsonOptions = {
  readonly file: string;
  /** Called with each record; a failure ends the scan. */
  readonly onRecord: (record: JsonObject) => Result<void>;
  readonly onProblem: (problem: JsonProblem) => void;
  /**
   * A property whose string value is read from the bytes; when `accepts` is false the record is never parsed. It is
   * trusted only where the property occurs once in the record.
   */
  readonly gate: { readonly key: string; readonly accepts: (value: string) => boolean } | null;
  readonly longestRecord?: number;
};

export type JsonScanner = {
  readonly push: (chunk: Uint8Array) => Result<void>;
  readonly end: () => Result<void>;
};

const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const quote = 0x22;
const backslash = 0x5c;
const lineFeed = 0x0a;
const tailLength = 8;

/** Names of the array that a page holds: Graph's, and the older diagnostic blobs'. */
const pageArray = /"(?:value|records)"\s*:\s*$/;

/**
 * Cuts records out of a stream of JSON bytes without parsing what surrounds them: an array of objects, a Graph page
 * (`value`), several pages on end, or one object a line. Memory is one chunk and the longest record. A damaged record
 * is reported and reading goes on; nesting past `deepestJson` ends the scan at once.
 */
export function createJsonScanner({
  file,
  onRecord,
  onProblem,
  gate,
  longestRecord = 4 << 20,
}: JsonOptions): JsonScanner {
  let work = Buffer.allocUnsafe(2 << 20);
  let filled = 0;
  /** Where tokenising resumes, and where the record being read starts (-1: none, or it was dropped). */
  let at = 0;
  let recordStart = -1;
  let dropped = false;
  let depth = 0;
  let inString = false;
  let escaped = false;
  /** Depth at which records open: 0 for a line each, 1 in an array, 2 in a page. */
  let level = 0;
  let lines: boolean | null = null;
  let failure: Result<void> | null = null;
  const needle = gate === null ? null : Buffer.from(`"${gate.key}"`);
  /** Offset of the next occurrence of the gate's key at or after the last place asked; -1 none left in `work`. */
  let nextKey = -2;
  const done: Result<void> = { ok: true, value: undefined };

  function push(chunk: Uint8Array): Result<void> {
    if (failure !== null) return failure;
    if (filled + chunk.length > work.length) {
      const grown = Buffer.allocUnsafe(filled + chunk.length);
      work.copy(grown, 0, 0, filled);
      work = grown;
    }
    work.set(chunk, filled);
    filled += chunk.length;
    nextKey = -2;
    lines ??= looksLikeLines();
    if (lines) readLines(false);
    else {
      tokenise();
      compact();
    }
    return failure ?? done;
  }

  function end(): Result<void> {
    if (failure !== null) return failure;
    if (lines) readLines(true);
    else if (depth > 0) onProblem('truncated');
    filled = 0;
    return failure ?? done;
  }

  /** One object a line: the first line is an object, whole, and not a page. */
  function looksLikeLines(): boolean {
    const head = work.toString('utf8', 0, Math.min(filled, 1 << 20)).replace(/^[\ufeff\s]+/, '');
    const feed = head.indexOf('\n');
    const first = (feed < 0 ? head : head.slice(0, feed)).trimEnd();
    if (!first.startsWith('{') || !first.endsWith('}') || feed < 0) return false;
    try {
      const parsed: unknown = JSON.parse(first);
      return isObject(parsed) && !Array.isArray(parsed.value) && !Array.isArray(parsed.records);
    } catch {
      // A damaged first line followed by others that are objects is still one object a line.
      return /^\s*\{/.test(head.slice(feed + 1)) && !/"(?:value|records)"\s*:\s*\[/.test(first);
    }
  }

  function readLines(last: boolean): void {
    const bytes = work.subarray(0, filled);
    let from = 0;
    while (from < filled && failure === null) {
      const feed = bytes.indexOf(lineFeed, from);
      if (feed < 0 && !last) break;
      const stop = feed < 0 ? filled : feed;
      if (dropped) dropped = false;
      else readLine(from, stop, feed < 0);
      from = stop + 1;
    }
    shift(Math.min(from, filled));
    if (filled > longestRecord) {
      if (!dropped) onProblem('row-too-long');
      dropped = true;
      filled = 0;
    }
  }

  function readLine(from: number, stop: number, cut: boolean): void {
    let start = from;
    let end = stop;
    while (start < end && isBlank(work[start] ?? 0)) start += 1;
    while (end > start && isBlank(work[end - 1] ?? 0)) end -= 1;
    if (start === end) return;
    if (work[start] !== openBrace || work[end - 1] !== closeBrace)
      onProblem(cut ? 'truncated' : 'broken-json');
    else readRecord(start, end);
  }

  /** Follows brackets and strings, and hands over each object that closes at the records' depth. */
  function tokenise(): void {
    const bytes = work;
    const limit = filled;
    let index = inString ? endOfString(at) : at;
    while (index < limit) {
      const byte = bytes[index] ?? 0;
      if (byte === quote) index = endOfString(index + 1);
      else {
        if (byte === openBrace || byte === openBracket) open(byte, index);
        else if (byte === closeBrace || byte === closeBracket) close(index);
        if (failure !== null) break;
        index += 1;
      }
    }
    at = index;
  }

  /** Where the string that is open at `from` ends, past its quote; the end of the bytes when it goes on. */
  function endOfString(from: number): number {
    const bytes = work;
    const limit = filled;
    let index = escaped ? from + 1 : from;
    inString = true;
    escaped = false;
    while (index < limit) {
      const byte = bytes[index];
      if (byte === quote) {
        inString = false;
        return index + 1;
      }
      index += byte === backslash ? 2 : 1;
    }
    // A backslash was the last byte: what it escapes is in the next chunk.
    escaped = index > limit;
    return limit;
  }

  function open(byte: number, index: number): void {
    if (byte === openBracket && depth === level) {
      // The array of a page, or the array that is the file.
      if (depth === 0) level = 1;
    } else if (byte === openBracket && level === 0 && depth === 1 && recordStart >= 0 && opensPage(index)) {
      level = 2;
      recordStart = -1;
    } else if (byte === openBrace && depth === level) {
      recordStart = index;
      dropped = false;
    }
    depth += 1;
    if (depth > deepestJson) failure = fail('export.too-deep', { file, max: deepestJson });
  }

  function close(index: number): void {
    depth -= 1;
    if (depth < 0) {
      depth = 0;
      onProblem('broken-json');
      return;
    }
    if (depth === level && recordStart >= 0) {
      readRecord(recordStart, index + 1);
      recordStart = -1;
    }
    if (depth === 0) level = 0;
  }

  function opensPage(index: number): boolean {
    return pageArray.test(work.toString('latin1', Math.max(recordStart, index - 80), index));
  }

  function readRecord(start: number, end: number): void {
    if (gate !== null && needle !== null) {
      const value = gateValue(start, end, needle);
      if (value !== null && !gate.accepts(value)) return;
    }
    let parsed: unknown;
    try {
      parsed = JSON.parse(work.toString('utf8', start, end));
    } catch {
      onProblem('broken-json');
      return;
    }
    if (!isObject(parsed)) {
      onProblem('broken-json');
      return;
    }
    const taken = onRecord(parsed);
    if (!taken.ok) failure = taken;
  }

  /** The string value of the gate's key, or null when it is absent, repeated, escaped or not a string. */
  function gateValue(start: number, end: number, key: Buffer): string | null {
    const found = findKey(start, key);
    if (found < 0 || found >= end) return null;
    const again = findKey(found + key.length, key);
    if (again >= 0 && again < end) return null;
    let index = found + key.length;
    while (isBlank(work[index] ?? 0)) index += 1;
    if (work[index] !== 0x3a) return null;
    index += 1;
    while (isBlank(work[index] ?? 0)) index += 1;
    if (work[index] !== quote || work[found - 1] === backslash) return null;
    const from = index + 1;
    index = from;
    while (index < end && work[index] !== quote && work[index] !== backslash) index += 1;
    return work[index] === quote ? work.toString('utf8', from, index) : null;
  }

  /**
   * Searches the key's last letters, then looks back for the rest: a short needle that begins with a letter is found
   * three times as fast as one that begins with a quote, of which JSON is full.
   */
  function findKey(from: number, key: Buffer): number {
    if (nextKey === -1 || nextKey >= from) return nextKey;
    const bytes = work.subarray(0, filled);
    const tail = key.subarray(Math.max(0, key.length - tailLength));
    const before = key.length - tail.length;
    let found = bytes.indexOf(tail, from + before);
    while (found >= 0 && bytes.compare(key, 0, key.length, found - before, found + tail.length) !== 0)
      found = bytes.indexOf(tail, found + 1);
    nextKey = found < 0 ? -1 : found - before;
    return nextKey;
  }

  /** Lets go of the bytes before the record being read; one that is too long is let go of altogether. */
  function compact(): void {
    if (recordStart >= 0 && at - recordStart > longestRecord) {
      recordStart = -1;
      if (!dropped) onProblem('row-too-long');
      dropped = true;
      // A page whose array has not begun is only dropped here when it never will.
      if (level === 0) level = Number.MAX_SAFE_INTEGER;
    }
    shift(recordStart >= 0 ? recordStart : at);
  }

  function shift(count: number): void {
    if (count === 0) return;
    work.copyWithin(0, count, filled);
    filled -= count;
    at = Math.max(0, at - count);
    if (recordStart >= 0) recordStart -= count;
    nextKey = -2;
  }

  return { push, end };
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
