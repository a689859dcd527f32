import { beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '../../core/calendar-day.ts';
import { dispatch } from '../../core/dispatch.ts';
import { factsCheckedOn } from '../../core/knowledge/define-facts.ts';
import type { Input, Output } from '../../core/operations/contract.ts';
import { createSession, type Session } from '../../core/operations/session.ts';
import { fail, ok } from '../../core/result.ts';
import { createFakePorts, type FakePorts, refusedTrace, traceOf } from '../support/fake-ports.ts';

const account = 'nom@exemple.ca';
const secret = 'abcdefghijklmnop';
const lockingText =
  '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect. [YT1PR01CA0001.CANPRD01.PROD.OUTLOOK.COM]';

let ports: FakePorts;
let session: Session;
let events: { name: string; payload: unknown }[];

beforeEach(() => {
  ports = createFakePorts();
  session = createSession(ports);
  events = [];
});

const call = (name: string, input: unknown = {}) =>
  dispatch(session.handlers, name, input, {
    emit: (event, payload) => events.push({ name: event, payload }),
  });

const testInput = (change: Partial<Input<'smtp.test'>> = {}): Input<'smtp.test'> => ({
  runId: 'run-1',
  route: 'app-password',
  account,
  from: account,
  to: 'autre@exemple.ca',
  host: null,
  port: null,
  until: null,
  practice: null,
  language: 'fr',
  ...change,
});

describe('the age of what is known', () => {
  const noticed = async (day: string) => {
    ports.clock.today = () => day;
    const info = await call('app.info');
    return info.ok ? (info.value as Output<'app.info'>).notices : [];
  };

  test('is said past ninety days, with the day and the count, and not before', async () => {
    const last = addDays(factsCheckedOn, 90);
    expect(await noticed(last)).toEqual([]);
    expect(await noticed(addDays(last, 1))).toEqual([
      { code: 'knowledge.old', params: { date: factsCheckedOn, days: 91 } },
    ]);
    // A clock that is behind says nothing of the facts.
    expect(await noticed('2020-01-01')).toEqual([]);
  });
});

describe('secrets', () => {
  test('are cleaned, kept under their account, and only ever acknowledged', async () => {
    const saved = await call('secret.save', {
      account: ` Nom@EXEMPLE.ca `,
      secret: ' abcd\u00a0efgh\u200b ijkl mnop\n',
      keep: 'keychain',
    });
    expect(saved).toEqual(ok({ account: 'Nom@exemple.ca', kept: 'keychain', warnings: [] }));
    expect(ports.secrets.kept.get(account)).toBe(secret);
    expect(await call('secret.status', { account })).toEqual(ok({ account, kept: 'keychain' }));
    expect(await call('secret.forget', { account })).toEqual(ok({ account, removed: true }));
    expect(await call('secret.forget', { account })).toEqual(ok({ account, removed: false }));
    expect(await call('secret.status', { account })).toEqual(ok({ account, kept: 'none' }));
  });

  test('held for the session never reach the keychain', async () => {
    ports.secrets.trouble = fail('keychain.absent');
    expect(await call('secret.save', { account, secret, keep: 'session' })).toMatchObject({ ok: true });
    expect(await call('secret.status', { account })).toEqual(ok({ account, kept: 'session' }));
    expect(await call('secret.forget', { account })).toEqual(ok({ account, removed: true }));
    expect(await call('secret.status', { account })).toEqual(fail('keychain.absent'));
  });

  test('that look wrong are kept with a warning, never blocked', async () => {
    expect(await call('secret.save', { account, secret: 'Bonjour2026!', keep: 'keychain' })).toMatchObject({
      ok: true,
      value: { warnings: ['not-sixteen', 'looks-chosen'] },
    });
  });

  test('of 10,000 characters, or empty, are refused with words', async () => {
    expect(await call('secret.save', { account, secret: 'x'.repeat(10_000), keep: 'keychain' })).toEqual(
      fail('secret.too-long', { length: 10_000, max: 256 }),
    );
    expect(await call('secret.save', { account, secret: ' \u00a0\u200b\n', keep: 'keychain' })).toEqual(
      fail('secret.empty'),
    );
    expect(ports.secrets.kept.size).toBe(0);
  });

  test('of a keychain that refuses are not lost in silence', async () => {
    ports.secrets.trouble = fail('keychain.locked');
    for (const [name, input] of [
      ['secret.save', { account, secret, keep: 'keychain' }],
      ['secret.status', { account }],
      ['secret.forget', { account }],
      ['secret.copy', { account }],
      ['smtp.test', testInput()],
    ] as const) {
      expect(await call(name, input)).toEqual(fail('keychain.locked'));
    }
  });
});

describe('copying a secret', () => {
  beforeEach(() => ports.secrets.kept.set(account, secret));

  test('counts down each second, then clears the clipboard', async () => {
    expect(await call('secret.copy', { account })).toEqual(ok({ account, seconds: 30 }));
    expect(ports.pasteboard.text).toBe(secret);
    await ports.clock.advance(29_000);
    expect(events).toHaveLength(29);
    expect(events.at(-1)).toEqual({
      name: 'secret.clipboard',
      payload: { account, secondsLeft: 1, state: 'counting' },
    });
    expect(ports.pasteboard.text).toBe(secret);
    await ports.clock.advance(1000);
    expect(ports.pasteboard.text).toBe('');
    expect(events.at(-1)).toMatchObject({ payload: { secondsLeft: 0, state: 'cleared' } });
    await ports.clock.advance(60_000);
    expect(events).toHaveLength(30);
  });

  test('leaves alone what the person copied meanwhile', async () => {
    await call('secret.copy', { account });
    ports.pasteboard.text = 'une autre chose';
    await ports.clock.advance(30_000);
    expect(ports.pasteboard.text).toBe('une autre chose');
    expect(events.at(-1)).toMatchObject({ payload: { state: 'left-alone' } });
  });

  test('a second time starts the count again', async () => {
    await call('secret.copy', { account });
    await ports.clock.advance(20_000);
    await call('secret.copy', { account });
    await ports.clock.advance(20_000);
    expect(ports.pasteboard.text).toBe(secret);
    await ports.clock.advance(10_000);
    expect(ports.pasteboard.text).toBe('');
  });

  test('says when the clipboard could not be cleared', async () => {
    await call('secret.copy', { account });
    Object.assign(ports.clipboard, {
      read: async () => fail('clipboard.unavailable', { detail: 'no display' }),
    });
    await ports.clock.advance(30_000);
    expect(events.at(-1)).toMatchObject({ payload: { state: 'failed' } });
  });

  test('is undone when the assistant closes', async () => {
    await call('secret.copy', { account });
    await session.close();
    expect(ports.pasteboard.text).toBe('');
  });
});

describe('a mail test', () => {
  beforeEach(() => ports.secrets.kept.set(account, secret));

  test('signs in with the kept secret on the route’s usual host', async () => {
    expect(await call('smtp.test', testInput())).toMatchObject({
      ok: true,
      value: { trace: { outcome: 'accepted' }, explanation: null },
    });
    expect(ports.requests[0]).toMatchObject({
      host: 'smtp.office365.com',
      port: 587,
      credentials: { account, secret },
      practice: false,
      connectTo: null,
    });
  });

  test('on the routes without login carries no secret at all', async () => {
    for (const route of ['relay', 'direct'] as const) {
      await call('smtp.test', testInput({ route, host: 'exemple-ca.mail.protection.outlook.com' }));
    }
    expect(ports.requests).toHaveLength(2);
    expect(ports.requests.every(({ credentials, port }) => credentials === null && port === 25)).toBe(true);
    expect(JSON.stringify(ports.requests)).not.toContain(secret);
  });

  test('of an exercise goes to this machine only', async () => {
    await call('smtp.test', testInput({ practice: 'ok' }));
    expect(ports.requests[0]).toMatchObject({
      practice: true,
      connectTo: { address: '127.0.0.1', port: 2525 },
    });
  });

  test.each([
    [{ from: 'a@b.ca\r\nRCPT TO:<x@y.ca>' }, 'address.control-characters'],
    [{ to: '' }, 'address.empty'],
    [{ to: 'pas une adresse' }, 'address.invalid'],
    [{ account: 'nom\u202e@exemple.ca' }, 'address.control-characters'],
    [{ host: 'http://smtp.office365.com/' }, 'host.invalid'],
    [{ host: 'smtp.office365.com\nx' }, 'host.invalid'],
    [{ port: 0 }, 'port.invalid'],
    [{ port: 70_000 }, 'port.invalid'],
    [{ account: 'personne@exemple.ca' }, 'secret.missing'],
  ])('is refused before anything is sent: %j', async (change, code) => {
    expect(await call('smtp.test', testInput(change))).toMatchObject({ ok: false, code });
    expect(ports.requests).toEqual([]);
  });

  test('runs alone', async () => {
    let end = () => {};
    ports.probe = {
      run: (request) =>
        new Promise((resolve) => {
          end = () => resolve(traceOf(request));
        }),
    };
    const first = call('smtp.test', testInput());
    await new Promise((resolve) => setImmediate(resolve));
    expect(await call('smtp.test', testInput({ runId: 'run-2' }))).toEqual(fail('test.already-running'));
    end();
    expect(await first).toMatchObject({ ok: true });
    const again = call('smtp.test', testInput({ runId: 'run-3' }));
    await new Promise((resolve) => setImmediate(resolve));
    end();
    expect(await again).toMatchObject({ ok: true });
  });

  test('stays alone when two begin at the very same time', async () => {
    const [first, second] = await Promise.all([
      call('smtp.test', testInput()),
      call('smtp.test', testInput({ runId: 'run-2' })),
    ]);
    expect([first.ok, second.ok].sort()).toEqual([false, true]);
    expect(ports.requests).toHaveLength(1);
  });

  test('is cancelled by its own id, once', async () => {
    ports.probe = {
      run: (request, { signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve(traceOf(request, { outcome: 'cancelled' })));
        }),
    };
    const running = call('smtp.test', testInput());
    await new Promise((resolve) => setImmediate(resolve));
    expect(await call('run.cancel', { runId: 'another' })).toEqual(fail('test.unknown-run'));
    expect(await call('run.cancel', { runId: 'run-1' })).toEqual(ok({ cancelled: true }));
    expect(await running).toMatchObject({ ok: true, value: { trace: { outcome: 'cancelled' } } });
    expect(await call('run.cancel', { runId: 'run-1' })).toEqual(fail('test.unknown-run'));
  });

  test('still counts as ended when the probe breaks', async () => {
    ports.probe = {
      run: async () => {
        throw new Error(secret);
      },
    };
    expect(await call('smtp.test', testInput())).toEqual(
      fail('internal.error', { name: 'smtp.test', kind: 'Error' }),
    );
    ports.probe = { run: async (request) => traceOf(request) };
    expect(await call('smtp.test', testInput())).toMatchObject({ ok: true });
  });

  test('ends with the assistant', async () => {
    let aborted = false;
    ports.probe = {
      run: (request, { signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            aborted = true;
            resolve(traceOf(request, { outcome: 'cancelled' }));
          });
        }),
    };
    const running = call('smtp.test', testInput());
    await new Promise((resolve) => setImmediate(resolve));
    await session.close();
    await running;
    expect(aborted).toBe(true);
  });
});

