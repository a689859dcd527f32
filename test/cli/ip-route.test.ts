import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDnsServer, type TestDnsServer, type Zone } from '../support/dns-server.ts';

const main = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));
const ip = '199.16.112.2';

const zone: Zone = {
  'entreprise.example': {
    rows: [
      { type: 'MX', priority: 0, exchange: 'entreprise-example.mail.protection.outlook.com' },
      { type: 'TXT', data: 'v=spf1 include:spf.protection.outlook.com -all' },
    ],
  },
  'spf.protection.outlook.com': { rows: [{ type: 'TXT', data: 'v=spf1 ip4:40.92.0.0/15 -all' }] },
};

let directory: string;
let dns: TestDnsServer;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'courriel-cli-'));
  dns = await startDnsServer(zone);
});

afterAll(async () => {
  await dns.close();
  await rm(directory, { recursive: true, force: true });
});

function run(...words: string[]): Promise<{ status: number; out: string; err: string }> {
  const env = { ...process.env, XDG_CONFIG_HOME: directory, HOME: directory, LC_ALL: 'fr_CA.UTF-8' };
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...words], { env, timeout: 30_000 }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err });
    });
  });
}

describe('dns check', () => {
  it('prints the verdict, the cost of each include and the record to paste', async () => {
    const { status, out } = await run(
      'dns',
      'check',
      ' Entreprise.example. ',
      '--ip',
      ip,
      '--resolver',
      dns.address,
    );
    expect(status).toBe(1);
    expect(out).toContain(`SPF n’autorise pas ${ip}`);
    expect(out).toContain(' 1  include:spf.protection.outlook.com');
    expect(out).toContain('- v=spf1 include:spf.protection.outlook.com -all');
    expect(out).toContain(`+ v=spf1 ip4:${ip} include:spf.protection.outlook.com -all`);
  });

  it('tells, on the next check, what was mended since', async () => {
    const arguments_ = ['dns', 'check', 'entreprise.example', '--ip', ip, '--json', '--resolver'];
    const before = await run(...arguments_, dns.address);
    const file = path.join(directory, 'before.json');
    await writeFile(file, before.out);
    const { edit } = JSON.parse(before.out);
    const mended = await startDnsServer({
      ...zone,
      'entreprise.example': {
        rows: [...(zone['entreprise.example']?.rows?.slice(0, 1) ?? []), { type: 'TXT', data: edit.record }],
      },
    });
    const after = await run(...arguments_, mended.address, '--since', file);
    await mended.close();
    expect(after.status).toBe(0);
    const changes = JSON.parse(after.out).changes.map((one: { item: string; change: string }) => [
      one.item,
      one.change,
    ]);
    expect(changes).toEqual([
      ['spf-address', 'better'],
      ['spf-record', 'changed'],
    ]);
  });

  it.each([
    [['10.0.0.1'], 'ip.not-public'],
    [['2001:db8::1'], 'ip.is-ipv6'],
  ])('refuses the address %s', async ([address = ''], code) => {
    const { status, out } = await run('dns', 'check', 'entreprise.example', '--ip', address, '--json');
    expect(status).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ ok: false, code });
  });

  it('refuses a domain of 300 characters and a resolver that is a name, saying what to do', async () => {
    const long = await run('dns', 'check', `${'a'.repeat(300)}.ca`, '--json');
    expect(long.status).toBe(2);
    expect(JSON.parse(long.out).code).toBe('domain.too-long');
    const named = await run('dns', 'check', 'entreprise.example', '--resolver', 'dns.example');
    expect(named.status).toBe(2);
    expect(named.err).toContain('192.168.1.1:5353');
  });
});

describe('relay check', () => {
  const test = ['relay', 'check', '--domain', 'exercice.example', '--from', 'vous@exercice.example'];

  it('runs without login in practice, and says what that does not prove', async () => {
    const { status, out } = await run(...test, '--to', 'client@ailleurs.example', '--practice', 'ok');
    expect(status).toBe(0);
    expect(out).toContain('sans mot de passe');
    expect(out).toContain('C’est un exercice');
  });

  it('ends a refusal in the diagnosis', async () => {
    const { status, out } = await run(
      ...test,
      ...['--to', 'client@ailleurs.example', '--practice', 'relay-not-attributed', '--json'],
    );
    expect(status).toBe(1);
    const result = JSON.parse(out);
    expect(result.verdict.kind).toBe('not-attributed');
    expect(result.explanation.diagnoses[0].id).toBe('relay-not-attributed');
    expect(result.checklist.observations).toEqual([]);
  });

  it('refuses a sender of another domain', async () => {
    const { status, err } = await run(
      ...['relay', 'check', '--domain', 'entreprise.example', '--from', 'a@autre.example'],
      ...['--to', 'b@ailleurs.example', '--resolver', dns.address],
    );
    expect(status).toBe(2);
    expect(err).toContain('a@autre.example');
  });
});

describe('connector script', () => {
  it('is a page that can be pasted whole: only what looks and creates runs', async () => {
    const { status, out } = await run(
      ...['connector', 'script', '--domain', 'québec.example', '--ip', ip, '--name', 'Relais d’ici'],
    );
    expect(status).toBe(0);
    const commands = out.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(commands.map((line) => line.split(' ')[0])).toEqual([
      'Connect-ExchangeOnline',
      'Get-AcceptedDomain',
      'Get-InboundConnector',
      'Get-OrganizationConfig',
      'New-InboundConnector',
      'Get-InboundConnector',
    ]);
    expect(out).toContain("-Name 'Relais d’’ici'");
    expect(out).toContain("'xn--qubec-csa.example'");
    expect(out).toContain('# Remove-InboundConnector');
  });

  it('gives the same in one object', async () => {
    const { status, out } = await run(
      'connector',
      'script',
      '--domain',
      'entreprise.example',
      '--ip',
      `${ip}/28`,
      '--json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ address: '199.16.112.0/28', name: 'Relais maestro' });
  });
});
