import { createHash } from 'node:crypto';
import { ok } from '../../core/result.ts';
import { type GraphSignInOptions, graphScopes } from '../../services/graph-sign-in.ts';

export const clientId = '11111111-2222-3333-4444-555555555555';
export const tenant = '99999999-8888-7777-6666-555555555555';
const authority = `https://login.microsoftonline.com/${tenant}`;
const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Microsoft's sign-in page and token endpoint, played without a network. */
export function playedAuthority() {
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
