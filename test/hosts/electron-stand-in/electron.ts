import type * as Electron from 'electron';
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { answerTest } from './control.ts';
import { ipcMain } from './ipc-main.ts';
import { Menu } from './menu.ts';
import { autoUpdater, net } from './net.ts';
import { protocol } from './protocol.ts';
import { session } from './session.ts';
import { clipboard, dialog, nativeTheme, screen, shell } from './system.ts';

/**
 * The `electron` module as the main process sees it, as far as this application uses it. Each part is typed by
 * `electron.d.ts` where it is defined; an API that is not here is `undefined`, and using it fails at once.
 */
const electron = {
  app,
  autoUpdater,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  net,
  protocol,
  screen,
  session,
  shell,
} satisfies Partial<Record<keyof typeof Electron, unknown>>;

answerTest(electron);

export {
  app,
  autoUpdater,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  net,
  protocol,
  screen,
  session,
  shell,
};
export default electron;
