import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import path from 'node:path';
import type { StorageReading } from '../../core/checkup/observation.ts';

/** Whether each folder may be written in, and the room left there. Nothing is written to find out. */
export function storageReadings(folders: readonly string[]): Promise<StorageReading[]> {
  return Promise.all(
    folders.map(async (folder) => {
      const there = await nearest(folder);
      const writable = await access(there, constants.W_OK).then(
        () => true,
        () => false,
      );
      const freeBytes = await statfs(there).then(
        ({ bavail, bsize }) => bavail * bsize,
        () => null,
      );
      return { folder, writable, freeBytes };
    }),
  );
}

/** A folder that is not there yet is made in the nearest one that is. */
async function nearest(folder: string): Promise<string> {
  const there = await access(folder).then(
    () => true,
    () => false,
  );
  const parent = path.dirname(folder);
  return there || parent === folder ? folder : nearest(parent);
}
