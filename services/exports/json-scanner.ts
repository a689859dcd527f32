import { fail, ok, type Result } from '../../core/result.ts';
import { deepestJson, isObject, type JsonObject } from '../../core/tenant/bounded-json.ts';
import { ByteWindow } from './byte-window.ts';
import type { DateSpan } from './date-span.ts';
import { JsonMembers } from './json-members.ts';
import { JsonPeek } from './json-peek.ts';

export type JsonProblem = 'broken-json' | 'row-too-long' | 'truncated';

export type JsonOptions = {
  readonly file: string;
  /** Called with each record; a failure ends the scan. */
  readonly onRecord: (record: JsonObject) => Result<void>;
  /** Called at the end of a page of records (`value`), with what stands around its array. */
  readonly onPage?: (around: string) => void;
  readonly onProblem: (problem: JsonProblem) => void;
  readonly gate: JsonGate | null;
  readonly longestRecord?: number;
};

export type JsonGate = {
  /** A property whose string value is read from the bytes; it is trusted only where it occurs once in the record. */
  readonly key: string;
  readonly accepts: (value: string) => boolean;
  /** Given a record that is not accepted, which is never parsed, and its value. */
  readonly dropped: (value: string, record: DroppedRecord) => void;
  /** Whether a property of an accepted record is read; the others are passed over. */
  readonly reads: (key: string) => boolean;
};

