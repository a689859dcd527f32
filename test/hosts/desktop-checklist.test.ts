import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webPreferences } from '../../electron/window.ts';
import { ensureBuilt, root } from '../support/build.ts';
import { builderConfiguration } from '../support/builder-configuration.ts';
import { type Desktop, desktopKind, launchDesktop } from './desktop-driver.ts';

/**
 * Electron's security checklist (electron/docs/tutorial/security.md), item by item, on the built application. Items
 * that are settings of the window are read where they are set; the others are tried.
 */
const folder = mkdtempSync(join(tmpdir(), 'checklist-'));
let desktop: Desktop;
let elsewhere: Server;
let elsewhereUrl: string;
const hits: string[] = [];

beforeAll(async () => {
  process.stdout.write(`Desktop specs run on: ${desktopKind}\n`);
  ensureBuilt('electron', 'renderer');
  elsewhere = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.end('<h1>elsewhere</h1>');
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  elsewhereUrl = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
  desktop = await launchDesktop({ application: root, folder });
});

afterAll(async () => {
  await desktop?.inMain(({ app }) => void setImmediate(() => app.quit()), null);
  await desktop?.ended;
  elsewhere.close();
  rmSync(folder, { recursive: true, force: true });
});

const inPage = <R>(work: (given: string) => R | Promise<R>, given = '') => desktop.page.evaluate(work, given);
const preferences = webPreferences('preload.cjs', false);

/** Windows and the address of the first: what navigation and pop-ups would change. */
const windows = () =>
  desktop.inMain(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()),
    null,
  );

