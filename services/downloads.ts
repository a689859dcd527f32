import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../core/result.ts';

const mostNames = 1000;

/** Writes a new file in `directory`, as `name`, « name (2) »… whichever is free, and gives its path. */
export async function saveDownload(
  directory: string,
  name: string,
  text: string | Uint8Array,
): Promise<Result<string>> {
  const { name: stem, ext } = path.parse(path.basename(name));
  for (let turn = 1; turn <= mostNames; turn += 1) {
    const file = path.join(directory, turn === 1 ? `${stem}${ext}` : `${stem} (${turn})${ext}`);
    try {
      await writeFile(file, text, { flag: 'wx', mode: 0o600 });
      return ok(file);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? '';
      if (code !== 'EEXIST') return fail('download.failed', { folder: directory, detail: code });
    }
  }
  return fail('download.failed', { folder: directory, detail: 'EEXIST' });
}
