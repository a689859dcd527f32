import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphRecord, type SampleSignIn, writeExport } from '../support/sign-in-export.ts';

const main = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tenant-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function run(...words: string[]): Promise<{ status: number; out: string; err: string }> {
  const env = { ...process.env, XDG_CONFIG_HOME: folder, HOME: folder, LC_ALL: 'fr_CA.UTF-8' };
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...words], { env, timeout: 30_000 }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err });
    });
  });
}

async function file(name: string, value: unknown, encoding: BufferEncoding = 'utf8'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `${encoding === 'utf16le' ? '\ufeff' : ''}${JSON.stringify(value)}`, encoding);
  return path;
}

const account = 'compta@exemple.ca';
const managed = {
  displayName: 'Microsoft-managed: Block legacy authentication',
  state: 'enabledForReportingButNotEnforced',
  createdDateTime: '2026-11-10T00:00:00Z',
  conditions: {
    users: { includeUsers: ['All'], excludeGroups: ['envoi-smtp'] },
    applications: { includeApplications: ['All'] },
    clientAppTypes: ['exchangeActiveSync', 'other'],
  },
  grantControls: { operator: 'OR', builtInControls: ['block'] },
};
const smtp: SampleSignIn = {
  at: '2026-11-20T09:00:00Z',
  mailbox: account,
  client: 'Authenticated SMTP',
  ip: '199.16.112.2',
  error: 53003,
  reason: 'Blocked',
  policies: [{ displayName: 'Microsoft-managed: Block legacy authentication', result: 'failure' }],
};

describe('policies', () => {
  it('lists them, and shows one in full', async () => {
    const { status, out } = await run('policies', 'list', '--json');
    expect(status).toBe(0);
    const listed = JSON.parse(out);
    expect(listed.policies).toHaveLength(15);
    expect(listed.policies[0].name.text).toBe('Bloquer l’authentification héritée');
    const shown = await run('policies', 'show', 'mfa-per-user-users');
    expect(shown.out).toContain('Identités exclues');
    expect(shown.out).toContain('Administrateur d’utilisateurs');
    const unknown = await run('policies', 'show', 'nope', '--json');
    expect(unknown.status).toBe(2);
    expect(JSON.parse(unknown.out)).toMatchObject({ ok: false, code: 'usage.invalid-option' });
  });
});

describe('calendar', () => {
  it('stands on a day, counts report-only policies in, and writes .ics', async () => {
    const ics = join(folder, 'dates.ics');
    const policies = await file('managed.json', { value: [managed] });
    const { status, out } = await run(
      'calendar',
      '--on',
      '2026-11-21',
      '--ics',
      ics,
      '--policies',
      policies,
      '--json',
    );
    expect(status).toBe(0);
    const { entries } = JSON.parse(out);
    expect(entries.find((each: { id: string }) => each.id === 'policy-activation-1')).toMatchObject({
      from: '2026-12-10',
      basis: 'deduced',
    });
    expect(await readFile(ics, 'utf8')).toContain('DTSTART;VALUE=DATE:20261221');
    expect((await run('calendar', '--on', '2026-02-30')).status).toBe(2);
  });
});

describe('whatif', () => {
  it('blocks, waits or depends, and says why', async () => {
    const on = await file('on.json', [{ ...managed, state: 'enabled' }]);
    const groups = join(folder, 'groups.txt');
    await writeFile(groups, 'Autre groupe\n');
    const depends = await run('whatif', '--policies', on, '--account', account, '--groups', groups);
    expect(depends.status).toBe(1);
    expect(depends.out).toContain('envoi-smtp');
    const known = [
      'whatif',
      '--policies',
      on,
      '--account',
      account,
      '--groups',
      groups,
      '--transitive',
      '--json',
    ];
    const blocked = await run(...known);
    expect(JSON.parse(blocked.out)).toMatchObject({ answer: 'blocked', policies: [{ outcome: 'blocks' }] });
    await writeFile(groups, 'envoi-smtp\n');
    const excluded = await run(...known);
    expect(excluded.status).toBe(0);
    expect(JSON.parse(excluded.out).policies[0].reasons[0].text).toContain('exclu par un groupe');
    const wrong = await run('whatif', '--policies', await file('x.json', {}), '--account', account, '--json');
    expect(wrong.status).toBe(2);
    expect(JSON.parse(wrong.out).code).toBe('whatif.no-policies');
  });
});

