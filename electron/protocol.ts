import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import type { CustomScheme, Protocol } from 'electron';
import { contentSecurityPolicy } from '../services/content-security-policy.ts';
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

/** The kinds of file the page is made of; anything else is not served. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/**
 * The file an address names, or null when it names none of ours. The path is decoded once, then must stay under
 * `root`: compared with a trailing separator, so that a sibling folder with the same beginning is outside.
 */
export function fileOf(root: string, address: string): string | null {
  if (!isOurs(address)) return null;
  let path: string;
  try {
    path = decodeURIComponent(new URL(address).pathname);
  } catch {
    return null;
  }
  if (/[\0\\:]/.test(path)) return null;
  const base = resolve(root);
  const file = resolve(join(base, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(base + sep)) return null;
  return mediaTypes[extname(file)] === undefined ? null : file;
}

/** Answers `app://assistant/…` from the files under `root`, with the same headers on every answer. */
export function createPageHandler(
  root: string,
  read: (file: string) => Promise<Uint8Array<ArrayBuffer>> = (file) =>
    readFile(file) as Promise<Uint8Array<ArrayBuffer>>,
): (request: Pick<Request, 'url' | 'method'>) => Promise<Response> {
  const refuse = (status: number) => new Response(null, { status, headers });
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    const file = fileOf(root, request.url);
    if (file === null) return refuse(404);
    try {
      const body = await read(file);
      const type = mediaTypes[extname(file)] ?? 'application/octet-stream';
      return new Response(request.method === 'HEAD' ? null : body, {
        headers: { ...headers, 'content-type': type },
      });
    } catch {
      return refuse(404);
    }
  };
}

/** Installs the handler on Electron's `protocol`; call once ready. */
export function serveProtocol(protocol: Pick<Protocol, 'handle'>, root: string): void {
  protocol.handle(scheme, createPageHandler(root));
}
