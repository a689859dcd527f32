import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What our Graph server answers at a path (decoded, without its query); a number is a refusal's status. */
export type GraphAnswers = Readonly<Record<string, object | number>>;

export type PlayedGraph = {
  readonly origin: string;
  readonly asked: { path: string; method: string; authorization: string; body: string }[];
  /** Replaces what is answered from here on. */
  readonly answer: (answers: GraphAnswers) => void;
  readonly close: () => Promise<void>;
};

export const graphAccount = 'facturation@exemple.ca';

const block = {
  id: 'p1',
  displayName: 'CA001 - Block legacy authentication',
  state: 'enabled',
  conditions: {
    users: { includeUsers: ['All'], excludeUsers: [] },
    applications: { includeApplications: ['All'] },
    clientAppTypes: ['exchangeActiveSync', 'other'],
  },
  grantControls: { operator: 'OR', builtInControls: ['block'] },
};

/** An organization with one policy that blocks, one sign-in, and an evaluation of Microsoft's that agrees or not. */
export function graphAnswers(theirs: 'agrees' | 'differs' = 'agrees'): GraphAnswers {
  const evaluated = { ...block, policyApplies: theirs === 'agrees', analysisReasons: 'users' };
  return {
    '/v1.0/identity/conditionalAccess/policies': { value: [block] },
    '/v1.0/identity/conditionalAccess/namedLocations': { value: [] },
    '/v1.0/identity/conditionalAccess/evaluate': { value: [evaluated] },
    '/v1.0/policies/identitySecurityDefaultsEnforcementPolicy': { isEnabled: false },
    [`/v1.0/users/${graphAccount}`]: { id: '11111111-0000-4000-8000-00000000000a', userType: 'Member' },
    [`/beta/users/${graphAccount}/authentication/requirements`]: { perUserMfaState: 'enforced' },
    [`/v1.0/users/${graphAccount}/transitiveMemberOf`]: { value: [] },
    '/v1.0/auditLogs/signIns': {
      value: [
        {
          id: '1',
          createdDateTime: '2026-11-20T09:12:33Z',
          userPrincipalName: graphAccount,
          appDisplayName: 'Office 365 Exchange Online',
          clientAppUsed: 'Authenticated SMTP',
          ipAddress: '199.16.112.2',
          isInteractive: true,
          conditionalAccessStatus: 'failure',
          status: { errorCode: 53003, failureReason: 'Blocked', additionalDetails: null },
          appliedConditionalAccessPolicies: [],
        },
      ],
    },
    '/beta/auditLogs/signIns': { value: [] },
  };
}

/** A Graph server of ours on loopback, speaking the shapes that Microsoft documents. */
export async function startGraph(): Promise<PlayedGraph> {
  const asked: PlayedGraph['asked'] = [];
  let answers = graphAnswers();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '');
    asked.push({
      path,
      method: request.method ?? '',
      authorization: request.headers.authorization ?? '',
      body: Buffer.concat(chunks).toString(),
    });
    const answer = answers[path] ?? 404;
    const refused = { error: { code: 'Authentication_RequestFromNonPremiumTenantOrB2CTenant', message: '' } };
    response.writeHead(typeof answer === 'number' ? answer : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(typeof answer === 'number' ? refused : answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer: (given) => {
      answers = given;
      asked.length = 0;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
