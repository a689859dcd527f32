import { readdirSync, realpathSync, statSync, unlinkSync } from 'node:fs';
import path from 'node:path';

/**
 * What `atomically`, which writes for conf and electron-store, adds to the name of a file for its draft: ten digits
 * of the time, six hexadecimal digits at random (its `utils/temp.js`).
 */
const draftSuffix = /^\.tmp-\d{10}[0-9a-f]{6}$/;

/** A write takes milliseconds, and gives up after a second: a draft of this age has nobody left to rename it. */
const oldestLiveDraft = 5_000;

/**
 * Removes the drafts that interrupted writes of `file` left beside it. A younger one may belong to another window or
 * terminal that is writing at this moment: it is left for the next start. What cannot be removed is left too.
 */
export function removeInterruptedWrites(file: string, now: Date): void {
  try {
    const target = targetOf(file);
    const folder = path.dirname(target);
    const drafts = readdirSync(folder).filter(
      (name) =>
        name.startsWith(path.basename(target)) && draftSuffix.test(name.slice(path.basename(target).length)),
    );
    for (const draft of drafts) removeDraft(path.join(folder, draft), now);
  } catch {
    // No folder yet, or one that cannot be listed: reading the settings says what is to be said.
  }
}

/** Where a link leads: the draft stands beside the file that is written, not beside the link. */
function targetOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

function removeDraft(draft: string, now: Date): void {
  try {
    const about = statSync(draft);
    if (about.isFile() && now.getTime() - about.mtimeMs > oldestLiveDraft) unlinkSync(draft);
  } catch {
    // Renamed or removed meanwhile by whoever wrote it.
  }
}
