import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Brings parts of `out/` up to date; a moment when nothing changed. Throws with the build's own words. */
export function ensureBuilt(...parts: ('electron' | 'cli' | 'renderer' | 'licences')[]): void {
  execFileSync(process.execPath, [join(root, 'build', 'build.mjs'), ...parts], { cwd: root, stdio: 'pipe' });
}
