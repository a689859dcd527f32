import { expect, test } from 'vitest';
import { dispatch } from '../../core/dispatch.ts';
import { type OperationName, operations } from '../../core/operations/contract.ts';
import { createSession } from '../../core/operations/session.ts';
import { fail } from '../../core/result.ts';
import { createFakePorts, refusedTrace } from '../support/fake-ports.ts';

const secret = 'qzxjvkwpqzxjvkwp';
const account = 'nom@exemple.ca';

/** Inputs that make each operation meet the secret, where it can. */
const inputs: Record<OperationName, readonly unknown[]> = Object.fromEntries(
  Object.keys(operations).map((name) => [name, [{}]]),
) as never;

const smtp = (change: object) => ({
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

Object.assign(inputs, {
  'secret.save': [
    { account, secret, keep: 'keychain' },
    { account, secret, keep: 'session' },
    { account, secret: secret.repeat(100), keep: 'session' },
    { account: secret.repeat(200), secret, keep: 'session' },
    { account, secret, keep: 'session', extra: secret },
  ],
  'secret.status': [{ account }],
  'secret.copy': [{ account }],
  'smtp.test': [smtp({}), smtp({ practice: 'ok' }), smtp({ from: 'x' }), smtp({ port: 0 })],
  'run.cancel': [{ runId: 'r' }],
  'settings.update': [{ account }, { language: 'en' }],
  'link.open': [{ id: 'security-info' }],
  'secret.forget': [{ account }],
} satisfies Partial<Record<OperationName, readonly unknown[]>>);

test.each(['a keychain that works', 'a keychain that fails', 'a probe that fails', 'a probe that throws'])(
  'with %s, no result and no event carries the secret',
  async (situation) => {
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
    const said: unknown[] = [];
    const { handlers, close } = createSession(ports);
    for (const [name, list] of Object.entries(inputs)) {
      for (const input of list) {
        said.push(
          await dispatch(handlers, name, input, { emit: (event, payload) => said.push([event, payload]) }),
        );
      }
    }
    await ports.clock.advance(40_000);
    await close();
    expect(said.length).toBeGreaterThan(Object.keys(operations).length);
    expect(JSON.stringify(said)).not.toContain(secret);
    expect(JSON.stringify(said)).not.toContain(Buffer.from(secret).toString('base64'));
    expect(JSON.stringify(ports.settings.get())).not.toContain(secret);
  },
);
