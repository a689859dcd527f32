// What a build is made of, as two hashes: one of contents, which is certain, and one of what the file system says of
// the same files, which takes a moment.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The hash of names and contents: a rename or a removal counts too. A path that does not exist yet counts as empty. */
export function fingerprint(root, paths) {
  const hash = createHash('sha256');
  for (const { name, file } of filesUnder(root, paths)) {
    hash.update(`${name}\0`);
    hash.update(readFileSync(file));
    hash.update('\0');
  }
  return hash.digest('hex');
}

/**
 * The hash of names, sizes and times: while it is the same, so is the fingerprint. Null when a file changed less than
 * `settled` milliseconds before `now`: it could change again without its time moving.
 */
export function glance(root, paths, { now = Date.now(), settled = 2000 } = {}) {
  const hash = createHash('sha256');
  let latest = 0;
  for (const { name, stat } of filesUnder(root, paths)) {
    // A program may set the time of contents; that of the change itself is the system's alone.
    hash.update(`${name}\0${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}\0`);
    latest = Math.max(latest, stat.mtimeMs, stat.ctimeMs);
  }
  return latest > now - settled ? null : hash.digest('hex');
}

/** Every file of these files and folders, in the order of their names, given relative to `root`. */
function* filesUnder(root, paths) {
  for (const path of paths) {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      const names = readdirSync(join(root, path)).sort();
      yield* filesUnder(
        root,
        names.map((name) => `${path}/${name}`),
      );
    } else if (stat !== undefined) yield { name: path, file: join(root, path), stat };
  }
}
