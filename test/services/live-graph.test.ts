import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLiveGraph } from '../../services/live-graph.ts';
import { clientId, playedAuthority, tenant } from '../support/played-authority.ts';
import {
  graphAccount as account,
  graphAnswers,
  type PlayedGraph,
  startGraph,
} from '../support/played-graph.ts';

let graph: PlayedGraph;

beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.close());
beforeEach(() => graph.answer(graphAnswers()));

const request = {
  clientId,
  tenant,
  mailboxes: [account],
  asOf: '2026-11-21',
  since: '2026-10-22',
  cloudAddress: '199.16.112.2',
  ip: null,
  evaluate: false,
};

/** Signs in on the played authority, then reads our own Graph server. */
function read(evaluate = false) {
  const { system, browser } = playedAuthority();
  const { origin } = graph;
  return createLiveGraph(browser, { origin, system }).read(
    { ...request, evaluate },
    new AbortController().signal,
  );
}

describe('the live reading, from the sign-in to the answer', () => {
  it('gives the switches and the sign-ins, asks only to read, and lets no token out', async () => {
    const result = await read();
    expect(result).toMatchObject({
      ok: true,
      value: {
        account: 'admin@exemple.ca',
        facts: {
          tenant: { securityDefaults: 'off' },
          mailboxes: [{ account, perUserMfa: 'enforced', conditionalAccess: 'blocks' }],
        },
        gaps: [],
        evaluations: [],
        signIns: { smtp: 1, cloud: { attempts: 1 } },
        failures: [],
      },
    });
    expect(new Set(graph.asked.map(({ method }) => method))).toEqual(new Set(['GET']));
    expect(new Set(graph.asked.map(({ authorization }) => authorization))).toEqual(
      new Set(['Bearer jeton-d-acces']),
    );
    expect(JSON.stringify(result)).not.toContain('jeton');
  });

  it('asks Microsoft for its own evaluation where that was chosen, and shows what differs', async () => {
    expect(await read(true)).toMatchObject({
      value: { evaluations: [{ account, same: 1, differences: [], gaps: [] }], failures: [] },
    });
    const posts = graph.asked.filter(({ method }) => method === 'POST');
    expect(posts.map(({ path }) => path)).toEqual(['/v1.0/identity/conditionalAccess/evaluate']);
    expect(JSON.parse(posts[0]?.body ?? '')).toMatchObject({
      signInIdentity: { userId: '11111111-0000-4000-8000-00000000000a' },
      signInConditions: { clientAppType: 'other' },
      appliedPoliciesOnly: false,
    });
    graph.answer(graphAnswers('differs'));
    expect(await read(true)).toMatchObject({
      value: {
        evaluations: [{ same: 0, differences: [{ ours: 'blocks', theirs: false, reason: 'users' }] }],
      },
    });
    graph.answer({ ...graphAnswers(), '/v1.0/identity/conditionalAccess/evaluate': 404 });
    expect(await read(true)).toMatchObject({
      value: { evaluations: [], failures: [{ code: 'graph.licence-missing' }] },
    });
  });

  it('keeps the switches when the sign-ins need a licence that is missing, and says so', async () => {
    graph.answer({ ...graphAnswers(), '/v1.0/auditLogs/signIns': 403 });
    const result = await read();
    if (!result.ok) throw new Error(result.code);
    expect(result.value.signIns).toBeNull();
    expect(result.value.facts.tenant).toMatchObject({ securityDefaults: 'off' });
    expect(result.value.failures.map(({ code }) => code)).toEqual(['graph.licence-missing']);
  });
});
