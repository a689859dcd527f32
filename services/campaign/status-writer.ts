import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readStatus, statusFileOf, type WorkstationStatus } from '../../core/campaign/status.ts';

type Places = {
  /** The share that IT chose, or null: nothing is then written anywhere. */
  readonly folder: string | null;
  /** The person's own data, where what could not be written waits. */
  readonly home: string;
  /** Milliseconds that a share may take. */
  readonly patience?: number;
};

/**
 * Writes this workstation's status for all of a session. A file is written beside its place and renamed over it, so that
 * a reader never sees half of one; what a lost share did not take waits in the person's data and is written with the
 * next status, or at the next start. Never throws: following a campaign may not stop anybody from sending.
 */
export function createStatusWriter({ folder, home, patience = 15_000 }: Places) {
  const waiting = path.join(home, 'status-waiting.json');
  let last: Promise<void> = Promise.resolve();

  async function put(status: WorkstationStatus): Promise<void> {
    if (folder === null) return;
    const text = `${JSON.stringify(status, null, 1)}\n`;
    try {
      await within(patience, writeWhole(folder, statusFileOf(status.workstation, status.account), text));
      await rm(waiting, { force: true });
    } catch {
      await mkdir(home, { recursive: true, mode: 0o700 });
      await writeWhole(home, path.basename(waiting), text);
    }
  }

  const queue = (work: () => Promise<void>): Promise<void> => {
    last = last.then(work).catch(() => undefined);
    return last;
  };
  return {
    write: (status: WorkstationStatus) => queue(() => put(status)),
    /** What an earlier session could not write. */
    flush: () =>
      queue(async () => {
        if (folder === null) return;
        const text = await readFile(waiting, 'utf8').catch(() => '');
        const reading = readStatus(text);
        if (reading.state === 'read') await put(reading.status);
      }),
  };
}

async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  const draft = path.join(folder, `.${name}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFile(draft, text, { flag: 'wx', mode: 0o644 });
    await rename(draft, path.join(folder, name));
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

function within(milliseconds: number, work: Promise<void>): Promise<void> {
  const limit = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('silent')), milliseconds).unref();
  });
  return Promise.race([work, limit]);
}
