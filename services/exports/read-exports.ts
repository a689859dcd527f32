import { performance } from 'node:perf_hooks';
import { type Failure, fail, ok, type Result } from '../../core/result.ts';
import { isLogName } from '../../core/tenant/export-names.ts';
import { gatherFiles } from '../gather-files.ts';
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

/** What reads the bytes of one source. */
export type Scanner = {
  readonly push: (chunk: Uint8Array) => Result<void>;
  readonly end: () => Result<void>;
};

/** How several exports are read. */
export type ExportReader = {
  /** The scanner of one source, from its first bytes; `several`: whether it is one of several. */
  readonly scannerFor: (name: string, head: Uint8Array, several: boolean) => Scanner;
  /** How many rows were read so far, over all sources. */
  readonly rows: () => number;
};

/** A file, or an entry of an archive, that could not be read to its end. */
export type UnreadFile = { readonly file: string; readonly failure: Failure };

const progressEvery = 250;

/**
 * Reads several exports one after the other, with progress and cancellation. One that cannot be read does not stop the
 * others: it is named in what is returned. Fails when none could be read.
 */
export async function readExports(
  files: readonly string[],
  reader: ExportReader,
  { signal, onProgress }: ReadOptions,
): Promise<Result<readonly UnreadFile[]>> {
  if (files.length === 0) return fail('signins.no-file');
  const { sources, unread } = await openAll(files);
  const progress = createProgress(sources, reader.rows, onProgress);
  let read = 0;
  for (const source of sources) {
    const done = await readSource(source, reader, sources.length > 1, (consumed) => {
      progress.tell(source.name, consumed);
      return signal?.aborted === true ? fail('signins.cancelled') : ok(undefined);
    });
    if (done.ok) read += 1;
    else if (done.code === 'signins.cancelled') return done;
    else unread.push({ file: source.name, failure: done });
    progress.endOf(source);
  }
  const [first] = unread;
  if (read === 0 && first !== undefined) return first.failure;
  progress.end();
  return ok(unread);
}

/** Opens what was given: files, archives, folders and patterns. One that cannot be opened does not stop the others. */
async function openAll(given: readonly string[]): Promise<{ sources: ByteSource[]; unread: UnreadFile[] }> {
  const sources: ByteSource[] = [];
  const unread: UnreadFile[] = [];
  const setAside = (file: string, failure: Failure) =>
    unread.push({ file: String(failure.params.file ?? file), failure });
  for (const one of given) {
    const gathered = await gatherFiles([one], isLogName);
    if (!gathered.ok) {
      setAside(one, gathered);
      continue;
    }
    const strangers = [...gathered.value.setAside];
    for (const { path } of gathered.value.files) {
      const opened = await openSources(path, isLogName);
      if (opened.ok) {
        sources.push(...opened.value.sources);
        strangers.push(...opened.value.setAside);
      } else setAside(path, opened);
    }
    for (const file of strangers) setAside(file, fail('export.other-file', { file }));
  }
  return { sources, unread };
}

/** `check` is asked after each chunk. */
async function readSource(
  source: ByteSource,
  { scannerFor }: ExportReader,
  several: boolean,
  check: (consumed: number) => Result<void>,
): Promise<Result<void>> {
  let scanner: Scanner | null = null;
  const read = await source.read((chunk, consumed) => {
    const checked = check(consumed);
    if (!checked.ok) return checked;
    scanner ??= scannerFor(source.name, chunk, several);
    const pushed = scanner.push(chunk);
    return pushed.ok ? ok(true) : pushed;
  });
  if (!read.ok) return read;
  return (scanner as Scanner | null)?.end() ?? ok(undefined);
}

function createProgress(
  sources: readonly ByteSource[],
  rows: () => number,
  onProgress: ReadOptions['onProgress'],
): { tell(file: string, consumed: number): void; endOf(source: ByteSource): void; end(): void } {
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
  return {
    tell: (file, consumed) => {
      const now = performance.now();
      if (now - saidAt <= progressEvery) return;
      saidAt = now;
      say(file, before + consumed);
    },
    endOf: ({ size }) => {
      before += size;
    },
    end: () => say(sources.at(-1)?.name ?? '', totalBytes),
  };
}

/** True when the text begins like JSON; otherwise it is read as CSV. */
export function beginsLikeJson(head: Uint8Array): boolean {
  const first = head.find((byte) => byte > 0x20);
  return first === 0x7b || first === 0x5b;
}
