import { beforeAll, describe, expect, test } from 'vitest';
import type { Conversation } from '../../services/smtp-probe/conversation.ts';
import { logIn } from '../../services/smtp-probe/log-in.ts';
import { createRecorder } from '../../services/smtp-probe/recorder.ts';
import {
  mailRequest,
  relayRequest,
  runProbe,
  statesOf,
  testHost,
  testSecret,
} from '../support/mail-request.ts';
import { probeServer } from '../support/probe-server.ts';
import { type TestCertificates, testCertificates } from '../support/scripted-mail-server.ts';

const oneDay = 24 * 60 * 60 * 1000;
const inDays = (days: number): Date => new Date(Date.now() + days * oneDay);

let good: TestCertificates;
let expired: TestCertificates;
let future: TestCertificates;
let otherName: TestCertificates;
const server = probeServer();

beforeAll(async () => {
  [good, expired, future, otherName] = await Promise.all([
    testCertificates([testHost, 'outlook.office365.com']),
    testCertificates([testHost], { notBefore: inDays(-40), notAfter: inDays(-10) }),
    testCertificates([testHost], { notBefore: inDays(10), notAfter: inDays(15) }),
    testCertificates(['mail.autre.example']),
  ]);
});

/** What the server must never have been given, in whatever shape. */
function expectNoLogin(): void {
  const { lines, inClear } = server.current();
  const heard = lines.join('\n') + inClear();
  expect(heard).not.toMatch(/^AUTH/m);
  expect(heard).not.toContain(testSecret);
  expect(heard).not.toContain(Buffer.from(testSecret).toString('base64'));
}

describe('a certificate that is not accepted', () => {
  const cases: [string, () => TestCertificates, boolean, string, RegExp][] = [
    ['expired', () => expired, true, 'CERT_HAS_EXPIRED', /expired/],
    ['not yet valid', () => future, true, 'CERT_NOT_YET_VALID', /not yet valid/],
    ['for another name', () => otherName, true, 'ERR_TLS_CERT_ALTNAME_INVALID', /mail\.autre\.example/],
    ['of an unknown authority', () => good, false, 'SELF_SIGNED_CERT_IN_CHAIN', /self-signed certificate/],
  ];

  test.each(cases)(
    '(%s) ends the test before any login, and is described',
    async (_name, certificates, trusted, systemCode, because) => {
      const { port } = await server.start({ certificates: certificates() });
      const { trace } = await runProbe(
        mailRequest(port, { extraCertificates: trusted ? [certificates().authority] : [] }),
      );
      expect(trace.failure).toMatchObject({ stage: 'tls', cause: 'tls-error', systemCode });
      expect(trace.certificate?.untrustedBecause).toMatch(because);
      expect(trace.certificate?.issuer).toBe('CN=Test authority');
      expect(trace.certificate?.chain.at(-1)).toBe('CN=Test authority');
      expect(trace.certificate?.fingerprint256).toMatch(/^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/);
      expectNoLogin();
    },
  );

  test.each(cases)(
    '(%s) is not accepted on the port of implicit TLS either',
    async (_name, certificates, trusted, systemCode, because) => {
      const { port } = await server.start({ certificates: certificates(), implicit: true });
      const { trace } = await runProbe(
        mailRequest(port, { port: 465, extraCertificates: trusted ? [certificates().authority] : [] }),
      );
      expect(trace.failure).toMatchObject({ stage: 'tls', cause: 'tls-error', systemCode });
      expect(trace.certificate?.untrustedBecause).toMatch(because);
      expectNoLogin();
    },
  );

  test('is not accepted on the relay either', async () => {
    const { port } = await server.start({ certificates: good });
    const { trace } = await runProbe(relayRequest(port));
    expect(trace.failure).toMatchObject({ stage: 'tls', cause: 'tls-error' });
    expect(server.current().messages).toEqual([]);
  });

  test('trusted for one run is not trusted for the next', async () => {
    const { port } = await server.start({ certificates: good });
    const first = await runProbe(mailRequest(port, { extraCertificates: [good.authority] }));
    const second = await runProbe(mailRequest(port));
    expect([first.trace.outcome, second.trace.outcome]).toEqual(['accepted', 'failed']);
  });
});

test('a certificate that is accepted is summed up', async () => {
  const { port } = await server.start({ certificates: good });
  const { trace } = await runProbe(mailRequest(port, { extraCertificates: [good.authority] }));
  expect(trace.outcome).toBe('accepted');
  expect(trace.certificate).toMatchObject({
    subject: `CN=${testHost}`,
    issuer: 'CN=Test authority',
    names: [testHost, 'outlook.office365.com'],
    chain: [`CN=${testHost}`, 'CN=Test authority'],
    untrustedBecause: null,
  });
  expect(Date.parse(trace.certificate?.validFrom ?? '')).toBeLessThan(Date.now());
  expect(trace.stages.find(({ stage }) => stage === 'tls')?.facts).toMatchObject({ protocol: 'TLSv1.3' });
});

describe('old encryption', () => {
  test.each(['TLSv1', 'TLSv1.1'] as const)('%s only is refused', async (maxVersion) => {
    const { port } = await server.start({
      certificates: good,
      tlsOptions: { minVersion: 'TLSv1', maxVersion, ciphers: 'DEFAULT@SECLEVEL=0' },
    });
    const { trace } = await runProbe(mailRequest(port, { extraCertificates: [good.authority] }));
    expect(trace.failure).toMatchObject({ stage: 'tls', cause: 'tls-error' });
    expect(trace.failure?.systemCode).toMatch(/PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL/);
    expectNoLogin();
  });

  test('TLS 1.2 is enough', async () => {
    const { port } = await server.start({ certificates: good, tlsOptions: { maxVersion: 'TLSv1.2' } });
    const { trace } = await runProbe(mailRequest(port, { extraCertificates: [good.authority] }));
    expect(trace.outcome).toBe('accepted');
    expect(trace.stages.find(({ stage }) => stage === 'tls')?.facts.protocol).toBe('TLSv1.2');
  });
});

