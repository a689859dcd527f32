import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fingerprint } from '../../build/fingerprint.mjs';
import { ensureBuilt, root } from '../support/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'build-'));
const outputs = [
  'electron/main.mjs',
  'electron/preload.cjs',
  'cli/assistant-courriel.mjs',
  'renderer/index.html',
  'THIRD-PARTY-LICENSES.txt',
].map((file) => join(root, 'out', file));

beforeAll(() => ensureBuilt());
afterAll(() => rmSync(folder, { recursive: true }));

const build = (...parts: string[]) =>
  spawnSync(process.execPath, [join(root, 'build', 'build.mjs'), ...parts], { cwd: root, encoding: 'utf8' });

test('a build makes the three hosts and the licences', () => {
  for (const file of outputs) expect(existsSync(file), file).toBe(true);
});

test('a second build does nothing and says nothing', () => {
  const before = outputs.map((file) => statSync(file).mtimeMs);
  const second = build();
  expect([second.status, second.stdout, second.stderr]).toEqual([0, '', '']);
  expect(outputs.map((file) => statSync(file).mtimeMs)).toEqual(before);
});

test('the terminal’s bundle is a program', () => {
  const bundle = join(root, 'out', 'cli', 'assistant-courriel.mjs');
  expect(readFileSync(bundle, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
  if (process.platform !== 'win32') expect(statSync(bundle).mode & 0o111).toBe(0o111);
});

test('the page has no inline script or style, which its policy would refuse', () => {
  const source = readFileSync(join(root, 'out', 'renderer', 'index.html'), 'utf8');
  const html = source.replace(/<!--.*?-->/gs, '');
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/i);
  for (const [tag] of html.matchAll(/<script[^>]*>/g)) expect(tag).toMatch(/\ssrc="/);
});

test('a part that does not exist is refused with the names of those that do', () => {
  const refused = build('windows');
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('windows');
  expect(refused.stderr).toContain('renderer');
});

test('a fingerprint follows contents, names, removals and additions, and nothing else', () => {
  const source = join(folder, 'source');
  mkdirSync(source);
  const take = () => fingerprint(folder, ['source', 'absent']);
  const seen = new Set([take()]);
  const isNew = () => {
    const known = seen.size;
    seen.add(take());
    return seen.size > known;
  };
  writeFileSync(join(source, 'a.ts'), 'one');
  expect(isNew()).toBe(true);
  expect(isNew()).toBe(false);
  writeFileSync(join(source, 'a.ts'), 'two');
  expect(isNew()).toBe(true);
  renameSync(join(source, 'a.ts'), join(source, 'b.ts'));
  expect(isNew()).toBe(true);
  writeFileSync(join(source, 'c.ts'), '');
  expect(isNew()).toBe(true);
  rmSync(join(source, 'c.ts'));
  writeFileSync(join(source, 'b.ts'), 'two');
  expect(isNew()).toBe(false);
});
