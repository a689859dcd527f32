import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dnsFindings, spfEditFor } from '../../core/mail/dns-findings.ts';
import type { DnsReport } from '../../core/mail/dns-report.ts';
import { checkDomain } from '../../services/dns-check.ts';
import { createDnsReader } from '../../services/dns-reader.ts';
import { type DnsRow, startDnsServer, type TestDnsServer, txt, type Zone } from '../support/dns-server.ts';

const ip = '199.16.112.2';
const microsoftMx = (domain: string): DnsRow => ({
  type: 'MX',
  priority: 0,
  exchange: `${domain.replace('.', '-')}.mail.protection.outlook.com`,
});
const record = (data: string): DnsRow => ({ type: 'TXT', data });
const twenty = Array.from({ length: 20 }, (_, index) => `include:i${index}.example`).join(' ');

const zone: Zone = {
  'spf.protection.outlook.com': txt('v=spf1 ip4:40.92.0.0/15 -all'),
  // Everything in order.
  'good.example': {
    rows: [microsoftMx('good.example'), record(`v=spf1 ip4:${ip} include:spf.protection.outlook.com -all`)],
  },
  'selector1._domainkey.good.example': {
    rows: [{ type: 'CNAME', data: 'selector1-good-example._domainkey.good.onmicrosoft.com' }],
  },
  'selector1-good-example._domainkey.good.onmicrosoft.com': txt('v=DKIM1; k=rsa; p=MIIBIjANBg'),
  'selector2._domainkey.good.example': {
    rows: [{ type: 'CNAME', data: 'selector2-good-example._domainkey.good.onmicrosoft.com' }],
  },
  '_dmarc.good.example': txt('v=DMARC1; p=reject; rua=mailto:d@good.example'),
  '_mta-sts.good.example': txt('v=STSv1; id=20261121;'),
  'autodiscover.good.example': { rows: [{ type: 'CNAME', data: 'autodiscover.outlook.com' }] },
  // The usual case: Microsoft 365, the address not yet in SPF.
  'usual.example': {
    rows: [microsoftMx('usual.example'), record('v=spf1 include:spf.protection.outlook.com -all')],
  },
  '_dmarc.usual.example': txt('v=DMARC1; p=reject'),
  // A filter before Microsoft 365, and a domain that is elsewhere.
  'filtered.example': {
    rows: [
      { type: 'MX', priority: 10, exchange: 'mx1-us1.ppe-hosted.com' },
      record('v=spf1 include:spf.protection.outlook.com -all'),
    ],
  },
  'elsewhere.example': { rows: [{ type: 'MX', priority: 10, exchange: 'aspmx.l.google.com' }] },
  'null.example': { rows: [{ type: 'MX', priority: 0, exchange: '.' }] },
  'no-mx.example': txt('v=spf1 -all'),
  // Broken SPF.
  'two-spf.example': {
    rows: [microsoftMx('two-spf.example'), record('v=spf1 a -all'), record('v=spf1 mx ~all')],
  },
  'twenty.example': { rows: [microsoftMx('twenty.example'), record(`v=spf1 ${twenty} -all`)] },
  'words.example': { rows: [microsoftMx('words.example'), record('v=spf1 ipv4:1.2.3.4 -all')] },
  'no-ms.example': { rows: [microsoftMx('no-ms.example'), record(`v=spf1 ip4:${ip} ptr`)] },
  '_dmarc.no-ms.example': txt('v=DMARC1; p=quarantine'),
  // Crafted answers.
  'huge.example': {
    rows: Array.from({ length: 220 }, (_, index) => record(`${'x'.repeat(240)}${index}`)),
  },
  'round.example': { rows: [{ type: 'CNAME', data: 'trip.example' }] },
  'trip.example': { rows: [{ type: 'CNAME', data: 'round.example' }] },
  'broken.example': { behaviour: 'SERVFAIL' },
  'slow.example': { rows: [microsoftMx('slow.example'), record('v=spf1 include:silent.example -all')] },
  'silent.example': { behaviour: 'silent' },
  'selector1._domainkey.slow.example': { behaviour: 'slow-tcp', ...txt('v=DKIM1; p=abc') },
  'deep0.example': { rows: [microsoftMx('deep0.example'), record('v=spf1 include:deep1.example -all')] },
  'xn--qubec-csa.example': { rows: [microsoftMx('xn--qubec-csa.example'), record('v=spf1 -all')] },
};
for (let index = 0; index < 20; index += 1) zone[`i${index}.example`] = txt('v=spf1 -all');
// A tree that would ask thousands of questions: each record includes the next level eight times over.
for (let level = 1; level < 40; level += 1) {
  const next = Array.from({ length: 8 }, (_, index) => `include:b${index}.deep${level}.example`);
  zone[`deep${level}.example`] = txt(`v=spf1 ${next.join(' ')} include:deep${level + 1}.example -all`);
  for (let index = 0; index < 8; index += 1) {
    zone[`b${index}.deep${level}.example`] = txt(`v=spf1 include:deep${level + 1}.example -all`);
  }
}

