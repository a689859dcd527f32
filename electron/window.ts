import type { BrowserWindowConstructorOptions, WebContents, WebPreferences } from 'electron';
import { type placement, smallestSize } from './window-state.ts';

/**
 * The page's rights, spelled out although most are Electron's defaults: a default can change, and this list is
 * what the checklist tests read.
 */
export function webPreferences(preload: string, developer: boolean): WebPreferences {
  return {
    preload,
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
    // The spelling checker fetches its dictionaries from the network.
    spellcheck: false,
    devTools: developer,
  };
}

/** The one window: hidden until its first paint, where it was left. */
export function windowOptions(
  title: string,
  { bounds }: ReturnType<typeof placement>,
  preferences: WebPreferences,
): BrowserWindowConstructorOptions {
  return {
    title,
    ...bounds,
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    show: false,
    autoHideMenuBar: true,
    webPreferences: preferences,
  };
}

/** Loads a page again after its process ended by accident, once; the second time, `giveUp` is told why. */
export function reviveOnce(
  contents: Pick<WebContents, 'on' | 'reload'>,
  giveUp: (reason: string) => void,
): void {
  let revived = false;
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    if (revived) giveUp(reason);
    else contents.reload();
    revived = true;
  });
}
