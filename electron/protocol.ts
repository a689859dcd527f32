import type { CustomScheme, Protocol } from 'electron';
import { contentSecurityPolicy } from '../services/content-security-policy.ts';
import { readStaticFile } from '../services/static-files.ts';
import { isOurs, scheme } from './origin.ts';

/** Declared before `ready`: a standard scheme has a real origin, which CSP and storage need. */
export const privilegedScheme: CustomScheme = {
  scheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), clipboard-read=()',
  'cache-control': 'no-cache',
};

/** Answers `app://assistant/…` from the files under `root`, with the same headers on every answer. */
export function createPageHandler(
  root: string,
): (request: Pick<Request, 'url' | 'method'>) => Promise<Response> {
  const refuse = (status: number) => new Response(null, { status, headers });
  return async ({ url, method }) => {
    if (method !== 'GET' && method !== 'HEAD') return refuse(405);
    const file = isOurs(url) ? await readStaticFile(root, new URL(url).pathname) : null;
    if (file === null) return refuse(404);
    return new Response(method === 'HEAD' ? null : new Uint8Array(file.body), {
      headers: { ...headers, 'content-type': file.type, 'cache-control': file.cache },
    });
  };
}

/** Installs the handler on Electron's `protocol`; call once ready. */
export function serveProtocol(protocol: Pick<Protocol, 'handle'>, root: string): void {
  protocol.handle(scheme, createPageHandler(root));
}
