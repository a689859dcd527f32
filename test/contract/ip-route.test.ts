import { beforeEach, describe, expect, it } from 'vitest';
import { dispatch } from '../../core/dispatch.ts';
import { createSession } from '../../core/operations/session.ts';
import type { DnsAnswer, DnsCheckRequest, MailTestRequest, Ports } from '../../core/ports.ts';
import { ok } from '../../core/result.ts';
import { dnsReportOf } from '../support/dns-report.ts';
import { createFakePorts, traceOf } from '../support/fake-ports.ts';

const nothing: DnsAnswer = { state: 'no-data', records: [], aliases: [] };

let answers: Record<string, DnsAnswer>;
let opened: (string | null)[];
let closed: number;
let checks: DnsCheckRequest[];
let requests: MailTestRequest[];

function portsWith(change: Partial<Ports> = {}): Ports {
  const ports = createFakePorts();
  return {
    ...ports,
    dns: {
      toAscii: (domain) => (domain === 'québec.example' ? 'xn--qubec-csa.example' : domain),
      open: (server) => {
        opened.push(server);
        return ok({
          query: async (name, type) => answers[`${type} ${name}`] ?? nothing,
          close: () => {
            closed += 1;
          },
        });
      },
      check: async (request) => {
        checks.push(request);
        return ok(dnsReportOf());
      },
    },
    probe: {
      run: async (request) => {
        requests.push(request);
        return traceOf(request, { outcome: 'stopped', serverMessageId: null });
      },
    },
    ...change,
  };
}

const relay = {
  runId: 'r1',
  domain: 'entreprise.example',
  from: 'maestro@entreprise.example',
  to: 'client@ailleurs.example',
  expectIp: null,
  host: null,
  port: null,
  resolver: null,
  recipient: null,
  send: false,
  practice: null,
  language: 'fr',
  previous: null,
};

const call = (name: string, input: unknown, ports: Ports = portsWith()) =>
  dispatch(createSession(ports).handlers, name, input, { emit: () => {} });

beforeEach(() => {
  answers = {
    'MX entreprise.example': {
      state: 'found',
      records: [{ value: 'entreprise-example.mail.protection.outlook.com', priority: 0 }],
      aliases: [],
    },
    'A entreprise-example.mail.protection.outlook.com': {
      state: 'found',
      records: [{ value: '198.51.100.25', priority: 0 }],
      aliases: [],
    },
  };
  opened = [];
  closed = 0;
  checks = [];
  requests = [];
});

