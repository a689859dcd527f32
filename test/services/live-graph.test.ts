import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLiveGraph } from '../../services/live-graph.ts';
import { clientId, playedAuthority, tenant } from '../support/played-authority.ts';

const account = 'facturation@exemple.ca';
const licenceMissing = {
  error: { code: 'Authentication_RequestFromNonPremiumTenantOrB2CTenant', message: '' },
};
const signIn = {
  id: '1',
  createdDateTime: '2026-11-20T09:12:33Z',
  userPrincipalName: account,
  appDisplayName: 'Office 365 Exchange Online',
  clientAppUsed: 'Authenticated SMTP',
  ipAddress: '199.16.112.2',
  isInteractive: true,
  conditionalAccessStatus: 'failure',
  status: { errorCode: 53003, failureReason: 'Blocked', additionalDetails: null },
  appliedConditionalAccessPolicies: [],
};

let server: Server;
let origin: string;
let premium = true;
let asked: { path: string; method: string; authorization: string }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '');
    asked.push({ path, method: request.method ?? '', authorization: request.headers.authorization ?? '' });
    const bodies: Record<string, unknown> = {
      '/v1.0/identity/conditionalAccess/policies': { value: [] },
      '/v1.0/identity/conditionalAccess/namedLocations': { value: [] },
      '/v1.0/policies/identitySecurityDefaultsEnforcementPolicy': { isEnabled: false },
      [`/v1.0/users/${account}`]: { id: 'u-1', userType: 'Member' },
      [`/beta/users/${account}/authentication/requirements`]: { perUserMfaState: 'enforced' },
      [`/v1.0/users/${account}/transitiveMemberOf`]: { value: [] },
      '/v1.0/auditLogs/signIns': { value: [signIn] },
      '/beta/auditLogs/signIns': { value: [] },
    };
    const refused = path.endsWith('/signIns') && !premium;
    response.writeHead(refused ? 403 : path in bodies ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(refused ? licenceMissing : (bodies[path] ?? {})));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  premium = true;
  asked = [];
});

const request = {
  clientId,
  tenant,
  mailboxes: [account],
  asOf: '2026-11-21',
  since: '2026-10-22',
  cloudAddress: '199.16.112.2',
  ip: null,
};

/** Signs in on the played authority, then reads our own Graph server. */
function read() {
  const { system, browser } = playedAuthority();
  return createLiveGraph(browser, { origin, system }).read(request, new AbortController().signal);
}

describe('the live reading, from the sign-in to the answer', () => {
  it('gives the switches and the sign-ins, asks only to read, and lets no token out', async () => {
    const result = await read();
    expect(result).toMatchObject({
      ok: true,
      value: {
        account: 'admin@exemple.ca',
        facts: { tenant: { securityDefaults: 'off' }, mailboxes: [{ account, perUserMfa: 'enforced' }] },
        signIns: { smtp: 1, cloud: { attempts: 1 } },
        failures: [],
      },
    });
    expect(new Set(asked.map(({ method }) => method))).toEqual(new Set(['GET']));
    expect(new Set(asked.map(({ authorization }) => authorization))).toEqual(
      new Set(['Bearer jeton-d-acces']),
    );
    expect(JSON.stringify(result)).not.toContain('jeton');
  });

  it('keeps the switches when the sign-ins need a licence that is missing, and says so', async () => {
    premium = false;
    const result = await read();
    if (!result.ok) throw new Error(result.code);
    expect(result.value.signIns).toBeNull();
    expect(result.value.facts.tenant).toMatchObject({ securityDefaults: 'off' });
    expect(result.value.failures.map(({ code }) => code)).toEqual(['graph.licence-missing']);
  });
});
