import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../support/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'setup-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('setting up never empties the folder that node_modules links to', () => {
  const project = join(folder, 'project');
  const target = join(folder, 'target');
  mkdirSync(project);
  mkdirSync(join(target, 'kept'), { recursive: true });
  cpSync(join(root, 'build'), join(project, 'build'), { recursive: true });
  const lock = { name: 'project', lockfileVersion: 3, packages: { '': { name: 'project' } } };
  writeFileSync(join(project, 'package.json'), '{ "name": "project" }');
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify(lock));
  symlinkSync(target, join(project, 'node_modules'), 'junction');
  // This project has no Node of its own, so that the set-up ends by saying that it did not succeed.
  const code = `import { ensureInstalled } from ${JSON.stringify(join(project, 'build', 'setup.mjs'))}; await ensureInstalled();`;
  const { npm_execpath: _, ...env } = process.env;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: project,
    encoding: 'utf8',
    env: { ...env, LANG: 'en_CA.UTF-8', LC_ALL: '' },
  });
  expect(run.stderr).toContain('its target stays as it is');
  expect(run.status).toBe(1);
  expect(existsSync(join(target, 'kept'))).toBe(true);
  expect(lstatSync(join(project, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() ?? false).toBe(
    false,
  );
});
