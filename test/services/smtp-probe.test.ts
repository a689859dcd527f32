import { networkInterfaces } from 'node:os';
import { describe, expect, test } from 'vitest';
import { type Stage, stages } from '../../core/mail/stages.ts';
import { mailTraceSchema } from '../../core/mail/trace.ts';
import {
  mailRequest,
  relayRequest,
  runProbe,
  statesOf,
  testAccount,
  testHost,
  testSecret,
} from '../support/mail-request.ts';
import { probeServer } from '../support/probe-server.ts';
import type { Answer, Moment } from '../support/scripted-mail-server.ts';

const server = probeServer();
const { request } = server;
const start = (answers: Partial<Record<Moment, Answer>> = {}) => server.start({ answers });

const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('a test that goes well', () => {
  test('hands the message over as it was shown', async () => {
    const { port, messages } = await start();
    const { trace } = await runProbe(request(port));
    expect(trace).toMatchObject({ outcome: 'accepted', failure: null, serverMessageId: '42@test.example' });
    const [message = ''] = messages;
    expect(message).toContain(`From: ${testAccount}`);
    expect(message).toContain('To: destinataire@exercice.example');
    expect(message).toContain('Subject: =?UTF-8?Q?Essai_d=E2=80=99envoi?=');
    expect(message).toContain('\r\n..Une ligne qui commence par un point');
    expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(message).toMatch(/^Date: /m);
    expect(message).toMatch(/^Message-ID: <.+@exercice\.example>/m);
  });

  test('streams each stage, running then ended, one at a time and in order', async () => {
    const { port } = await start();
    const { trace, reports } = await runProbe(request(port));
    expect(reports.map(({ stage, state }) => `${stage} ${state}`)).toEqual([
      'dns skipped',
      ...stages.slice(1).flatMap((stage) => [`${stage} running`, `${stage} passed`]),
    ]);
    for (const { state, milliseconds } of reports) {
      expect(milliseconds === null).toBe(state === 'running' || state === 'skipped');
    }
    expect(mailTraceSchema.safeParse(trace).success).toBe(true);
    expect(reports.at(-1)).toEqual(trace.stages.at(-1));
  });

  test('says its commands one by one, whatever the server could take at once', async () => {
    const { port, lines } = await start();
    await runProbe(request(port));
    expect(lines.map((line) => line.split(/[ :]/)[0])).toEqual([
      'EHLO',
      'STARTTLS',
      'EHLO',
      'AUTH',
      base64(testAccount),
      base64(testSecret),
      'MAIL',
      'RCPT',
      'DATA',
      'QUIT',
    ]);
    expect(lines[0]).toBe('EHLO [127.0.0.1]');
    expect(lines[6]).toMatch(/^MAIL FROM:<facturation@exercice\.example> SIZE=\d+$/);
  });

  test('keeps what was learned on the way', async () => {
    const { port } = await start();
    const { trace } = await runProbe(request(port));
    const facts = (name: Stage) => trace.stages.find(({ stage }) => stage === name)?.facts;
    expect(facts('connect')).toMatchObject({ address: '127.0.0.1', family: 4, port });
    expect(facts('greeting')).toEqual({ banner: 'test.example ESMTP ready' });
    expect(facts('tls')).toMatchObject({ capabilities: 'SIZE PIPELINING STARTTLS' });
    expect(facts('hello')).toMatchObject({
      mechanisms: 'LOGIN XOAUTH2',
      seenAddress: '203.0.113.10',
      maximumSize: 1_000_000,
    });
    expect(facts('auth')).toEqual({ mechanism: 'LOGIN' });
  });

  test('is not disturbed by a listener that throws', async () => {
    const { port } = await start();
    const { createMailProbe } = await import('../../services/smtp-probe.ts');
    const trace = await createMailProbe().run(request(port), {
      onStage: () => {
        throw new Error('the window is gone');
      },
      signal: new AbortController().signal,
    });
    expect(trace.outcome).toBe('accepted');
  });
});

