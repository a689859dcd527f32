import { describe, expect, test } from 'vitest';
import { type PracticeScenario, practiceAccount, practiceScenarios } from '../../core/mail/practice.ts';
import type { TestRoute } from '../../core/mail/test-routes.ts';
import { mailTraceSchema } from '../../core/mail/trace.ts';
import { statesOf } from '../support/mail-request.ts';
import { practiceRehearsal } from '../support/rehearsal.ts';

const { rehearse, inbox } = practiceRehearsal();

type Expected = [
  scenario: PracticeScenario,
  route: TestRoute,
  stage: string,
  code: string | null,
  words: string | RegExp,
];

const refusals: Expected[] = [
  [
    'wrong-password',
    'app-password',
    'auth',
    '535 5.7.139',
    'Authentication unsuccessful, the user credentials were incorrect.',
  ],
  [
    'account-locked',
    'app-password',
    'auth',
    '535 5.7.139',
    'Authentication unsuccessful, account locked. Contact your administrator.',
  ],
  [
    'smtp-auth-off-tenant',
    'app-password',
    'auth',
    '535 5.7.139',
    'Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled',
  ],
  [
    'smtp-auth-off-mailbox',
    'app-password',
    'auth',
    '535 5.7.139',
    'Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled',
  ],
  [
    'security-defaults',
    'app-password',
    'auth',
    '535 5.7.139',
    "Authentication unsuccessful, user is locked by your organization's security defaults policy.",
  ],
  [
    'policy-blocked',
    'app-password',
    'auth',
    '535 5.7.139',
    'Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully.',
  ],
  [
    'basic-auth-retired',
    'app-password',
    'auth',
    '550 5.7.30',
    'Basic authentication is not supported for Client Submission.',
  ],
  [
    'from-refused',
    'app-password',
    'message',
    '554 5.2.252',
    `SendAsDenied; ${practiceAccount} not allowed to send as ${practiceAccount}`,
  ],
  [
    'too-many-connections',
    'app-password',
    'message',
    '432 4.3.2',
    'STOREDRV.ClientSubmit; sender thread limit exceeded',
  ],
  ['temporary', 'app-password', 'auth', '451 4.7.0', 'Temporary server error. Please try again later. PRX4'],
  ['temporary', 'relay', 'sender', '451 4.7.500', 'Server busy. Please try again later'],
  ['relay-not-attributed', 'relay', 'recipient', '550 5.7.64', 'TenantAttribution; Relay Access Denied'],
  [
    'direct-send-rejected',
    'direct',
    'recipient',
    '550 5.7.68',
    'TenantInboundAttribution; Direct Send not allowed for this organization from unauthorized sources',
  ],
  ['wrong-password', 'relay', 'sender', '530 5.7.57', 'Client not authenticated to send mail.'],
];

describe('a scenario that refuses', () => {
  test.each(refusals)('%s by %s: refused at %s with %s', async (scenario, route, stage, code, words) => {
    const trace = await rehearse(scenario, route);
    expect(trace.outcome).toBe('failed');
    expect(trace.failure).toMatchObject({ stage, cause: 'refused-by-server', systemCode: null });
    const reply = trace.failure?.reply;
    expect(`${reply?.code} ${reply?.enhancedCode}`).toBe(code);
    expect(reply?.text).toContain(words);
    expect(reply?.text).toMatch(/ \[\w+\.CANPRD01\.PROD\.OUTLOOK\.COM \d{4}-\d\d-\d\dT[\d:.]+Z \w+\]$/);
    expect(mailTraceSchema.safeParse(trace).success).toBe(true);
  });
});