describe('whatif, on what people really have', () => {
  const on = {
    ...managed,
    displayName: 'CA001',
    state: 'enabled',
    conditions: { ...managed.conditions, users: { includeUsers: ['All'] } },
  };

  it('never clears a set that is not whole, and names what is missing', async () => {
    const off = { ...on, state: 'disabled' };
    const cut = await file('page.json', { '@odata.nextLink': 'https://graph.microsoft.com/x', value: [off] });
    const { status, out } = await run('whatif', '--policies', cut, '--account', account, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      answer: 'depends',
      gaps: [{ kind: 'next-page', where: 'page.json' }],
    });
    const words = await run('whatif', '--policies', cut, '--account', account);
    expect(words.out).toContain('annonce une suite');
    const whole = await file('whole.json', { value: [off] });
    expect((await run('whatif', '--policies', whole, '--account', account)).status).toBe(0);
    // A file that was named and is something else may stand for policies that were not given.
    const foreign = await file('foreign.json', { hello: 1 });
    const both = await run('whatif', '--policies', whole, foreign, '--account', account, '--json');
    expect(both.status).toBe(1);
    expect(JSON.parse(both.out).gaps).toMatchObject([{ kind: 'wrong-kind-of-file', where: 'foreign.json' }]);
  });

  it('takes a folder, several accounts and a second set, and feeds the verdict', async () => {
    await mkdir(join(folder, 'base'), { recursive: true });
    await file('base/CA001.json', on);
    await file('base/users.json', { value: [{ id: 'u', displayName: 'x', other: 1 }] });
    const csv = join(folder, 'matrix.csv');
    const accounts = ['--account', account, 'paie@exemple.ca'];
    const { status, out } = await run(
      'whatif',
      '--policies',
      join(folder, 'base'),
      ...accounts,
      '--csv',
      csv,
      '--json',
    );
    expect(status).toBe(1);
    const printed = JSON.parse(out);
    expect(printed.answers.map(({ answer }: { answer: string }) => answer)).toEqual(['blocked', 'blocked']);
    expect(printed.setAside).toEqual(['users.json']);
    expect(await readFile(csv, 'utf8')).toContain('paie@exemple.ca,bloquée,bloque (décide)');
    const after = await file('after.json', [{ ...on, state: 'disabled' }]);
    const compared = await run('whatif', '--policies', join(folder, 'base'), '--compare', after, ...accounts);
    expect(compared.status).toBe(0);
    expect(compared.out).toContain('ne sera plus arrêtée');
    await writeFile(join(folder, 'whatif.json'), out);
    const verdict = await run('verdict', '--facts', join(folder, 'whatif.json'), '--json');
    expect(JSON.parse(verdict.out).verdicts).toMatchObject([
      { account, answer: 'does-not-send', decidedBy: 'conditional-access' },
      { account: 'paie@exemple.ca', answer: 'does-not-send' },
    ]);
  });
});

