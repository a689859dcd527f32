import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startWebHost, type WebHost } from '../../cli/web.ts';
import { createSession } from '../../core/operations/session.ts';
import { createFakePorts, type FakePorts } from '../support/fake-ports.ts';

type Answer = { status: number; headers: IncomingMessage['headers']; body: string };

let folder: string;
let host: WebHost;
let ports: FakePorts;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'web-host-'));
  const page = path.join(folder, 'renderer');
  mkdirSync(path.join(page, 'assets'), { recursive: true });
  writeFileSync(path.join(page, 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(path.join(page, 'assets', 'main.js'), 'export {};');
  writeFileSync(path.join(page, 'notes.md'), 'not a file of the page');
  writeFileSync(path.join(page, '.hidden.txt'), 'not a file of the page');
  writeFileSync(path.join(folder, 'outside.txt'), 'outside');
  mkdirSync(path.join(folder, 'renderer-beside'));
  writeFileSync(path.join(folder, 'renderer-beside', 'beside.txt'), 'outside');
  symlinkSync(path.join(folder, 'outside.txt'), path.join(page, 'link.txt'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(async () => {
  ports = createFakePorts();
  const started = await startWebHost({
    rendererDirectory: path.join(folder, 'renderer'),
    handlers: createSession(ports).handlers,
  });
  if (!started.ok) throw new Error(started.code);
  host = started.value;
});

afterEach(() => host.close());

const origin = () => `http://127.0.0.1:${host.port}`;

/** One raw request; `fetch` would not let the test choose Host or Origin. */
function send(
  method: string,
  target: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: host.port, method, path: target, headers, agent: false },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const post = (target: string, body: unknown, headers: Record<string, string> = {}) =>
  send('POST', target, {
    headers: { origin: origin(), 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const tokenOf = (link: string) => new URL(link).hash.replace('#jeton=', '');

async function openSession(): Promise<string> {
  const answer = await post('/api/session', { token: tokenOf(host.newLink()) });
  return (JSON.parse(answer.body) as { session: string }).session;
}

const bearer = (session: string) => ({ authorization: `Bearer ${session}` });

/** Follows an event stream and gathers its lines, heartbeats aside. */
function follow(
  session: string,
): Promise<{ lines: unknown[]; next: (count: number) => Promise<unknown[]>; stop: () => void }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: host.port, path: '/api/events', headers: bearer(session), agent: false },
      (response) => {
        const lines: unknown[] = [];
        let rest = '';
        let wake = () => {};
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          const parts = (rest + chunk).split('\n');
          rest = parts.pop() ?? '';
          lines.push(...parts.map((part) => JSON.parse(part)));
          wake();
        });
        resolve({
          lines,
          next: async (count) => {
            while (lines.length < count) {
              await new Promise<void>((ready) => {
                wake = ready;
              });
            }
            return lines;
          },
          stop: () => sent.destroy(),
        });
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

describe('the address', () => {
  test('is on 127.0.0.1 alone, with a token of 256 bits in its fragment', () => {
    const link = new URL(host.newLink());
    expect(link.hostname).toBe('127.0.0.1');
    expect(link.search).toBe('');
    expect(Buffer.from(tokenOf(link.href), 'base64url')).toHaveLength(32);
  });

  test('is refused when its port is taken, with words', async () => {
    const second = await startWebHost({
      port: host.port,
      rendererDirectory: folder,
      handlers: createSession(ports).handlers,
    });
    expect(second).toMatchObject({ ok: false, code: 'web.cannot-listen', params: { detail: 'EADDRINUSE' } });
  });
});

describe('the token', () => {
  test('opens one session, once', async () => {
    const token = tokenOf(host.newLink());
    const first = await post('/api/session', { token });
    expect(first.status).toBe(200);
    const again = await post('/api/session', { token });
    expect(again.status).toBe(401);
    expect(JSON.parse(again.body)).toMatchObject({ ok: false, code: 'transport.unauthorized' });
  });

  test('gives way to a newer link', async () => {
    const old = tokenOf(host.newLink());
    const fresh = tokenOf(host.newLink());
    expect((await post('/api/session', { token: old })).status).toBe(401);
    expect((await post('/api/session', { token: fresh })).status).toBe(200);
  });

  test.each([{}, { token: '' }, { token: 12 }, { token: null }, [], null, 'x', { token: 'x'.repeat(500) }])(
    'is not guessed: %j',
    async (body) => {
      host.newLink();
      expect((await post('/api/session', body)).status).toBe(401);
    },
  );

  test('is not a session', async () => {
    const token = tokenOf(host.newLink());
    expect((await post('/api/call', { name: 'settings.get', input: {} }, bearer(token))).status).toBe(401);
  });
});

describe('a call', () => {
  test('runs through the contract', async () => {
    const session = await openSession();
    const answer = await post('/api/call', { name: 'app.info', input: {} }, bearer(session));
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toMatchObject({ ok: true, value: { today: '2026-11-21' } });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  test('is refused without a session, or with somebody else’s words', async () => {
    await openSession();
    for (const headers of [{}, bearer('x'), { authorization: 'Basic eDp5' }, { authorization: 'Bearer' }]) {
      expect((await post('/api/call', { name: 'settings.get', input: {} }, headers)).status).toBe(401);
    }
  });

  test.each([
    ['a page of another site', () => ({ origin: 'https://evil.example' })],
    ['a page of another port', () => ({ origin: 'http://127.0.0.1:1' })],
    [
      'a name rebound to this machine',
      () => ({ host: `evil.example:${host.port}`, origin: `http://evil.example:${host.port}` }),
    ],
    ['localhost', () => ({ host: `localhost:${host.port}` })],
  ])('is refused from %s, session or not', async (_who, headers) => {
    const session = await openSession();
    const answer = await post(
      '/api/call',
      { name: 'settings.get', input: {} },
      { ...bearer(session), ...headers() },
    );
    expect(answer.status).toBe(403);
  });

  test('gets a failure for an unknown name and for a body that is not JSON', async () => {
    const session = await openSession();
    const unknown = await post('/api/call', { name: '__proto__', input: {} }, bearer(session));
    expect(JSON.parse(unknown.body)).toMatchObject({ ok: false, code: 'contract.unknown-operation' });
    const broken = await send('POST', '/api/call', {
      headers: { origin: origin(), 'content-type': 'application/json', ...bearer(session) },
      body: '{"name":',
    });
    expect(broken.status).toBe(400);
    expect(JSON.parse(broken.body)).toMatchObject({ ok: false, code: 'contract.invalid-input' });
  });

  test('explains a text of 10 MB, and refuses a body of more than 25 MB in words', async () => {
    const session = await openSession();
    const input = { text: '535 5.7.139 '.repeat(870_000), context: {} };
    const long = await post('/api/call', { name: 'diagnosis.explain', input }, bearer(session));
    expect(JSON.parse(long.body)).toMatchObject({ ok: true });
    const headers = { origin: origin(), 'content-type': 'application/json', ...bearer(session) };
    const tooLong = await send('POST', '/api/call', {
      headers,
      body: Buffer.alloc(25 * 1024 * 1024 + 1, 0x20),
    });
    expect(tooLong.status).toBe(413);
    expect(JSON.parse(tooLong.body)).toMatchObject({ ok: false, code: 'transport.too-large' });
    const unannounced = await send('POST', '/api/call', {
      headers: { ...headers, 'transfer-encoding': 'chunked' },
      body: Buffer.alloc(26 * 1024 * 1024, 0x20),
    }).catch(() => null);
    expect(unannounced?.status ?? 413).toBe(413);
  });
});

describe('events', () => {
  const testInput = (runId: string) => ({
    runId,
    route: 'relay',
    account: null,
    from: 'a@exemple.ca',
    to: 'b@exemple.ca',
    host: '127.0.0.1',
    port: 25,
    until: null,
    practice: null,
    language: 'fr',
  });

  test('go to the session that made the call, and to no other', async () => {
    ports.probe = {
      run: async (asked, { onStage }) => {
        onStage({ stage: 'dns', state: 'passed', milliseconds: 1, exchange: [], facts: {} });
        return (await import('../support/fake-ports.ts')).traceOf(asked);
      },
    };
    const mine = await openSession();
    const other = await openSession();
    const [myEvents, otherEvents] = [await follow(mine), await follow(other)];
    await post('/api/call', { name: 'smtp.test', input: testInput('mine') }, bearer(mine));
    expect(await myEvents.next(1)).toMatchObject([{ name: 'smtp.stage', payload: { runId: 'mine' } }]);
    await post('/api/call', { name: 'smtp.test', input: testInput('theirs') }, bearer(other));
    expect(await otherEvents.next(1)).toMatchObject([{ name: 'smtp.stage', payload: { runId: 'theirs' } }]);
    expect(myEvents.lines).toHaveLength(1);
    myEvents.stop();
    otherEvents.stop();
  });

  test('wait for a page that is only opening its stream', async () => {
    const session = await openSession();
    ports.secrets.kept.set('a@exemple.ca', 'motdepassesecret');
    await post('/api/call', { name: 'secret.copy', input: { account: 'a@exemple.ca' } }, bearer(session));
    await ports.clock.advance(2000);
    const events = await follow(session);
    expect(await events.next(2)).toMatchObject([
      { name: 'secret.clipboard', payload: { secondsLeft: 29 } },
      { name: 'secret.clipboard', payload: { secondsLeft: 28 } },
    ]);
    events.stop();
  });

  test('are refused without a session', async () => {
    expect((await send('GET', '/api/events')).status).toBe(401);
    expect((await send('GET', '/api/events', { headers: { origin: 'http://127.0.0.1:1' } })).status).toBe(
      403,
    );
  });
});

describe('files', () => {
  test('come with the policy that keeps the page to itself', async () => {
    const page = await send('GET', '/');
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(page.headers['x-content-type-options']).toBe('nosniff');
    expect(page.headers['referrer-policy']).toBe('no-referrer');
    expect(page.headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(page.headers['cross-origin-resource-policy']).toBe('same-origin');
    expect((await send('GET', '/assets/main.js?v=1')).headers['content-type']).toContain('text/javascript');
    expect(await send('HEAD', '/')).toMatchObject({ status: 200, body: '' });
  });

  test.each([
    '/../outside.txt',
    '/..%2foutside.txt',
    '/%2e%2e/outside.txt',
    '/%2e%2e%2foutside.txt',
    '/..%5coutside.txt',
    '/assets/../../outside.txt',
    '/../renderer-beside/beside.txt',
    '/%00index.html',
    '/index.html%00.txt',
    '/%ff',
    '/link.txt',
    '/notes.md',
    '/.hidden.txt',
    '/assets',
    '/assets/',
    '/missing.js',
    '/C:/outside.txt',
    '/./index.html',
  ])('outside the page do not exist: %s', async (target) => {
    const answer = await send('GET', target);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('outside');
  });

  test('are not given to a page of another site, nor for another method', async () => {
    expect((await send('GET', '/', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    expect((await send('POST', '/', { headers: { origin: origin() } })).status).toBe(405);
  });
});

describe('closing', () => {
  test('ends the streams and frees the port', async () => {
    const events = await follow(await openSession());
    await host.close();
    events.stop();
    await expect(send('GET', '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
