import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createResolver, parseResolver } from '../../services/resolver.ts';
import { type DnsRow, startDnsServer, type TestDnsServer, txt } from '../support/dns-server.ts';

const many = (count: number): { rows: DnsRow[] } => ({
  rows: Array.from({ length: count }, (_, index) => ({ type: 'TXT', data: `${'x'.repeat(240)}${index}` })),
});
const alias = (to: string): { rows: DnsRow[] } => ({ rows: [{ type: 'CNAME', data: to }] });
const chain = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => [`long${index}.example`, alias(`long${index + 1}.example`)]),
);

let server: TestDnsServer;

beforeAll(async () => {
  server = await startDnsServer({
    'split.example': txt([`v=spf1 ${'ip4:198.51.100.1 '.repeat(14)}`, 'ip4:198.51.100.2 -all']),
    'two.example': txt('v=spf1 -all', 'other'),
    'no-txt.example': {},
    'truncated.example': { ...txt('over tcp'), behaviour: 'truncated' },
    'large.example': many(90),
    'huge.example': many(220),
    'first.example': alias('second.example'),
    'second.example': alias('two.example'),
    'round.example': alias('trip.example'),
    'trip.example': alias('round.example'),
    ...chain,
    'servfail.example': { behaviour: 'SERVFAIL' },
    'refused.example': { behaviour: 'REFUSED' },
    'garbage.example': { behaviour: 'garbage' },
    'silent.example': { behaviour: 'silent' },
    'drip.example': { ...txt('one byte at a time'), behaviour: 'slow-tcp' },
    'late.example': { ...txt('late'), behaviour: { delay: 300 } },
    'mail.example': { rows: [{ type: 'MX', priority: 5, exchange: 'mx.mail.example' }] },
    'xn--qubec-csa.example': txt('accents'),
  });
});

afterAll(() => server.close());

async function ask(name: string, type: 'TXT' | 'MX' | 'A' = 'TXT') {
  const resolver = createResolver(server.address, 300);
  try {
    return await resolver.query(name, type);
  } finally {
    resolver.close();
  }
}

describe('the resolver', () => {
  it('joins the character strings of one TXT record without a blank', async () => {
    const answer = await ask('split.example');
    expect(answer.records).toHaveLength(1);
    expect(answer.records[0]?.value).toBe(`v=spf1 ${'ip4:198.51.100.1 '.repeat(14)}ip4:198.51.100.2 -all`);
  });

  it('keeps separate records apart', async () => {
    expect((await ask('two.example')).records.map((one) => one.value).sort()).toEqual([
      'other',
      'v=spf1 -all',
    ]);
  });

  it('asks again over TCP when the answer was truncated', async () => {
    expect((await ask('truncated.example')).records[0]?.value).toBe('over tcp');
    const over = server.questions
      .filter((one) => one.question === 'TXT truncated.example')
      .map((one) => one.over);
    expect(over).toEqual(['udp', 'tcp']);
  });

  it('reads a large answer over TCP, and refuses an abnormal one', async () => {
    expect(await ask('large.example')).toMatchObject({ state: 'found' });
    expect(await ask('huge.example')).toMatchObject({ state: 'too-large', records: [] });
  });

  it('follows aliases and names them', async () => {
    const answer = await ask('first.example');
    expect(answer.state).toBe('found');
    expect(answer.aliases).toEqual(['second.example', 'two.example']);
  });

  it('stops at an alias that goes round, and at a chain without end', async () => {
    expect((await ask('round.example')).state).toBe('alias-loop');
    const before = server.questions.length;
    expect((await ask('long0.example')).state).toBe('alias-loop');
    expect(server.questions.length - before).toBeLessThan(30);
  });

  it.each([
    ['absent.example', 'no-name'],
    ['no-txt.example', 'no-data'],
    ['servfail.example', 'server-failure'],
    ['refused.example', 'refused'],
    ['garbage.example', 'bad-answer'],
    ['silent.example', 'timeout'],
    ['drip.example', 'timeout'],
  ])('tells how a question ended: %s, %s', async (name, state) => {
    const startedAt = Date.now();
    expect((await ask(name)).state).toBe(state);
    expect(Date.now() - startedAt).toBeLessThan(6000);
  });

  it('waits for an answer that is late, and reads priorities', async () => {
    expect((await ask('late.example')).records[0]?.value).toBe('late');
    expect((await ask('mail.example', 'MX')).records).toEqual([{ value: 'mx.mail.example', priority: 5 }]);
  });

  it('asks each question once', async () => {
    const resolver = createResolver(server.address);
    const before = server.questions.length;
    await Promise.all([resolver.query('two.example', 'TXT'), resolver.query('TWO.example.', 'TXT')]);
    await resolver.query('two.example', 'TXT');
    resolver.close();
    expect(server.questions.length - before).toBe(1);
  });

  it('says when nothing listens, and when it was closed', async () => {
    const nobody = createResolver('127.0.0.1:1');
    expect((await nobody.query('two.example', 'TXT')).state).toBe('unreachable');
    nobody.close();
    const closed = createResolver(server.address);
    const waiting = closed.query('silent.example', 'TXT');
    closed.close();
    expect((await waiting).state).toBe('cancelled');
    expect((await closed.query('two.example', 'TXT')).state).toBe('cancelled');
  });
});

describe('the resolver a person chooses', () => {
  it.each([
    ['192.168.1.1', '192.168.1.1:53'],
    [' 192.168.1.1:5353 ', '192.168.1.1:5353'],
    ['localhost:5353', '127.0.0.1:5353'],
    ['[2001:db8::53]:5353', '[2001:db8::53]:5353'],
    ['2001:db8::53', '[2001:db8::53]:53'],
  ])('is read: %s', (typed, read) => expect(parseResolver(typed)).toEqual({ ok: true, value: read }));

  it.each(['dns.example', '192.168.1.1:0', '192.168.1.1:70000', '1.2.3', '', 'https://1.1.1.1'])(
    'is refused: %s',
    (typed) => expect(parseResolver(typed)).toMatchObject({ ok: false, code: 'dns.resolver-invalid' }),
  );
});
