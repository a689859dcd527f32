// The parts of `out/`, what each is made of, and whether it is up to date.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint, glance } from './fingerprint.mjs';

const common = [
  'build/build.mjs',
  'build/licences.mjs',
  'build/words-plugin.mjs',
  'package.json',
  'package-lock.json',
];

export const parts = [
  {
    name: 'electron',
    inputs: ['core', 'services', 'electron', ...common],
    outputs: ['electron/main.mjs', 'electron/preload.cjs'],
  },
  {
    name: 'cli',
    inputs: ['core', 'services', 'cli', ...common],
    outputs: ['cli/assistant-courriel.mjs'],
  },
  {
    name: 'renderer',
    inputs: ['core', 'renderer', 'assets', ...common],
    outputs: ['renderer/index.html'],
  },
  {
    name: 'man',
    inputs: ['core', 'services', 'cli', ...common],
    outputs: ['man/assistant-courriel.1', 'man/fr/assistant-courriel.fr.1'],
  },
  {
    name: 'licences',
    inputs: ['core', 'services', 'cli', 'electron', 'renderer', ...common],
    outputs: ['THIRD-PARTY-LICENSES.txt'],
  },
];

const stampOf = (root, { name }) => join(root, 'out', '.stamps', `${name}.json`);

/** True when a part was built from what is there now. Contents are read only when the file system says of a change. */
export function isFresh(root, part) {
  const stamp = readStamp(stampOf(root, part));
  if (stamp === null || !part.outputs.every((file) => existsSync(join(root, 'out', file)))) return false;
  const seen = glance(root, part.inputs);
  if (seen !== null && seen === stamp.glance) return true;
  if (fingerprint(root, part.inputs) !== stamp.fingerprint) return false;
  if (seen !== null) writeStamp(root, part, { ...stamp, glance: seen });
  return true;
}

/**
 * Builds a part with `work`, and keeps what it was made of: what was there before the work began, so that a change
 * during it counts.
 */
export async function refresh(root, part, work) {
  rmSync(stampOf(root, part), { force: true });
  const before = { glance: glance(root, part.inputs), fingerprint: fingerprint(root, part.inputs) };
  await work();
  writeStamp(root, part, before);
}

function writeStamp(root, part, stamp) {
  const file = stampOf(root, part);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(stamp));
}

function readStamp(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
