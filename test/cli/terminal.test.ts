import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Keyring, startKeyring } from '../support/keyring.ts';
import { terminal, terminalHere } from '../support/terminal.ts';

let home: string;

beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), 'terminal-'));
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

const at = (name: string) => path.join(home, name);
const settings = () => ({ ASSISTANT_COURRIEL_HOME: at('settings') });

describe('the command line itself', () => {
  test('shows its help, in the language of the system or the one asked for', async () => {
    const french = await terminal(['--help']);
    expect(french).toMatchObject({ status: 0, stderr: '' });
    expect(french.stdout).toContain('Emploi\u00a0:');
    const english = await terminal(['--lang', 'en', 'test', '--help']);
    expect(english).toMatchObject({ status: 0, stderr: '' });
    expect(english.stdout).toContain('Usage: assistant-courriel test');
    expect((await terminal(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('refuses what it does not know with status 2, in words on standard error', async () => {
    const unknown = await terminal(['nope']);
    expect(unknown).toMatchObject({ status: 2, stdout: '' });
    expect(unknown.stderr).toContain('La commande «\u00a0nope\u00a0» n’existe pas');
    const family = await terminal(['secret', 'nope', '--lang=en']);
    expect(family).toMatchObject({ status: 2, stdout: '' });
    expect(family.stderr).toContain('There is no command “secret nope”');
  });

  test('under --json prints one object, failures included, and nothing else', async () => {
    const refused = await terminal(['explain', '--port', '99999', '--json', '--lang', 'en'], { stdin: 'x' });
    expect(refused).toMatchObject({ status: 2, stderr: '' });
    expect(refused.json()).toEqual({
      ok: false,
      code: 'port.invalid',
      params: { value: '99999' },
      message: expect.stringContaining('is not a port'),
    });
  });

  test('goes on when its reader has gone away', async () => {
    const { childOutput } = await import('../support/child-output.ts');
    const piped = await childOutput([
      '-e',
      `const { spawn } = require('node:child_process');
       const child = spawn(process.execPath, ['cli/main.ts', 'test', '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
       child.stdout.destroy();
       let errors = '';
       child.stderr.on('data', (chunk) => { errors += chunk; });
       child.on('close', (status) => console.log(JSON.stringify({ status, errors })));`,
    ]);
    expect(JSON.parse(piped.stdout)).toEqual({ status: 0, errors: '' });
  });
});

describe('plan', () => {
  const answers = JSON.stringify({ hosting: 'cloud', mailProgram: 'smtp', mfa: 'on', mfaKind: 'per-user' });

  test('makes a plan from a file or standard input, for the day asked for', async () => {
    writeFileSync(at('answers.json'), answers);
    const words = await terminalHere([
      'plan',
      '--answers',
      at('answers.json'),
      '--on',
      '2026-11-21',
      '--lang',
      'fr',
    ]);
    expect(words).toMatchObject({ status: 0 });
    const json = (
      await terminalHere(['plan', '--answers', '-', '--on', '2026-11-21', '--json', '--lang', 'fr'], answers)
    ).json();
    expect(json).toMatchObject({ on: '2026-11-21', route: 'app-password', resume: expect.any(String) });
    const { headline } = json as { headline: { id: string; text: string } };
    expect(headline.id).toMatch(/^guide\./);
    expect(words.stdout).toContain(headline.text);
  });

  test.each([
    ['{"mfa"', 'input.not-json'],
    ['{"mfa":"peut-être"}', 'input.invalid'],
    ['{"mfaa":"on"}', 'input.unknown-field'],
    ['[]', 'input.invalid'],
  ])('refuses %s with status 2', async (stdin, code) => {
    const refused = await terminalHere(['plan', '--answers', '-', '--json'], stdin);
    expect(refused.status).toBe(2);
    expect(refused.json()).toMatchObject({ ok: false, code });
  });

  test('refuses a day that the calendar does not have, and a file that is not there', async () => {
    const day = await terminalHere(['plan', '--answers', '-', '--on', '2026-02-30', '--json'], answers);
    expect([day.status, day.json()]).toMatchObject([2, { code: 'date.invalid' }]);
    const file = await terminalHere(['plan', '--answers', at('missing.json'), '--json']);
    expect([file.status, file.json()]).toMatchObject([
      2,
      { code: 'input.unreadable', params: { detail: 'ENOENT' } },
    ]);
  });
});

describe('explain', () => {
  const text =
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.';

  test('names the cause of a text, from standard input or a file in any encoding', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    writeFileSync(at('powershell.txt'), utf16);
    writeFileSync(
      at('binary.txt'),
      Buffer.concat([Buffer.from([0x00, 0xff, 0xc3]), Buffer.from(text), Buffer.from([0xc3])]),
    );
    for (const source of [['-'], [], [at('powershell.txt')], [at('binary.txt')]]) {
      const explained = await terminalHere(['explain', ...source, '--json'], text);
      expect(explained.status).toBe(0);
      expect(explained.json()).toMatchObject({ diagnoses: [{ id: 'smtp-auth-disabled-tenant' }] });
    }
    const words = await terminalHere(
      ['explain', '--host', 'smtp.office365.com', '--port', '587', '--route', 'app-password'],
      text,
    );
    expect(words).toMatchObject({ status: 0, stderr: '' });
    expect(words.stdout).not.toBe('');
  });

  test('says that it does not know, with status 1, rather than invent', async () => {
    const unknown = await terminalHere(['explain', '--json'], 'bonjour');
    expect(unknown.status).toBe(1);
    expect(unknown.json()).toMatchObject({ certain: false, diagnoses: [{ id: 'unknown' }] });
    expect((await terminalHere(['explain'], '')).status).toBe(1);
  });

  test('reads 10 MB and refuses more', async () => {
    const accepted = await terminalHere(['explain', '--json'], `${text}\n`.padEnd(10 * 1024 * 1024));
    expect(accepted.json()).toMatchObject({ diagnoses: [{ id: 'smtp-auth-disabled-tenant' }] });
    const refused = await terminalHere(['explain', '--json'], Buffer.alloc(10 * 1024 * 1024 + 1, 0x20));
    expect([refused.status, refused.json()]).toMatchObject([2, { code: 'input.too-large' }]);
  });
});

describe('secrets, in a real keychain', () => {
  const secret = 'qzxjvkwpqzxjvkwp';
  const account = 'nom@exemple.ca';
  let keyring: Keyring;

  beforeAll(async () => {
    keyring = await startKeyring();
  });

  afterAll(() => keyring.stop());

  const run = (words: readonly string[], stdin = '') =>
    terminal(words, { env: { ...keyring.env, ...settings() }, stdin });

  test('are kept, used, told about and forgotten, and never shown', async () => {
    const outputs = [
      await run(['secret', 'check', '--json']),
      await run(['secret', 'status', '--account', account]),
      await run(['secret', 'set', '--account', account, '--password-stdin', '--json'], ` ${secret}\r\n`),
      await run(['secret', 'status', '--account', account.toUpperCase(), '--json']),
      await run(['test', '--account', account, '--practice', '--json']),
      await run(['secret', 'forget', '--account', account]),
      await run(['secret', 'forget', '--account', account, '--json']),
      await run(['secret', 'status', '--account', account, '--json']),
    ];
    expect(outputs.map(({ status }) => status)).toEqual([0, 1, 0, 0, 0, 0, 0, 1]);
    const [check, none, set, status, tried, , forgotten, nothing] = outputs;
    expect(check?.json()).toMatchObject({ state: 'ready', store: 'Secret Service' });
    expect(none?.stdout).toBe(`Aucun mot de passe n’est conservé pour ${account}.\n`);
    expect(set?.json()).toEqual({ account, kept: 'keychain', warnings: [] });
    expect(status?.json()).toMatchObject({ kept: 'keychain' });
    expect(tried?.json()).toMatchObject({ trace: { outcome: 'accepted', account, practice: true } });
    expect(forgotten?.json()).toEqual({ account, removed: false });
    expect(nothing?.json()).toEqual({ account, kept: 'none' });
    const everything = JSON.stringify(outputs);
    expect(everything).not.toContain(secret);
    expect(everything).not.toContain(Buffer.from(secret).toString('base64'));
  });
});

describe('a secret', () => {
  const secret = 'qzxjvkwpqzxjvkwp';
  const account = 'nom@exemple.ca';

  beforeAll(() => void vi.stubEnv('ASSISTANT_COURRIEL_HOME', at('settings')));
  afterAll(() => void vi.unstubAllEnvs());

  test('typed on the command line are refused without being repeated', async () => {
    for (const words of [
      ['secret', 'set', '--account', account, secret],
      ['secret', 'set', '--account', account, '--password', secret],
      ['secret', 'set', '--account', account, `--password=${secret}`],
      ['secret', 'set', '--account', account, `--password-stdin=${secret}`],
      ['test', '--account', account, secret],
    ]) {
      const refused = await terminalHere(words);
      expect(refused).toMatchObject({ status: 2, stdout: '' });
      expect(refused.stderr).not.toContain(secret);
    }
  });

  test('of 10,000 characters, or none, are refused in words', async () => {
    const long = await terminalHere(
      ['secret', 'set', '--account', account, '--password-stdin', '--json'],
      'x'.repeat(10_000),
    );
    expect([long.status, long.json()]).toMatchObject([
      2,
      { code: 'secret.too-long', params: { length: 10_000 } },
    ]);
    const empty = await terminalHere(
      ['secret', 'set', '--account', account, '--password-stdin', '--json'],
      '\n',
    );
    expect([empty.status, empty.json()]).toMatchObject([2, { code: 'secret.empty' }]);
    const nobody = await terminalHere(['secret', 'set', '--account', account, '--json']);
    expect([nobody.status, nobody.json()]).toMatchObject([2, { code: 'input.no-terminal' }]);
  });
});

describe('without a keychain', () => {
  test('says why, and still runs an exercise', async () => {
    const check = await terminal(['secret', 'check', '--json'], { env: settings() });
    expect([check.status, check.json()]).toMatchObject([1, { state: 'no-session-bus' }]);
    const missing = await terminal(['test', '--account', 'nom@exemple.ca', '--json'], { env: settings() });
    expect([missing.status, missing.json()]).toMatchObject([
      1,
      { ok: false, code: 'keychain.no-session-bus' },
    ]);
    const exercise = await terminal(['test', '--practice', '--json'], { env: settings() });
    expect([exercise.status, exercise.json()]).toMatchObject([
      0,
      { trace: { outcome: 'accepted', practice: true } },
    ]);
  });
});

test('a settings file that cannot be read is set aside, with its name told on standard error', async () => {
  const folder = mkdtempSync(path.join(home, 'broken-'));
  writeFileSync(path.join(folder, 'config.json'), 'not JSON');
  const said = await terminal(['test', '--practice', '--until', 'hello', '--json'], {
    env: { ASSISTANT_COURRIEL_HOME: folder },
  });
  expect(said.status).toBe(0);
  expect(said.json()).toMatchObject({ trace: { outcome: 'stopped' } });
  expect(said.stderr).toMatch(/mis de côté sous le nom config\.json\.illisible-\d{8}-\d{6}/);
});
