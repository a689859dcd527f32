import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** Files for one suite, each alone in a folder of its own, which go away with it; several may be written at once. */
export function separateFiles() {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'separate-files-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  /** A path that nothing stands at, in a new folder. */
  const placeFor = async (name: string) => join(await mkdtemp(join(folder, 'one-')), name);
  return {
    placeFor,
    file: async (name: string, content: string | Buffer): Promise<string> => {
      const path = await placeFor(name);
      await writeFile(path, content);
      return path;
    },
  };
}
