import { beforeEach, describe, expect, it } from 'vitest';
import { dispatch } from '../../core/dispatch.ts';
import { createSession, type Session } from '../../core/operations/session.ts';
import type { LiveGraph, Ports } from '../../core/ports.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { FactsFile } from '../../core/tenant/facts.ts';
import { createTally } from '../../core/tenant/sign-ins/tally.ts';
import { createFakePorts } from '../support/fake-ports.ts';

const facts: FactsFile = {
  kind: 'assistant-courriel/facts',
  version: 1,
  asOf: '2026-11-21',
  tenant: { securityDefaults: 'off' },
  mailboxes: [{ account: 'facturation@exemple.ca', conditionalAccess: 'clear' }],
};

const input = {
  runId: 'live',
  clientId: ' 0f1e2d3c-0000-4000-8000-000000000000 ',
  tenant: 'exemple.onmicrosoft.com',
  mailboxes: ['facturation@exemple.ca'],
  ip: '199.16.112.2',
  evaluate: false,
};

type Request = Parameters<LiveGraph['read']>[0];

let asked: Request[];
let session: Session;
const page = {};

function start(read: LiveGraph['read']): void {
  const graph: Ports['graph'] = {
    read: (request, signal) => {
      asked.push(request);
      return read(request, signal);
    },
  };
  session = createSession({ ...createFakePorts(), graph });
}

const call = (name: string, raw: unknown, caller: object = page): Promise<Result<unknown>> =>
  dispatch(session.handlers, name, raw, { caller, emit: () => {} });
const code = (result: Result<unknown>) => (result.ok ? 'ok' : result.code);

beforeEach(() => {
  asked = [];
});

describe('the live reading', () => {
  it('gives who signed in, the facts, and what was refused', async () => {
    const refused = fail('graph.forbidden', { request: '/beta', permission: 'Policy.Read.All' });
    start(async () =>
      ok({
        account: 'admin@exemple.ca',
        facts: structuredClone(facts),
        gaps: [],
        evaluations: [],
        signIns: null,
        failures: [refused],
      }),
    );
    expect(await call('graph.read', input)).toEqual({
      ok: true,
      value: {
        account: 'admin@exemple.ca',
        facts,
        gaps: [],
        evaluations: [],
        signIns: null,
        failures: [{ code: 'graph.forbidden', params: { request: '/beta', permission: 'Policy.Read.All' } }],
      },
    });
    expect(asked[0]).toMatchObject({
      clientId: input.clientId.trim(),
      asOf: '2026-11-21',
      since: '2026-10-22',
      cloudAddress: '199.16.112.2',
      ip: '199.16.112.2',
    });
  });

  it('gives the sign-ins as a log does, and the facts alone where they cannot be read', async () => {
    const tally = createTally({ cloudAddress: '199.16.112.2' });
    start(async () =>
      ok({
        account: 'a@b.ca',
        facts: structuredClone(facts),
        gaps: [],
        evaluations: [],
        signIns: tally.report(),
        failures: [],
      }),
    );
    const read = await call('graph.read', input);
    expect(read).toMatchObject({ ok: true, value: { signIns: { smtp: 0, mailboxes: [] } } });
  });

  it('lets no token out, should one ever be among the facts', async () => {
    start(async () =>
      ok({
        account: 'a@b.ca',
        facts: Object.assign(structuredClone(facts), { token: 'eyJ' }),
        gaps: [],
        evaluations: [],
        signIns: null,
        failures: [],
      }),
    );
    const read = await call('graph.read', input);
    expect(code(read)).toBe('contract.invalid-output');
    expect(JSON.stringify(read)).not.toContain('eyJ');
  });

  it('asks nobody to sign in for an address that is none', async () => {
    start(async () => fail('graph.no-application'));
    expect(code(await call('graph.read', { ...input, mailboxes: ['facturation'] }))).toMatch(/^address\./);
    expect(code(await call('graph.read', { ...input, ip: '10.0.0.1' }))).not.toBe('ok');
    expect(asked).toEqual([]);
  });

  it('is the only one, and its own page may stop it', async () => {
    start(
      (_request, signal) =>
        new Promise((resolve) =>
          signal.addEventListener('abort', () => resolve(fail('graph.sign-in-cancelled'))),
        ),
    );
    const reading = call('graph.read', input);
    expect(code(await call('graph.read', input))).toBe('upload.busy');
    expect(code(await call('run.cancel', { runId: 'live' }, {}))).toBe('test.unknown-run');
    expect(code(await call('run.cancel', { runId: 'live' }))).toBe('ok');
    expect(code(await reading)).toBe('graph.sign-in-cancelled');
  });

  it('ends when the assistant closes', async () => {
    start(
      (_request, signal) =>
        new Promise((resolve) => signal.addEventListener('abort', () => resolve(fail('graph.cancelled')))),
    );
    const reading = call('graph.read', input);
    await session.close();
    expect(code(await reading)).toBe('graph.cancelled');
  });
});
