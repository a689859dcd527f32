import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guard, longestBody, type RequestHead } from '../../cli/guard.ts';

const port = 43210;
const host = `127.0.0.1:${port}`;
const origin = `http://${host}`;

type Headers = Record<string, readonly string[] | undefined>;

/** A call as our own page makes it in a browser. */
const call = (headers: Headers = {}): RequestHead => ({
  method: 'POST',
  target: '/api/call',
  headers: {
    host: [host],
    origin: [origin],
    'content-type': ['application/json'],
    'sec-fetch-site': ['same-origin'],
    ...headers,
  },
});

/** A file as a browser asks for it. */
const file = (headers: Headers = {}, target = '/'): RequestHead => ({
  method: 'GET',
  target,
  headers: { host: [host], 'sec-fetch-site': ['none'], ...headers },
});

const allowed = (request: RequestHead) => guard(request, port).allowed;

describe('the guard of the loopback page', () => {
  test('lets our own page through, for each purpose', () => {
    expect(guard(call(), port)).toEqual({ allowed: true, purpose: 'call' });
    expect(guard({ ...call(), target: '/api/session' }, port)).toEqual({ allowed: true, purpose: 'session' });
    expect(guard(file({ 'sec-fetch-site': ['same-origin'] }, '/api/events'), port)).toEqual({
      allowed: true,
      purpose: 'events',
    });
    expect(guard(file(), port)).toEqual({ allowed: true, purpose: 'file' });
    expect(guard({ ...file({}, '/main.js?v=1'), method: 'HEAD' }, port)).toEqual({
      allowed: true,
      purpose: 'file',
    });
  });

  test.each([
    ['absent', undefined],
    ['a name that was rebound to us', [`evil.example:${port}`]],
    ['localhost', [`localhost:${port}`]],
    ['without the port', ['127.0.0.1']],
    ['another port', ['127.0.0.1:80']],
    ['another loopback address', [`127.0.0.2:${port}`]],
    ['with a suffix', [`${host}.evil.example`]],
    ['with a blank', [`${host} `]],
    ['sent twice', [host, host]],
  ])('refuses a Host that is %s', (_what, value) => {
    expect(allowed(call({ host: value }))).toBe(false);
    expect(allowed(file({ host: value }))).toBe(false);
    expect(allowed(file({ host: value }, '/api/events'))).toBe(false);
  });

  test.each([
    ['of another site', ['https://evil.example']],
    ['of another port of this machine', ['http://127.0.0.1:9999']],
    ['of our port under another name', [`http://localhost:${port}`]],
    ['over https', [`https://${host}`]],
    ['null, as a sandboxed page sends', ['null']],
    ['empty', ['']],
    ['sent twice', [origin, origin]],
  ])('refuses an Origin %s', (_what, value) => {
    expect(allowed(call({ origin: value }))).toBe(false);
    expect(allowed(file({ origin: value }))).toBe(false);
    expect(allowed(file({ origin: value }, '/api/events'))).toBe(false);
  });

  test('refuses a POST without any Origin, which no browser page sends', () => {
    expect(allowed(call({ origin: undefined }))).toBe(false);
    expect(allowed({ ...call({ origin: undefined }), target: '/api/session' })).toBe(false);
  });

  test.each(['cross-site', 'same-site', 'none'])('refuses a call that the browser calls %s', (site) => {
    expect(allowed(call({ 'sec-fetch-site': [site] }))).toBe(false);
    expect(allowed(file({ 'sec-fetch-site': [site] }, '/api/events'))).toBe(false);
  });

  test('refuses a page that another page opens or embeds', () => {
    expect(allowed(file({ 'sec-fetch-site': ['cross-site'] }))).toBe(false);
    expect(allowed(file({ 'sec-fetch-site': ['same-site'] }))).toBe(false);
  });

  test.each([
    undefined,
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['application/jsonp'],
    ['application/json', 'text/plain'],
  ])('refuses a body that is not plainly JSON: %s', (type) => {
    expect(guard(call({ 'content-type': type }), port)).toMatchObject({ allowed: false, status: 415 });
  });

  test('takes a body up to 25 MB and no more', () => {
    expect(allowed(call({ 'content-length': [String(longestBody)] }))).toBe(true);
    expect(guard(call({ 'content-length': [String(longestBody + 1)] }), port)).toMatchObject({
      allowed: false,
      status: 413,
      code: 'transport.too-large',
    });
    expect(allowed(call({ 'content-length': ['-1'] }))).toBe(false);
    expect(allowed(call({ 'content-length': ['1', '2'] }))).toBe(false);
  });

  test.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'CONNECT', 'GET'])(
    'refuses %s for a call',
    (method) => {
      expect(guard({ ...call(), method }, port)).toMatchObject({ allowed: false, status: 405 });
    },
  );

  test('refuses targets of another form, and unknown doors', () => {
    for (const target of ['http://evil.example/', '//evil.example/', '*', '', 'main.js']) {
      expect(allowed(file({}, target))).toBe(false);
    }
    for (const target of ['/api', '/api/', '/api/secret', '/api/call/'])
      expect(allowed(file({}, target))).toBe(false);
  });

  test('never lets a request with a foreign Host or Origin through, whatever else it says', () => {
    const foreign = fc.string().filter((value) => value !== host && value !== origin);
    fc.assert(
      fc.property(
        fc.constantFrom('GET', 'POST', 'HEAD', 'OPTIONS'),
        fc.constantFrom('/', '/api/call', '/api/session', '/api/events', '/main.js'),
        foreign,
        fc.boolean(),
        (method, target, value, isHost) => {
          const headers = { ...call().headers, [isHost ? 'host' : 'origin']: [value] };
          expect(guard({ method, target, headers }, port).allowed).toBe(false);
        },
      ),
    );
  });
});
