import { constants, type Stats, watch } from 'node:fs';
import { type FileHandle, lstat, open, opendir } from 'node:fs/promises';
import path from 'node:path';
import type { FoundStatus } from '../../core/campaign/board.ts';
import { longestStatus, readStatus, statusFileName } from '../../core/campaign/status.ts';
import type { StatusFolderReading } from '../../core/ports.ts';

/** More files than workstations anywhere this serves; the rest is not looked at, and that is said. */
const mostFiles = 20_000;
/** A dead share holds a thread for each file asked of it, and Node has four for all files: the others must go on. */
const readers = 2;

type Files = {
  readonly opendir: (folder: string) => Promise<AsyncIterable<Entry>>;
  readonly lstat: (file: string) => Promise<Stats>;
  readonly open: (file: string, flags: number) => Promise<FileHandle>;
};
type Entry = { readonly name: string; isDirectory(): boolean; isFile(): boolean };

type Limits = {
  /** Milliseconds after which what was read is given, and called partial. */
  readonly patience?: number;
  readonly files?: Files;
};

type Kind = 'unreadable' | 'large' | 'later';
type Known = { readonly stamp: string; readonly kind: FoundStatus | Kind };
type Reading = {
  readonly seen: Map<string, Known>;
  foreign: number;
  readonly end: Promise<{ readonly complete: boolean; readonly failure: string | null }>;
};

export type StatusReader = (folder: string, signal?: AbortSignal) => Promise<StatusFolderReading>;

/**
 * Reads what the workstations wrote. Whatever the folder holds or however it answers, a reading ends: names that are not a
 * status's are counted and never opened, links are not followed, a file is read up to its limit, and a share that stays
 * silent gives what it gave so far. The reading goes on behind, and the next one takes it up; a file that did not change
 * since is not read again.
 */
export function createStatusReader({
  patience = 10_000,
  files = { opendir, lstat, open },
}: Limits = {}): StatusReader {
  const running = new Map<string, Reading>();
  const before = new Map<string, Reading['seen']>();
  return async (folder, signal) => {
    const reading = running.get(folder) ?? begin(folder, before.get(folder) ?? new Map(), files);
    running.set(folder, reading);
    const ended = await Promise.race([reading.end, silence(patience, signal)]);
    if (ended !== null) {
      running.delete(folder);
      if (ended.complete) before.set(folder, reading.seen);
    }
    const given = { found: [] as FoundStatus[], unreadable: 0, large: 0, later: 0, foreign: reading.foreign };
    for (const { kind } of reading.seen.values())
      if (typeof kind === 'string') given[kind] += 1;
      else given.found.push(kind);
    return { ...given, partial: ended?.complete !== true, failure: ended?.failure ?? null };
  };
}

function begin(folder: string, known: ReadonlyMap<string, Known>, files: Files): Reading {
  const seen = new Map<string, Known>();
  const reading = {
    seen,
    foreign: 0,
    end: Promise.resolve()
      .then(() => walk())
      .then((complete) => ({ complete, failure: null }), failed),
  };
  const read = async (name: string): Promise<void> => {
    const one = await readOne(path.join(folder, name), known.get(name), files);
    if (one !== null) seen.set(name, one);
  };
  const walk = async (): Promise<boolean> => {
    let count = 0;
    const asked = new Set<Promise<void>>();
    for await (const entry of await files.opendir(folder)) {
      // A writer's own draft is no stranger.
      if (/^\..*\.tmp$/.test(entry.name) || entry.isDirectory()) continue;
      if (!statusFileName.test(entry.name) || !entry.isFile()) {
        reading.foreign += 1;
        continue;
      }
      count += 1;
      if (count > mostFiles) return false;
      const one = read(entry.name).finally(() => asked.delete(one));
      asked.add(one);
      if (asked.size >= readers) await Promise.race(asked);
    }
    await Promise.all(asked);
    return true;
  };
  return reading;
}

async function readOne(file: string, known: Known | undefined, files: Files): Promise<Known | null> {
  let stamp = '';
  try {
    const { ino, mtimeMs, size } = await files.lstat(file);
    stamp = `${ino} ${mtimeMs} ${size}`;
    if (known?.stamp === stamp) return known;
    const handle = await files.open(
      file,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    try {
      return { stamp, kind: await kindOf(handle) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    // Renamed over or removed since it was listed: the next reading sees it.
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : { stamp, kind: 'unreadable' };
  }
}

async function kindOf(handle: FileHandle): Promise<FoundStatus | Kind> {
  const stat = await handle.stat();
  if (!stat.isFile()) return 'unreadable';
  if (stat.size > longestStatus) return 'large';
  const buffer = Buffer.alloc(longestStatus);
  const { bytesRead } = await handle.read(buffer, 0, longestStatus, 0);
  const reading = readStatus(buffer.toString('utf8', 0, bytesRead));
  if (reading.state === 'read') return { status: reading.status, modifiedAt: stat.mtime.toISOString() };
  return reading.state === 'later-version' ? 'later' : 'unreadable';
}

function failed(error: NodeJS.ErrnoException): { complete: false; failure: string } {
  return { complete: false, failure: error.code ?? 'unknown' };
}

function silence(patience: number, signal?: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    const end = () => resolve(null);
    setTimeout(end, patience).unref();
    signal?.addEventListener('abort', end, { once: true });
  });
}

/**
 * Calls back when the folder may have changed: at once where the system tells, and every `poll` milliseconds anyway, as a
 * share often tells nothing. Returns what stops it.
 */
export function watchStatusFolder(folder: string, onChange: () => void, poll = 5000): () => void {
  const timer = setInterval(onChange, poll);
  let watcher: ReturnType<typeof watch> | null = null;
  let soon: ReturnType<typeof setTimeout> | null = null;
  try {
    watcher = watch(folder, () => {
      soon ??= setTimeout(() => {
        soon = null;
        onChange();
      }, 200);
    });
    watcher.on('error', () => watcher?.close());
  } catch {
    // The poll stands in.
  }
  return () => {
    clearInterval(timer);
    if (soon !== null) clearTimeout(soon);
    watcher?.close();
  };
}
