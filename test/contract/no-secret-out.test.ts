import { expect, test } from 'vitest';
import { dispatch } from '../../core/dispatch.ts';
import type { Input, OperationName } from '../../core/operations/contract.ts';
import { createSession } from '../../core/operations/session.ts';
import { fail, type Result } from '../../core/result.ts';
import { createFakePorts, refusedTrace } from '../support/fake-ports.ts';
import { mailRequest } from '../support/mail-request.ts';

const secret = 'qzxjvkwpqzxjvkwp';
const account = 'nom@exemple.ca';

const smtp = (change: Partial<Input<'smtp.test'>>): Input<'smtp.test'> => ({
  runId: 'r',
  route: 'app-password',
  account,
  from: account,
  to: account,
  host: null,
  port: null,
  until: null,
  practice: null,
  language: 'fr',
  ...change,
});

const relay: Input<'relay.check'> = {
  runId: 'r',
  domain: 'exemple.ca',
  from: account,
  to: account,
  expectIp: '199.16.112.2',
  host: 'exemple-ca.mail.protection.outlook.com',
  port: null,
  resolver: null,
  recipient: null,
  send: true,
  practice: null,
  language: 'en',
  previous: null,
};

/** What each operation does when all is well, in an order in which each finds what it needs; a new one belongs here. */
const inputs: { readonly [N in OperationName]: readonly Input<N>[] } = {
  'secret.save': [
    { account, secret, keep: 'keychain' },
    { account, secret, keep: 'session' },
  ],
  'secret.check': [{}],
  'secret.status': [{ account }],
  'secret.copy': [{ account }],
  'smtp.test': [smtp({}), smtp({ practice: 'ok' }), smtp({ route: 'relay' })],
  'relay.check': [relay, { ...relay, practice: 'temporary', send: false }],
  'checkup.run': [
    {
      runId: 'r',
      account,
      offline: false,
      agreed: true,
      program: 'smtp',
      host: null,
      port: null,
      resolver: null,
    },
  ],
  'run.cancel': [{ runId: 'r' }],
  'app.info': [{}],
  'app.link': [{}],
  'update.check': [{}],
  'update.install': [{}],
  'settings.get': [{}],
  'settings.update': [{ account, language: 'en', practiceScenario: 'silent' }],
  'diagnosis.explain': [{ text: '535 5.7.139 Authentication unsuccessful', context: {} }],
  'diagnosis.explain-log': [{ text: '2026-11-21 535 5.7.3\n2026-11-22 550 5.7.64', context: {} }],
  'practice.inbox': [{}],
  'dns.check': [{ domain: 'exemple.ca', ip: '199.16.112.2', resolver: null, previous: null }],
  'connector.script': [{ domain: 'exemple.ca', ip: '199.16.112.2', name: null }],
  'exports.open': [
    { name: 'InteractiveSignIns.csv', size: 3 },
    { name: 'AuditLogs.csv', size: 0 },
    { name: 'left.csv', size: 0 },
  ],
  'exports.append': [{ id: 'export-1', offset: 0, data: 'YWJj' }],
  'signins.analyse': [{ runId: 'r', ids: ['export-1'], mailboxes: [account] }],
  'signins.export': [{ language: 'fr' }],
  'audit.analyse': [{ runId: 'r', ids: ['export-2'] }],
  'exports.discard': [{ ids: null }],
  'graph.read': [
    { runId: 'r', clientId: 'x', tenant: 'exemple.ca', mailboxes: [account], ip: null, evaluate: false },
  ],
  'calendar.export': [{ on: '2026-11-21', watched: [{ name: 'x', since: '2026-11-01' }], language: 'fr' }],
  'policies.save': [{ format: 'csv', text: 'x' }],
  'report.save': (['html', 'pdf', 'json'] as const).map((format) => ({
    report: {
      test: { trace: refusedTrace(mailRequest(587), `535 5.7.3 password=${secret}`), explanation: null },
      checkup: null,
    },
    ...{ format, hideAddresses: true, language: 'fr' as const },
  })),
  'campaign.import': [{ name: 'comptes.csv', base64: 'Y291cnJpZWwKYUBleGVtcGxlLmNhCg==' }],
  'campaign.status': [{ folder: '/partage' }],
  'campaign.export': [{ folder: null, language: 'fr' }],
  'campaign.remind': [{ folder: null, language: 'en' }],
  'link.open': [{ id: 'security-info' }],
  'link.write': [{ url: 'mailto:?subject=a&body=b' }],
  'secret.forget': [{ account }],
};

/** What the contract or its handler refuses, with the secret where it should not be. */
const refused: readonly (readonly [OperationName, unknown])[] = [
  ['secret.save', { account, secret: secret.repeat(100), keep: 'session' }],
  ['secret.save', { account: secret.repeat(200), secret, keep: 'session' }],
  ['secret.save', { account, secret, keep: 'session', extra: secret }],
  ['smtp.test', smtp({ from: 'x' })],
  ['smtp.test', smtp({ port: 0 })],
  ['smtp.test', { ...smtp({}), secret }],
  ['graph.read', { secret }],
  ['exports.append', { id: 'export-9', offset: 0, data: secret }],
];

const situations = [
  'a keychain that works',
  'a keychain that fails',
  'a probe that fails',
  'a probe that throws',
] as const;

function portsIn(situation: (typeof situations)[number]): ReturnType<typeof createFakePorts> {
  const ports = createFakePorts();
  ports.secrets.kept.set(account, secret);
  if (situation === 'a keychain that fails')
    ports.secrets.trouble = fail('keychain.refused', { detail: 'no' });
  if (situation === 'a probe that fails')
    ports.probe = { run: async (request) => refusedTrace(request, '535 5.7.3 refused') };
  if (situation === 'a probe that throws') {
    ports.probe = {
      run: async () => {
        throw new Error(secret);
      },
    };
  }
  return ports;
}

test.each(situations)('with %s, no result and no event carries the secret', async (situation) => {
  const ports = portsIn(situation);
  const said: unknown[] = [];
  const { handlers, close } = createSession(ports);
  const emit = (event: string, payload: unknown) => said.push([event, payload]);
  const call = async (name: string, input: unknown): Promise<Result<unknown>> => {
    const result = await dispatch(handlers, name, input, { emit });
    said.push(result);
    return result;
  };
  const failed: unknown[] = [];
  for (const [name, list] of Object.entries(inputs)) {
    for (const input of list) {
      const result = await call(name, input);
      if (!result.ok) failed.push([name, result.code]);
    }
  }
  // Every operation was carried out to its end; nothing was running any more when one was to be cancelled.
  if (situation === 'a keychain that works') expect(failed).toEqual([['run.cancel', 'test.unknown-run']]);
  expect(JSON.stringify(failed)).not.toContain('contract.');
  for (const [name, input] of refused) expect(await call(name, input)).toMatchObject({ ok: false });
  await ports.clock.advance(40_000);
  await close();
  expect(JSON.stringify(said)).not.toContain(secret);
  expect(JSON.stringify(said)).not.toContain(Buffer.from(secret).toString('base64'));
  expect(JSON.stringify(ports.settings.get())).not.toContain(secret);
  expect(JSON.stringify(ports.saved)).not.toContain(secret);
});
