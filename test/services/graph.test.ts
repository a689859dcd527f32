import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../core/result.ts';
import { createGraph } from '../../services/graph.ts';
import { readLiveFacts, readLiveSignIns } from '../../services/graph-facts.ts';

/** A Graph server of ours on loopback, speaking the shapes that Microsoft documents. */
type Reply = { status?: number; headers?: Record<string, string>; body: unknown };
type Route = (request: IncomingMessage, url: URL) => Reply;

let server: Server;
let origin = '';
let routes: Record<string, Route> = {};
let asked: { path: string; authorization: string; prefer: string; method: string }[] = [];
const waits: number[] = [];

beforeAll(async () => {
  server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', origin);
    asked.push({
      path: url.pathname + url.search,
      authorization: request.headers.authorization ?? '',
      prefer: String(request.headers.prefer ?? ''),
      method: request.method ?? '',
    });
    const route = routes[decodeURIComponent(url.pathname)];
    const {
      status = 200,
      headers = {},
      body,
    } = route?.(request, url) ?? {
      status: 404,
      body: { error: { code: 'Request_ResourceNotFound', message: 'Not found' } },
    };
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  routes = {};
  asked = [];
  waits.length = 0;
});

const graph = (signal?: AbortSignal) =>
  createGraph({
    origin,
    token: async () => ok('jeton-secret'),
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
    ...(signal === undefined ? {} : { signal }),
  });

const refused = (code: string, message = ''): Reply => ({ status: 403, body: { error: { code, message } } });
const query = { path: '/v1.0/list', permission: 'Policy.Read.All' };

async function collect(path = '/v1.0/list') {
  const items: unknown[] = [];
  const read = await graph().each({ ...query, path }, (item) => items.push(item));
  return { read, items };
}

describe('reading Graph', () => {
  it('follows pages to the end, with the token and nothing but GET', async () => {
    routes['/v1.0/list'] = (_request, url) => {
      const page = Number(url.searchParams.get('page') ?? 0);
      const next = page < 2 ? { '@odata.nextLink': `${origin}/v1.0/list?page=${page + 1}` } : {};
      return { body: { value: [{ page }], ...next } };
    };
    const { read, items } = await collect();
    expect(read).toEqual(ok(3));
    expect(items).toEqual([{ page: 0 }, { page: 1 }, { page: 2 }]);
    for (const each of asked)
      expect(each).toMatchObject({ method: 'GET', authorization: 'Bearer jeton-secret' });
  });

  it('never takes its token to another host, nor round in circles', async () => {
    routes['/v1.0/list'] = () => ({
      body: { value: [], '@odata.nextLink': 'https://ailleurs.example/v1.0/list' },
    });
    expect((await collect()).read).toMatchObject({ code: 'graph.unexpected' });
    routes['/v1.0/list'] = () => ({ body: { value: [], '@odata.nextLink': `${origin}/v1.0/list?x=1` } });
    expect((await collect()).read).toMatchObject({ code: 'graph.unexpected' });
    routes['/v1.0/list'] = () => ({
      status: 302,
      headers: { location: 'https://ailleurs.example/' },
      body: {},
    });
    expect((await collect()).read).toMatchObject({ code: 'graph.unreachable' });
    expect(asked.some(({ path }) => path === '/elsewhere')).toBe(false);
    expect(asked.length).toBe(4);
  });

  it('waits as long as Graph asks, then goes on; gives up on an unreasonable wait', async () => {
    let calls = 0;
    routes['/v1.0/list'] = () => {
      calls += 1;
      return calls < 3
        ? { status: 429, headers: { 'Retry-After': '7' }, body: { error: { code: 'TooManyRequests' } } }
        : { body: { value: [{}] } };
    };
    expect((await collect()).read).toEqual(ok(1));
    expect(waits).toEqual([7000, 7000]);
    routes['/v1.0/list'] = () => ({ status: 429, headers: { 'Retry-After': '3600' }, body: {} });
    expect((await collect()).read).toMatchObject({ code: 'graph.throttled', params: { seconds: 3600 } });
    routes['/v1.0/list'] = () => ({ status: 503, body: {} });
    expect((await collect()).read).toMatchObject({ code: 'graph.throttled' });
  });

  it('tells a missing permission from a missing licence', async () => {
    routes['/v1.0/list'] = () => refused('Authorization_RequestDenied', 'Insufficient privileges');
    expect((await collect()).read).toMatchObject({
      code: 'graph.forbidden',
      params: { permission: 'Policy.Read.All', request: '/v1.0/list' },
    });
    routes['/v1.0/list'] = () =>
      refused(
        'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
        "Neither tenant is B2C or tenant doesn't have premium license",
      );
    expect((await collect()).read).toMatchObject({ code: 'graph.licence-missing' });
    routes['/v1.0/list'] = () => ({ status: 401, body: { error: { code: 'InvalidAuthenticationToken' } } });
    expect((await collect()).read).toMatchObject({ code: 'graph.expired' });
    expect((await collect('/v1.0/absent')).read).toMatchObject({ code: 'graph.not-found' });
    routes['/v1.0/list'] = () => ({ body: '<html>' });
    expect((await collect()).read.ok).toBe(false);
  });

  it('can be cancelled, and names an unreachable host without the token', async () => {
    const controller = new AbortController();
    controller.abort();
    expect(await graph(controller.signal).get(query)).toMatchObject({ code: 'graph.cancelled' });
    const nowhere = createGraph({ origin: 'http://127.0.0.1:9', token: async () => ok('jeton-secret') });
    const failed = await nowhere.get(query);
    expect(failed).toMatchObject({ code: 'graph.unreachable' });
    expect(JSON.stringify(failed)).not.toContain('jeton-secret');
  });
});

