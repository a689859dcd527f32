import { writeFile } from 'node:fs/promises';
import { fail, ok, type Result } from '../core/result.ts';

/** Writes a file that the person named. */
export async function writeNamedFile(path: string, text: string): Promise<Result<void>> {
  try {
    await writeFile(path, text);
    return ok(undefined);
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return fail('signins.write-failed', { file: path, detail });
  }
}
