import { performance } from 'node:perf_hooks';
import { fail, ok, type Result } from '../../core/result.ts';
import { type ByteSource, openSources } from './byte-source.ts';

/** How far a reading has come. */
export type ReadProgress = {
  readonly file: string;
  readonly bytes: number;
  readonly totalBytes: number;
  readonly rows: number;
  readonly rowsPerSecond: number;
  /** null until enough was read to tell. */
  readonly secondsLeft: number | null;
};

export type ReadOptions = {
  readonly signal?: AbortSignal;
  /** Called about four times a second, and once at the end. */
  readonly onProgress?: (progress: ReadProgress) => void;
};

/** What reads the bytes of one source; `rows` counts over all sources. */
export type Scanner = {
  readonly push: (chunk: Uint8Array) => Result<void>;
  readonly end: () => Result<void>;
};

/**
 * Reads several exports one after the other, with progress and cancellation. `scannerFor` makes the scanner of one
 * source from its first bytes; `rows` tells how many rows were read so far, over all of them.
 */
export async function readExports(
  files: readonly string[],
  scannerFor: (name: string, head: Uint8Array) => Scanner,
  rows: () => number,
  { signal, onProgress }: ReadOptions,
): Promise<Result<void>> {
  if (files.length === 0) return fail('signins.no-file');
  const sources: ByteSource[] = [];
  for (const file of files) {
    const opened = await openSources(file);
    if (!opened.ok) return opened;
    sources.push(...opened.value);
  }
  const totalBytes = sources.reduce((sum, source) => sum + source.size, 0);
  const startedAt = performance.now();
  let before = 0;
  let saidAt = 0;
  const say = (file: string, bytes: number) => {
    const seconds = (performance.now() - startedAt) / 1000;
    const left = bytes > 0 && seconds > 0.2 ? ((totalBytes - bytes) / bytes) * seconds : null;
    onProgress?.({
      file,
      bytes,
      totalBytes,
      rows: rows(),
      rowsPerSecond: seconds > 0 ? Math.round(rows() / seconds) : 0,
      secondsLeft: left === null ? null : Math.max(0, Math.round(left)),
    });
  };
  for (const source of sources) {
    let scanner: Scanner | null = null;
    const read = await source.read((chunk, consumed) => {
      if (signal?.aborted === true) return fail('signins.cancelled');
      scanner ??= scannerFor(source.name, chunk);
      const pushed = scanner.push(chunk);
      if (!pushed.ok) return pushed;
      const now = performance.now();
      if (now - saidAt > 250) {
        saidAt = now;
        say(source.name, before + consumed);
      }
      return ok(true);
    });
    if (!read.ok) return read;
    const ended = (scanner as Scanner | null)?.end() ?? ok(undefined);
    if (!ended.ok) return ended;
    before += source.size;
  }
  say(sources.at(-1)?.name ?? '', totalBytes);
  return ok(undefined);
}

/** True when the text begins like JSON; otherwise it is read as CSV. */
export function beginsLikeJson(head: Uint8Array): boolean {
  const first = head.find((byte) => byte > 0x20);
  return first === 0x7b || first === 0x5b;
}
