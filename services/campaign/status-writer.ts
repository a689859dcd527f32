import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  readStatus,
  statusFileName,
  statusFileOf,
  type WorkstationStatus,
} from '../../core/campaign/status.ts';
import { within } from '../within.ts';

type Places = {
  /** The share that IT chose, or null: nothing is then written anywhere. */
  readonly folder: string | null;
  /** The person's own data, where what could not be written waits. */
  readonly home: string;
  /** Milliseconds that a share may take. */
  readonly patience?: number;
  /** Writes a file whole at its place; replaced to play a share that hangs. */
  readonly put?: typeof writeWhole;
};

/**
 * Writes this workstation's statuses for all of a session. A file is written beside its place and renamed over it, so that
 * a reader never sees half of one; what a lost share did not take waits in the person's data, a file a mailbox, and is
 * written after the next status that it takes, or at the next start. Never throws: following a campaign may not stop
 * anybody from sending.
 */
export function createStatusWriter({ folder, home, patience = 15_000, put = writeWhole }: Places) {
  const waiting = path.join(home, 'status-waiting');
  let last: Promise<void> = Promise.resolve();

  async function write(share: string, status: WorkstationStatus): Promise<boolean> {
    const name = statusFileOf(status.workstation, status.account);
    const text = `${JSON.stringify(status, null, 1)}\n`;
    const given = { up: false };
    try {
      await within(patience, put(share, name, text, given));
      await rm(path.join(waiting, name), { force: true });
      return true;
    } catch {
      // What hangs now may end in an hour: it must not take the place of what was written since.
      given.up = true;
      await mkdir(waiting, { recursive: true, mode: 0o700 });
      await writeWhole(waiting, name, text);
      return false;
    }
  }

  async function writeWaiting(share: string): Promise<void> {
    for (const name of await readdir(waiting).catch(() => [])) {
      if (!statusFileName.test(name)) continue;
      const reading = readStatus(await readFile(path.join(waiting, name), 'utf8').catch(() => ''));
      // A share that does not take one takes none.
      if (reading.state === 'read' && !(await write(share, reading.status))) return;
    }
    await rmdir(waiting).catch(() => undefined);
  }

  const queue = (work: (share: string) => Promise<void>): Promise<void> => {
    if (folder !== null) last = last.then(() => work(folder)).catch(() => undefined);
    return last;
  };
  return {
    write: (status: WorkstationStatus) =>
      queue(async (share) => {
        if (await write(share, status)) await writeWaiting(share);
      }),
    /** What an earlier session could not write. */
    flush: () => queue(writeWaiting),
  };
}

async function writeWhole(
  folder: string,
  name: string,
  text: string,
  given: { readonly up: boolean } = { up: false },
): Promise<void> {
  const draft = path.join(folder, `.${name}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFile(draft, text, { flag: 'wx', mode: 0o644 });
    if (given.up) throw new Error('given up');
    await rename(draft, path.join(folder, name));
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}
