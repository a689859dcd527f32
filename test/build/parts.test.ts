import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { glance } from '../../build/fingerprint.mjs';
import { isFresh, refresh } from '../../build/parts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'parts-'));
const part = { name: 'page', inputs: ['source'], outputs: ['page.js'] };
const source = () => join(root, 'source', 'a.ts');
const build = () =>
  refresh(root, part, async () => writeFileSync(join(root, 'out', 'page.js'), readFileSync(source())));

let root = '';
beforeEach(async () => {
  root = mkdtempSync(join(folder, 'project-'));
  mkdirSync(join(root, 'source'));
  mkdirSync(join(root, 'out'));
  writeFileSync(source(), 'one');
  expect(isFresh(root, part)).toBe(false);
  await build();
  expect(isFresh(root, part)).toBe(true);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('an edit is seen, even one of the same length whose time was set back', () => {
  const { atime, mtime } = statSync(source());
  writeFileSync(source(), 'two');
  utimesSync(source(), atime, mtime);
  expect(isFresh(root, part)).toBe(false);
});

test('a file touched, or copied elsewhere with what was built, is not built again', () => {
  writeFileSync(source(), 'one');
  utimesSync(source(), new Date(), new Date());
  expect(isFresh(root, part)).toBe(true);
});

test('an edit during the build counts', async () => {
  await refresh(root, part, async () => writeFileSync(source(), 'three'));
  expect(isFresh(root, part)).toBe(false);
});

test('what was built and went away is built again, and so is what failed', async () => {
  rmSync(join(root, 'out', 'page.js'));
  expect(isFresh(root, part)).toBe(false);
  await build();
  await expect(refresh(root, part, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(isFresh(root, part)).toBe(false);
});

test('times decide once they have settled, and only then', () => {
  const later = Date.now() + 10_000;
  expect(glance(root, ['source'])).toBeNull();
  const seen = glance(root, ['source'], { now: later });
  expect(seen).not.toBeNull();
  expect(glance(root, ['source'], { now: later })).toBe(seen);
  writeFileSync(source(), 'four');
  expect(glance(root, ['source'], { now: later })).not.toBe(seen);
});
