import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { dispatch, isOperation } from '../../core/dispatch.ts';
import { failures } from '../../core/i18n/failures.ts';
import { sayFailure } from '../../core/i18n/translate.ts';
import { type OperationName, operations } from '../../core/operations/contract.ts';
import type { Handlers } from '../../core/operations/operation.ts';
import { createSession } from '../../core/operations/session.ts';
import { fail, ok } from '../../core/result.ts';
import { createFakePorts } from '../support/fake-ports.ts';

const names = Object.keys(operations) as OperationName[];
const context = { emit: () => {} };
let handlers: Handlers;

beforeEach(() => {
  handlers = createSession(createFakePorts()).handlers;
});

const call = (name: unknown, input?: unknown) => dispatch(handlers, name, input, context);

describe('dispatch', () => {
  test('has a handler for every operation, and no other', () => {
    expect(Object.keys(handlers).sort()).toEqual([...names].sort());
  });

  test('offers no operation that returns a secret', () => {
    expect(names.filter((name) => name.startsWith('secret.')).sort()).toEqual([
      'secret.check',
      'secret.copy',
      'secret.forget',
      'secret.save',
      'secret.status',
    ]);
  });

  test.each([
    '',
    'nope',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'SETTINGS.GET',
    ' settings.get',
    12,
    null,
    undefined,
    {},
    ['settings.get'],
    Symbol.iterator,
  ])('refuses the name %s', async (name) => {
    expect(isOperation(name)).toBe(false);
    expect(await call(name, {})).toMatchObject({ ok: false, code: 'contract.unknown-operation' });
  });

  test('refuses a field that no operation has, and names it', async () => {
    for (const name of names) {
      expect(await call(name, { extra: 1 })).toMatchObject({ ok: false, code: 'contract.invalid-input' });
    }
    expect(await call('app.info', { extra: 1 })).toMatchObject({
      params: { name: 'app.info', path: 'extra' },
    });
  });

  test.each([
    ['secret.save', { account: 12, secret: 'x', keep: 'session' }, 'account'],
    ['secret.save', { account: 'a@b.ca', secret: 'x', keep: 'file' }, 'keep'],
    ['secret.save', { account: 'a@b.ca', secret: 'x'.repeat(100_001), keep: 'session' }, 'secret'],
    ['secret.status', {}, 'account'],
    ['secret.status', { account: 'a'.repeat(1001) }, 'account'],
    ['run.cancel', { runId: '' }, 'runId'],
    ['settings.update', { guards: [] }, 'guards'],
    ['settings.update', { schemaVersion: 2 }, 'schemaVersion'],
    ['diagnosis.explain', { text: 'x', context: { port: '25' } }, 'context.port'],
    ['diagnosis.explain', { text: 'x', context: { port: 1.5 } }, 'context.port'],
    ['diagnosis.explain', { text: 'x'.repeat(12_000_001), context: {} }, 'text'],
  ])('refuses an input that does not fit: %s', async (name, input, path) => {
    expect(await call(name, input)).toMatchObject({
      ok: false,
      code: 'contract.invalid-input',
      params: { name, path },
    });
  });

  test('never repeats the values it refuses', async () => {
    const secret = 'motdepassesecret';
    for (const input of [
      { account: { secret }, secret, keep: 'session' },
      { account: 'a@b.ca', secret: [secret], keep: 'session' },
      { account: 'a@b.ca', secret, keep: secret },
      secret,
      [secret],
    ]) {
      const result = await call('secret.save', input);
      expect(result.ok).toBe(false);
      expect(JSON.stringify(result)).not.toContain(secret);
    }
  });

  test('turns a handler that throws into a failure that says nothing of its message', async () => {
    const broken: Handlers = {
      ...handlers,
      'settings.get': async () => {
        throw new TypeError('motdepassesecret');
      },
      'app.info': () => {
        throw 'motdepassesecret';
      },
    };
    expect(await dispatch(broken, 'settings.get', {}, context)).toEqual({
      ok: false,
      code: 'internal.error',
      params: { name: 'settings.get', kind: 'TypeError' },
    });
    expect(await dispatch(broken, 'app.info', {}, context)).toMatchObject({ params: { kind: 'string' } });
  });

  test('keeps back an output that has something in excess', async () => {
    const excessive = { account: 'a@b.ca', kept: 'none' as const, secret: 'motdepassesecret' };
    const leaking: Handlers = { ...handlers, 'secret.status': async () => ok(excessive) };
    const result = await dispatch(leaking, 'secret.status', { account: 'a@b.ca' }, context);
    expect(result).toEqual({ ok: false, code: 'contract.invalid-output', params: { name: 'secret.status' } });
  });

  test('lets a handler’s own failure through', async () => {
    const failing: Handlers = { ...handlers, 'settings.get': async () => fail('keychain.locked') };
    expect(await dispatch(failing, 'settings.get', {}, context)).toEqual(fail('keychain.locked'));
  });

  test('never throws, whatever comes, and every failure has words in both languages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...names), fc.string()),
        fc.anything(),
        async (name, input) => {
          const result = await call(name, input);
          if (result.ok) return;
          expect(Object.hasOwn(failures, result.code)).toBe(true);
          for (const locale of ['fr', 'en'] as const) expect(sayFailure(locale, result)).not.toBe('');
        },
      ),
      { numRuns: 300 },
    );
  });
});
