import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPageHandler } from '../../../electron/protocol.ts';
import { contentSecurityPolicy } from '../../../services/content-security-policy.ts';

const folder = mkdtempSync(join(tmpdir(), 'page-'));
const root = join(folder, 'renderer');

beforeAll(() => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<h1>page</h1>');
  writeFileSync(join(root, 'assets', 'a.js'), 'export {};');
  writeFileSync(join(root, 'assets', 'frame-D_3kZ-9a.js'), 'export {};');
  // Neighbours that a careless comparison of beginnings would let out.
  mkdirSync(join(folder, 'renderer-private'));
  writeFileSync(join(folder, 'renderer-private', 'secret.json'), '"neighbour"');
  writeFileSync(join(folder, 'secret.json'), '"neighbour"');
});
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (url: string, method = 'GET') => createPageHandler(root)({ url, method });

describe('the app: protocol', () => {
  test('serves the page for the root, and each file with its type', async () => {
    const page = await ask('app://assistant/');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toBe('<h1>page</h1>');
    const script = await ask('app://assistant/assets/a.js?v=1');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  test('a file with its contents’ hash in its name is kept for good, any other is asked for again', async () => {
    const cacheOf = async (path: string) =>
      (await ask(`app://assistant/${path}`)).headers.get('cache-control');
    expect(await cacheOf('assets/frame-D_3kZ-9a.js')).toContain('immutable');
    expect([await cacheOf(''), await cacheOf('assets/a.js'), await cacheOf('none-D_3kZ-9a.js')]).toEqual([
      'no-cache',
      'no-cache',
      'no-cache',
    ]);
  });

  test('sends the policy and the same headers with every answer, refusals included', async () => {
    for (const url of ['app://assistant/', 'app://assistant/none.js', 'app://elsewhere/']) {
      const { headers } = await ask(url);
      expect(headers.get('content-security-policy')).toBe(contentSecurityPolicy);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  test.each([
    ['a file that is not there', 'app://assistant/none.js'],
    ['another host', 'app://other/index.html'],
    ['another scheme', 'https://assistant/index.html'],
    ['a user name in the address', 'app://someone@assistant/index.html'],
    ['a parent folder', 'app://assistant/../secret.json'],
    ['an encoded parent folder', 'app://assistant/%2e%2e%2fsecret.json'],
    ['a sibling folder with the same beginning', 'app://assistant/..%2frenderer-private/secret.json'],
    ['a Windows separator', 'app://assistant/..%5csecret.json'],
    ['a zero byte', 'app://assistant/index.html%00.js'],
    ['a bad encoding', 'app://assistant/%E0%A4%A'],
    ['a drive letter', 'app://assistant/C:/secret.json'],
    ['a kind of file that the page has not', 'app://assistant/assets/a.ts'],
    ['a folder', 'app://assistant/assets'],
  ])('refuses %s', async (_what, url) => {
    const response = await ask(url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  test('refuses anything but reading', async () => {
    expect((await ask('app://assistant/', 'POST')).status).toBe(405);
    expect((await ask('app://assistant/', 'HEAD')).status).toBe(200);
  });

  test('never answers with a file of another folder, whatever the address', async () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2E.',
      '%2f',
      '%5c',
      '/',
      '\\',
      'assets',
      'renderer',
      '%00',
      'é',
    );
    const last = fc.constantFrom('secret.json', 'index.html', 'renderer-private/secret.json', '');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), last, async (pieces, name) => {
        const response = await ask(`app://assistant/${[...pieces, name].join('/')}`);
        expect(await response.text()).not.toContain('neighbour');
      }),
      { numRuns: 500 },
    );
  });

  test('does not follow a link out of its folder', async () => {
    symlinkSync(join(folder, 'secret.json'), join(root, 'linked.json'));
    expect((await ask('app://assistant/linked.json')).status).toBe(404);
  });
});
