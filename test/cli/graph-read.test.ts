import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { clientId, playedAuthority, tenant } from '../support/played-authority.ts';
import { graphAccount, graphAnswers, type PlayedGraph, startGraph } from '../support/played-graph.ts';
import { terminalHere } from '../support/terminal.ts';

const authority = playedAuthority();
vi.mock('open', () => ({ default: (url: string) => authority.browser(url) }));

let graph: PlayedGraph;
const network = globalThis.fetch;

/** Microsoft's two hosts are played here; everything else (the loopback sign-in) goes where it says. */
async function playedFetch(input: string | URL | Request, options: RequestInit = {}): Promise<Response> {
  const url = new URL(input instanceof Request ? input.url : input);
  if (url.hostname === 'graph.microsoft.com')
    return network(new URL(`${url.pathname}${url.search}`, graph.origin), options);
  if (url.hostname !== 'login.microsoftonline.com') return network(input, options);
  const played = authority.system.networkClient;
  if (played === undefined) throw new Error('no network');
  const body = typeof options.body === 'string' ? options.body : '';
  const { body: answer, status } =
    options.method === 'POST'
      ? await played.sendPostRequestAsync<object>(url.href, { body })
      : await played.sendGetRequestAsync<object>(url.href);
  return Response.json(answer, { status });
}

beforeAll(async () => {
  graph = await startGraph();
  vi.stubGlobal('fetch', playedFetch);
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await graph.close();
});
beforeEach(() => graph.answer(graphAnswers()));

const read = (...more: readonly string[]) =>
  terminalHere([
    ...['graph', 'read', '--mailbox', graphAccount, '--client-id', clientId, '--tenant', tenant],
    ...['--lang', 'fr', ...more],
  ]);

describe('graph read, from the sign-in to what is printed', () => {
  it('opens nothing where nobody is there', async () => {
    const { status, stderr } = await read('--silent');
    expect(status).toBe(2);
    expect(stderr).toContain('--silent');
    expect(graph.asked).toEqual([]);
  });

  it('prints the facts that the verdict reads, and no token', async () => {
    const { status, stdout, stderr, json } = await read();
    expect(json()).toMatchObject({
      kind: 'assistant-courriel/facts',
      tenant: { securityDefaults: 'off' },
      mailboxes: [{ account: graphAccount, conditionalAccess: 'blocks', perUserMfa: 'enforced' }],
    });
    expect(status).toBe(0);
    expect(stderr).toContain('navigateur');
    expect(stdout + stderr).not.toContain('jeton-d-acces');
    expect(graph.asked.every(({ method }) => method === 'GET')).toBe(true);
    const verdict = await terminalHere(['verdict', '--facts', '-', '--json', '--lang', 'fr'], stdout);
    expect(verdict.json()).toMatchObject({
      verdicts: [{ answer: 'does-not-send', decidedBy: 'conditional-access' }],
    });
  });

  it('holds our answer against Microsoft’s where that is asked, and ends on what differs', async () => {
    const agreed = await read('--evaluate');
    expect(agreed.status).toBe(0);
    expect(agreed.stderr).toContain('1 stratégie concorde');
    graph.answer(graphAnswers('differs'));
    const differs = await read('--evaluate');
    expect(differs.status).toBe(1);
    expect(differs.stderr).toContain('ne s’applique pas selon Microsoft (users)');
    expect((await read('--evaluate', '--json')).json()).toMatchObject({
      evaluations: [{ account: graphAccount, differences: [{ ours: 'blocks', theirs: false }] }],
    });
  });

  it('says what was refused, and keeps the rest', async () => {
    graph.answer({ ...graphAnswers(), '/v1.0/identity/conditionalAccess/policies': 403 });
    const { status, json } = await read('--json');
    expect(status).toBe(1);
    const { facts, failures } = json() as { facts: { mailboxes: object[] }; failures: object[] };
    expect(failures).toMatchObject([{ code: 'graph.licence-missing' }]);
    expect(facts.mailboxes[0]).not.toHaveProperty('conditionalAccess');
  });
});