describe('facts, live', () => {
  const account = 'compta@exemple.ca';
  const policy = {
    id: 'p1',
    displayName: 'Microsoft-managed: Block legacy authentication',
    state: 'enabled',
    templateId: null,
    conditions: {
      users: { includeUsers: ['All'], excludeGroups: ['g-envoi'] },
      applications: { includeApplications: ['All'] },
      clientAppTypes: ['exchangeActiveSync', 'other'],
    },
    grantControls: { operator: 'OR', builtInControls: ['block'] },
  };
  const serve = (member: string) => {
    routes = {
      '/v1.0/identity/conditionalAccess/policies': () => ({ body: { value: [policy] } }),
      '/v1.0/identity/conditionalAccess/namedLocations': () => ({ body: { value: [] } }),
      '/v1.0/policies/identitySecurityDefaultsEnforcementPolicy': () => ({ body: { isEnabled: false } }),
      [`/v1.0/users/${account}`]: () => ({ body: { id: 'u-1', userType: 'Member' } }),
      [`/beta/users/${account}/authentication/requirements`]: () => ({
        body: { perUserMfaState: 'enforced' },
      }),
      [`/v1.0/users/${account}/transitiveMemberOf`]: () => ({
        body: { value: [{ '@odata.type': '#microsoft.graph.group', id: member }] },
      }),
    };
  };
  const read = () =>
    readLiveFacts(graph(), { mailboxes: [account], asOf: '2026-11-21', ip: null, evaluate: false });

  it('judges the policies for each mailbox, nested groups included', async () => {
    serve('g-envoi');
    expect(await read()).toMatchObject({
      failures: [],
      facts: {
        tenant: { securityDefaults: 'off' },
        mailboxes: [{ account, conditionalAccess: 'clear', perUserMfa: 'enforced' }],
      },
    });
    serve('g-autre');
    expect(await read()).toMatchObject({ facts: { mailboxes: [{ conditionalAccess: 'blocks' }] } });
  });

  it('finds a person whose sign-in name is not the address, and asks by id from there on', async () => {
    serve('g-envoi');
    for (const path of Object.keys(routes).filter((each) => each.includes(account))) {
      const route = routes[path];
      delete routes[path];
      if (route !== undefined && path !== `/v1.0/users/${account}`)
        routes[path.replace(account, 'u-1')] = route;
    }
    routes['/v1.0/users'] = (_request, url) => {
      expect(url.searchParams.get('$filter')).toContain(`'smtp:${account}'`);
      return { body: { value: [{ id: 'u-1', userType: 'Member' }] } };
    };
    expect(await read()).toMatchObject({
      failures: [],
      facts: { mailboxes: [{ account, conditionalAccess: 'clear', perUserMfa: 'enforced' }] },
    });
  });

  it('a refused request costs its own fact and is named', async () => {
    serve('g-envoi');
    routes[`/beta/users/${account}/authentication/requirements`] = () =>
      refused('Authorization_RequestDenied');
    routes['/v1.0/policies/identitySecurityDefaultsEnforcementPolicy'] = () => refused('x');
    const result = await read();
    expect(result.failures.map(({ code }) => code)).toEqual(['graph.forbidden', 'graph.forbidden']);
    expect(result.facts.tenant.securityDefaults).toBeUndefined();
    expect(result.facts.mailboxes[0]?.conditionalAccess).toBe('clear');
  });
});

describe('sign-ins, live', () => {
  it('reads both lists with unknown enum members asked for, and takes new results in its stride', async () => {
    const record = {
      userPrincipalName: 'compta@exemple.ca',
      clientAppUsed: 'Authenticated SMTP',
      createdDateTime: '2026-11-20T09:00:00Z',
      ipAddress: '199.16.112.2',
      status: { errorCode: 0 },
    };
    const applied = (result: string) => [
      { displayName: 'Microsoft-managed: Block legacy authentication', result },
    ];
    routes = {
      '/v1.0/auditLogs/signIns': () => ({
        body: { value: [{ ...record, appliedConditionalAccessPolicies: applied('reportOnlyFailure') }] },
      }),
      '/beta/auditLogs/signIns': () => ({
        body: {
          value: [
            {
              ...record,
              createdDateTime: '2026-11-19T09:00:00Z',
              conditionalAccessStatus: 'unknownFutureValue',
              appliedConditionalAccessPolicies: applied('someFutureResult'),
            },
          ],
        },
      }),
    };
    const options = { since: '2026-11-01', mailboxes: [], cloudAddress: '199.16.112.2' };
    const report = await readLiveSignIns(graph(), options);
    expect(report).toMatchObject({
      ok: true,
      value: { smtp: 2, cloud: { attempts: 2 }, mailboxes: [{ status: 'will-fail' }] },
    });
    expect(asked.map(({ prefer }) => prefer)).toEqual([
      'include-unknown-enum-members',
      'include-unknown-enum-members',
    ]);
    expect(decodeURIComponent(asked[0]?.path ?? '')).toContain("clientAppUsed eq 'Authenticated SMTP'");
    const { clientAppUsed: _, ...clientless } = record;
    routes['/beta/auditLogs/signIns'] = () => ({ body: { value: [clientless] } });
    expect(await readLiveSignIns(graph(), options)).toMatchObject({
      ok: true,
      value: { gaps: [{ kind: 'missing-field' }] },
    });
    routes['/beta/auditLogs/signIns'] = () =>
      refused('Authentication_RequestFromNonPremiumTenantOrB2CTenant');
    expect(await readLiveSignIns(graph(), options)).toMatchObject({ code: 'graph.licence-missing' });
  });
});
