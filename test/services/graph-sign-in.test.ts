import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../core/result.ts';
import { type GraphSignInOptions, graphScopes, signInToGraph } from '../../services/graph-sign-in.ts';

const clientId = '11111111-2222-3333-4444-555555555555';
const tenant = '99999999-8888-7777-6666-555555555555';
const authority = `https://login.microsoftonline.com/${tenant}`;
const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Microsoft's sign-in page and token endpoint, played without a network. */
function playedAuthority() {
  let challenge = '';
  let nonce = '';
  const asked: { url: string; body: URLSearchParams }[] = [];
  const reply = <T>(body: object, status = 200) => ({ headers: {}, body: body as T, status });
  const system: NonNullable<GraphSignInOptions['system']> = {
    networkClient: {
      sendGetRequestAsync: async <T>(url: string) =>
        url.includes('/discovery/instance')
          ? reply<T>({
              tenant_discovery_endpoint: `${authority}/v2.0/.well-known/openid-configuration`,
              metadata: [
                {
                  preferred_network: 'login.microsoftonline.com',
                  preferred_cache: 'login.windows.net',
                  aliases: ['login.microsoftonline.com', 'login.windows.net'],
                },
              ],
            })
          : reply<T>({
              issuer: `${authority}/v2.0`,
              authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
              token_endpoint: `${authority}/oauth2/v2.0/token`,
              jwks_uri: `${authority}/keys`,
            }),
      sendPostRequestAsync: async <T>(url: string, options?: { body?: string }) => {
        const body = new URLSearchParams(options?.body ?? '');
        asked.push({ url, body });
        const verifier = body.get('code_verifier') ?? '';
        if (createHash('sha256').update(verifier).digest('base64url') !== challenge)
          return reply<T>({ error: 'invalid_grant', error_description: 'PKCE' }, 400);
        const claims = {
          aud: clientId,
          iss: `${authority}/v2.0`,
          tid: tenant,
          oid: 'oid-1',
          sub: 'sub-1',
          ...(nonce === '' ? {} : { nonce }),
          preferred_username: 'admin@exemple.ca',
          name: 'Admin',
          exp: Math.floor(Date.now() / 1000) + 3600,
        };
        return reply<T>({
          token_type: 'Bearer',
          scope: graphScopes.join(' '),
          expires_in: 3600,
          access_token: 'jeton-d-acces',
          refresh_token: 'jeton-de-renouvellement',
          id_token: `${base64url({ alg: 'none' })}.${base64url(claims)}.`,
          client_info: base64url({ uid: 'oid-1', utid: tenant }),
        });
      },
    },
  };
  /** The person signs in: the browser posts the code back to the loopback address. */
  const browser = async (url: string, answer: Record<string, string> = { code: 'code-1' }) => {
    const page = new URL(url);
    challenge = page.searchParams.get('code_challenge') ?? '';
    nonce = page.searchParams.get('nonce') ?? '';
    const body = new URLSearchParams({
      ...answer,
      state: page.searchParams.get('state') ?? '',
      client_info: base64url({ uid: 'oid-1', utid: tenant }),
    });
    void fetch(page.searchParams.get('redirect_uri') ?? '', { method: 'POST', body });
    return ok(undefined);
  };
  return { system, browser, asked };
}

describe('signing in to Microsoft 365', () => {
  it('uses the system’s browser, PKCE, read-only scopes and the organization’s own application', async () => {
    const { system, browser, asked } = playedAuthority();
    const opened: URL[] = [];
    const session = await signInToGraph({
      clientId,
      tenant,
      system,
      openBrowser: (url) => {
        opened.push(new URL(url));
        return browser(url);
      },
    });
    if (!session.ok) throw new Error(JSON.stringify(session));
    expect(session.value.account).toBe('admin@exemple.ca');
    expect(await session.value.token()).toEqual(ok('jeton-d-acces'));
    const page = opened[0]?.searchParams;
    expect(page?.get('client_id')).toBe(clientId);
    expect(page?.get('code_challenge_method')).toBe('S256');
    expect(page?.get('redirect_uri')).toMatch(/^http:\/\/localhost:\d+/);
    for (const scope of (page?.get('scope') ?? '').split(' ').filter((each) => each.includes('.')))
      expect(scope).toMatch(/\.Read\.All$/);
    expect(asked.map(({ body }) => body.get('grant_type'))).toEqual(['authorization_code']);
    expect(asked.some(({ url }) => url.includes('devicecode'))).toBe(false);
    await session.value.forget();
    expect(await session.value.token()).toMatchObject({ code: 'graph.expired' });
  });

  it('ends when the person refuses, when it is cancelled, and when nobody answers', async () => {
    const denied = playedAuthority();
    const open = (url: string) => denied.browser(url, { error: 'access_denied', error_description: 'x' });
    expect(await signInToGraph({ clientId, tenant, system: denied.system, openBrowser: open })).toMatchObject(
      {
        code: 'graph.sign-in-cancelled',
      },
    );
    const controller = new AbortController();
    const { system } = playedAuthority();
    const cancelled = signInToGraph({
      clientId,
      tenant,
      system,
      signal: controller.signal,
      openBrowser: async () => {
        setTimeout(() => controller.abort(), 20);
        return ok(undefined);
      },
    });
    expect(await cancelled).toMatchObject({ code: 'graph.sign-in-cancelled' });
    const late = { clientId, tenant, system, patience: 50, openBrowser: async () => ok(undefined) };
    expect(await signInToGraph(late)).toMatchObject({ code: 'graph.sign-in-cancelled' });
    const unopened = {
      ...late,
      patience: 5000,
      openBrowser: async () => fail('link.open-failed', { url: 'x' }),
    };
    expect(await signInToGraph(unopened)).toMatchObject({ code: 'graph.sign-in-cancelled' });
  });

  it('asks for the organization’s own application, and takes no odd tenant', async () => {
    const openBrowser = async () => ok(undefined);
    for (const wrong of [null, '', 'not-a-guid'])
      expect(await signInToGraph({ clientId: wrong, tenant, openBrowser })).toMatchObject({
        code: 'graph.no-application',
      });
    expect(await signInToGraph({ clientId, tenant: '../evil', openBrowser })).toMatchObject({
      code: 'graph.sign-in-failed',
    });
  });
});
