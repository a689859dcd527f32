import { existsSync, linkSync, renameSync, unlinkSync } from 'node:fs';
import path from 'node:path';

/**
 * Renames a file that cannot be read to `NAME.illisible-YYYYMMDD-HHMMSS`, with a number after it when that name
 * is taken: nothing is ever overwritten. Returns the new name without its folder, or null when the file is gone
 * meanwhile. Throws what the file system throws.
 */
export function setAside(file: string, at: Date): string | null {
  const base = `${file}.illisible-${stamp(at)}`;
  for (let copy = 1; ; copy += 1) {
    const target = copy === 1 ? base : `${base}-${copy}`;
    try {
      moveWithoutOverwriting(file, target);
      return path.basename(target);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT') return null;
      if (code !== 'EEXIST') throw error;
    }
  }
}

function moveWithoutOverwriting(from: string, to: string): void {
  try {
    // A hard link fails when its name is taken, which a rename does not.
    linkSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || code === 'ENOENT') throw error;
    // Folders, and file systems without hard links.
    if (existsSync(to)) throw Object.assign(new Error('taken'), { code: 'EEXIST' });
    renameSync(from, to);
    return;
  }
  unlinkSync(from);
}

function stamp(at: Date): string {
  const digits = (value: number) => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}${digits(at.getMonth() + 1)}${digits(at.getDate())}`;
  return `${day}-${digits(at.getHours())}${digits(at.getMinutes())}${digits(at.getSeconds())}`;
}
