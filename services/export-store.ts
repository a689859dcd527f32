import { randomUUID } from 'node:crypto';
import { lstat, mkdir, mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ExportStore } from '../core/ports.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { analyseAuditFiles } from './audit-files.ts';
import { analyseSignInFiles } from './sign-in-files.ts';

const prefix = 'assistant-courriel-exports-';
/** A folder that a process left behind is surely nobody's after this, in milliseconds. */
const leftBehind = 24 * 60 * 60 * 1000;

/**
 * Keeps exports in a folder that only this person can enter, each alone in a folder named by its id: the name it came
 * with never leads anywhere. `close` removes it all; what a crash left is removed at the next use, a day later.
 */
export function createExportStore(parent: string = tmpdir()): ExportStore & { close(): Promise<void> } {
  const held = new Map<string, string>();
  let folder: Promise<string> | null = null;

  const ownFolder = () => {
    folder ??= sweep(parent).then(() => mkdtemp(path.join(parent, prefix)));
    return folder;
  };

  async function remove(id: string): Promise<void> {
    const file = held.get(id);
    if (file === undefined) return;
    held.delete(id);
    await removeFolder(path.dirname(file));
  }

  /** The paths of these ids, or nothing when one is unknown here. */
  function filesOf(ids: readonly string[]): Result<readonly string[]> {
    const files = ids.map((id) => held.get(id));
    return files.every((file) => file !== undefined) ? ok(files) : fail('upload.unknown');
  }

  return {
    create: async (name) => {
      const id = randomUUID();
      try {
        const own = path.join(await ownFolder(), id);
        await mkdir(own, { mode: 0o700 });
        const file = path.join(own, path.basename(name));
        await (await open(file, 'wx', 0o600)).close();
        held.set(id, file);
        return ok(id);
      } catch (error) {
        folder = null;
        return fail('upload.not-kept', { file: name, detail: codeOf(error) });
      }
    },

    write: async (id, offset, base64) => {
      const file = held.get(id);
      if (file === undefined) return fail('upload.unknown');
      const bytes = Buffer.from(base64, 'base64');
      // A thousand files may be handed over at once: none is kept open between two pieces.
      const handle = await open(file, 'r+').catch(codeOf);
      if (typeof handle === 'string')
        return fail('upload.not-kept', { file: path.basename(file), detail: handle });
      try {
        for (let done = 0; done < bytes.length; ) {
          const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, offset + done);
          done += bytesWritten;
        }
        return ok(undefined);
      } catch (error) {
        return fail('upload.not-kept', { file: path.basename(file), detail: codeOf(error) });
      } finally {
        await handle.close();
      }
    },

    readSignIns: async (ids, options) => {
      const files = filesOf(ids);
      return files.ok ? analyseSignInFiles(files.value, options) : files;
    },

    readAudit: async (ids, options) => {
      const files = filesOf(ids);
      return files.ok ? analyseAuditFiles(files.value, options) : files;
    },

    discard: remove,

    close: async () => {
      for (const id of held.keys()) await remove(id);
      const own = await folder?.catch(() => null);
      folder = null;
      if (own !== null && own !== undefined) await removeFolder(own);
    },
  };
}

async function sweep(parent: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(prefix))) {
    const left = path.join(parent, name);
    const found = await lstat(left).catch(() => null);
    // A link or another person's folder is not ours to remove.
    const ours =
      found?.isDirectory() === true && (process.getuid === undefined || found.uid === process.getuid());
    if (ours && Date.now() - found.mtimeMs > leftBehind) await removeFolder(left);
  }
}

async function removeFolder(folder: string): Promise<void> {
  // Windows may hold a file a moment after it was closed.
  await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown';
}
