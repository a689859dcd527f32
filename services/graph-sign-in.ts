import { type Configuration, PublicClientApplication } from '@azure/msal-node';
import type { Words } from '../core/i18n/message.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { signInPage } from '../core/tenant/sign-in-page.ts';

/** Delegated and read-only: what the live reading asks for, and nothing that writes. */
export const graphScopes = ['Policy.Read.All', 'AuditLog.Read.All', 'Directory.Read.All'] as const;

export type GraphSignInOptions = {
  /** The application that the organization registered, from its preset; there is no default one. */
  readonly clientId: string | null;
  /** The organization's tenant id or domain. */
  readonly tenant: string;
  /** Opens the system's browser. */
  readonly openBrowser: (url: string) => Promise<Result<void>>;
  readonly signal?: AbortSignal;
  /** Longest wait for the person, in milliseconds. */
  readonly patience?: number;
  /** Replaced in tests by an authority of ours. */
  readonly system?: NonNullable<Configuration['system']>;
};

export type GraphSession = {
  readonly account: string;
  /** The token in force, renewed when it is about to end. */
  readonly token: () => Promise<Result<string>>;
  /** Forgets every token; they were held in this process's memory and nowhere else. */
  readonly forget: () => Promise<void>;
};

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const tenantName = /^(?:[0-9a-f-]{36}|[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i;

/**
 * Signs an administrator in through the system's browser, with PKCE, and keeps the tokens in memory. The device code
 * flow is never used: a Microsoft-managed policy blocks it. The organization's own application id is required.
 */
export async function signInToGraph(options: GraphSignInOptions): Promise<Result<GraphSession>> {
  const { clientId, tenant, openBrowser, signal, patience = 300_000, system } = options;
  if (clientId === null || !guid.test(clientId)) return fail('graph.no-application');
  if (!tenantName.test(tenant)) return fail('graph.sign-in-failed', { detail: 'tenant' });
  if (signal?.aborted === true) return fail('graph.sign-in-cancelled');
  const application = new PublicClientApplication({
    auth: { clientId, authority: `https://login.microsoftonline.com/${tenant}` },
    ...(system === undefined ? {} : { system }),
  });
  const scopes = [...graphScopes];
  let authorizeUrl: URL | null = null;
  let ended: 'cancelled' | 'late' | null = null;
  /** Answers our own waiting loopback server in the person's place, so that it closes. */
  const giveUp = (why: 'cancelled' | 'late') => {
    ended ??= why;
    if (authorizeUrl !== null) void abandon(authorizeUrl);
  };
  const timer = setTimeout(() => giveUp('late'), patience);
  signal?.addEventListener('abort', () => giveUp('cancelled'), { once: true });
  try {
    const signedIn = await application.acquireTokenInteractive({
      scopes,
      prompt: 'select_account',
      openBrowser: async (url) => {
        authorizeUrl = new URL(url);
        if (ended !== null) {
          void abandon(authorizeUrl);
          return;
        }
        const opened = await openBrowser(url);
        if (!opened.ok) giveUp('cancelled');
      },
      successTemplate: page(signInPage.done),
      errorTemplate: page(signInPage.abandoned),
    });
    const account = signedIn.account;
    if (account === null) return fail('graph.sign-in-failed', { detail: 'no account' });
    return ok({
      account: account.username,
      token: async () => {
        try {
          const held = await application.acquireTokenSilent({ account, scopes });
          return ok(held.accessToken);
        } catch {
          return fail('graph.expired');
        }
      },
      forget: async () => application.getTokenCache().removeAccount(account),
    });
  } catch (error) {
    if (ended !== null) return fail('graph.sign-in-cancelled');
    // MSAL's messages may quote the request; its code names the cause.
    const code = error instanceof Error && 'errorCode' in error ? String(error.errorCode) : 'unknown';
    return code === 'access_denied'
      ? fail('graph.sign-in-cancelled')
      : fail('graph.sign-in-failed', { detail: code.slice(0, 80) });
  } finally {
    clearTimeout(timer);
  }
}

async function abandon(authorizeUrl: URL): Promise<void> {
  const redirect = authorizeUrl.searchParams.get('redirect_uri');
  const state = authorizeUrl.searchParams.get('state');
  if (redirect === null || state === null || new URL(redirect).hostname !== 'localhost') return;
  const body = new URLSearchParams({ error: 'access_denied', error_description: 'cancelled', state });
  await fetch(redirect, { method: 'POST', body }).catch(() => undefined);
}

function page({ fr, en }: Words): string {
  return `<!doctype html><meta charset="utf-8"><title>Assistant Courriel</title><p lang="fr">${fr}</p><p lang="en">${en}</p>`;
}