describe('a test that is to stop', () => {
  const last: Record<Stage, string[]> = {
    dns: [],
    connect: [],
    greeting: ['QUIT'],
    tls: ['EHLO', 'STARTTLS', 'QUIT'],
    hello: ['EHLO', 'STARTTLS', 'EHLO', 'QUIT'],
    auth: ['EHLO', 'STARTTLS', 'EHLO', 'AUTH', base64(testAccount), base64(testSecret), 'QUIT'],
    sender: [
      'EHLO',
      'STARTTLS',
      'EHLO',
      'AUTH',
      base64(testAccount),
      base64(testSecret),
      'MAIL',
      'RSET',
      'QUIT',
    ],
    recipient: [
      'EHLO',
      'STARTTLS',
      'EHLO',
      'AUTH',
      base64(testAccount),
      base64(testSecret),
      'MAIL',
      'RCPT',
      'RSET',
      'QUIT',
    ],
    message: [
      'EHLO',
      'STARTTLS',
      'EHLO',
      'AUTH',
      base64(testAccount),
      base64(testSecret),
      'MAIL',
      'RCPT',
      'DATA',
      'QUIT',
    ],
  };

  test.each([...stages])('after %s says nothing of the next', async (until) => {
    const { port, lines, messages } = await start();
    const { trace } = await runProbe(request(port, { until }));
    expect(trace.outcome).toBe(until === 'message' ? 'accepted' : 'stopped');
    expect(trace.failure).toBeNull();
    await expect.poll(() => lines.map((line) => line.split(/[ :]/)[0])).toEqual(last[until]);
    expect(messages.length).toBe(until === 'message' ? 1 : 0);
    const states = Object.values(statesOf(trace));
    const reached = stages.indexOf(until) + 1;
    expect(states.slice(0, reached).every((state) => state === 'passed' || state === 'skipped')).toBe(true);
    expect(states.slice(reached).every((state) => state === 'not-reached')).toBe(true);
  });

  test('after auth on the relay stops before the sender', async () => {
    const { port, lines } = await start();
    const { trace } = await runProbe(
      relayRequest(port, { until: 'auth', extraCertificates: [server.authority()] }),
    );
    expect(trace.outcome).toBe('stopped');
    expect(lines.some((line) => line.startsWith('MAIL'))).toBe(false);
  });
});

