import { constants, watch } from 'node:fs';
import { open, opendir } from 'node:fs/promises';
import path from 'node:path';
import type { FoundStatus } from '../../core/campaign/board.ts';
import { longestStatus, readStatus, statusFileName } from '../../core/campaign/status.ts';
import type { StatusFolderReading } from '../../core/ports.ts';

/** More files than workstations anywhere this serves; the rest is not looked at, and that is said. */
const mostFiles = 20_000;
const readers = 8;

type Limits = {
  /** Milliseconds after which what was read is given, and called partial. */
  readonly patience?: number;
  readonly signal?: AbortSignal;
};

/**
 * Reads what the workstations wrote. Whatever the folder holds or however it answers, this ends: names that are not a
 * status's are counted and never opened, links are not followed, a file is read up to its limit, and a share that stays
 * silent gives what it gave so far.
 */
export async function readStatusFolder(
  folder: string,
  { patience = 10_000, signal }: Limits = {},
): Promise<StatusFolderReading> {
  const reading = { found: [] as FoundStatus[], unreadable: 0, large: 0, later: 0, foreign: 0 };
  let over = false;
  const read = async (name: string): Promise<void> => {
    const kind = await readOne(path.join(folder, name));
    if (over) return;
    if (typeof kind === 'string') reading[kind] += 1;
    else if (kind !== null) reading.found.push(kind);
  };
  const whole = (async () => {
    let files = 0;
    const running = new Set<Promise<void>>();
    for await (const entry of await opendir(folder)) {
      if (over) return false;
      // A writer's own draft is no stranger.
      if (/^\..*\.tmp$/.test(entry.name) || entry.isDirectory()) continue;
      if (!statusFileName.test(entry.name) || !entry.isFile()) {
        reading.foreign += 1;
        continue;
      }
      files += 1;
      if (files > mostFiles) return false;
      const one = read(entry.name).finally(() => running.delete(one));
      running.add(one);
      if (running.size >= readers) await Promise.race(running);
    }
    await Promise.all(running);
    return true;
  })();
  const ended = await Promise.race([
    whole.then((complete) => ({ complete, failure: null }), failed),
    silence(patience, signal),
  ]);
  over = true;
  return {
    ...reading,
    found: [...reading.found],
    partial: !ended.complete,
    failure: ended.failure,
  };
}

type Kind = 'unreadable' | 'large' | 'later';

async function readOne(file: string): Promise<FoundStatus | Kind | null> {
  try {
    const handle = await open(
      file,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) return 'unreadable';
      if (stat.size > longestStatus) return 'large';
      const buffer = Buffer.alloc(longestStatus);
      const { bytesRead } = await handle.read(buffer, 0, longestStatus, 0);
      const reading = readStatus(buffer.toString('utf8', 0, bytesRead));
      if (reading.state === 'read') return { status: reading.status, modifiedAt: stat.mtime.toISOString() };
      return reading.state === 'later-version' ? 'later' : 'unreadable';
    } finally {
      await handle.close();
    }
  } catch (error) {
    // Renamed over or removed since it was listed: the next reading sees it.
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : 'unreadable';
  }
}

function failed(error: NodeJS.ErrnoException): { complete: false; failure: string } {
  return { complete: false, failure: error.code ?? 'unknown' };
}

function silence(patience: number, signal?: AbortSignal): Promise<{ complete: false; failure: null }> {
  return new Promise((resolve) => {
    const end = () => resolve({ complete: false, failure: null });
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
