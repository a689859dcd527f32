import { beforeEach, describe, expect, it } from 'vitest';
import { dispatch } from '../../core/dispatch.ts';
import { createSession, type Session } from '../../core/operations/session.ts';
import type { Ports } from '../../core/ports.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { createFakePorts, type FakePorts } from '../support/fake-ports.ts';

const account = 'nom@exemple.ca';
const page = {};

const test = {
  runId: 'r1',
  route: 'app-password',
  account,
  from: account,
  to: account,
  host: null,
  port: null,
  until: null,
  practice: null,
  language: 'fr',
};
const relay = {
  runId: 'r1',
  domain: 'exemple.ca',
  from: account,
  to: 'client@ailleurs.example',
  expectIp: null,
  host: null,
  port: null,
  resolver: null,
  recipient: null,
  send: true,
  practice: null,
  language: 'fr',
  previous: null,
};

/** Never ends, as a keychain that asks somebody who left. */
const never = <T>() => new Promise<T>(() => {});

let ports: FakePorts;
let session: Session;

beforeEach(() => {
  ports = createFakePorts();
  ports.secrets.kept.set(account, 'abcdefghijklmnop');
});

function start(change: Partial<Ports> = {}): void {
  session = createSession({ ...ports, ...change });
}

const call = (name: string, input: unknown, caller: object = page): Promise<Result<unknown>> =>
  dispatch(session.handlers, name, input, { caller, emit: () => {} });

const waitingKeychain = (): Partial<Ports> => ({ secrets: { ...ports.secrets, get: () => never() } });
const waitingPractice = (): Partial<Ports> => ({ practice: { ...ports.practice, endpoint: () => never() } });
let closed = 0;
const waitingDns = (): Partial<Ports> => ({
  dns: {
    ...ports.dns,
    open: () =>
      ok({
        query: () => never(),
        close: () => {
          closed += 1;
        },
      }),
  },
});

describe('a run cancelled before it has reached anything', () => {
  it.each([
    ['a login, while the keychain waits', 'smtp.test', test, waitingKeychain],
    ['a login, while the practice server starts', 'smtp.test', { ...test, practice: 'ok' }, waitingPractice],
    ['a relay, while the DNS is asked', 'relay.check', relay, waitingDns],
    ['a relay, while its resolver is asked', 'relay.check', { ...relay, resolver: '192.0.2.53' }, waitingDns],
    [
      'a relay, while the practice server starts',
      'relay.check',
      { ...relay, practice: 'ok' },
      waitingPractice,
    ],
  ])('ends at once and sends nothing: %s', async (_what, name, input, waiting) => {
    start(waiting());
    const running = call(name, input);
    await new Promise((resolve) => setImmediate(resolve));
    expect(await call('run.cancel', { runId: 'r1' })).toEqual(ok({ cancelled: true }));
    expect(await running).toMatchObject({
      ok: true,
      value: {
        trace: { outcome: 'cancelled', serverMessageId: null, failure: { cause: 'cancelled' } },
        explanation: null,
      },
    });
    expect(ports.requests).toEqual([]);
    expect(await call('run.cancel', { runId: 'r1' })).toEqual(fail('test.unknown-run'));
  });

  it('is cancelled in the very moment in which it was started', async () => {
    start();
    for (const [name, input] of [
      ['smtp.test', test],
      ['relay.check', { ...relay, host: 'exemple-ca.mail.protection.outlook.com' }],
    ] as const) {
      const running = call(name, input);
      expect(await call('run.cancel', { runId: 'r1' })).toEqual(ok({ cancelled: true }));
      expect(await running).toMatchObject({ value: { trace: { outcome: 'cancelled' } } });
    }
    expect(ports.requests).toEqual([]);
  });

  it('asks the DNS nothing more', async () => {
    closed = 0;
    start(waitingDns());
    const running = call('relay.check', relay);
    await call('run.cancel', { runId: 'r1' });
    await running;
    expect(closed).toBeGreaterThan(0);
  });

  it('says of the relay that it was stopped, and keeps nothing on the check-list', async () => {
    start(waitingDns());
    const running = call('relay.check', relay);
    await call('run.cancel', { runId: 'r1' });
    expect(await running).toMatchObject({
      value: {
        trace: { host: '', port: 25 },
        verdict: { kind: 'cancelled', messageAccepted: false },
        checklist: { observations: [] },
        changes: [],
      },
    });
  });

  it('makes nobody wait for a next login', async () => {
    start(waitingKeychain());
    const running = call('smtp.test', test);
    await call('run.cancel', { runId: 'r1' });
    await running;
    expect(ports.settings.get().guards).toEqual([]);
  });

  it('ends when the assistant closes', async () => {
    start(waitingKeychain());
    const running = call('smtp.test', test);
    await session.close();
    expect(await running).toMatchObject({ value: { trace: { outcome: 'cancelled' } } });
  });
});

describe('the registry of runs', () => {
  it('refuses a second mail test from the first moment of the first', async () => {
    start(waitingKeychain());
    const running = call('smtp.test', test);
    expect(await call('relay.check', { ...relay, runId: 'r2' })).toEqual(fail('test.already-running'));
    await call('run.cancel', { runId: 'r1' });
    await running;
  });

  it('lets nobody cancel what another page started', async () => {
    start(waitingKeychain());
    const running = call('smtp.test', test);
    expect(await call('run.cancel', { runId: 'r1' }, {})).toEqual(fail('test.unknown-run'));
    expect(await call('run.cancel', { runId: 'r2' })).toEqual(fail('test.unknown-run'));
    await call('run.cancel', { runId: 'r1' });
    await running;
  });

  it('keeps a test, a reading of files and a live reading apart, each by its own id', async () => {
    const aborted: string[] = [];
    const until = (name: string, signal: AbortSignal, failure: Result<never>) =>
      new Promise<Result<never>>((resolve) =>
        signal.addEventListener('abort', () => {
          aborted.push(name);
          resolve(failure);
        }),
      );
    start({
      ...waitingKeychain(),
      exports: {
        ...ports.exports,
        readAudit: (_ids, { signal }) => until('audit', signal, fail('signins.cancelled')),
      },
      graph: { read: (_request, signal) => until('graph', signal, fail('graph.cancelled')) },
    });
    const opened = await call('exports.open', { name: 'audit.csv', size: 0 });
    const ids = opened.ok ? [(opened.value as { id: string }).id] : [];
    const live = { clientId: 'x', tenant: 'exemple.ca', mailboxes: [], ip: null };
    const mail = call('smtp.test', test);
    const audit = call('audit.analyse', { runId: 'r2', ids });
    const graph = call('graph.read', { ...live, runId: 'r3' });
    // One id names one run: cancelling it is never a matter of luck.
    expect(await call('graph.read', { ...live, runId: 'r1' })).toEqual(fail('upload.busy'));
    expect(await call('run.cancel', { runId: 'r3' })).toEqual(ok({ cancelled: true }));
    expect(await graph).toEqual(fail('graph.cancelled'));
    expect(await call('graph.read', { ...live, runId: 'r1' })).toEqual(fail('upload.busy'));
    expect(aborted).toEqual(['graph']);
    await call('run.cancel', { runId: 'r2' });
    expect(await audit).toEqual(fail('signins.cancelled'));
    await call('run.cancel', { runId: 'r1' });
    expect(await mail).toMatchObject({ value: { trace: { outcome: 'cancelled' } } });
  });
});
