// The licences of what we ship, gathered from the packages that our sources import and from those that these need.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './setup.mjs';

const licenceFile = /^(licen[cs]e|copying|notice)(\.|-|$)/i;

/** What the bundles are made of. */
const shipped = ['core', 'services', 'cli', 'electron', 'renderer'];

/** Writes one notice for each package that the bundles carry or ask for, in alphabetical order. */
export function writeLicences(target) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const notices = needed(packages)
    .filter((path) => existsSync(join(root, path)))
    .map((path) => ({ name: path.split('node_modules/').pop(), folder: join(root, path), ...packages[path] }))
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

/** The entries of the lock that the sources reach. Electron is no part of a bundle, and brings its own licences. */
function needed(packages) {
  const declared = { ...packages[''].dependencies, ...packages[''].devDependencies };
  const sources = shipped.flatMap((area) =>
    readdirSync(join(root, area), { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.config)\.tsx?$/.test(name))
      .map((name) => readFileSync(join(root, area, name), 'utf8')),
  );
  const imported = sources.flatMap((text) => [
    ...text.matchAll(/(?:from|import\(?)\s*'((?:@[\w.-]+\/)?[\w.-]+)(?=['/])/g),
  ]);
  const left = [...new Set(imported.map(([, name]) => name))]
    .filter((name) => declared[name] !== undefined && name !== 'electron')
    .map((name) => `node_modules/${name}`);
  const found = new Set();
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (found.has(path) || packages[path] === undefined) continue;
    found.add(path);
    const { dependencies, optionalDependencies } = packages[path];
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const place = placeOf(packages, path, name);
      if (place !== null) left.push(place);
    }
  }
  return [...found];
}

/** Where Node finds `name` from the package at `path`: in its own folder, or in one above. */
function placeOf(packages, path, name) {
  const place = `${path}/node_modules/${name}`;
  if (packages[place] !== undefined) return place;
  const above = path.lastIndexOf('/node_modules/');
  if (above !== -1) return placeOf(packages, path.slice(0, above), name);
  return packages[`node_modules/${name}`] === undefined ? null : `node_modules/${name}`;
}
