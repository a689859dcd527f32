import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dispatch } from '../core/dispatch.ts';
import type { FailureCode } from '../core/i18n/failures.ts';
import type { HandlerContext, Handlers } from '../core/operations/operation.ts';
import { fail, ok, type Params, type Result } from '../core/result.ts';
import { contentSecurityPolicy } from '../services/content-security-policy.ts';
import { readStaticFile } from '../services/static-files.ts';
import { guard, longestBody } from './guard.ts';
import { createWebSessions, type WebSession } from './web-sessions.ts';

export type WebHost = {
  readonly port: number;
  /** `http://127.0.0.1:PORT/`, without any token. */
  readonly url: string;
  /** The address to open, with a token that works once: `http://127.0.0.1:PORT/#jeton=…`. */
  readonly newLink: () => string;
  readonly close: () => Promise<void>;
};

type Options = {
  /** 0: a free one. */
  readonly port?: number;
  /** The built page. */
  readonly rendererDirectory: string;
  readonly handlers: Handlers;
};

/** Milliseconds between two signs of life on an event stream. */
const heartbeat = 15_000;

/**
 * Serves the page and the contract on 127.0.0.1. The page trades the token of its address for a session, which
 * it sends as a bearer token: there is no cookie, which every port of this machine would share. Events go to the
 * session that made the call.
 */
export async function startWebHost({
  port = 0,
  rendererDirectory,
  handlers,
}: Options): Promise<Result<WebHost>> {
  const sessions = createWebSessions();
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'internal.error', { name: 'web', kind: 'Error' });
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const verdict = guard(
      { method: request.method ?? '', target: request.url ?? '', headers: request.headersDistinct },
      (server.address() as AddressInfo).port,
    );
    if (!verdict.allowed) {
      // Answering in the middle of an upload resets the connection, and the page would not learn why.
      if (verdict.status === 413) await discard(request);
      return refuse(response, verdict.status, verdict.code);
    }
    switch (verdict.purpose) {
      case 'file':
        return sendFile(request, response, rendererDirectory);
      case 'session': {
        const body = await readJson(request, 1000);
        if (!body.ok) return refuse(response, 400, body.code, body.params);
        const { token } = Object(body.value) as { token?: unknown };
        const session = typeof token === 'string' ? sessions.redeem(token) : null;
        return session === null
          ? refuse(response, 401, 'transport.unauthorized')
          : sendJson(response, 200, { session });
      }
      case 'events': {
        const session = sessions.find(request.headers.authorization);
        return session === null ? refuse(response, 401, 'transport.unauthorized') : stream(response, session);
      }
      case 'call': {
        const session = sessions.find(request.headers.authorization);
        if (session === null) return refuse(response, 401, 'transport.unauthorized');
        const body = await readJson(request, longestBody);
        if (!body.ok)
          return refuse(response, body.code === 'transport.too-large' ? 413 : 400, body.code, body.params);
        const { name, input } = Object(body.value) as { name?: unknown; input?: unknown };
        const emit: HandlerContext['emit'] = (event, payload) => session.push({ name: event, payload });
        return sendJson(response, 200, await dispatch(handlers, name, input, { emit, caller: session }));
      }
    }
  }

  const listening = await new Promise<Result<void>>((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(fail('web.cannot-listen', { port, detail: error.code ?? 'unknown' })),
    );
    server.listen(port, '127.0.0.1', () => resolve(ok(undefined)));
  });
  if (!listening.ok) return listening;
  const actual = (server.address() as AddressInfo).port;
  const url = `http://127.0.0.1:${actual}/`;
  return ok({
    port: actual,
    url,
    newLink: () => `${url}#jeton=${sessions.newToken()}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  directory: string,
): Promise<void> {
  const file = await readStaticFile(directory, request.url ?? '');
  if (file === null) return refuse(response, 404, 'transport.not-found');
  response.writeHead(200, {
    ...commonHeaders,
    'content-type': file.type,
    'content-length': file.body.length,
    'cache-control': file.cache,
  });
  response.end(request.method === 'HEAD' ? undefined : file.body);
}

/** One JSON object a line, for as long as the page reads. */
function stream(response: ServerResponse, session: WebSession): void {
  response.writeHead(200, {
    ...commonHeaders,
    'content-type': 'application/x-ndjson; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.flushHeaders();
  const leave = session.follow((line) => response.write(line));
  const timer = setInterval(() => response.write('{"name":"heartbeat","payload":{}}\n'), heartbeat);
  response.once('close', () => {
    clearInterval(timer);
    leave();
  });
}

/** Reads a body up to `maxBytes`; a longer one is not read further. */
async function readJson(request: IncomingMessage, maxBytes: number): Promise<Result<unknown>> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) return fail('transport.too-large', { megabytes: inMegabytes(maxBytes) });
    chunks.push(chunk);
  }
  try {
    return ok(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  } catch {
    return fail('contract.invalid-input', { name: 'web', path: 'JSON' });
  }
}

const inMegabytes = (bytes: number) => Math.ceil(bytes / (1024 * 1024));

/** Lets a body that nobody wants go by, for five seconds at most. */
function discard(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 5000);
    request.once('close', () => resolve()).once('end', () => resolve());
    request.once('end', () => clearTimeout(timer)).once('close', () => clearTimeout(timer));
    request.resume();
  });
}

const commonHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const body = JSON.stringify(value);
  response.writeHead(status, {
    ...commonHeaders,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  });
  response.end(body);
}

/** Answers with a failure of the contract's own shape, and reads nothing more from this connection. */
function refuse(
  response: ServerResponse,
  status: number,
  code: FailureCode,
  params: Params = code === 'transport.too-large' ? { megabytes: inMegabytes(longestBody) } : {},
): void {
  response.setHeader('connection', 'close');
  sendJson(response, status, fail(code, params));
}
