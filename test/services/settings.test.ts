import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Conf from 'conf';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../core/settings/settings.ts';
import { createConfStore } from '../../services/conf-store.ts';
import { openSettings } from '../../services/settings.ts';

let directory: string;
let file: string;

beforeEach(() => {
  directory = path.join(mkdtempSync(path.join(tmpdir(), 'settings-')), 'assistant-courriel');
  file = path.join(directory, 'config.json');
});

afterEach(() => rmSync(path.dirname(directory), { recursive: true, force: true }));

const open = () =>
  openSettings({ directory, createStore: createConfStore, now: () => new Date(2026, 10, 21, 9, 5, 7) });

function put(content: string | Buffer): void {
  mkdirSync(directory, { recursive: true });
  writeFileSync(file, content);
}

const onDisk = () => JSON.parse(readFileSync(file, 'utf8')) as Settings;
const names = () => readdirSync(directory).sort();

describe('settings', () => {
  test('start with the defaults and write nothing until something changes', () => {
    const settings = open();
    expect(settings.get()).toEqual(defaultSettings);
    expect(settings.notices).toEqual([]);
    expect(() => readdirSync(directory)).toThrow();
  });

  test('keep what changes, for this person alone, and leave the rest', () => {
    const settings = open();
    expect(settings.update({ account: 'nom@exemple.ca' })).toMatchObject({ ok: true });
    expect(settings.update({ language: 'en' })).toMatchObject({ ok: true });
    expect(onDisk()).toEqual({ ...defaultSettings, account: 'nom@exemple.ca', language: 'en' });
    expect(open().get()).toEqual(onDisk());
    if (process.platform !== 'win32') {
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(statSync(directory).mode & 0o777).toBe(0o700);
    }
    expect(names()).toEqual(['config.json']);
  });

  test('ignore a field given as undefined, and refuse one that does not fit', () => {
    const settings = open();
    settings.update({ account: 'nom@exemple.ca' });
    settings.update({ account: undefined as never });
    expect(settings.get().account).toBe('nom@exemple.ca');
    expect(settings.update({ language: 'de' as never })).toMatchObject({
      ok: false,
      code: 'contract.invalid-input',
      params: { path: 'language' },
    });
    expect(settings.get().language).toBeNull();
    expect(onDisk().language).toBeNull();
  });

  test('are one file for the window and the terminal: neither undoes the other', () => {
    const [window, terminal] = [open(), open()];
    window.update({ account: 'nom@exemple.ca' });
    terminal.update({ language: 'en' });
    window.update({ practiceScenario: 'silent' });
    const all = { ...defaultSettings, account: 'nom@exemple.ca', language: 'en', practiceScenario: 'silent' };
    expect(window.get()).toEqual(all);
    expect(terminal.get()).toEqual(all);
  });

  test('are the same through a store that extends Conf, as on the desktop', () => {
    class DesktopStore extends Conf {}
    const desktop = openSettings({
      directory,
      createStore: (options) =>
        new DesktopStore({ ...options, configName: 'config', projectVersion: '1.2.3' }),
    });
    desktop.update({ account: 'nom@exemple.ca' });
    expect(names()).toEqual(['config.json']);
    expect(open().get().account).toBe('nom@exemple.ca');
  });
});