describe('signins and audit', () => {
  it('tell who fails and why, and write the table', async () => {
    const log = await file('signins.json', [graphRecord(0, smtp)]);
    const csv = join(folder, 'out.csv');
    const { status, out } = await run('signins', log, '--csv', csv, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      smtp: 1,
      cloud: { attempts: 1, failures: 1 },
      errors: [{ code: 53003, passwordRight: 'yes' }],
      mailboxes: [{ mailbox: account, status: 'fails' }],
    });
    expect(await readFile(csv, 'utf8')).toContain('compta@exemple.ca,échoue');
    const words = await run('signins', log);
    expect(words.out).toContain('Mot de passe juste, refusé par une stratégie');
    const page = await run('signins', log, '--mailbox', 'autre@exemple.ca', '--json');
    expect(JSON.parse(page.out)).toMatchObject({ rows: 1, smtp: 0 });
  });

  it('send each export to its own command', async () => {
    const entry = {
      category: 'Policy',
      activityDisplayName: 'Update conditional access policy',
      activityDateTime: '2026-11-18T03:00:00Z',
      initiatedBy: { app: { displayName: 'Microsoft Managed Policy Manager' } },
      targetResources: [{ displayName: managed.displayName, modifiedProperties: [] }],
    };
    const log = await file('audit.json', [entry]);
    expect((await run('audit', log)).out).toContain(managed.displayName);
    const wrong = await run('signins', log, '--json');
    expect(wrong.status).toBe(2);
    expect(JSON.parse(wrong.out)).toMatchObject({ code: 'signins.wrong-export', params: { kind: 'audit' } });
  });

  it('stop within a second when interrupted', async () => {
    const big = join(folder, 'big.csv');
    await writeExport(big, 60_000, 'csv');
    const child = execFile(process.execPath, [main, 'signins', ...Array.from({ length: 40 }, () => big)], {
      env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder },
    });
    await new Promise((resolve) => child.stderr?.once('data', resolve));
    const interrupted = performance.now();
    child.kill('SIGINT');
    await new Promise((resolve) => child.once('exit', resolve));
    expect(performance.now() - interrupted).toBeLessThan(1000);
  });
});

describe('verdict', () => {
  const facts = {
    kind: 'assistant-courriel/facts',
    version: 1,
    asOf: '2026-11-21',
    tenant: { securityDefaults: 'off', appPasswords: 'allowed', smtpAuth: 'off' },
    mailboxes: [
      {
        account,
        conditionalAccess: 'clear',
        perUserMfa: 'enforced',
        basicSmtpPolicy: 'allowed',
        smtpAuth: 'on',
        licence: 'yes',
      },
      { account: 'paie@exemple.ca', smtpAuth: 'inherit' },
    ],
  };

  it('answers for a mailbox and a day, from a file PowerShell saved as UTF-16', async () => {
    const path = await file('facts.json', facts, 'utf16le');
    const today = await run('verdict', '--account', account, '--facts', path, '--on', '2026-11-21');
    expect(today.status).toBe(0);
    expect(today.out).toContain('peut envoyer par SMTP le 21 novembre 2026');
    const later = await run('verdict', '--account', account, '--facts', path, '--on', '2027-01-02', '--json');
    expect(later.status).toBe(1);
    expect(JSON.parse(later.out)).toMatchObject({ answer: 'does-not-send', decidedBy: 'retirement' });
    const table = await run('verdict', '--facts', path, '--on', '2026-11-21', '--json');
    expect(JSON.parse(table.out).verdicts.map((each: { answer: string }) => each.answer)).toEqual([
      'sends',
      'does-not-send',
    ]);
    const absent = await run('verdict', '--account', 'x@exemple.ca', '--facts', path, '--json');
    expect(absent.status).toBe(2);
    expect(JSON.parse(absent.out).code).toBe('facts.unknown-account');
  });

  it('with nothing known, cannot say and lists what to learn', async () => {
    const { status, out } = await run('verdict', '--account', account, '--on', '2026-11-21', '--lang', 'en');
    expect(status).toBe(1);
    expect(out).toContain('There is no saying');
    expect(out).toContain('Per-user multifactor authentication');
  });
});

describe('graph read', () => {
  it('asks for the organization’s own application before anything else', async () => {
    const { status, out } = await run('graph', 'read', '--mailbox', account, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ ok: false, code: 'graph.no-application' });
    expect((await run('graph', 'read', '--json')).status).toBe(2);
  });
});

describe('kql and powershell facts', () => {
  it('fill in the mailboxes, and refuse what is not one', async () => {
    const { out } = await run('kql', '--mailbox', account, '--json');
    const { kql, graph } = JSON.parse(out);
    expect(kql[0].text).toContain(account);
    expect(graph.every((each: { permission: string }) => each.permission !== '')).toBe(true);
    const script = await run('powershell', 'facts', '--mailbox', account, '--mailbox', "o'neil@exemple.ca");
    expect(script.out).toContain("@('compta@exemple.ca', 'o''neil@exemple.ca')");
    expect((await run('powershell', 'facts', '--mailbox', "x'; Remove-Mailbox y")).status).toBe(2);
    expect((await run('kql', '--days', '0')).status).toBe(2);
  });
});
