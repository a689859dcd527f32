import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
} from 'electron';
import { type Locale, locales } from '../core/i18n/message.ts';
import { loadWords } from '../core/i18n/words.ts';
import { links } from '../core/knowledge/links.ts';
import type { SettingsStore } from '../core/ports.ts';
import { createLateStore } from '../services/late-store.ts';
import { rendererDirectory, settingsDirectory } from '../services/paths.ts';
import { openSettings } from '../services/settings.ts';
import { createClipboard } from './clipboard.ts';
import { endOnCrash } from './crash.ts';
import * as desktopWords from './desktop-words.ts';
import { serveCalls } from './ipc.ts';
import { createLinkOpener, createSignInOpener } from './link-opener.ts';
import { contextMenuTemplate, menuTemplate } from './menu.ts';
import { startUrl } from './origin.ts';
import { createPendingLink } from './pending-link.ts';
import { createPdfPrinter } from './print-pdf.ts';
import { privilegedScheme, serveProtocol } from './protocol.ts';
import { hardenContents, hardenSession } from './security.ts';
import { systemLocale } from './system-locale.ts';
import { runTerminal, terminalWords } from './terminal.ts';
import { translate } from './translate.ts';
import { reviveOnce, webPreferences, windowOptions } from './window.ts';
import { placement, stateOf } from './window-state.ts';

/** Closing the practice server and clearing the clipboard take milliseconds; past this, quitting wins. */
const longestEnd = 3_000;

const preload = join(import.meta.dirname, 'preload.cjs');

const words = terminalWords(process.argv.slice(process.defaultApp ? 2 : 1));
if (words === null) open();
else {
  app.dock?.hide();
  void runTerminal(words);
}

/** These three only count before Electron is ready, hence while the module is read and before anything is awaited. */
function open(): void {
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([privilegedScheme]);
  if (app.requestSingleInstanceLock()) start();
  else app.quit();
}

function start(): void {
  const developer = !app.isPackaged;
  for (const language of locales) loadWords(language, desktopWords);
  let locale: Locale = 'fr';
  let endSession: () => Promise<void> = async () => {};
  endOnCrash(
    app,
    dialog,
    () => locale,
    () => bounded(endSession()),
  );
  // Linked to the shortcut the installer makes, so that Windows groups and names the window properly.
  if (process.platform === 'win32') app.setAppUserModelId('ca.assistantcourriel.desktop');
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
  app.on('window-all-closed', () => app.quit());
  const link = createPendingLink(app, process.argv);
  app.on('second-instance', (_event, argv) => {
    link.offer(argv);
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  });

  let ended = false;
  app.on('will-quit', (event) => {
    if (ended) return;
    event.preventDefault();
    void bounded(endSession()).finally(() => {
      ended = true;
      app.quit();
    });
  });

  void app.whenReady().then(() => {
    hardenSession(session.defaultSession, developer);
    serveProtocol(protocol, rendererDirectory());

    const system = systemLocale(app.getPreferredSystemLanguages());
    const linkOpener = createLinkOpener(shell);
    let languageFor = (chosen: Locale | null) => chosen;
    const showMenu = (language: Locale | null) => {
      locale = languageFor(language) ?? system;
      const menu = menuTemplate({
        locale,
        platform: process.platform,
        appName: app.getName(),
        developer,
        openLink: (id) => void linkOpener.open(links[id]),
      });
      Menu.setApplicationMenu(Menu.buildFromTemplate(menu));
    };
    // Nothing is written before the window was asked for.
    const store = createLateStore(async () => (await import('./settings-store.ts')).createElectronStore);
    const settings = announcing(openSettings({ directory: settingsDirectory(), ...store }), showMenu);
    showMenu(settings.get().language);
    openWindow(settings, developer, () => locale);

    // The page and its first call overlap with what answers it.
    const answers = import('./answer-calls.ts').then(async ({ answerCalls }) => {
      await settings.prepare();
      const answering = await answerCalls({
        isPackaged: app.isPackaged,
        info: {
          version: app.getVersion(),
          host: 'desktop',
          platform: process.platform,
          systemLocale: system,
        },
        settings,
        clipboard: createClipboard(clipboard),
        links: linkOpener,
        openSignIn: createSignInOpener(shell),
        downloadsDirectory: () => app.getPath('downloads'),
        printPdf: createPdfPrinter((options) => new BrowserWindow(options)),
        takeLink: link.take,
        presetFile:
          process.argv.find((word) => word.startsWith('--preset='))?.slice('--preset='.length) || null,
      });
      // IT's preset is read behind the window, and may speak another language.
      languageFor = answering.languageFor;
      showMenu(settings.get().language);
      return answering;
    });
    endSession = async () => (await answers).close();
    serveCalls(ipcMain, answers);
  });
}

function openWindow(settings: SettingsStore, developer: boolean, locale: () => Locale): void {
  const place = placement(
    settings.get().window,
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow(
    windowOptions(app.getName(), place, webPreferences(preload, developer), nativeTheme.shouldUseDarkColors),
  );
  if (place.maximized) window.maximize();
  window.on('close', () => settings.update({ window: stateOf(window) }));
  window.webContents.on('context-menu', (_event, params) => {
    const items = contextMenuTemplate(locale(), params);
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
  reviveOnce(window.webContents, (reason) => {
    dialog.showErrorBox(
      translate(locale(), 'desktop.crash.title'),
      translate(locale(), 'desktop.page-gone', { reason }),
    );
    app.quit();
  });
  void window.loadURL(startUrl).catch((error: { readonly code?: string }) => {
    // Closed or loaded again before the end: nothing is wrong. Anything else is our fault, and ends in words.
    if (!window.isDestroyed() && error.code !== 'ERR_ABORTED') throw error;
  });
}

/** The same store, which also tells when the language changed. */
function announcing(settings: SettingsStore, onLanguage: (language: Locale | null) => void): SettingsStore {
  return {
    ...settings,
    update: (change) => {
      const updated = settings.update(change);
      if (updated.ok && change.language !== undefined) onLanguage(updated.value.language);
      return updated;
    },
  };
}

function bounded(work: Promise<void>): Promise<void> {
  const limit = new Promise<void>((resolve) => setTimeout(resolve, longestEnd).unref());
  return Promise.race([work.catch(() => {}), limit]);
}
