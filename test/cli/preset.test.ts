import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ipAddressAnswers } from '../screens/assistant-page.ts';
import { graphRecord } from '../support/sign-in-export.ts';
import { type TerminalOutput, terminal } from '../support/terminal.ts';
import { startUsualDns, usualDomain } from '../support/usual-domain.ts';

const account = 'facturation@exemple.ca';
const published = '199.16.112.2';
const own = '203.0.114.9';

let folder: string;
let home: string;
let dns: Awaited<ReturnType<typeof startUsualDns>>;

/** Writes JSON in the test's own folder and gives its path. */
function file(name: string, value: unknown): string {
  const written = path.join(folder, name);
  writeFileSync(written, JSON.stringify(value));
  return written;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'preset-cli-'));
  home = mkdtempSync(path.join(folder, 'home-'));
  const statement = { fr: `Notre adresse est ${own}.`, en: `Our address is ${own}.` };
  const source = { title: 'Communiqué de l’éditeur', url: null };
  const fact = { id: 'maestro-cloud-address', statement, value: own, source, checkedOn: '2026-11-20' };
  writeFileSync(path.join(home, 'preset.json'), JSON.stringify({ version: 1, facts: [fact] }));
  dns = await startUsualDns();
});
afterAll(async () => {
  await dns.close();
  rmSync(folder, { recursive: true, force: true });
});

const run = (words: readonly string[]): Promise<TerminalOutput> =>
  terminal(words, { env: { ASSISTANT_COURRIEL_HOME: home } });

/** Every command that can speak of the sending address, and whether it does. */
const commands: Record<string, { readonly words: () => string[]; readonly speaks: boolean }> = {
  plan: { words: () => ['plan', '--answers', file('answers.json', ipAddressAnswers)], speaks: true },
  kql: { words: () => ['kql', '--mailbox', account], speaks: true },
  signins: { words: () => ['signins', signIns()], speaks: true },
  'dns check': { words: () => ['dns', 'check', usualDomain, '--resolver', dns.address], speaks: true },
  'powershell facts': { words: () => ['powershell', 'facts', '--mailbox', account], speaks: false },
  whatif: {
    words: () => ['whatif', '--policies', file('policies.json', [policy]), '--account', account],
    speaks: false,
  },
  verdict: { words: () => ['verdict', '--account', account], speaks: false },
  'connector script': {
    words: () => ['connector', 'script', '--domain', usualDomain, '--ip', own],
    speaks: true,
  },
  calendar: { words: () => ['calendar'], speaks: false },
};

const policy = {
  displayName: 'Authentification héritée',
  state: 'enabled',
  conditions: {
    users: { includeUsers: ['All'] },
    applications: { includeApplications: ['All'] },
    clientAppTypes: ['other'],
  },
  grantControls: { operator: 'OR', builtInControls: ['block'] },
};

function signIns(): string {
  const from = (ip: string) => ({
    at: '2026-11-20T12:00:00Z',
    mailbox: account,
    client: 'Authenticated SMTP',
    ip,
    error: 0,
    reason: '',
    policies: [],
  });
  return file('signins.json', [graphRecord(0, from(own)), graphRecord(1, from('198.51.100.7'))]);
}

test.each(Object.entries(commands))('%s speaks of the organization’s own address', async (_name, command) => {
  const said = await run(command.words());
  expect(said.status, said.stderr).toBeLessThan(2);
  expect(said.stdout).not.toContain(published);
  if (command.speaks) expect(said.stdout).toContain(own);
});

test('the sign-ins of maestro*CLOUD are told by that address', async () => {
  const read = await run(['signins', signIns(), '--json']);
  expect(read.json()).toMatchObject({ smtp: 2, cloud: { attempts: 1 } });
});

test('a preset that cannot be used is told by every command that would have used it', async () => {
  const broken = path.join(folder, 'broken.json');
  writeFileSync(broken, '{ "version": 1, "facts": [{}] }');
  for (const words of [['kql'], ['plan', '--answers', file('answers.json', ipAddressAnswers)]]) {
    const env = { ASSISTANT_COURRIEL_HOME: home, ASSISTANT_COURRIEL_PRESET: broken };
    const said = await terminal(words, { env });
    expect(said.stderr).toContain('broken.json');
    expect(said.stdout).toContain(published);
  }
});
