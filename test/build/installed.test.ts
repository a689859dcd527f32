import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled, isLinked } from '../../build/installed.mjs';

const folder = mkdtempSync(join(tmpdir(), 'installed-'));
const system = { platform: 'linux', arch: 'x64' };
const lock = {
  '': { name: 'project', version: '1.0.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/a/node_modules/b': { version: '2.0.0', integrity: 'sha512-b' },
  'node_modules/for-windows': {
    version: '1.0.0',
    integrity: 'sha512-w',
    optional: true,
    os: ['win32'],
    cpu: ['x64'],
  },
  'node_modules/for-linux': {
    version: '1.0.0',
    integrity: 'sha512-l',
    optional: true,
    os: ['linux'],
    cpu: ['x64'],
  },
};
type Packages = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const { '': _, 'node_modules/for-windows': __, ...usual } = lock;

/** What npm leaves: a folder a package, and its own account of them. */
function install(root: string, packages: Packages): void {
  for (const path of Object.keys(packages)) {
    mkdirSync(join(root, path), { recursive: true });
    writeFileSync(join(root, path, 'package.json'), '{}');
  }
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
}

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(folder, 'project-'));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: lock }));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('what somebody else installed', () => {
  it('is recognised, without what other systems need', () => {
    install(root, usual);
    expect(isInstalled(root, system)).toBe(true);
  });

  const { 'node_modules/a': ___, ...withoutA } = usual;
  const { 'node_modules/for-linux': ____, ...withoutLinux } = usual;
  it.each<[string, Packages]>([
    ['a package is missing', withoutA],
    ['the package of this system is missing', withoutLinux],
    [
      'a package has another version',
      { ...usual, 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } },
    ],
    [
      'a package has other contents',
      { ...usual, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-z' } },
    ],
    ['another copy of a package is in its way', { ...usual, 'node_modules/b': { version: '3.0.0' } }],
  ])('is done again when %s', (_why, packages) => {
    install(root, packages);
    expect(isInstalled(root, system)).toBe(false);
  });

  it('may hold a package that nothing asks for', () => {
    install(root, { ...usual, 'node_modules/other': { version: '1.0.0' } });
    expect(isInstalled(root, system)).toBe(true);
  });

  it('is done again when a folder was removed, or when npm did not end', () => {
    install(root, usual);
    rmSync(join(root, 'node_modules', 'a', 'node_modules'), { recursive: true });
    expect(isInstalled(root, system)).toBe(false);
    install(root, usual);
    rmSync(join(root, 'node_modules', '.package-lock.json'));
    expect(isInstalled(root, system)).toBe(false);
  });

  it('is used through a link, which is told from a folder', () => {
    const other = mkdtempSync(join(folder, 'other-'));
    install(other, usual);
    symlinkSync(join(other, 'node_modules'), join(root, 'node_modules'), 'junction');
    expect(isInstalled(root, system)).toBe(true);
    expect([isLinked(root), isLinked(other)]).toEqual([true, false]);
  });
});
