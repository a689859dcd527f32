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

/** The page's ground (`--ground` of renderer/styles/tokens.css), so that the frame is not a white flash. */
const ground = { light: '#f6f3ee', dark: '#191715' };

/** The one window: its frame at once, in the page's colour, where it was left. */
export function windowOptions(
  title: string,
  { bounds }: ReturnType<typeof placement>,
  preferences: WebPreferences,
  dark: boolean,
): BrowserWindowConstructorOptions {
  return {
    title,
    ...bounds,
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    backgroundColor: dark ? ground.dark : ground.light,
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
