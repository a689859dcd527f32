import type { FailureCode } from '../core/i18n/failures.ts';

/** What the guard looks at: the request line and the headers, before any body is read. */
export type RequestHead = {
  readonly method: string;
  /** The request target as it came: `/api/call`, `/main.js?v=2`, `http://elsewhere/`. */
  readonly target: string;
  /** Every value that came under a name; a header sent twice has two. */
  readonly headers: Readonly<Record<string, readonly string[] | undefined>>;
};

/** What a request that may pass is for. */
export type Purpose = 'file' | 'session' | 'call' | 'events';

export type GuardAnswer =
  | { readonly allowed: true; readonly purpose: Purpose }
  | { readonly allowed: false; readonly status: number; readonly code: FailureCode };

/** Largest body of a call: a text of 10 MB to explain, as JSON. */
export const longestBody = 25 * 1024 * 1024;

const refuse = (status: number, code: FailureCode = 'transport.unauthorized'): GuardAnswer => ({
  allowed: false,
  status,
  code,
});

/**
 * Decides whether a request may go further. Listening on 127.0.0.1 is no protection by itself: any page open in
 * the browser can send requests there, under our address or, by DNS rebinding, under a name of its own. So the
 * Host must be exactly ours, a browser must say that the request comes from our own page, and nothing but JSON is
 * taken. The token comes after this, and is not the guard's business.
 */
export function guard(request: RequestHead, port: number): GuardAnswer {
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  if (!isExactly(request.headers.host, host)) return refuse(403);
  if (request.headers.origin !== undefined && !isExactly(request.headers.origin, origin)) return refuse(403);
  if (!request.target.startsWith('/') || request.target.startsWith('//')) return refuse(400);

  const path = request.target.split('?')[0] ?? '';
  const site = request.headers['sec-fetch-site'];
  if (path === '/api/session' || path === '/api/call') {
    if (request.method !== 'POST') return refuse(405);
    // Browsers always name the origin of a POST: one without it comes from something else.
    if (!isExactly(request.headers.origin, origin)) return refuse(403);
    if (site !== undefined && !isExactly(site, 'same-origin')) return refuse(403);
    if (!isJson(request.headers['content-type'])) return refuse(415);
    return bodyAnswer(request) ?? { allowed: true, purpose: path === '/api/call' ? 'call' : 'session' };
  }
  if (path === '/api/events') {
    if (request.method !== 'GET') return refuse(405);
    if (site !== undefined && !isExactly(site, 'same-origin')) return refuse(403);
    return { allowed: true, purpose: 'events' };
  }
  if (path.startsWith('/api/') || path === '/api') return refuse(404);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
  // `none` is a person who typed the address or followed it from outside the browser.
  if (site !== undefined && !isExactly(site, 'same-origin') && !isExactly(site, 'none')) return refuse(403);
  return { allowed: true, purpose: 'file' };
}

/** A declared length that is too long, or not a length, is refused before the body is read. */
function bodyAnswer({ headers }: RequestHead): GuardAnswer | null {
  const declared = headers['content-length'];
  if (declared === undefined) return null;
  if (declared.length !== 1 || !/^\d+$/.test(declared[0] ?? '')) return refuse(400);
  return Number(declared[0]) > longestBody ? refuse(413, 'transport.too-large') : null;
}

function isExactly(values: readonly string[] | undefined, expected: string): boolean {
  return values?.length === 1 && values[0] === expected;
}

function isJson(values: readonly string[] | undefined): boolean {
  return values?.length === 1 && /^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(values[0] ?? '');
}
