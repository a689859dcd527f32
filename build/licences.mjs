// The licences of what we ship, gathered from the installed packages that are not for development only.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './setup.mjs';

const licenceFile = /^(licen[cs]e|copying|notice)(\.|-|$)/i;

/** Writes one notice for each production package of package-lock.json, in alphabetical order. */
export function writeLicences(target) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const notices = Object.entries(lock.packages)
    .filter(([path, entry]) => path.startsWith('node_modules/') && !entry.dev && !entry.devOptional)
    .filter(([path]) => existsSync(join(root, path)))
    .map(([path, entry]) => ({ name: path.split('node_modules/').pop(), folder: join(root, path), ...entry }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ name, version, license, folder }) => {
      const files = readdirSync(folder).filter((file) => licenceFile.test(file));
      const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
      return [`${name} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n');
    });
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${notices.join(rule)}\n`);
}
