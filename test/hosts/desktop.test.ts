import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { links } from '../../core/knowledge/links.ts';
import type { Result } from '../../core/result.ts';
import { defaultSettings } from '../../core/settings/settings.ts';
import { contentSecurityPolicy } from '../../services/content-security-policy.ts';
import { ensureBuilt, root } from '../support/build.ts';
import { type Desktop, desktopKind, launchDesktop } from './desktop-driver.ts';

const secret = 'abcdefghijklmnop';
const account = 'facturation@exemple.ca';
const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'desktop-'));
  folders.push(folder);
  return folder;
}

/** Quits as the menu does and gives the exit status. */
async function quit(desktop: Desktop): Promise<number | null> {
  await desktop.inMain(({ app }) => void setImmediate(() => app.quit()), null);
  return desktop.ended;
}

/** One call of the page, through the bridge. */
function call(desktop: Desktop, name: string, input: unknown = {}): Promise<Result<Record<string, unknown>>> {
  return desktop.page.evaluate(
    ([operation, given]) => window.assistant?.call(operation as string, given) as never,
    [name, input],
  );
}

/** The menu bar, top level: labels only. */
const menuBar = (desktop: Desktop) =>
  desktop.inMain(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label), null);

beforeAll(() => {
  process.stdout.write(`Desktop specs run on: ${desktopKind}\n`);
  ensureBuilt('electron', 'renderer');
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the desktop window', () => {
  const folder = newFolder();
  const complaints: string[] = [];
  let desktop: Desktop;

  beforeAll(async () => {
    desktop = await launchDesktop({ application: root, folder });
    desktop.page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    desktop.page.on('pageerror', (error) => complaints.push(error.message));
  });

  test('shows the built page, 1040 × 720, no smaller than 800 × 600', async () => {
    await desktop.page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await desktop.page.title()).toContain('Assistant Courriel');
    const window = await desktop.inMain(({ BrowserWindow }) => {
      const [only, ...others] = BrowserWindow.getAllWindows();
      return {
        others: others.length,
        size: only?.getNormalBounds(),
        least: only?.getMinimumSize(),
        visible: only?.isVisible(),
      };
    }, null);
    expect(window).toMatchObject({
      others: 0,
      size: { width: 1040, height: 720 },
      least: [800, 600],
      visible: true,
    });
  });

  test('reads its files without an error or a refused style, from one origin', async () => {
    await desktop.page.reload();
    await desktop.page.getByRole('heading', { level: 1 }).first().waitFor();
    const loaded = await desktop.page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname),
    );
    expect(loaded.some((path) => path.endsWith('.js'))).toBe(true);
    expect(loaded.some((path) => path.endsWith('.css'))).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('answers the page’s calls with what the host knows', async () => {
    expect(await call(desktop, 'app.info')).toMatchObject({
      ok: true,
      value: { host: 'desktop', systemLocale: 'fr', platform: process.platform, notices: [] },
    });
  });

  test('refuses an unknown operation and wrong input with a code, and what cannot travel with an error', async () => {
    expect(await call(desktop, 'secret.get', { account })).toMatchObject({
      code: 'contract.unknown-operation',
    });
    expect(await call(desktop, 'toString')).toMatchObject({ code: 'contract.unknown-operation' });
    expect(await call(desktop, 'secret.status', { account, extra: 1 })).toMatchObject({
      code: 'contract.invalid-input',
    });
    const travels = await desktop.page.evaluate(() =>
      window.assistant?.call('app.info', { run: () => {} }).then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(travels).toBe('refused');
  });

  test('gives a listener the payload of its own event alone, until it leaves', async () => {
    await desktop.page.evaluate(() => {
      const heard: unknown[] = [];
      const off = window.assistant?.on('secret.clipboard', (...given: unknown[]) => heard.push(given));
      Object.assign(window, { heard, off });
    });
    const push = (name: string, secondsLeft: number) =>
      desktop.inMain(
        ({ BrowserWindow }, [event, seconds]) =>
          BrowserWindow.getAllWindows()[0]?.webContents.send('assistant:event', event, {
            secondsLeft: seconds,
          }),
        [name, secondsLeft] as const,
      );
    const heard = () => desktop.page.evaluate(() => (window as never as { heard: unknown[] }).heard);
    await push('secret.clipboard', 29);
    await push('smtp.stage', 28);
    await expect.poll(heard).toEqual([[{ secondsLeft: 29 }]]);
    await desktop.page.evaluate(() => (window as never as { off: () => void }).off());
    await push('secret.clipboard', 27);
    await call(desktop, 'app.info');
    expect(await heard()).toEqual([[{ secondsLeft: 29 }]]);
  });

  test('serves its files with the policy, and nothing beside them', async () => {
    const answers = await desktop.page.evaluate(async () => {
      const look = async (path: string) => {
        const response = await fetch(path);
        return [
          response.status,
          response.headers.get('content-security-policy'),
          response.headers.get('content-type'),
        ];
      };
      return [await look('/'), await look('/../package.json'), await look('/%2e%2e%2f%2e%2e%2fpackage.json')];
    });
    expect(answers).toEqual([
      [200, contentSecurityPolicy, 'text/html; charset=utf-8'],
      [404, contentSecurityPolicy, null],
      [404, contentSecurityPolicy, null],
    ]);
  });

  test('opens links by id in the browser, and takes no address', async () => {
    await desktop.inMain(({ shell }) => {
      const opened: string[] = [];
      Object.assign(globalThis, { opened });
      shell.openExternal = async (url) => void opened.push(url);
    }, null);
    const opened = () => desktop.inMain(() => (globalThis as never as { opened: string[] }).opened, null);
    expect(await call(desktop, 'link.open', { id: 'security-info' })).toMatchObject({ ok: true });
    for (const id of ['https://example.com/', 'file:///etc/passwd', '__proto__', 'security-info ']) {
      expect(await call(desktop, 'link.open', { id })).toMatchObject({ ok: false, code: 'link.unknown' });
    }
    expect(await opened()).toEqual([links['security-info']]);
    await desktop.inMain(({ Menu }) => {
      const help = Menu.getApplicationMenu()?.items.find((item) => item.role === 'help');
      help?.submenu?.items.find((item) => item.label.includes('mots de passe'))?.click();
    }, null);
    expect(await opened()).toEqual([links['security-info'], links['app-passwords']]);
  });

  test('has a French menu, which follows the language of the settings, kept in the shared file', async () => {
    expect(await menuBar(desktop)).toEqual(['Fichier', 'Édition', 'Affichage', 'Fenêtre', 'Aide']);
    expect(await call(desktop, 'settings.update', { language: 'en' })).toMatchObject({ ok: true });
    expect(await menuBar(desktop)).toEqual(['File', 'Edit', 'View', 'Window', 'Help']);
    const kept = JSON.parse(readFileSync(join(folder, 'settings', 'config.json'), 'utf8'));
    expect(kept).toMatchObject({ schemaVersion: 1, language: 'en' });
    await call(desktop, 'settings.update', { language: null });
    expect(await menuBar(desktop)).toEqual(['Fichier', 'Édition', 'Affichage', 'Fenêtre', 'Aide']);
  });

  test('is one: a second start ends by itself and brings the first window forward', async () => {
    await desktop.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize(), null);
    expect(await desktop.launchAgain()).toBe(0);
    const state = () =>
      desktop.inMain(({ BrowserWindow }) => {
        const windows = BrowserWindow.getAllWindows();
        return [windows.length, windows[0]?.isMinimized(), windows[0]?.isFocused()];
      }, null);
    await expect.poll(state).toEqual([1, false, true]);
  });

  test('quits in order: no secret of ours stays on the clipboard, none was ever written out', async () => {
    await call(desktop, 'secret.save', { account, secret, keep: 'session' });
    expect(await call(desktop, 'secret.copy', { account })).toMatchObject({
      ok: true,
      value: { seconds: 30 },
    });
    expect(await desktop.inMain(({ clipboard }) => clipboard.readText(), null)).toBe(secret);
    await desktop.inMain(({ BrowserWindow, clipboard }) => {
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 200, y: 120, width: 1100, height: 800 });
      const clear = clipboard.clear.bind(clipboard);
      clipboard.clear = () => {
        process.stdout.write('[clipboard cleared]\n');
        clear();
      };
    }, null);
    expect(await quit(desktop)).toBe(0);
    expect(desktop.output()).toContain('[clipboard cleared]');
    expect(desktop.output()).not.toContain(secret);
    expect(readFileSync(join(folder, 'settings', 'config.json'), 'utf8')).not.toContain(secret);
  });

  test('opens again where it was left, and closing the window quits', async () => {
    const again = await launchDesktop({ application: root, folder });
    const bounds = await again.inMain(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
      null,
    );
    expect(bounds).toEqual({ x: 200, y: 120, width: 1100, height: 800 });
    await again.inMain(({ BrowserWindow }) => {
      setImmediate(() => BrowserWindow.getAllWindows()[0]?.close());
    }, null);
    expect(await again.ended).toBe(0);
  });
});