describe('STARTTLS', () => {
  test('taken away from the offer: not one byte of a login leaves', async () => {
    const { port } = await server.start({
      answers: { hello: '250-x Hello\r\n250-AUTH LOGIN PLAIN\r\n250 XXXXXXXA\r\n' },
    });
    const { trace } = await runProbe(mailRequest(port));
    expect(trace.failure).toMatchObject({ stage: 'tls', cause: 'starttls-not-offered', reply: null });
    expect(trace.failure?.detail).toContain('XXXXXXXA');
    expectNoLogin();
    expect(server.current().inClear()).toBe('EHLO [127.0.0.1]\r\nQUIT\r\n');
  });

  test('refused: the refusal is told, and no login leaves', async () => {
    const { port } = await server.start({ answers: { starttls: '454 4.7.0 TLS not available\r\n' } });
    const { trace } = await runProbe(mailRequest(port));
    expect(trace.failure).toMatchObject({
      stage: 'tls',
      cause: 'refused-by-server',
      reply: { code: 454, enhancedCode: '4.7.0' },
    });
    expectNoLogin();
  });

  test('refused to a relay: it goes on in clear', async () => {
    const { port } = await server.start({ answers: { starttls: '454 4.7.0 TLS not available\r\n' } });
    const { trace } = await runProbe(relayRequest(port));
    expect(trace.outcome).toBe('accepted');
    expect(statesOf(trace)).toMatchObject({ tls: 'skipped', hello: 'passed', auth: 'skipped' });
    expect(trace.stages.find(({ stage }) => stage === 'tls')?.facts.refused).toContain('454 4.7.0');
  });

  test.each(['cut', 'end'] as const)('followed by a connection that is %s', async (how) => {
    const { port } = await server.start({ certificates: good, answers: { handshake: how } });
    const { trace } = await runProbe(mailRequest(port));
    expect(trace.failure?.stage).toBe('tls');
    expect(['socket-error', 'closed-by-server']).toContain(trace.failure?.cause);
    expectNoLogin();
  });

  test('followed by words in clear instead of a handshake', async () => {
    const { port } = await server.start({
      certificates: good,
      answers: { handshake: '250-injected\r\n250 AUTH LOGIN\r\n' },
    });
    const { trace } = await runProbe(mailRequest(port));
    expect(trace.failure).toMatchObject({ stage: 'tls', cause: 'tls-error' });
    expectNoLogin();
  });

  test('with words in clear slipped behind its answer: they are not taken for the secure conversation', async () => {
    const { port } = await server.start({
      certificates: good,
      answers: { starttls: '220 2.0.0 Ready\r\n250-evil\r\n250 AUTH PLAIN\r\n' },
    });
    const { trace } = await runProbe(mailRequest(port, { extraCertificates: [good.authority] }));
    expect(trace.stages.find(({ stage }) => stage === 'hello')?.facts.mechanisms ?? '').not.toContain(
      'PLAIN',
    );
  });
});

test('a login is never begun over a connection that TLS did not verify', async () => {
  const { port } = await server.start();
  const asked: string[] = [];
  const untrusted = {
    securedBy: () => null,
    login: async () => {
      asked.push('login');
      return null;
    },
  } as unknown as Conversation;
  const recorder = createRecorder(
    mailRequest(port),
    (text) => text,
    () => {},
  );
  recorder.begin('auth');
  const halt = await logIn(
    untrusted,
    { account: 'a@exercice.example', secret: testSecret },
    { keywords: ['AUTH'], mechanisms: ['LOGIN'], maximumSize: null, seenAddress: null },
    recorder,
  );
  expect(halt).toMatchObject({ cause: 'tls-error' });
  expect(asked).toEqual([]);
});

describe('implicit TLS', () => {
  test('on port 465 comes before the greeting, and sends', async () => {
    const { port } = await server.start({ certificates: good, implicit: true });
    const { trace, reports } = await runProbe(
      mailRequest(port, { port: 465, extraCertificates: [good.authority] }),
    );
    expect(trace.outcome).toBe('accepted');
    const passed = reports.filter(({ state }) => state === 'passed').map(({ stage }) => stage);
    expect(passed).toEqual(['connect', 'tls', 'greeting', 'hello', 'auth', 'sender', 'recipient', 'message']);
    expect(server.current().inClear()).toBe('');
  });

  test('against a server that speaks in clear first: the handshake fails', async () => {
    const { port } = await server.start();
    const { trace } = await runProbe(mailRequest(port, { port: 465 }));
    expect(trace.failure).toMatchObject({ stage: 'tls', cause: 'tls-error' });
    expect(trace.failure?.systemCode).toMatch(/WRONG_VERSION_NUMBER/);
    expectNoLogin();
  });

  test('expected by the server on the port of STARTTLS: no greeting ever comes', async () => {
    const { port } = await server.start({ certificates: good, implicit: true });
    const { trace } = await runProbe(mailRequest(port), { limits: { stage: 300 } });
    expect(trace.failure).toMatchObject({ stage: 'greeting', cause: 'stage-timeout' });
    expectNoLogin();
  });
});