describe('a file that cannot be read', () => {
  const aside = 'config.json.illisible-20261121-090507';

  test.each([
    ['not JSON', '{"schemaVersion": 1,'],
    ['empty', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['a version that is no version', '{"schemaVersion":"1"}'],
    ['a field of the wrong type', JSON.stringify({ ...defaultSettings, guards: 'none' })],
    ['a field nobody knows', JSON.stringify({ ...defaultSettings, password: 'x' })],
    ['__proto__', '{"schemaVersion":1,"__proto__":{"account":"x"}}'],
  ])('is set aside with its name told, and nothing of it is lost: %s', (_what, content) => {
    put(content);
    const settings = open();
    expect(settings.get()).toEqual(defaultSettings);
    expect(settings.notices).toEqual([{ code: 'settings.unreadable', params: { file: aside } }]);
    settings.update({ account: 'nom@exemple.ca' });
    expect(readFileSync(path.join(directory, aside), 'utf8')).toBe(content);
    expect(names()).toEqual(['config.json', aside]);
    expect(open().notices).toEqual([]);
  });

  test('never takes the place of one set aside before, even in the same second', () => {
    for (const content of ['first', 'second', 'third']) {
      put(content);
      open();
    }
    expect(names()).toEqual([aside, `${aside}-2`, `${aside}-3`]);
    expect(readFileSync(path.join(directory, aside), 'utf8')).toBe('first');
    expect(readFileSync(path.join(directory, `${aside}-3`), 'utf8')).toBe('third');
  });

  test('is set aside when it is a folder', () => {
    mkdirSync(file, { recursive: true });
    writeFileSync(path.join(file, 'inside'), 'kept');
    expect(open().notices).toMatchObject([{ code: 'settings.unreadable' }]);
    expect(readFileSync(path.join(directory, aside, 'inside'), 'utf8')).toBe('kept');
  });

  test('is set aside when it breaks while the assistant runs, which keeps what it knew', () => {
    const settings = open();
    settings.update({ account: 'nom@exemple.ca' });
    put('broken by another program');
    expect(settings.update({ language: 'en' })).toMatchObject({ ok: true });
    expect(settings.notices).toMatchObject([{ code: 'settings.unreadable' }]);
    expect(onDisk()).toMatchObject({ account: 'nom@exemple.ca', language: 'en' });
    expect(readFileSync(path.join(directory, aside), 'utf8')).toBe('broken by another program');
  });

  test('whatever it holds, opening never throws and never loses a byte', () => {
    let count = 0;
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (content) => {
        // `{}` is a readable file from before versions.
        fc.pre(content.trim() !== '{}');
        const place = path.join(directory, String(count++));
        mkdirSync(place, { recursive: true });
        writeFileSync(path.join(place, 'config.json'), content);
        const settings = openSettings({ directory: place, createStore: createConfStore });
        settings.update({ language: 'en' });
        const kept = readdirSync(place).map((name) => readFileSync(path.join(place, name), 'utf8'));
        expect(kept).toContain(content);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a file of a later version', () => {
  const later = JSON.stringify({ schemaVersion: 99, account: 'futur@exemple.ca', colour: 'green' });

  test('is left untouched; changes live in memory only', () => {
    put(later);
    const settings = open();
    expect(settings.notices).toEqual([{ code: 'settings.newer', params: { file } }]);
    expect(settings.update({ language: 'en' })).toMatchObject({ ok: true });
    expect(settings.update({ account: 'nom@exemple.ca' })).toMatchObject({ ok: true });
    expect(settings.get()).toEqual({ ...defaultSettings, language: 'en', account: 'nom@exemple.ca' });
    expect(readFileSync(file, 'utf8')).toBe(later);
    expect(names()).toEqual(['config.json']);
  });

  test('is left untouched when it comes while an older assistant runs', () => {
    const settings = open();
    settings.update({ account: 'nom@exemple.ca' });
    put(later);
    settings.update({ language: 'en' });
    expect(readFileSync(file, 'utf8')).toBe(later);
    expect(settings.notices).toMatchObject([{ code: 'settings.newer' }]);
    expect(settings.get()).toMatchObject({ account: 'nom@exemple.ca', language: 'en' });
  });
});

test('a file from before versions keeps its fields', () => {
  put(JSON.stringify({ account: 'nom@exemple.ca', language: 'en' }));
  const settings = open();
  expect(settings.notices).toEqual([]);
  expect(settings.get()).toEqual({ ...defaultSettings, account: 'nom@exemple.ca', language: 'en' });
});

test('a file saved by Notepad, with its byte order mark, is read', () => {
  put(`\ufeff${JSON.stringify({ ...defaultSettings, account: 'nom@exemple.ca' })}`);
  expect(open().get().account).toBe('nom@exemple.ca');
});

describe('a change that cannot be written', () => {
  test('is told, kept in memory, and written with the next one', () => {
    let broken = true;
    const settings = openSettings({
      directory,
      createStore: (options) => {
        const conf = new Conf(options);
        return {
          set store(value: Record<string, unknown>) {
            if (broken) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
            conf.store = value;
          },
        };
      },
    });
    expect(settings.update({ account: 'nom@exemple.ca' })).toEqual({
      ok: false,
      code: 'settings.write-failed',
      params: { file, detail: 'ENOSPC' },
    });
    expect(settings.get().account).toBe('nom@exemple.ca');
    broken = false;
    expect(settings.update({ language: 'en' })).toMatchObject({ ok: true });
    expect(onDisk()).toMatchObject({ account: 'nom@exemple.ca', language: 'en' });
  });

  test('is kept in memory, and said on opening, when the folder itself cannot be', () => {
    mkdirSync(path.dirname(directory), { recursive: true });
    writeFileSync(directory, 'a file where the folder should be');
    const settings = open();
    expect(settings.notices).toEqual([
      { code: 'settings.write-failed', params: { file, detail: 'ENOTDIR' } },
    ]);
    expect(settings.update({ language: 'en' })).toMatchObject({ ok: true });
    expect(settings.get().language).toBe('en');
    expect(readFileSync(directory, 'utf8')).toBe('a file where the folder should be');
  });
});