describe('after a refusal that can lock the account', () => {
  beforeEach(async () => {
    ports.secrets.kept.set(account, secret);
    ports.probe = {
      run: async (request) => {
        ports.requests.push(request);
        return refusedTrace(request, lockingText);
      },
    };
    await call('smtp.test', testInput());
  });

  test('no new login is tried for a while, for this account alone', async () => {
    const refused = await call('smtp.test', testInput({ account: 'NOM@exemple.ca' }));
    expect(refused).toMatchObject({ ok: false, code: 'test.guarded' });
    expect(ports.requests).toHaveLength(1);
    ports.secrets.kept.set('autre@exemple.ca', secret);
    expect(await call('smtp.test', testInput({ account: 'autre@exemple.ca' }))).toMatchObject({ ok: true });
  });

  test('the wait outlives the assistant, and ends', async () => {
    session = createSession(ports);
    const refused = await call('smtp.test', testInput());
    expect(refused).toMatchObject({ ok: false, code: 'test.guarded' });
    const minutes = refused.ok ? 0 : Number(refused.params.minutes);
    expect(minutes).toBeGreaterThan(0);
    await ports.clock.advance(minutes * 60_000);
    expect(await call('smtp.test', testInput())).toMatchObject({ ok: true });
    expect(ports.requests).toHaveLength(2);
  });

  test('an exercise, and a route without login, are still possible', async () => {
    expect(await call('smtp.test', testInput({ practice: 'ok' }))).toMatchObject({ ok: true });
    expect(await call('smtp.test', testInput({ route: 'relay' }))).toMatchObject({ ok: true });
  });

  test('a refusal in an exercise keeps nobody waiting', async () => {
    ports = createFakePorts();
    session = createSession(ports);
    ports.secrets.kept.set(account, secret);
    ports.probe = { run: async (request) => refusedTrace(request, lockingText) };
    await call('smtp.test', testInput({ practice: 'wrong-password' }));
    expect(ports.settings.get().guards).toEqual([]);
  });
});

describe('links', () => {
  test('open by id only', async () => {
    expect(await call('link.open', { id: 'security-info' })).toEqual(ok({ opened: true }));
    expect(ports.opened).toEqual(['https://mysignins.microsoft.com/security-info']);
    for (const id of ['https://evil.example', '__proto__', 'toString', '']) {
      expect(await call('link.open', { id })).toMatchObject({ ok: false });
    }
    expect(ports.opened).toHaveLength(1);
  });
});

test('settings keep an address in its usual form, and refuse one that is none', async () => {
  expect(await call('settings.update', { account: ' Nom@EXEMPLE.ca ' })).toMatchObject({
    ok: true,
    value: { account: 'Nom@exemple.ca' },
  });
  expect(await call('settings.update', { account: 'nom' })).toMatchObject({
    ok: false,
    code: 'address.invalid',
  });
  expect(await call('settings.update', { account: null })).toMatchObject({
    ok: true,
    value: { account: null },
  });
});
