import { fail, ok, type Result } from '../core/result.ts';
import { isObject, type JsonObject } from '../core/tenant/bounded-json.ts';
import { evaluationPath, evaluationPermission } from '../core/tenant/policies/evaluation-request.ts';

export type GraphOptions = {
  /** A token for each request; asked again after a while, so that it may be renewed. */
  readonly token: () => Promise<Result<string>>;
  readonly origin?: string;
  readonly signal?: AbortSignal;
  /** Waits, in milliseconds; replaceable so that a test need not. */
  readonly wait?: (milliseconds: number) => Promise<void>;
};

export type GraphQuery = {
  /** `/v1.0/…`, with its query; a `nextLink` of the same origin also serves. */
  readonly path: string;
  /** Named to the person when Graph refuses. */
  readonly permission: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Graph = {
  /** One object. */
  readonly get: (query: GraphQuery) => Promise<Result<JsonObject>>;
  /** Microsoft's own evaluation of a sign-in: the one POST there is, and it changes nothing. */
  readonly evaluate: (body: JsonObject) => Promise<Result<JsonObject>>;
  /** Every item of a list, page after page; `onItem` keeps memory flat on long lists. */
  readonly each: (query: GraphQuery, onItem: (item: JsonObject) => void) => Promise<Result<number>>;
};

const publicOrigin = 'https://graph.microsoft.com';
const mostRetries = 4;
const longestWaitSeconds = 120;
const requestTimeout = 60_000;
const mostPages = 10_000;

/**
 * Reads Microsoft Graph: GET, and one POST that evaluates and changes nothing. Pages are followed only where the first request went, so that a token
 * never leaves for another host. Throttling is waited out as Graph asks (Retry-After), within limits.
 */
export function createGraph({ token, origin = publicOrigin, signal, wait = sleep }: GraphOptions): Graph {
  async function ask(
    { path, permission, headers = {} }: GraphQuery,
    sent: JsonObject | null,
  ): Promise<Result<JsonObject>> {
    const url = new URL(path, origin);
    if (url.origin !== new URL(origin).origin) return fail('graph.unexpected', { detail: 'nextLink' });
    const request = url.pathname;
    for (let attempt = 0; ; attempt += 1) {
      if (signal?.aborted === true) return fail('graph.cancelled');
      const held = await token();
      if (!held.ok) return held;
      const controller = new AbortController();
      signal?.addEventListener('abort', () => controller.abort(), { once: true });
      const timer = setTimeout(() => controller.abort(), requestTimeout);
      try {
        const response = await fetch(url, {
          ...(sent === null ? {} : { method: 'POST', body: JSON.stringify(sent) }),
          headers: {
            ...headers,
            ...(sent === null ? {} : { 'Content-Type': 'application/json' }),
            Authorization: `Bearer ${held.value}`,
            Accept: 'application/json',
          },
          redirect: 'error',
          signal: controller.signal,
        });
        if (response.ok) {
          const body: unknown = await response.json();
          return isObject(body) ? ok(body) : fail('graph.unexpected', { detail: request });
        }
        const seconds = retryAfter(response, attempt);
        if (seconds === null) return refusal(response.status, await errorOf(response), request, permission);
        if (attempt >= mostRetries || seconds > longestWaitSeconds)
          return fail('graph.throttled', { seconds });
        await response.body?.cancel();
        await wait(seconds * 1000);
      } catch (error) {
        // Read afresh: it may have been aborted while the request was under way.
        const cancelled = (signal as AbortSignal | undefined)?.aborted === true;
        return cancelled ? fail('graph.cancelled') : fail('graph.unreachable', { detail: causeOf(error) });
      } finally {
        clearTimeout(timer);
      }
    }
  }

  const get = (query: GraphQuery) => ask(query, null);

  return {
    get,
    evaluate: (body) => ask({ path: `/v1.0${evaluationPath}`, permission: evaluationPermission }, body),
    each: async (query, onItem) => {
      let path: string | null = query.path;
      let count = 0;
      const seen = new Set<string>();
      while (path !== null) {
        // A link that leads back to a page already read would never end.
        if (seen.has(path) || seen.size >= mostPages) return fail('graph.unexpected', { detail: 'nextLink' });
        seen.add(path);
        const page = await get({ ...query, path });
        if (!page.ok) return page;
        if (!Array.isArray(page.value.value)) return fail('graph.unexpected', { detail: 'value' });
        for (const item of page.value.value.filter(isObject)) {
          count += 1;
          onItem(item);
        }
        const next: unknown = page.value['@odata.nextLink'];
        path = typeof next === 'string' && next !== '' ? next : null;
      }
      return ok(count);
    },
  };
}

/** Seconds to wait before asking again; null when asking again would not help. */
function retryAfter(response: Response, attempt: number): number | null {
  if (![429, 503, 504].includes(response.status)) return null;
  const header = response.headers.get('Retry-After')?.trim() ?? '';
  if (/^\d+$/.test(header)) return Number(header);
  const date = Date.parse(header);
  if (!Number.isNaN(date)) return Math.max(0, Math.ceil((date - Date.now()) / 1000));
  return 2 ** attempt;
}

type GraphError = { readonly code: string; readonly message: string };

async function errorOf(response: Response): Promise<GraphError> {
  const body: unknown = await response.json().catch(() => null);
  const error = isObject(body) && isObject(body.error) ? body.error : {};
  return {
    code: typeof error.code === 'string' ? error.code : '',
    message: typeof error.message === 'string' ? error.message : '',
  };
}

/** Graph says a missing licence in several ways, all with 403 (or 400 on some reports). */
const noLicence =
  /NonPremiumTenant|RequestFromUnsupportedUserRole.*premium|premium license|premium tenant|B2CTenant/i;

function refusal(status: number, error: GraphError, request: string, permission: string): Result<never> {
  if (noLicence.test(`${error.code} ${error.message}`)) return fail('graph.licence-missing', { request });
  switch (status) {
    case 401:
      return fail('graph.expired');
    case 403:
      return fail('graph.forbidden', { request, permission });
    case 404:
      return fail('graph.not-found', { request });
    default:
      return fail('graph.unexpected', { detail: `${status} ${error.code}`.trim().slice(0, 120) });
  }
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return error instanceof Error ? error.name : 'unknown';
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