let server: TestDnsServer;

beforeAll(async () => {
  server = await startDnsServer(zone);
});

afterAll(() => server.close());

async function check(domain: string, address: string | null = ip, limit?: number): Promise<DnsReport> {
  const checked = await checkDomain(
    { domain: { ascii: domain, shown: domain }, ip: address, server: server.address },
    limit,
  );
  if (!checked.ok) throw new Error(checked.code);
  return checked.value;
}

const ids = (report: DnsReport) => dnsFindings(report, '199.16.112.2').map((one) => one.id);

describe('checking a domain', () => {
  it('finds everything in order', async () => {
    const report = await check('good.example');
    expect(ids(report)).toEqual([
      'mta-sts-present',
      'tenant-likely',
      'mx-microsoft',
      'spf-passes',
      'dkim-microsoft',
      'dmarc-aligned',
    ]);
    expect(report.dkim).toMatchObject([{ key: 'published' }, { key: 'absent' }]);
    expect(report.dmarc).toMatchObject({ policy: 'reject', recordDomain: 'good.example' });
    expect(report.autodiscover.target).toBe('autodiscover.outlook.com');
    expect(spfEditFor(report)).toMatchObject({ kind: 'unchanged' });
  });

  it('proposes a record that the same check then finds good', async () => {
    const report = await check('usual.example');
    expect(ids(report)).toContain('spf-address-absent');
    const edit = spfEditFor(report);
    expect(edit).toMatchObject({
      kind: 'proposed',
      record: `v=spf1 ip4:${ip} include:spf.protection.outlook.com -all`,
      lookups: 1,
    });
    if (edit?.kind !== 'proposed') return;
    const published = await startDnsServer({
      ...zone,
      'usual.example': { rows: [microsoftMx('usual.example'), record(edit.record)] },
    });
    const again = await checkDomain({
      domain: { ascii: 'usual.example', shown: 'usual.example' },
      ip,
      server: published.address,
    });
    await published.close();
    expect(again.ok && again.value.spf.evaluation?.result).toBe('pass');
    expect(again.ok && ids(again.value)).not.toContain('spf-address-absent');
  });

  it('tells a filter before Microsoft 365 from a domain that is elsewhere', async () => {
    expect(ids(await check('filtered.example'))).toContain('mx-filter');
    expect(ids(await check('elsewhere.example'))).toEqual(
      expect.arrayContaining(['mx-other', 'tenant-unseen']),
    );
    expect(ids(await check('null.example'))).toContain('mx-refuses');
    expect(ids(await check('no-mx.example'))).toContain('mx-none');
    expect(ids(await check('absent.example'))).toContain('domain-absent');
  });

  it('proposes no SPF record for a domain that does not exist', async () => {
    expect(spfEditFor(await check('absent.example'))).toEqual({
      kind: 'refused',
      reason: 'absent',
      detail: '',
    });
  });

  it('does not believe a network that says that nothing exists', async () => {
    const denying = await startDnsServer({});
    const checked = await checkDomain({
      domain: { ascii: 'www.entreprise.example', shown: 'www.entreprise.example' },
      ip,
      server: denying.address,
    });
    expect(denying.questions.map(({ question }) => question)).toContain('A microsoft.com');
    await denying.close();
    if (!checked.ok) throw new Error(checked.code);
    expect(ids(checked.value)).toContain('dns-denies-all');
    expect(ids(checked.value)).not.toContain('domain-absent');
    expect(spfEditFor(checked.value)).toMatchObject({ kind: 'refused' });
  });

  it('is unsure of a domain where names that certainly exist are not answered either', async () => {
    const silent = { behaviour: 'REFUSED' as const };
    const unsure = await startDnsServer({
      'spf.protection.outlook.com': silent,
      'microsoft.com': silent,
      'a.root-servers.net': silent,
    });
    const checked = await checkDomain({
      domain: { ascii: 'absent.example', shown: 'absent.example' },
      ip: null,
      server: unsure.address,
    });
    await unsure.close();
    expect(checked.ok && ids(checked.value)).toContain('domain-unsure');
  });

  it('finds Microsoft missing from SPF, and adds it at its measured cost', async () => {
    const report = await check('no-ms.example');
    expect(ids(report)).toEqual(
      expect.arrayContaining(['spf-microsoft-absent', 'spf-ptr', 'spf-no-end', 'dmarc-present']),
    );
    expect(report.spf.microsoftCost).toBe(1);
    expect(spfEditFor(report)).toMatchObject({
      record: `v=spf1 ip4:${ip} ptr include:spf.protection.outlook.com`,
      lookups: 2,
    });
  });

  it('finds two records, a wrong word, and twenty includes', async () => {
    const two = await check('two-spf.example');
    expect(ids(two)).toContain('spf-several');
    expect(spfEditFor(two)).toMatchObject({
      record: expect.stringMatching(/^v=spf1 ip4:\S+ a mx include:\S+ ~all$/),
    });
    expect(ids(await check('words.example'))).toContain('spf-invalid');
    const twenty = await check('twenty.example');
    expect(ids(twenty)).toEqual(
      expect.arrayContaining(['spf-permerror', 'spf-over-limit', 'spf-microsoft-absent']),
    );
    expect(twenty.spf.costs).toHaveLength(20);
    expect(spfEditFor(twenty)).toMatchObject({
      notes: expect.arrayContaining(['microsoft-left-out', 'still-over-limit']),
    });
  });

  it('asks no question about an address it was not given', async () => {
    const report = await check('usual.example', null);
    expect(report.spf.evaluation).toBeNull();
    expect(spfEditFor(report)).toBeNull();
    expect(ids(report)).toContain('address-missing');
  });

  it('reads an international domain under its DNS name', async () => {
    const reader = createDnsReader();
    expect(reader.toAscii('québec.example')).toBe('xn--qubec-csa.example');
    expect(ids(await check('xn--qubec-csa.example'))).toContain('mx-microsoft');
  });

  it('refuses a resolver that is not one, and says when none answers', async () => {
    const domain = { ascii: 'good.example', shown: 'good.example' };
    expect(await checkDomain({ domain, ip, server: 'dns.example' })).toMatchObject({
      code: 'dns.resolver-invalid',
    });
    const nobody = await checkDomain({ domain, ip, server: '127.0.0.1:1' });
    expect(nobody.ok && ids(nobody.value)).toEqual(['dns-unreachable']);
  });
});

describe('crafted answers', () => {
  it.each([
    ['huge.example', 'dns-too-large'],
    ['round.example', 'dns-alias-loop'],
    ['broken.example', 'dns-unread'],
  ])('end in a finding: %s', async (domain, id) => {
    expect(ids(await check(domain))).toContain(id);
  });

  it('never outlast the limit, and what was not read is not taken for absent', async () => {
    const startedAt = Date.now();
    const report = await check('slow.example', ip, 1200);
    expect(Date.now() - startedAt).toBeLessThan(2000);
    expect(report.cut).toBe(true);
    expect(report.mx.state).toBe('found');
    expect(ids(report)).toContain('dns-cut');
    expect(ids(report)).not.toContain('dkim-absent');
    expect(spfEditFor(report)).toMatchObject({ kind: 'refused', reason: 'unread' });
  });

  it('cannot make it ask without end', async () => {
    const before = server.questions.length;
    const report = await check('deep0.example');
    expect(server.questions.length - before).toBeLessThan(320);
    expect(report.spf.total?.complete).toBe(false);
    expect(ids(report)).toContain('spf-over-limit');
  });
});
