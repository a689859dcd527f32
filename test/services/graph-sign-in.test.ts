import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../core/result.ts';
import { signInToGraph } from '../../services/graph-sign-in.ts';
import { clientId, playedAuthority, tenant } from '../support/played-authority.ts';

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
