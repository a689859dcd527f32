import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDomain } from '../../services/dns-check.ts';
import { startDnsServer, type TestDnsServer, txt, type Zone } from '../support/dns-server.ts';

/** Written from the text of RFC 7208; the section is named at each case. */
const zone: Zone = {
  // §4.5, §4.6
  'none.example': txt('something else'),
  'two.example': txt('v=spf1 -all', 'v=spf1 +all'),
  'syntax.example': txt('v=spf1 ip4:199.16.112.2 nonsense -all'),
  'empty.example': txt('v=spf1'),
  // §5.1, §4.7
  'fail.example': txt('v=spf1 -all'),
  'soft.example': txt('v=spf1 ~all'),
  'order.example': txt('v=spf1 -ip4:199.16.112.2 +all'),
  'after-all.example': txt('v=spf1 -all ip4:199.16.112.2'),
  // §5.6
  'ip4.example': txt('v=spf1 ip4:199.16.112.0/24 -all'),
  'ip4-strings.example': txt(['v=spf1 ip4:199.16', '.112.2 -all']),
  // §5.3, §5.4, §5.7
  'a.example': {
    rows: [
      { type: 'TXT', data: 'v=spf1 a -all' },
      { type: 'A', data: '199.16.112.2' },
    ],
  },
  'mx.example': {
    rows: [
      { type: 'TXT', data: 'v=spf1 mx -all' },
      { type: 'MX', priority: 10, exchange: 'host.example' },
    ],
  },
  'host.example': { rows: [{ type: 'A', data: '199.16.112.2' }] },
  // §5.2
  'include.example': txt('v=spf1 include:ip4.example -all'),
  'include-fail.example': txt('v=spf1 include:fail.example ?all'),
  'include-none.example': txt('v=spf1 include:none.example -all'),
  'include-absent.example': txt('v=spf1 include:absent.example -all'),
  'include-temp.example': txt('v=spf1 include:servfail.example -all'),
  'servfail.example': { behaviour: 'SERVFAIL' },
  // §6.1
  'redirect.example': txt('v=spf1 redirect=ip4.example'),
  'redirect-all.example': txt('v=spf1 ?all redirect=ip4.example'),
  'redirect-none.example': txt('v=spf1 redirect=none.example'),
  // §7
  'macro.example': txt('v=spf1 exists:%{ir}.%{d2} -all'),
  '2.112.16.199.macro.example': { rows: [{ type: 'A', data: '127.0.0.2' }] },
  'macro-include.example': txt('v=spf1 include:%{l}.ip4.example include:%{d1r}.targets.example -all'),
  'postmaster.ip4.example': txt('v=spf1 -all'),
  'macro-include.targets.example': txt('v=spf1 ip4:199.16.112.2 -all'),
  // §4.6.4
  'ten.example': txt(`v=spf1 ${manyIncludes(10)} ip4:199.16.112.2 -all`),
  'eleven.example': txt(`v=spf1 ${manyIncludes(11)} ip4:199.16.112.2 -all`),
  'first.example': txt(`v=spf1 ip4:199.16.112.2 ${manyIncludes(20)} -all`),
  'twenty.example': txt(`v=spf1 ${manyIncludes(20)} -all`),
  'loop.example': txt('v=spf1 include:loop2.example -all'),
  'loop2.example': txt('v=spf1 include:loop.example -all'),
  'voids.example': txt('v=spf1 a:v1.example a:v2.example a:v3.example ip4:199.16.112.2 -all'),
  'two-voids.example': txt('v=spf1 a:v1.example a:v2.example ip4:199.16.112.2 -all'),
};

function manyIncludes(count: number): string {
  return Array.from({ length: count }, (_, index) => `include:i${index}.example`).join(' ');
}
for (let index = 0; index < 20; index += 1)
  zone[`i${index}.example`] = txt(`v=spf1 ip4:198.51.100.${index} -all`);

let server: TestDnsServer;

beforeAll(async () => {
  server = await startDnsServer(zone);
});

afterAll(() => server.close());

async function readSpf(domain: string) {
  const checked = await checkDomain({
    domain: { ascii: domain, shown: domain },
    ip: '199.16.112.2',
    server: server.address,
  });
  if (!checked.ok) throw new Error(checked.code);
  return checked.value.spf;
}

describe('SPF, evaluated through our resolver', () => {
  it.each([
    ['none.example', 'none'],
    ['two.example', 'permerror'],
    ['syntax.example', 'permerror'],
    ['empty.example', 'neutral'],
    ['fail.example', 'fail'],
    ['soft.example', 'softfail'],
    ['order.example', 'fail'],
    ['after-all.example', 'fail'],
    ['ip4.example', 'pass'],
    ['ip4-strings.example', 'pass'],
    ['a.example', 'pass'],
    ['mx.example', 'pass'],
    ['include.example', 'pass'],
    ['include-fail.example', 'neutral'],
    ['include-none.example', 'permerror'],
    ['include-absent.example', 'permerror'],
    ['include-temp.example', 'temperror'],
    ['redirect.example', 'pass'],
    ['redirect-all.example', 'neutral'],
    ['redirect-none.example', 'permerror'],
    ['macro.example', 'pass'],
    ['macro-include.example', 'pass'],
    ['ten.example', 'pass'],
    ['eleven.example', 'permerror'],
    ['first.example', 'pass'],
    ['loop.example', 'permerror'],
    ['two-voids.example', 'pass'],
    ['voids.example', 'permerror'],
  ])('%s gives %s', async (domain, result) => {
    expect((await readSpf(domain)).evaluation?.result).toBe(result);
  });

  it('counts what each include costs, the limit passed or not', async () => {
    const spf = await readSpf('twenty.example');
    expect(spf.evaluation).toMatchObject({ result: 'permerror' });
    expect(spf.total).toEqual({ lookups: 20, voids: 0, complete: true });
    expect(spf.costs.map((row) => row.term)).toEqual(manyIncludes(20).split(' '));
    expect(spf.costs.every((row) => row.lookups === 1 && row.state === 'followed')).toBe(true);
  });

  it('adds to an include the lookups of what it includes', async () => {
    const spf = await readSpf('redirect.example');
    expect(spf.costs).toMatchObject([{ depth: 0, term: 'redirect=ip4.example', lookups: 1 }]);
    const loop = await readSpf('loop.example');
    expect(loop.costs).toMatchObject([
      { depth: 0, term: 'include:loop2.example', lookups: 2, state: 'followed' },
      { depth: 1, term: 'include:loop.example', domain: 'loop2.example', lookups: 1, state: 'loop' },
    ]);
    expect(loop.total).toMatchObject({ complete: false });
  });

  it('counts the lookups that find nothing, and says where a reference leads nowhere', async () => {
    expect((await readSpf('voids.example')).total).toMatchObject({ lookups: 3, voids: 3 });
    expect((await readSpf('include-absent.example')).costs[0]).toMatchObject({
      state: 'no-record',
      voids: 1,
    });
    expect((await readSpf('include-temp.example')).costs[0]).toMatchObject({ state: 'unread' });
    expect((await readSpf('macro.example')).costs[0]).toMatchObject({ state: 'macro', lookups: 1 });
  });

  it('leaves aside what is never read: after « all », and a redirect beside it', async () => {
    expect((await readSpf('redirect-all.example')).total).toMatchObject({ lookups: 0 });
  });
});
