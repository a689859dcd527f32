import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createConfStore } from '../../services/conf-store.ts';
import { removeInterruptedWrites } from '../../services/interrupted-writes.ts';
import { openSettings } from '../../services/settings.ts';

const now = new Date(2026, 10, 21, 9, 5, 7);
const anHourAgo = new Date(now.getTime() - 3_600_000);
const draft = 'config.json.tmp-4132967907a1b2c3';

let directory: string;
let file: string;

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'interrupted-'));
  file = path.join(directory, 'config.json');
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

function leave(name: string, at = anHourAgo): void {
  writeFileSync(path.join(directory, name), '{"account":"nom@ex');
  utimesSync(path.join(directory, name), at, at);
}

const names = () => readdirSync(directory).sort();

describe('a draft that an interrupted write left', () => {
  test('is removed when the settings are opened, and the settings are those of the file', () => {
    openSettings({ directory, createStore: createConfStore, now: () => now }).update({
      account: 'nom@exemple.ca',
    });
    leave(draft);
    const settings = openSettings({ directory, createStore: createConfStore, now: () => now });
    expect(names()).toEqual(['config.json']);
    expect(settings.get().account).toBe('nom@exemple.ca');
    expect(settings.notices).toEqual([]);
  });

  test('is removed where there is no settings file yet', () => {
    leave(draft);
    expect(openSettings({ directory, createStore: createConfStore, now: () => now }).notices).toEqual([]);
    expect(names()).toEqual([]);
  });

  test('has the name that the library of today gives: a process killed while it writes leaves one', () => {
    const script = `
      import fs from 'node:fs';
      fs.renameSync = () => process.kill(process.pid, 'SIGKILL');
      const { default: Conf } = await import('conf');
      new Conf({ cwd: ${JSON.stringify(directory)}, accessPropertiesByDotNotation: false }).store = { a: 1 };`;
    spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: process.cwd() });
    const [left = '', ...others] = names();
    expect(left).toMatch(/^config\.json\.tmp-/);
    expect(others).toEqual([]);
    removeInterruptedWrites(file, new Date(Date.now() + 60_000));
    expect(names()).toEqual([]);
  });

  test('is found beside the file that a link leads to', () => {
    const elsewhere = path.join(directory, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(path.join(elsewhere, 'mine.json'), '{}');
    symlinkSync(path.join(elsewhere, 'mine.json'), file);
    leave('elsewhere/mine.json.tmp-4132967907a1b2c3');
    removeInterruptedWrites(file, now);
    expect(readdirSync(elsewhere)).toEqual(['mine.json']);
  });
});

describe('what is not such a draft stays', () => {
  test.each([
    ['a draft that another process is writing now', draft, now],
    ['a draft from a clock that runs ahead', draft, new Date(now.getTime() + 60_000)],
    ['a file set aside', 'config.json.illisible-20261121-090507', anHourAgo],
    ['a copy by the person', 'config.json.tmp', anHourAgo],
    ['another program’s draft', 'other.json.tmp-4132967907a1b2c3', anHourAgo],
    ['a longer name', 'my-config.json.tmp-4132967907a1b2c3', anHourAgo],
    ['a name that goes on', 'config.json.tmp-4132967907a1b2c3.bak', anHourAgo],
  ])('%s', (_what, name, at) => {
    leave(name, at);
    openSettings({ directory, createStore: createConfStore, now: () => now });
    expect(names()).toEqual([name]);
    expect(readFileSync(path.join(directory, name), 'utf8')).toBe('{"account":"nom@ex');
  });

  test('a folder of that name', () => {
    mkdirSync(path.join(directory, draft));
    utimesSync(path.join(directory, draft), anHourAgo, anHourAgo);
    openSettings({ directory, createStore: createConfStore, now: () => now });
    expect(names()).toEqual([draft]);
  });
});