describe('a scenario in which something is in the way', () => {
  test.each<[PracticeScenario, string, string, string | null]>([
    ['silent', 'greeting', 'stage-timeout', null],
    ['cut', 'hello', 'socket-error', 'ECONNRESET'],
    ['no-starttls', 'tls', 'starttls-not-offered', null],
    ['tls-1.1', 'tls', 'tls-error', 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION'],
    ['untrusted-certificate', 'tls', 'tls-error', 'SELF_SIGNED_CERT_IN_CHAIN'],
    ['foreign-banner', 'tls', 'tls-error', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['relay-not-attributed', 'auth', 'auth-not-offered', null],
    ['direct-send-rejected', 'auth', 'auth-not-offered', null],
  ])('%s with a password stops at %s: %s %s', async (scenario, stage, cause, systemCode) => {
    const trace = await rehearse(scenario, 'app-password');
    expect(trace.outcome).toBe('failed');
    expect(trace.failure).toMatchObject({ stage, cause, systemCode, reply: null });
    expect(mailTraceSchema.safeParse(trace).success).toBe(true);
  });

  test('untrusted-certificate says whose certificate it was', async () => {
    const { certificate } = await rehearse('untrusted-certificate', 'app-password');
    expect(certificate).toMatchObject({
      subject: 'CN=smtp.office365.com',
      issuer: 'CN=Inspection TLS (exercice)',
      untrustedBecause: 'self-signed certificate in certificate chain',
    });
  });

  test('foreign-banner shows the banner of another server and its certificate', async () => {
    const trace = await rehearse('foreign-banner', 'app-password');
    expect(trace.stages.find(({ stage }) => stage === 'greeting')?.facts.banner).toMatch(
      /^serveur12\.hebergeur\.example ESMTP Exim/,
    );
    expect(trace.certificate?.names).toEqual(['serveur12.hebergeur.example']);
  });
});

describe('ok', () => {
  test('takes the message of a login, in Microsoft’s words', async () => {
    const trace = await rehearse('ok', 'app-password');
    expect(trace.outcome).toBe('accepted');
    expect(statesOf(trace)).toEqual({
      dns: 'skipped',
      connect: 'passed',
      greeting: 'passed',
      tls: 'passed',
      hello: 'passed',
      auth: 'passed',
      sender: 'passed',
      recipient: 'passed',
      message: 'passed',
    });
    const of = (name: string) => trace.stages.find(({ stage }) => stage === name);
    expect(of('greeting')?.facts.banner).toMatch(
      /\.outlook\.office365\.com Microsoft ESMTP MAIL Service ready at \w+, \d+ \w+ \d{4} [\d:]+ \+0000$/,
    );
    expect(of('tls')?.facts.capabilities).toBe(
      'SIZE PIPELINING DSN ENHANCEDSTATUSCODES STARTTLS 8BITMIME BINARYMIME CHUNKING SMTPUTF8',
    );
    expect(of('hello')?.facts).toMatchObject({
      capabilities: 'SIZE PIPELINING DSN ENHANCEDSTATUSCODES AUTH 8BITMIME BINARYMIME CHUNKING SMTPUTF8',
      mechanisms: 'LOGIN XOAUTH2',
      maximumSize: 157286400,
      seenAddress: '127.0.0.1',
    });
    expect(of('message')?.exchange.at(-1)).toMatch(
      /^S: 250 2\.0\.0 OK <[^>]+\.PROD\.OUTLOOK\.COM> \[Hostname=.+\]$/,
    );
    expect(trace.serverMessageId).toBe(inbox()[0]?.id);
    expect(trace.certificate).toMatchObject({ names: ['smtp.office365.com'], untrustedBecause: null });
  });

  test('takes a message without login where the MX answers', async () => {
    const trace = await rehearse('ok', 'relay');
    expect(trace.outcome).toBe('accepted');
    expect(statesOf(trace)).toMatchObject({ tls: 'passed', auth: 'skipped', message: 'passed' });
    expect(trace.stages.find(({ stage }) => stage === 'greeting')?.facts.banner).toMatch(
      /^\w+\.mail\.protection\.outlook\.com Microsoft ESMTP/,
    );
    expect(trace.stages.find(({ stage }) => stage === 'hello')?.facts.mechanisms).toBe('');
  });

  test('no-starttls on the relay goes in clear, and says that nothing was encrypted', async () => {
    const trace = await rehearse('no-starttls', 'relay');
    expect(trace.outcome).toBe('accepted');
    expect(statesOf(trace).tls).toBe('skipped');
    expect(trace.certificate).toBeNull();
  });
});

test('every scenario is rehearsed here', () => {
  const seen = new Set<string>([
    ...refusals.map(([scenario]) => scenario),
    'silent',
    'cut',
    'no-starttls',
    'tls-1.1',
    'untrusted-certificate',
    'foreign-banner',
    'ok',
  ]);
  expect(practiceScenarios.filter((scenario) => !seen.has(scenario))).toEqual([]);
});
