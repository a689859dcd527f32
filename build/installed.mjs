// Whether node_modules holds what package-lock.json names, whoever installed it: npm writes down what it put there.
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * True when the folder's node_modules is what `npm ci` would make of its lock: each package at its version and of its
 * contents, in its place. Packages for other systems may be absent, and one that nothing in the lock is named like may
 * be there besides.
 */
export function isInstalled(root, { platform, arch } = process) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null || present === null) return false;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = present[path];
    if (found === undefined) {
      if (entry.optional && !isMeantFor(entry, platform, arch)) continue;
      return false;
    }
    if (found.version !== entry.version || found.integrity !== entry.integrity) return false;
    if (!existsSync(join(root, path, 'package.json'))) return false;
  }
  const names = new Set(Object.keys(wanted).map(nameOf));
  return Object.keys(present).every((path) => path in wanted || !names.has(nameOf(path)));
}

/** True where node_modules is a link to a folder that others may use. */
export function isLinked(root) {
  return lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** An optional package that npm cannot have left out here. One that asks for a C library is npm's to judge. */
const isMeantFor = ({ os, cpu, libc }, platform, arch) =>
  os?.includes(platform) === true && cpu?.includes(arch) === true && libc === undefined;

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}
