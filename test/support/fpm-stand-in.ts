import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Stands in for fpm, which electron-builder would download: takes the options that electron-builder writes for a deb,
 * and makes the package with Debian's own tool. Run as a program.
 */
const text = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    s: { ...text, short: 's' },
    t: { ...text, short: 't' },
    d: { ...text, short: 'd', multiple: true },
    force: { type: 'boolean' },
    'deb-recommends': { ...text, multiple: true },
    'deb-compression': text,
    'deb-priority': text,
    architecture: text,
    'after-install': text,
    'after-remove': text,
    description: text,
    version: text,
    package: text,
    name: text,
    maintainer: text,
    vendor: text,
    url: text,
    category: text,
    license: text,
    iteration: text,
  },
});
const required = (name: keyof typeof values): string => {
  const value = values[name];
  if (typeof value !== 'string') throw new Error(`fpm stand-in: no --${name}`);
  return value;
};

const folder = mkdtempSync(join(tmpdir(), 'deb-'));
for (const pair of positionals) {
  const [source = '', target = ''] = pair.split('=');
  const place = join(folder, target);
  mkdirSync(dirname(place), { recursive: true });
  cpSync(source, place, { recursive: true, verbatimSymlinks: true });
  if (!statSync(source).isDirectory()) chmodSync(place, 0o644);
}
const control = join(folder, 'DEBIAN');
mkdirSync(control);
writeFileSync(
  join(control, 'control'),
  `${[
    `Package: ${required('name')}`,
    `Version: ${required('version')}`,
    `Architecture: ${required('architecture')}`,
    `Maintainer: ${required('maintainer')}`,
    `Homepage: ${required('url')}`,
    `Priority: ${required('deb-priority')}`,
    `Depends: ${(values.d ?? []).join(', ')}`,
    `Description: ${required('description').trim().split('\n').join('\n ')}`,
  ].join('\n')}\n`,
);
for (const [option, script] of [
  ['after-install', 'postinst'],
  ['after-remove', 'postrm'],
] as const) {
  writeFileSync(join(control, script), readFileSync(required(option)), { mode: 0o755 });
}
execFileSync('dpkg-deb', ['--root-owner-group', '-Znone', '--build', folder, required('package')]);
rmSync(folder, { recursive: true });