/** Long enough for a pop-up or a navigation to show, had it been allowed. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 300));

describe('Electron’s security checklist', () => {
  test('1. only secure content is loaded: every resource is our own file', async () => {
    const origins = await inPage(() => performance.getEntriesByType('resource').map((entry) => entry.name));
    expect(origins.length).toBeGreaterThan(0);
    for (const url of origins) expect(url.startsWith(`${desktop.origin}/`), url).toBe(true);
    expect(await inPage(() => isSecureContext)).toBe(true);
  });

  test('2. the page has no Node', async () => {
    expect(preferences).toMatchObject({ nodeIntegration: false, nodeIntegrationInWorker: false });
    expect(
      await inPage(() =>
        ['require', 'process', 'Buffer', 'module', 'global'].filter((name) => name in window),
      ),
    ).toEqual([]);
  });

  test('3. context isolation: the page cannot change the bridge, nor reach the preload through it', async () => {
    expect(preferences.contextIsolation).toBe(true);
    const tried = await inPage(async () => {
      const bridge = window.assistant as unknown as Record<string, (...given: unknown[]) => unknown>;
      const before = bridge.call;
      try {
        bridge.call = () => 'mine';
      } catch {
        // Frozen objects throw in strict code.
      }
      Promise.prototype.toString = () => 'mine';
      const answer = (await bridge.call?.('app.info', {})) as { ok: boolean };
      return { same: bridge.call === before, ok: answer.ok };
    });
    expect(tried).toEqual({ same: true, ok: true });
  });

  test('4. every page is sandboxed, even one that asks not to be', async () => {
    expect(preferences.sandbox).toBe(true);
    const reached = await desktop.inMain(
      async ({ BrowserWindow }, preload) => {
        const window = new BrowserWindow({ show: false, webPreferences: { sandbox: false, preload } });
        await window.loadURL('about:blank');
        const found = await window.webContents.executeJavaScript('window.reached');
        window.destroy();
        return found;
      },
      join(import.meta.dirname, 'fixtures', 'reaching-preload.cjs'),
    );
    expect(reached).toBe('nothing');
  });

  test('5. permissions are denied, but for writing plain text to the clipboard', async () => {
    const states = await inPage(async () => {
      const names = ['notifications', 'geolocation', 'camera', 'microphone', 'clipboard-read', 'midi'];
      const query = (name: string) => navigator.permissions.query({ name: name as PermissionName });
      return Promise.all(names.map(async (name) => [name, (await query(name)).state]));
    });
    for (const [name, state] of states) expect(state, name).toBe('denied');
    expect(await inPage(() => Notification.requestPermission())).toBe('denied');
    expect(
      await inPage(() =>
        navigator.permissions.query({ name: 'clipboard-write' as PermissionName }).then((one) => one.state),
      ),
    ).toBe('granted');
  });

  test('6. web security is on', async () => {
    expect(preferences.webSecurity).toBe(true);
    const before = hits.length;
    expect(
      await inPage(
        (url) =>
          fetch(url).then(
            () => 'read',
            () => 'refused',
          ),
        elsewhereUrl,
      ),
    ).toBe('refused');
    expect(hits.length).toBe(before);
  });

  test('7. the content security policy holds: no inline script, no eval, no foreign picture', async () => {
    const tried = await inPage(async (url) => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        violations.push(event.effectiveDirective),
      );
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      document.head.append(script);
      const style = document.createElement('style');
      style.textContent = 'h1 { display: none }';
      document.head.append(style);
      const image = new Image();
      image.src = `${url}picture.png`;
      document.body.append(image);
      // From a timer: a debugger's own evaluations are excused from the policy.
      const evaluated = await new Promise((resolve) =>
        setTimeout(() => {
          try {
            resolve(new Function('return true')());
          } catch {
            resolve(false);
          }
        }),
      );
      await new Promise((resolve) => setTimeout(resolve, 200));
      for (const element of [script, style, image]) element.remove();
      return { ran: 'inlineRan' in window, evaluated, violations: [...new Set(violations)].sort() };
    }, elsewhereUrl);
    expect(tried).toEqual({
      ran: false,
      evaluated: false,
      violations: ['img-src', 'script-src', 'script-src-elem', 'style-src-elem'],
    });
    expect(hits).not.toContain('/picture.png');
  });

  test('8. insecure content is not allowed to run', () => {
    expect(preferences.allowRunningInsecureContent).toBe(false);
  });

  test('9. experimental features are off', () => {
    expect(preferences.experimentalFeatures).toBe(false);
  });

  test('10. no Blink feature is enabled by name', () => {
    expect(preferences).not.toHaveProperty('enableBlinkFeatures');
  });

  test('11. webviews are off, so none can open pop-ups', async () => {
    expect(preferences.webviewTag).toBe(false);
    const loads = await inPage(async (url) => {
      const view = document.createElement('webview');
      view.setAttribute('src', url);
      view.setAttribute('allowpopups', '');
      document.body.append(view);
      const hasApi = 'loadURL' in view;
      view.remove();
      return hasApi;
    }, `${elsewhereUrl}webview`);
    await settle();
    expect(loads).toBe(false);
    expect(hits).not.toContain('/webview');
  });

  test('12. a webview would be refused before its options are even read', async () => {
    const refused = await desktop.inMain(({ BrowserWindow }) => {
      let prevented = false;
      const event = {
        preventDefault: () => {
          prevented = true;
        },
      };
      BrowserWindow.getAllWindows()[0]?.webContents.emit('will-attach-webview', event, {}, {});
      return prevented;
    }, null);
    expect(refused).toBe(true);
  });

  test('13. the window goes nowhere else: by link, by script, by redirect, or by the main process', async () => {
    await inPage((url) => {
      const link = document.createElement('a');
      link.href = `${url}link`;
      document.body.append(link);
      link.click();
      link.remove();
    }, elsewhereUrl);
    await settle();
    await inPage((url) => void setTimeout(() => location.assign(`${url}script`), 0), elsewhereUrl);
    await settle();
    expect(await windows()).toEqual(['app://assistant/']);
    expect(await inPage(() => typeof window.assistant)).toBe('object');
    const redirected = await desktop.inMain(({ BrowserWindow }) => {
      let prevented = false;
      const event = {
        url: 'https://example.com/',
        preventDefault: () => {
          prevented = true;
        },
      };
      BrowserWindow.getAllWindows()[0]?.webContents.emit('will-redirect', event);
      return prevented;
    }, null);
    expect(redirected).toBe(true);
    const loaded = await desktop.inMain(async ({ BrowserWindow }, url) => {
      const window = new BrowserWindow({ show: false });
      const outcome = await window.loadURL(`${url}main-process`).then(
        () => 'loaded',
        () => 'refused',
      );
      window.destroy();
      return outcome;
    }, elsewhereUrl);
    expect(loaded).toBe('refused');
    expect(hits.filter((path) => path !== '/')).toEqual([]);
  });

  test('14. no window opens: by script or by link', async () => {
    await inPage((url) => {
      window.open(`${url}popup`);
      window.open('about:blank');
      const link = document.createElement('a');
      Object.assign(link, { href: `${url}blank`, target: '_blank' });
      document.body.append(link);
      link.click();
      link.remove();
    }, elsewhereUrl);
    await settle();
    expect(await windows()).toEqual(['app://assistant/']);
    await expect
      .poll(() =>
        desktop.page
          .context()
          .pages()
          .filter((page) => page.url().includes('popup')),
      )
      .toEqual([]);
    expect(hits).not.toContain('/popup');
    expect(hits).not.toContain('/blank');
  });

  test('15. nothing the page says reaches openExternal but ids of our list', async () => {
    await desktop.inMain(({ shell }) => {
      Object.assign(globalThis, { external: [] });
      shell.openExternal = async (url) =>
        void (globalThis as never as { external: string[] }).external.push(url);
    }, null);
    const answers = await inPage(async (url) => {
      const ids = [
        url,
        'https://example.com',
        'javascript:alert(1)',
        'file:///etc/passwd',
        'constructor',
        '',
      ];
      return Promise.all(ids.map((id) => window.assistant?.call('link.open', { id })));
    }, elsewhereUrl);
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, code: 'link.unknown' });
    expect(
      await desktop.inMain(() => (globalThis as never as { external: string[] }).external, null),
    ).toEqual([]);
  });

  test('16. Electron is pinned to a version of a supported line (43, 44 and 45 on 2026-11-21)', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Number.parseInt(devDependencies.electron, 10)).toBeGreaterThanOrEqual(43);
  });

  test('17. a call is refused from a foreign page and from a frame inside ours', async () => {
    const preload = join(root, 'out', 'electron', 'preload.cjs');
    const answers = await desktop.inMain(async ({ BrowserWindow }, file) => {
      const ask = 'assistant.call("app.info", {})';
      const foreign = new BrowserWindow({ show: false, webPreferences: { preload: file } });
      await foreign.loadURL('about:blank');
      const fromForeign = await foreign.webContents.executeJavaScript(ask);
      foreign.destroy();
      const ours = new BrowserWindow({
        show: false,
        webPreferences: { preload: file, nodeIntegrationInSubFrames: true },
      });
      await ours.loadURL('app://assistant/');
      const fromMain = await ours.webContents.executeJavaScript(ask);
      const fromFrame = await ours.webContents.executeJavaScript(`(() => {
          const frame = document.createElement('iframe');
          document.body.append(frame);
          return frame.contentWindow.${ask};
        })()`);
      ours.destroy();
      return { fromForeign, fromMain, fromFrame };
    }, preload);
    expect(answers.fromForeign).toMatchObject({ ok: false, code: 'transport.unauthorized' });
    expect(answers.fromFrame).toMatchObject({ ok: false, code: 'transport.unauthorized' });
    expect(answers.fromMain).toMatchObject({ ok: true });
  });

  test('18. the page comes from our own protocol, not from file:', async () => {
    expect(await windows()).toEqual(['app://assistant/']);
    expect(await inPage(() => origin)).toBe(desktop.origin);
  });

  test('19. the fuses are set in the packaging configuration', () => {
    expect(builderConfiguration().electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  test('20. no Electron API reaches the page: two functions, one channel, and no event object', async () => {
    expect(await inPage(() => Object.keys(window.assistant ?? {}).sort())).toEqual(['call', 'on']);
    expect(
      await inPage(() => ['ipcRenderer', 'electron', 'contextBridge'].filter((name) => name in window)),
    ).toEqual([]);
    // The settings library opens a channel of its own with the first write.
    await inPage(() => window.assistant?.call('settings.update', { language: 'fr' }));
    const channels = await desktop.inMain(({ ipcMain }) => ipcMain.eventNames().map(String), null);
    expect(channels.filter((name) => name.startsWith('electron-store'))).toEqual([]);
    const preload = readFileSync(join(root, 'out', 'electron', 'preload.cjs'), 'utf8');
    expect(preload.match(/require\(/g)).toHaveLength(1);
    expect(preload).not.toMatch(/ipcRenderer\.(send|sendSync|postMessage)\b/);
  });
});