describe('the login', () => {
  const refusal =
    '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect. [X.PROD.OUTLOOK.COM]\r\n';

  test('is tried once, even where another mechanism is offered', async () => {
    const { port, lines } = await start({
      'secure-hello': '250-x Hello\r\n250 AUTH PLAIN LOGIN\r\n',
      password: refusal,
    });
    const { trace } = await runProbe(request(port));
    expect(trace.failure).toMatchObject({
      stage: 'auth',
      cause: 'refused-by-server',
      reply: { code: 535, enhancedCode: '5.7.139' },
    });
    expect(lines.filter((line) => line.startsWith('AUTH'))).toEqual(['AUTH LOGIN']);
    expect(server.current().connections()).toBe(1);
    expect(lines.at(-1)).toBe('QUIT');
  });

  test('is by PLAIN where LOGIN is not offered', async () => {
    const { port, lines } = await start({
      'secure-hello': '250-x Hello\r\n250 AUTH PLAIN\r\n',
      auth: '235 2.7.0 Fine\r\n',
    });
    const { trace } = await runProbe(request(port));
    expect(trace.outcome).toBe('accepted');
    expect(lines).toContain(`AUTH PLAIN ${base64(`\0${testAccount}\0${testSecret}`)}`);
    expect(trace.stages.find(({ stage }) => stage === 'auth')?.exchange[0]).toBe('C: AUTH PLAIN ***');
  });

  test('shows its commands and the server’s words, and masks what is given', async () => {
    const { port } = await start();
    const { trace } = await runProbe(request(port));
    expect(trace.stages.find(({ stage }) => stage === 'auth')?.exchange).toEqual([
      'C: AUTH LOGIN',
      'S: 334 VXNlcm5hbWU6',
      'C: ***',
      'S: 334 UGFzc3dvcmQ6',
      'C: ***',
      'S: 235 2.7.0 Authentication successful',
    ]);
  });

  test.each([
    ['no AUTH at all', '250-x Hello\r\n250 SIZE 1000\r\n', 'SIZE'],
    ['OAuth only', '250-x Hello\r\n250 AUTH XOAUTH2\r\n', 'AUTH XOAUTH2'],
  ])('that is not offered (%s) is a failure, never a pass', async (_name, hello, offered) => {
    const { port, lines } = await start({ 'secure-hello': hello });
    const { trace } = await runProbe(request(port));
    expect(trace.outcome).toBe('failed');
    expect(trace.failure).toMatchObject({ stage: 'auth', cause: 'auth-not-offered', reply: null });
    expect(trace.failure?.detail).toContain(offered);
    expect(lines.some((line) => /^(?:AUTH|MAIL)/.test(line))).toBe(false);
  });

  test.each<[Moment, Answer]>([
    ['auth', '504 5.7.4 Unrecognized authentication type\r\n'],
    ['user', '535 5.7.3 Authentication unsuccessful\r\n'],
    ['password', '421 4.7.66 TLS 1.0 and 1.1 are not supported.\r\n'],
    ['password', '550 5.7.30 Basic authentication is not supported for Client Submission.\r\n'],
  ])('refused at its %s is told in the server’s words: %j', async (moment, answer) => {
    const { port } = await start({ [moment]: answer });
    const { trace } = await runProbe(request(port));
    const [code, enhancedCode, ...words] = String(answer).trim().split(' ');
    expect(trace.failure).toMatchObject({
      stage: 'auth',
      cause: 'refused-by-server',
      reply: { code: Number(code), enhancedCode, text: words.join(' ') },
    });
  });

  test('leaves no secret in what is told, even when the server repeats it', async () => {
    const plain = base64(`\0${testAccount}\0${testSecret}`);
    const { port } = await start({
      greeting: `220 test ${testSecret}\r\n`,
      password: `535-5.7.8 Bad ${testSecret}\r\n535 5.7.8 ${base64(testSecret)} ${plain} Bearer ${'k'.repeat(40)}\r\n`,
    });
    const { trace, reports } = await runProbe(request(port));
    const told = JSON.stringify([trace, reports]);
    for (const value of [testSecret, base64(testSecret), base64(testAccount), plain, 'k'.repeat(40)]) {
      expect(told).not.toContain(value);
    }
    expect(trace.failure?.reply?.text).toBe('Bad ***\n*** *** Bearer ***');
  });
});

describe('a refusal', () => {
  test.each<[Moment, string, Stage]>([
    ['greeting', '554 5.7.1 Service unavailable; Client host blocked', 'greeting'],
    ['greeting', '421 4.3.2 Service not available', 'greeting'],
    ['hello', '501 5.5.4 Invalid domain name', 'hello'],
    ['secure-hello', '421 4.7.66 TLS 1.0 and 1.1 are not supported', 'hello'],
    ['mail', '530 5.7.57 Client not authenticated to send mail.', 'sender'],
    ['rcpt', '550 5.7.64 TenantAttribution; Relay Access Denied', 'recipient'],
    ['data', '451 4.7.0 Temporary server error', 'message'],
    ['body', '554 5.2.252 SendAsDenied; a not allowed to send as b', 'message'],
  ])('at the %s (%s) fails stage %s', async (moment, words, stage) => {
    const { port } = await start({ [moment]: `${words}\r\n` });
    const { trace } = await runProbe(request(port));
    const [code, enhancedCode, ...text] = words.split(' ');
    expect(trace.failure).toEqual({
      stage,
      cause: 'refused-by-server',
      reply: { code: Number(code), enhancedCode, text: text.join(' ') },
      systemCode: null,
      detail: words,
    });
  });

  test('of several lines is kept whole', async () => {
    const { port } = await start({
      rcpt: '550-5.7.68 TenantInboundAttribution;\r\n550-5.7.68 Direct Send not allowed\r\n550 5.7.68 [X]\r\n',
    });
    const { trace } = await runProbe(request(port));
    expect(trace.failure?.reply?.text).toBe('TenantInboundAttribution;\nDirect Send not allowed\n[X]');
    expect(trace.stages.find(({ stage }) => stage === 'recipient')?.exchange).toHaveLength(4);
  });

  test('of EHLO to a relay falls back on HELO', async () => {
    const { port } = await start({ hello: '250 x.example\r\n' });
    const { trace } = await runProbe(relayRequest(port));
    expect(trace.outcome).toBe('accepted');
    expect(statesOf(trace)).toMatchObject({ tls: 'skipped', hello: 'passed' });
  });
});