/** A record that is not parsed: its properties may be looked at where they are strings and come before any list. */
export type DroppedRecord = {
  /** null: it is not there, or not so. */
  readonly text: (key: string) => string | null;
  /** Whether a property is a date that `span` takes in as it is. */
  readonly dated: (key: string, span: DateSpan) => boolean;
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

/** Names of the array that a page holds: Graph's, the older diagnostic blobs', and Log Analytics' in PowerShell. */
const pageArray = /"(?:value|records|results)"\s*:\s*$/i;
const pageName = /"(?:value|records|results)"\s*:\s*\[/i;

const done: Result<void> = ok(undefined);

/**
 * Cuts records out of a stream of JSON bytes without parsing what surrounds them: an array of objects, a Graph page
 * (`value`), several pages on end, or one object a line. Memory is one chunk and the longest record. A damaged record
 * is reported and reading goes on; nesting past `deepestJson` ends the scan at once.
 */
export function createJsonScanner(options: JsonOptions): JsonScanner {
  const scanner = new ByteJsonScanner(options);
  return { push: (chunk) => scanner.push(chunk), end: () => scanner.end() };
}

/** How the file is laid out. */
type Layout = 'not-seen-yet' | 'one-record-a-line' | 'document' | 'failed';

/** Depth of brackets at which records open. */
const atTopLevel = 0;
const inArray = 1;
const inPage = 2;
const nowhere = Number.MAX_SAFE_INTEGER;

const none = -1;

class ByteJsonScanner {
  readonly #options: JsonOptions;
  readonly #longest: number;
  readonly #window = new ByteWindow();
  readonly #peek: JsonPeek;
  readonly #members: JsonMembers;
  /** Bounds of the record that is being dropped. */
  #dropStart = 0;
  #dropEnd = 0;
  readonly #dropped: DroppedRecord = {
    text: (key) => this.#peek.firstValue(key, this.#dropStart, this.#dropEnd),
    dated: (key, span) => this.#peek.dated(key, span, this.#dropStart, this.#dropEnd),
  };
  #layout: Layout = 'not-seen-yet';
  #failure: Result<void> = done;
  /** Where following brackets resumes, and how deep it is there. */
  #at = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #recordsAt = atTopLevel;
  /** Where the record being read starts, or the text after a page's array; `none` between records. */
  #start = none;
  #tail = none;
  /** What stands before the array of the page being read. */
  #pageHead = '';
  /** true: the record being read was let go of, being too long. */
  #tooLong = false;

  constructor(options: JsonOptions) {
    this.#options = options;
    this.#longest = options.longestRecord ?? 4 << 20;
    this.#peek = new JsonPeek(this.#window, options.gate?.key ?? '');
    this.#members = new JsonMembers(this.#window, options.gate?.reads ?? (() => true));
  }

  push(chunk: Uint8Array): Result<void> {
    if (this.#layout === 'failed') return this.#failure;
    this.#window.append(chunk);
    this.#peek.forget();
    if (this.#layout === 'not-seen-yet')
      this.#layout = this.#looksLikeLines() ? 'one-record-a-line' : 'document';
    if (this.#layout === 'one-record-a-line') this.#readLines(false);
    else this.#followBrackets();
    return this.#failure;
  }

  end(): Result<void> {
    if (this.#layout === 'one-record-a-line') this.#readLines(true);
    else if (this.#layout === 'document' && this.#depth > 0) this.#options.onProblem('truncated');
    this.#window.filled = 0;
    return this.#failure;
  }

  /** One object a line: the first line is an object, whole, and not a page. */
  #looksLikeLines(): boolean {
    const window = this.#window;
    const head = window.text('utf8', 0, Math.min(window.filled, 1 << 20)).replace(/^[\ufeff\s]+/, '');
    const feed = head.indexOf('\n');
    const first = (feed < 0 ? head : head.slice(0, feed)).trimEnd();
    if (!first.startsWith('{') || !first.endsWith('}') || feed < 0) return false;
    try {
      const parsed: unknown = JSON.parse(first);
      return isObject(parsed) && !Object.entries(parsed).some(isPageArray);
    } catch {
      // A damaged first line followed by others that are objects is still one object a line.
      return /^\s*\{/.test(head.slice(feed + 1)) && !pageName.test(first);
    }
  }

  #readLines(last: boolean): void {
    const window = this.#window;
    let from = 0;
    while (from < window.filled && this.#layout !== 'failed') {
      const feed = window.indexOf(lineFeed, from);
      if (feed < 0 && !last) break;
      const stop = feed < 0 ? window.filled : feed;
      if (this.#tooLong) this.#tooLong = false;
      else this.#readLine(from, stop, feed < 0);
      from = stop + 1;
    }
    window.drop(Math.min(from, window.filled));
    this.#peek.forget();
    if (window.filled > this.#longest) {
      this.#giveUpRecord();
      window.filled = 0;
    }
  }

  #readLine(from: number, stop: number, cut: boolean): void {
    const { bytes } = this.#window;
    let start = from;
    let end = stop;
    while (start < end && isBlank(bytes[start])) start += 1;
    while (end > start && isBlank(bytes[end - 1])) end -= 1;
    if (start === end) return;
    if (bytes[start] === openBrace && bytes[end - 1] === closeBrace) this.#readRecord(start, end);
    else this.#options.onProblem(cut ? 'truncated' : 'broken-json');
  }

  /** Follows brackets and strings, and hands over each object that closes at the records' depth. */
  #followBrackets(): void {
    const { bytes, filled } = this.#window;
    let index = this.#inString ? this.#endOfString(this.#at) : this.#at;
    while (index < filled) {
      const byte = bytes[index];
      if (byte === quote) index = this.#endOfString(index + 1);
      else {
        if (byte === openBrace || byte === openBracket) this.#open(byte, index);
        else if (byte === closeBrace || byte === closeBracket) this.#close(index);
        if (this.#layout === 'failed') break;
        index += 1;
      }
    }
    this.#at = index;
    this.#letGo();
  }

  /** Where the string that is open at `from` ends, past its quote; the end of the bytes when it goes on. */
  #endOfString(from: number): number {
    const { bytes, filled } = this.#window;
    let index = this.#escaped ? from + 1 : from;
    this.#inString = true;
    this.#escaped = false;
    while (index < filled) {
      const byte = bytes[index];
      if (byte === quote) {
        this.#inString = false;
        return index + 1;
      }
      index += byte === backslash ? 2 : 1;
    }
    // A backslash was the last byte: what it escapes is in the next chunk.
    this.#escaped = index > filled;
    return filled;
  }

  #open(byte: number, index: number): void {
    if (byte === openBracket && this.#depth === atTopLevel) this.#recordsAt = inArray;
    else if (byte === openBracket && this.#opensPage(index)) this.#openPage(index);
    else if (byte === openBrace && this.#depth === this.#recordsAt) {
      this.#start = index;
      this.#tooLong = false;
    }
    this.#depth += 1;
    if (this.#depth > deepestJson) {
      this.#layout = 'failed';
      this.#failure = fail('export.too-deep', { file: this.#options.file, max: deepestJson });
    }
  }

  #opensPage(index: number): boolean {
    if (this.#recordsAt !== atTopLevel || this.#depth !== 1 || this.#start === none) return false;
    return pageArray.test(this.#window.text('latin1', Math.max(this.#start, index - 80), index));
  }

  #openPage(index: number): void {
    this.#pageHead = this.#window.text('utf8', this.#start, index);
    this.#recordsAt = inPage;
    this.#start = none;
  }

  #close(index: number): void {
    this.#depth -= 1;
    if (this.#depth < 0) {
      this.#depth = 0;
      this.#options.onProblem('broken-json');
      return;
    }
    if (this.#depth === this.#recordsAt && this.#start !== none) {
      this.#readRecord(this.#start, index + 1);
      this.#start = none;
    }
    if (this.#recordsAt === inPage && this.#depth === 1) this.#tail = index + 1;
    if (this.#depth > 0) return;
    if (this.#recordsAt === inPage) this.#closePage(index);
    this.#recordsAt = atTopLevel;
  }

  #closePage(index: number): void {
    const tail = this.#tail === none ? '' : this.#window.text('utf8', this.#tail, index);
    this.#options.onPage?.(`${this.#pageHead}${tail}`);
    this.#tail = none;
    this.#pageHead = '';
  }

  #readRecord(start: number, end: number): void {
    const { gate } = this.#options;
    const value = gate === null ? null : this.#peek.onlyValue(start, end);
    if (gate !== null && value !== null && !gate.accepts(value)) {
      this.#dropStart = start;
      this.#dropEnd = end;
      gate.dropped(value, this.#dropped);
      return;
    }
    // A record whose client was found is laid out as exports are; any other is parsed whole.
    const members = value === null ? null : this.#members.read(start, end);
    const parsed = members ?? parsedObject(this.#window.text('utf8', start, end));
    if (parsed === null) {
      this.#options.onProblem('broken-json');
      return;
    }
    const taken = this.#options.onRecord(parsed);
    if (taken.ok) return;
    this.#layout = 'failed';
    this.#failure = taken;
  }

  /** Lets go of the bytes before the record being read; one that is too long is let go of altogether. */
  #letGo(): void {
    if (this.#start !== none && this.#at - this.#start > this.#longest) {
      this.#start = none;
      this.#giveUpRecord();
      // A page whose array has not begun is only dropped here when it never will.
      if (this.#recordsAt === atTopLevel) this.#recordsAt = nowhere;
    }
    if (this.#tail !== none && this.#at - this.#tail > this.#longest) this.#tail = none;
    const kept = [this.#start, this.#tail].filter((place) => place !== none);
    const count = Math.min(this.#at, ...kept);
    this.#window.drop(count);
    this.#peek.forget();
    this.#at -= count;
    if (this.#start !== none) this.#start -= count;
    if (this.#tail !== none) this.#tail -= count;
  }

  #giveUpRecord(): void {
    if (!this.#tooLong) this.#options.onProblem('row-too-long');
    this.#tooLong = true;
  }
}

function isPageArray([name, value]: readonly [string, unknown]): boolean {
  return Array.isArray(value) && pageName.test(`"${name}":[`);
}

function parsedObject(text: string): JsonObject | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === lineFeed || byte === 0x0d;
}
