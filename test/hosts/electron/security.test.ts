import { EventEmitter } from 'node:events';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { links } from '../../../core/knowledge/links.ts';
import { isTrustedSender } from '../../../electron/ipc.ts';
import { createLinkOpener } from '../../../electron/link-opener.ts';
import { hardenContents, mayRequest, mayUse } from '../../../electron/security.ts';
import { webPreferences } from '../../../electron/window.ts';

describe('network requests of the page', () => {
  test('are allowed for its own files only', () => {
    expect(mayRequest('app://assistant/assets/a.js', false)).toBe(true);
    for (const url of [
      'https://example.com/',
      'http://127.0.0.1:25/',
      'file:///etc/passwd',
      'ws://x/',
      'app://other/',
      '',
    ]) {
      expect(mayRequest(url, false), url).toBe(false);
    }
  });

  test('let the developer tools load only where there are some', () => {
    expect(mayRequest('devtools://devtools/bundled/inspector.html', true)).toBe(true);
    expect(mayRequest('devtools://devtools/bundled/inspector.html', false)).toBe(false);
  });

  test('never leave for http or https', () => {
    fc.assert(fc.property(fc.webUrl(), fc.boolean(), (url, developer) => !mayRequest(url, developer)));
  });
});

describe('permissions', () => {
  test('writing plain text to the clipboard is the only one, and for our page only', () => {
    expect(mayUse('clipboard-sanitized-write', 'app://assistant/')).toBe(true);
    expect(mayUse('clipboard-sanitized-write', 'app://assistant')).toBe(true);
    expect(mayUse('clipboard-sanitized-write', 'https://example.com')).toBe(false);
    expect(mayUse('clipboard-sanitized-write', 'null')).toBe(false);
    for (const permission of [
      'clipboard-read',
      'notifications',
      'geolocation',
      'media',
      'openExternal',
      'unknown',
    ]) {
      expect(mayUse(permission, 'app://assistant/'), permission).toBe(false);
    }
  });
});

describe('navigation', () => {
  /** Emits one event on hardened contents; true when it was stopped. */
  function stops(name: string, details: object): boolean {
    const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler: () => {} });
    hardenContents(contents as never);
    let stopped = false;
    contents.emit(name, { ...details, preventDefault: () => (stopped = true) });
    return stopped;
  }

  test('stops everywhere but at the start page, which a reload asks for', () => {
    expect(stops('will-navigate', { url: 'app://assistant/' })).toBe(false);
    expect(stops('will-navigate', { url: 'app://assistant/#step' })).toBe(false);
    for (const url of [
      'https://example.com/',
      'app://assistant/other.html',
      'app://assistant/?x',
      'file:///',
      'about:blank',
    ]) {
      expect(stops('will-navigate', { url }), url).toBe(true);
    }
  });

  test('stops every frame inside the page, every redirect and every webview', () => {
    expect(stops('will-frame-navigate', { url: 'app://assistant/', isMainFrame: false })).toBe(true);
    expect(stops('will-redirect', { url: 'app://assistant/' })).toBe(true);
    expect(stops('will-attach-webview', {})).toBe(true);
  });

  test('opens no window', () => {
    let handler: (() => { action: string }) | undefined;
    const contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: (given: never) => (handler = given),
    });
    hardenContents(contents as never);
    expect(handler?.()).toEqual({ action: 'deny' });
  });
});

describe('the sender of a call', () => {
  const main = { origin: 'app://assistant', url: 'app://assistant/' };
  const sender = { mainFrame: main };

  test('is trusted when it is the main frame of our page', () => {
    expect(isTrustedSender({ sender, senderFrame: main })).toBe(true);
  });

  test.each([
    ['a frame that is gone', null],
    ['a frame inside our page', { ...main }],
  ])('is refused: %s', (_what, senderFrame) => {
    expect(isTrustedSender({ sender, senderFrame })).toBe(false);
  });

  test.each([
    ['another site', { origin: 'https://example.com', url: 'https://example.com/' }],
    ['a blank page with our origin', { origin: 'app://assistant', url: 'about:blank' }],
    ['an opaque origin at our address', { origin: 'null', url: 'app://assistant/' }],
    ['a host that begins like ours', { origin: 'app://assistant.evil', url: 'app://assistant.evil/' }],
  ])('is refused: %s', (_what, frame) => {
    expect(isTrustedSender({ sender: { mainFrame: frame }, senderFrame: frame })).toBe(false);
  });
});

describe('links', () => {
  test('open in the browser when they are on the list, and nothing else does', async () => {
    const opened: string[] = [];
    const opener = createLinkOpener({ openExternal: async (url) => void opened.push(url) });
    for (const url of Object.values(links)) expect(await opener.open(url)).toMatchObject({ ok: true });
    for (const url of [
      'https://example.com/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      `${links['entra-admin']}/`,
      '',
    ]) {
      expect(await opener.open(url)).toMatchObject({ ok: false, code: 'link.unknown' });
    }
    expect(opened).toEqual(Object.values(links));
  });

  test('say so when the browser does not open', async () => {
    const opener = createLinkOpener({ openExternal: () => Promise.reject(new Error('no browser')) });
    expect(await opener.open(links['entra-admin'])).toMatchObject({
      code: 'link.open-failed',
      params: { url: links['entra-admin'] },
    });
  });
});

describe('the page’s rights', () => {
  test('are these, and developer tools only outside a package', () => {
    expect(webPreferences('/preload.cjs', false)).toEqual({
      preload: '/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    });
    expect(webPreferences('/preload.cjs', true).devTools).toBe(true);
  });
});