describe('another person’s window', () => {
  test('speaks English, opens on screen although its display is gone, and ends on a crash without a secret', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'settings'));
    const lost = { x: 90_000, y: -5_000, width: 1200, height: 800, maximized: false };
    writeFileSync(
      join(folder, 'settings', 'config.json'),
      JSON.stringify({ ...defaultSettings, window: lost }),
    );
    const desktop = await launchDesktop({
      application: root,
      folder,
      env: { LANG: 'en_CA.UTF-8', LC_ALL: 'en_CA.UTF-8' },
    });

    expect(await call(desktop, 'app.info')).toMatchObject({ value: { systemLocale: 'en' } });
    expect(await menuBar(desktop)).toEqual(['File', 'Edit', 'View', 'Window', 'Help']);
    const onScreen = await desktop.inMain(({ BrowserWindow, screen }) => {
      const bounds = BrowserWindow.getAllWindows()[0]?.getNormalBounds();
      const area = screen.getPrimaryDisplay().workArea;
      return bounds !== undefined && bounds.x >= area.x && bounds.y >= area.y && bounds.x < area.width;
    }, null);
    expect(onScreen).toBe(true);

    await desktop.inMain(({ dialog }, words) => {
      dialog.showErrorBox = (title, content) => void process.stdout.write(`[${title}] ${content}\n`);
      setImmediate(() => Promise.reject(new RangeError(`refused: ${words}`)));
    }, secret);
    expect(await desktop.ended).toBe(1);
    expect(desktop.output()).toContain('RangeError');
    expect(desktop.output()).toContain('[The assistant has to close]');
    expect(desktop.output()).not.toContain(secret);
  });
});