describe('relay.check', () => {
  it('goes to the looked-up MX on port 25, without login, and stops before the message', async () => {
    expect(await call('relay.check', relay)).toMatchObject({ ok: true });
    expect(requests).toMatchObject([
      {
        route: 'relay',
        host: 'entreprise-example.mail.protection.outlook.com',
        port: 25,
        credentials: null,
        until: 'recipient',
        connectTo: null,
      },
    ]);
    expect(closed).toBe(opened.length);
  });

  it('sends only when asked', async () => {
    await call('relay.check', { ...relay, send: true });
    expect(requests[0]?.until).toBeNull();
  });

  it('finds the address by the resolver that was chosen', async () => {
    await call('relay.check', { ...relay, resolver: '192.0.2.53' });
    expect(opened).toEqual(['192.0.2.53']);
    expect(requests[0]?.connectTo).toEqual({ address: '198.51.100.25', port: 25 });
  });

  it('never invents the host when a filter stands in front', async () => {
    answers['MX entreprise.example'] = {
      state: 'found',
      records: [{ value: 'mx.filter.example', priority: 0 }],
      aliases: [],
    };
    expect(await call('relay.check', relay)).toMatchObject({ ok: false, code: 'relay.no-host' });
    expect(requests).toEqual([]);
    const given = await call('relay.check', { ...relay, host: 'entreprise.o-v1.mx.microsoft' });
    expect(given).toMatchObject({
      value: { verdict: { host: 'entreprise.o-v1.mx.microsoft', hostFrom: 'given' } },
    });
  });

  it('asks no DNS in an exercise', async () => {
    expect(await call('relay.check', { ...relay, practice: 'ok' })).toMatchObject({
      value: { verdict: { hostFrom: 'practice', practice: true } },
    });
    expect(opened).toEqual([]);
  });

  it('takes the recipient for inside when its domain is the sender’s, unless told otherwise', async () => {
    const to = 'collegue@entreprise.example';
    expect(await call('relay.check', { ...relay, to })).toMatchObject({
      value: { verdict: { recipient: 'inside' } },
    });
    expect(await call('relay.check', { ...relay, to, recipient: 'outside' })).toMatchObject({
      value: { verdict: { recipient: 'outside' } },
    });
  });

  it('compares international domains in their DNS form', async () => {
    answers['MX xn--qubec-csa.example'] = answers['MX entreprise.example'] ?? nothing;
    expect(
      await call('relay.check', { ...relay, domain: 'québec.example', from: 'a@québec.example' }),
    ).toMatchObject({ ok: true });
    expect(requests[0]?.from).toBe('a@xn--qubec-csa.example');
  });

  it('runs one test at a time, and can be cancelled', async () => {
    let release = () => {};
    const running = new Promise<void>((resolve) => {
      release = resolve;
    });
    let aborted = false;
    const { handlers } = createSession(
      portsWith({
        probe: {
          run: async (request, { signal }) => {
            signal.addEventListener('abort', () => {
              aborted = true;
              release();
            });
            await running;
            return traceOf(request, { outcome: 'cancelled', serverMessageId: null });
          },
        },
      }),
    );
    const send = (name: string, input: unknown) => dispatch(handlers, name, input, { emit: () => {} });
    const first = send('relay.check', relay);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await send('relay.check', { ...relay, runId: 'r2' })).toMatchObject({
      code: 'test.already-running',
    });
    expect(await send('run.cancel', { runId: 'r1' })).toMatchObject({ ok: true });
    expect(await first).toMatchObject({ value: { verdict: { kind: 'cancelled' } } });
    expect(aborted).toBe(true);
  });
});

describe('dns.check', () => {
  it('reads the domain and the address before it asks anything', async () => {
    const input = { domain: 'entreprise.example', ip: null, resolver: null, previous: null };
    expect(await call('dns.check', { ...input, domain: 'entre prise.ca' })).toMatchObject({
      code: 'domain.spaces',
    });
    expect(await call('dns.check', { ...input, ip: '10.1.2.3' })).toMatchObject({ code: 'ip.not-public' });
    expect(checks).toEqual([]);
    await call('dns.check', { ...input, domain: 'Québec.example.', ip: ' 199.16.112.2 ' });
    expect(checks).toEqual([
      {
        domain: { ascii: 'xn--qubec-csa.example', shown: 'québec.example' },
        ip: '199.16.112.2',
        server: null,
      },
    ]);
  });
});

describe('what comes from outside', () => {
  it.each([
    ['dns.check', { domain: 'a.example', ip: null, resolver: null, previous: null, extra: 1 }],
    ['dns.check', { domain: 4, ip: null, resolver: null, previous: null }],
    ['dns.check', { domain: 'a'.repeat(6000), ip: null, resolver: null, previous: null }],
    ['relay.check', { ...relay, recipient: 'ailleurs' }],
    ['relay.check', { ...relay, previous: { domain: 'a.example', ip: null, observations: [{ item: 'x' }] } }],
    ['connector.script', { domain: 'a.example' }],
  ])('is refused by the contract when it does not fit: %s', async (name, input) => {
    expect(await call(name, input)).toMatchObject({ ok: false, code: 'contract.invalid-input' });
  });

  it.each([
    [{ domain: 'a.example', ip: '2001:db8::1', name: null }, 'ip.is-ipv6'],
    [{ domain: 'a.example', ip: '199.16.112.0/16', name: null }, 'ip.prefix'],
    [{ domain: 'a.example', ip: '199.16.112.2', name: 'a\nRemove-Mailbox' }, 'connector.name'],
    [{ domain: "a'; Remove-Mailbox 'x", ip: '199.16.112.2', name: null }, 'domain.spaces'],
    [{ domain: "a';x.example", ip: '199.16.112.2', name: null }, 'domain.invalid'],
  ])('never reaches a script unread: %j', async (input, code) => {
    expect(await call('connector.script', input)).toMatchObject({ ok: false, code });
  });
});