describe('a connection that ends', () => {
  test.each<[Moment, Stage]>([
    ['greeting', 'greeting'],
    ['hello', 'hello'],
    ['starttls', 'tls'],
    ['secure-hello', 'hello'],
    ['password', 'auth'],
    ['mail', 'sender'],
    ['body', 'message'],
  ])('at its %s fails stage %s', async (moment, stage) => {
    const { port } = await start({ [moment]: 'end' });
    const { trace } = await runProbe(request(port));
    expect(trace.failure).toMatchObject({ stage, reply: null });
    expect(['closed-by-server', 'socket-error']).toContain(trace.failure?.cause);
  });

  test.each<[Moment, Stage]>([
    ['hello', 'hello'],
    ['mail', 'sender'],
  ])('reset at its %s fails stage %s with ECONNRESET', async (moment, stage) => {
    const { port } = await start({ [moment]: 'cut' });
    const { trace } = await runProbe(request(port));
    expect(trace.failure).toMatchObject({ stage, cause: 'socket-error', systemCode: 'ECONNRESET' });
  });

  test('never opened is told with the system’s code', async () => {
    const { port, close } = await start();
    await close();
    const { trace } = await runProbe(request(port));
    expect(trace.failure).toMatchObject({
      stage: 'connect',
      cause: 'socket-error',
      systemCode: 'ECONNREFUSED',
    });
  });
});

