import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Desktop } from './desktop-driver.ts';
import { launchStandIn } from './stand-in-driver.ts';

/** The stand-in is only worth its tests if it refuses what Electron refuses; these are its own. */
const folder = mkdtempSync(join(tmpdir(), 'stand-in-'));
const register = join(import.meta.dirname, 'electron-stand-in', 'register.ts');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a main module without a window; what it printed. */
function runMain(source: string): string {
  const application = mkdtempSync(join(folder, 'application-'));
  const main = join(application, 'main.mjs');
  writeFileSync(
    join(application, 'package.json'),
    JSON.stringify({ name: 'probe', version: '1.2.3', main: 'main.mjs' }),
  );
  writeFileSync(main, source);
  const profile = `--user-data-dir=${join(application, 'profile')}`;
  const run = spawnSync(process.execPath, ['--import', register, main, profile], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  return run.stdout + run.stderr;
}

/** A main module that tries one statement and tells what came of it, before or once ready. */
const trying = (statement: string, when: 'before' | 'ready') => `
  import { app, BrowserWindow, ipcMain, Menu, protocol, screen } from 'electron';
  const attempt = () => { try { ${statement}; console.log('allowed'); } catch (error) { console.log('refused: ' + error.message); } };
  ${when === 'before' ? 'attempt();' : ''}
  app.whenReady().then(() => { ${when === 'ready' ? 'attempt();' : ''} app.exit(0); });
`;

describe('what only counts before ready', () => {
  const scheme = "protocol.registerSchemesAsPrivileged([{ scheme: 'x', privileges: { standard: true } }])";

  test.each([
    ['forcing the sandbox', 'app.enableSandbox()'],
    ['declaring a scheme', scheme],
  ])('%s', (_what, statement) => {
    expect(runMain(trying(statement, 'before'))).toContain('allowed');
    expect(runMain(trying(statement, 'ready'))).toContain('refused');
  });

  test('schemes are declared once', () => {
    expect(runMain(trying(`${scheme}; ${scheme}`, 'before'))).toContain('refused');
  });
});

test.each([
  ['a window', 'new BrowserWindow()'],
  ['the displays', 'screen.getAllDisplays()'],
  ['a protocol handler', "protocol.handle('x', () => new Response())"],
])('%s cannot be had before ready', (_what, statement) => {
  expect(runMain(trying(statement, 'before'))).toContain('refused');
});

test.each([
  ['a second handler on a channel', "ipcMain.handle('a', () => {}); ipcMain.handle('a', () => {})"],
  ['a second handler of a scheme', "protocol.handle('x', () => {}); protocol.handle('x', () => {})"],
  ['a menu role that does not exist', "Menu.buildFromTemplate([{ role: 'quitt' }])"],
  ['a menu item with nothing to show', 'Menu.buildFromTemplate([{}])'],
  ['Node in a page', 'new BrowserWindow({ webPreferences: { nodeIntegration: true } })'],
])('%s is refused', (_what, statement) => {
  expect(runMain(trying(statement, 'ready'))).toContain('refused');
});

test('quitting asks first, and waits while will-quit is prevented', () => {
  const said = runMain(`
    import { app } from 'electron';
    let prevented = 0;
    app.on('before-quit', () => console.log('before-quit'));
    app.on('will-quit', (event) => {
      console.log('will-quit');
      if (prevented > 0) return;
      prevented += 1;
      event.preventDefault();
      setTimeout(() => app.quit(), 10);
    });
    app.on('quit', () => console.log('quit'));
    app.whenReady().then(() => app.quit());
  `);
  expect(said.trim().split('\n')).toEqual(['before-quit', 'will-quit', 'before-quit', 'will-quit', 'quit']);
});

describe('a page and its preload', () => {
  const application = join(folder, 'window');
  let desktop: Desktop;

  beforeAll(async () => {
    mkdirSync(application);
    writeFileSync(
      join(application, 'package.json'),
      JSON.stringify({ name: 'probe', version: '1.0.0', main: 'main.mjs' }),
    );
    writeFileSync(
      join(application, 'esm.mjs'),
      "import { contextBridge } from 'electron';\ncontextBridge.exposeInMainWorld('mine', 1);",
    );
    writeFileSync(join(application, 'needs-node.cjs'), "require('node:child_process');");
    writeFileSync(
      join(application, 'good.cjs'),
      `const { contextBridge, ipcRenderer } = require('electron');
       contextBridge.exposeInMainWorld('mine', {
         deep: { list: [1, 'a', null] },
         ask: (...given) => ipcRenderer.invoke(...given),
         twice: (callback) => callback(callback(1)),
         fail: () => { throw new Error('told'); },
       });`,
    );
    writeFileSync(
      join(application, 'main.mjs'),
      `import { app, BrowserWindow, ipcMain, protocol } from 'electron';
       protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
       ipcMain.handle('echo', (_event, value) => value);
       ipcMain.handle('function', () => () => {});
       ipcMain.handle('error', () => { throw new TypeError('inside'); });
       app.whenReady().then(() => {
         protocol.handle('app', () => new Response('<h1>probe</h1>', { headers: { 'content-type': 'text/html' } }));
         new BrowserWindow({ webPreferences: { preload: import.meta.dirname + '/good.cjs' } }).loadURL('app://assistant/');
       });`,
    );
    desktop = await launchStandIn({ application, folder: join(folder, 'window-profile') });
  });

  afterAll(async () => {
    await desktop?.inMain(({ app }) => void setImmediate(() => app.exit(0)), null);
    await desktop?.ended;
  });

  /** Opens a window with a preload; what it told of a failure, and whether the page got anything. */
  const withPreload = (file: string) =>
    desktop.inMain(
      async ({ BrowserWindow }, preload) => {
        const window = new BrowserWindow({ show: false, webPreferences: { preload } });
        const errors: string[] = [];
        window.webContents.on('preload-error', (_event, _path, error) => void errors.push(String(error)));
        await window.loadURL('app://assistant/');
        const exposed = await window.webContents.executeJavaScript('typeof window.mine');
        window.destroy();
        return { errors, exposed };
      },
      join(application, file),
    );

  const evaluate = (code: string) => desktop.page.evaluate(code);

  test('a preload with ESM syntax does not load', async () => {
    const { errors, exposed } = await withPreload('esm.mjs');
    expect(errors.join()).toContain('Cannot use import statement outside a module');
    expect(exposed).toBe('undefined');
  });

  test('a preload that needs Node does not load', async () => {
    const { errors, exposed } = await withPreload('needs-node.cjs');
    expect(errors.join()).toContain('module not found: node:child_process');
    expect(exposed).toBe('undefined');
  });

  test('what is exposed is a frozen copy; functions are proxies that keep answers and errors', async () => {
    expect(await evaluate('mine.deep')).toEqual({ list: [1, 'a', null] });
    expect(await evaluate('Object.isFrozen(mine) && Object.isFrozen(mine.deep)')).toBe(true);
    expect(await evaluate('mine.twice((n) => n + 1)')).toBe(3);
    expect(await evaluate('(() => { try { mine.fail(); } catch (error) { return error.message; } })()')).toBe(
      'told',
    );
  });

  test('a call goes and comes as a copy', async () => {
    expect(await evaluate("mine.ask('echo', { a: [1, { b: 'é' }] })")).toEqual({ a: [1, { b: 'é' }] });
  });

  test.each([
    ['a channel nobody handles', "mine.ask('nobody')", 'No handler registered'],
    ['an answer that cannot be copied', "mine.ask('function')", 'could not be cloned'],
    ['a handler that throws', "mine.ask('error')", 'TypeError: inside'],
    ['an argument that cannot be copied', "mine.ask('echo', () => {})", 'could not be cloned'],
  ])('%s is a rejection', async (_what, code, words) => {
    expect(await evaluate(`${code}.then(() => 'answered', (error) => error.message)`)).toContain(words);
  });

  test('the page has neither the module nor the isolated world’s names', async () => {
    expect(
      await evaluate("['require', 'ipcRenderer', '__electronStandIn'].filter((name) => name in window)"),
    ).toEqual([]);
  });
});
