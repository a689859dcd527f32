import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sayFailure } from '../../core/i18n/translate.ts';
import { noPreset } from '../../core/preset/accepted-preset.ts';
import { policyKey } from '../../core/preset/policy-values.ts';
import { machinePreset, presetFiles } from '../../services/preset/preset-places.ts';
import { readPolicy } from '../../services/preset/read-policy.ts';
import { readPreset } from '../../services/preset/read-preset.ts';
import { terminal, terminalHere } from '../support/terminal.ts';

const good = {
  version: 1,
  facts: [
    {
      id: 'maestro-cloud-address',
      statement: { fr: 'Notre adresse est 203.0.114.9.', en: 'Our address is 203.0.114.9.' },
      value: '203.0.114.9',
      source: { title: 'Communiqué de l’éditeur', url: null },
      checkedOn: '2026-11-20',
    },
  ],
};

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assistant-courriel-preset-'));
  file = join(folder, 'preset.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const absent = { state: 'absent' } as const;
const chosen = () => [{ source: 'chosen', file }] as const;
const put = (value: unknown, name = 'preset.json') => {
  const path = join(folder, name);
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  writeFileSync(path, text, { mode: 0o644 });
  return path;
};
const read = () => readPreset(chosen(), absent);
const told = () => read().notices.map((notice) => sayFailure('fr', notice));

describe('reading the preset', () => {
  it('is content without one', () => {
    expect(read()).toEqual({ ...noPreset, notices: [] });
  });

  it.each([
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('takes one with %s, as Windows editors write it', (_, encode) => {
    writeFileSync(file, encode(JSON.stringify(good)));
    expect(read().overrides.map(({ id, value }) => [id, value])).toEqual([
      ['maestro-cloud-address', '203.0.114.9'],
    ]);
  });

  it('names each place that is wrong, with its line and what is expected, and uses nothing of it', () => {
    put(
      '{\n  "version": 1,\n  "organisation": "x",\n  "port": "587",\n  "relay": {\n  },\n  "facts": [\n    {},\n    1\n  ]\n}',
    );
    const { organization, notices } = read();
    expect(organization).toEqual({ setBy: null });
    expect(notices.slice(0, 2).map(({ code }) => code)).toEqual(['preset.problem', 'preset.problem']);
    const places = notices.map(({ params }) => [params.line, params.path]);
    expect(places).toContainEqual([4, 'port']);
    expect(places).toContainEqual([5, 'relay.host']);
    expect(places).toContainEqual([8, 'facts[0].id']);
    expect(notices.at(-1)).toMatchObject({ code: 'preset.more-problems' });
    expect(told()[0]).toContain('ligne 3');
  });

  it.each([
    [
      'a field of another name',
      '{"version":1,\n"organisation":"x"}',
      /ligne 2\s: organisation n’est pas un champ/,
    ],
    ['a later version', '{"version":2,"x":[]}', /version plus récente/],
    ['not JSON', '{"version":1,\n\n"x"', /ligne 3/],
    ['20 MB', `"${'x'.repeat(20_000_000)}"`, /dépasse 1 Mo/],
    ['an address that is none', '{"version":1,"addresses":["10.0.0.1"]}', /addresses\[0\]/],
    ['a line break', '{"version":1,"organization":"a\\nb"}', /organization/],
  ])('is refused with %s, in words', (_, text, words) => {
    writeFileSync(file, text);
    expect(told().join('\n')).toMatch(words);
    expect(read().organization.setBy).toBeNull();
  });

  it('says that a folder of that name is not a preset', () => {
    mkdirSync(file);
    expect(read().notices).toMatchObject(
      [{ code: /preset.not-a-file|input.unreadable/ }].map(() => ({ params: { file } })),
    );
  });

  it('is looked for where only an administrator writes, then where the caller says, or beside the settings', () => {
    expect(machinePreset({ env: { ProgramData: 'D:\\Données' }, platform: 'win32' })).toBe(
      'D:\\Données\\Assistant Courriel\\preset.json',
    );
    expect(machinePreset({ env: {}, platform: 'linux' })).toBe('/etc/assistant-courriel/preset.json');
    expect(machinePreset({ env: {}, platform: 'darwin' })).toBe(
      '/Library/Application Support/Assistant Courriel/preset.json',
    );
    const sources = (named: string | null, env = {}) =>
      presetFiles(named, { env, platform: 'linux' }).map(({ source }) => source);
    expect(sources(file)).toEqual(['machine', 'chosen']);
    expect(sources(null, { ASSISTANT_COURRIEL_PRESET: file })).toEqual(['machine', 'chosen']);
    expect(sources(null)).toEqual(['machine', 'personal']);
  });
});

describe('the most trusted preset', () => {
  const both = () =>
    [
      { source: 'machine', file },
      { source: 'chosen', file: join(folder, 'own.json') },
    ] as const;

  it('wins whole: a person’s file adds no server to it, and is told to be set aside', () => {
    put({ version: 1, organization: 'Exemple inc.' });
    const own = put({ version: 1, host: 'ailleurs.exemple.ca' }, 'own.json');
    const { organization, notices } = readPreset(both(), absent);
    expect(organization).toEqual({ organization: 'Exemple inc.', setBy: 'machine' });
    expect(notices).toMatchObject([{ code: 'preset.set-aside', params: { file: own } }]);
  });

  it('is not replaced by a person’s when it cannot be used', () => {
    put('{');
    put({ version: 1, host: 'ailleurs.exemple.ca' }, 'own.json');
    expect(readPreset(both(), absent).organization).toEqual({ setBy: null });
  });

  it('is no administrator’s when anybody may write it', () => {
    put({ version: 1, organization: 'Exemple inc.' });
    chmodSync(file, 0o666);
    const { organization, notices } = readPreset(both(), absent);
    expect(organization.setBy).toBe('personal');
    expect(notices).toMatchObject([{ code: 'preset.open-to-all' }]);
  });

  it('is Windows’ policy, completed by the machine’s file', () => {
    put({ version: 1, host: 'smtp.exemple.ca', language: 'en' });
    const policy = { state: 'read', preset: { version: 1, language: 'fr' } } as const;
    expect(readPreset(both(), policy).organization).toEqual({
      host: 'smtp.exemple.ca',
      language: 'fr',
      setBy: 'policy',
    });
  });

  it('says that a policy could not be read', () => {
    expect(readPreset(both(), { state: 'unread' }).notices).toMatchObject([{ code: 'preset.policy-unread' }]);
  });
});

describe('Windows’ policy', () => {
  const full = policyKey.replace('HKLM', 'HKEY_LOCAL_MACHINE');
  const values = `
${full}
    Organization    REG_SZ    Béton Exemple inc.
    port    REG_DWORD    0x24b

${full}\\Relay
    host    REG_SZ    exemple-ca.mail.protection.outlook.com

${full}\\addresses
    1    REG_SZ    203.0.114.9
    2    REG_SZ    203.0.114.10
`;
  const query =
    (listed: string, read = values) =>
    (key: string) =>
      key === policyKey ? { status: 0, output: read } : { status: listed === '' ? 1 : 0, output: listed };

  it('is read as the preset that its values spell', () => {
    expect(readPolicy('win32', query(`\r\n${full}\r\n`))).toEqual({
      state: 'read',
      preset: {
        version: 1,
        organization: 'Béton Exemple inc.',
        port: 587,
        relay: { host: 'exemple-ca.mail.protection.outlook.com' },
        addresses: ['203.0.114.9', '203.0.114.10'],
      },
    });
  });

  it('is absent, or could not be read: never taken for each other', () => {
    expect(readPolicy('win32', query('HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft'))).toEqual(absent);
    expect(readPolicy('win32', query(''))).toEqual({ state: 'unread' });
    expect(readPolicy('linux')).toEqual(absent);
  });
});

describe('the terminal', () => {
  it('validates a preset, explains it, and plans with it', async () => {
    put(good);
    const valid = await terminal(['preset', 'validate', file, '--json']);
    expect(valid.status).toBe(0);
    expect(JSON.parse(valid.stdout)).toEqual({ ok: true, facts: ['maestro-cloud-address'] });
    const explained = await terminalHere(['preset', 'explain', file, '--lang', 'fr']);
    expect(explained.stdout).toContain('199.16.112.2');
    expect(explained.stdout).toContain('Notre adresse est 203.0.114.9.');
    const refused = await terminalHere(['preset', 'validate', '-'], '{"version":1,"facts":[{}]}');
    expect(refused.status).toBe(2);
  });

  it('says every problem, in words and as JSON', async () => {
    put('{\n"version": 1,\n"port": 0,\n"host": "https://x/"\n}');
    const said = await terminalHere(['preset', 'validate', file, '--lang', 'fr']);
    expect(said.stderr).toMatch(/ligne 3\s: port.*\n.*ligne 4\s: host/);
    const json = await terminalHere(['preset', 'validate', file, '--json', '--lang', 'en']);
    expect(json.json()).toMatchObject({
      ok: false,
      problems: [{ params: { line: 3 } }, { params: { line: 4 } }],
    });
    expect(json.status).toBe(2);
  });

  it('writes one to complete, never over a file', async () => {
    const words = [
      'preset',
      'init',
      file,
      '--organization',
      'Exemple inc.',
      '--domain',
      'exemple.ca',
      '--lang',
      'fr',
    ];
    expect((await terminalHere(words)).status).toBe(0);
    expect((await terminalHere(['preset', 'validate', file, '--lang', 'fr'])).status).toBe(0);
    const before = readFileSync(file, 'utf8');
    expect((await terminalHere(words)).status).not.toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(
      (await terminalHere(['preset', 'init', '-', '--domain', 'pas un domaine', '--lang', 'fr'])).status,
    ).toBe(2);
  });

  it('takes --preset with any command', async () => {
    put(good);
    const said = await terminalHere([
      'kql',
      '--mailbox',
      'facturation@exemple.ca',
      '--preset',
      file,
      '--lang',
      'fr',
    ]);
    expect(said.stdout).toContain('203.0.114.9');
  });
});