describe('a peer that is no mail server', () => {
  test.each<[string, Answer]>([
    ['a web server', 'HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n'],
    ['SSH', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['NUL bytes', Buffer.from('\u0000\u0000\u0001\r\n')],
    ['a line of a megabyte', Buffer.concat([Buffer.from('220 '), Buffer.alloc(1_000_000, 'x')])],
    ['a greeting that never ends', `${'220-again\r\n'.repeat(100_000)}`],
    ['empty lines without end', '\r\n'.repeat(500_000)],
  ])('(%s) is told from one, quickly', async (_name, greeting) => {
    const { port } = await start({ greeting });
    const { trace, elapsed } = await runProbe(request(port), { limits: { stage: 3000 } });
    expect(trace.failure).toMatchObject({ stage: 'greeting', cause: 'protocol-error', reply: null });
    expect(elapsed).toBeLessThan(3000);
    expect(JSON.stringify(trace).length).toBeLessThan(50_000);
    expect(mailTraceSchema.safeParse(trace).success).toBe(true);
  });

  test('but sends control characters: they are shown, not obeyed', async () => {
    const { port } = await start({ mail: '550 5.7.1 \u001b[2Jgone\u0007\u202e\r\n' });
    const { trace } = await runProbe(request(port));
    expect(trace.failure?.reply?.text).toBe('\\x1b[2Jgone\\x07\\x202e');
    expect(trace.stages.find(({ stage }) => stage === 'sender')?.exchange.at(-1)).toBe(
      'S: 550 5.7.1 \\x1b[2Jgone\\x07\\x202e',
    );
  });

  test('answers without a code in the middle', async () => {
    const { port } = await start({ mail: 'what?\r\n' });
    const { trace } = await runProbe(request(port));
    expect(trace.failure).toMatchObject({
      stage: 'sender',
      cause: 'protocol-error',
      reply: null,
      detail: 'what?',
    });
  });

  test('says yes where a question was expected', async () => {
    const { port } = await start({ data: '250 Fine\r\n' });
    const { trace } = await runProbe(request(port));
    expect(trace.failure).toMatchObject({ stage: 'message', cause: 'protocol-error', reply: { code: 250 } });
  });
});

describe('addresses', () => {
  const both = async () => [
    { address: '::1', family: 6 },
    { address: '127.0.0.1', family: 4 },
  ];

  test('that do not exist fail stage dns, with the system’s code', async () => {
    const { trace } = await runProbe(mailRequest(587, { host: 'nulle-part.invalid', connectTo: null }), {
      limits: { dns: 4000 },
    });
    expect(trace.failure?.stage).toBe('dns');
    expect(trace.failure?.cause === 'stage-timeout' || trace.failure?.systemCode).toMatch(
      /^(?:true|ENOTFOUND|EAI_AGAIN)$/,
    );
  });

  test('of IPv4 only serve the relay, and the others are told', async () => {
    const { port } = await start();
    const { trace } = await runProbe(
      relayRequest(port, {
        connectTo: null,
        host: testHost,
        port,
        extraCertificates: [server.authority()],
      }),
      { lookup: both },
    );
    expect(trace.outcome).toBe('accepted');
    expect(trace.stages[0]?.facts).toMatchObject({ address: '127.0.0.1', family: 4, ignoredIpv6: '::1' });
  });

  test('of IPv6 only cannot serve the relay', async () => {
    const { trace } = await runProbe(relayRequest(25, { connectTo: null }), {
      lookup: async () => [{ address: '::1', family: 6 }],
    });
    expect(trace.failure).toMatchObject({ stage: 'dns', cause: 'dns-error' });
    expect(trace.failure?.detail).toContain('::1');
  });

  test('of IPv4 are tried first where both exist', async () => {
    const { port } = await start();
    const { trace } = await runProbe(request(port, { connectTo: null, port }), { lookup: both });
    expect(trace.stages[1]?.facts).toMatchObject({ address: '127.0.0.1', attempts: 1 });
  });

  test('of IPv6 are used where they are all there is', async () => {
    const { port } = await start();
    const { trace } = await runProbe(request(port, { connectTo: null, port, until: 'connect' }), {
      lookup: async () => [{ address: '::1', family: 6 }],
    });
    // Nobody listens there; a machine without IPv6 says so differently.
    const present = Object.values(networkInterfaces())
      .flat()
      .some((one) => one?.address === '::1');
    expect(trace.failure).toMatchObject({ stage: 'connect', cause: 'socket-error' });
    expect(trace.failure?.systemCode).toMatch(
      present ? /ECONNREFUSED/ : /EADDRNOTAVAIL|ENETUNREACH|EAFNOSUPPORT/,
    );
  });

  test('given as such need no lookup', async () => {
    const { port } = await start({ hello: '250 x\r\n' });
    const { trace } = await runProbe(relayRequest(port, { host: '127.0.0.1', port, connectTo: null }), {
      lookup: () => Promise.reject(new Error('looked up')),
    });
    expect(trace.outcome).toBe('accepted');
  });

  test('of people that no command can carry are never sent', async () => {
    const { port, lines } = await start();
    const { trace } = await runProbe(
      request(port, { to: 'a@exercice.example>\r\nRCPT TO:<b@exercice.example' }),
    );
    expect(trace.failure).toMatchObject({ stage: 'recipient', cause: 'protocol-error' });
    expect(lines.some((line) => line.startsWith('RCPT'))).toBe(false);
  });

  test('with an accented domain travel in ASCII', async () => {
    const { port, lines } = await start();
    await runProbe(request(port, { from: 'info@forêt.example' }));
    expect(lines.find((line) => line.startsWith('MAIL'))).toContain('<info@xn--fort-ipa.example>');
  });
});
