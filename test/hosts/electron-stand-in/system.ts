import type { Clipboard, Dialog, Display, NativeTheme, Screen, Shell } from 'electron';
import { onlyAfterReady } from './readiness.ts';

/** One ordinary display, with a task bar. */
const display: Pick<Display, 'id' | 'bounds' | 'workArea' | 'scaleFactor'> = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 0, width: 1920, height: 1040 },
  scaleFactor: 1,
};

export const screen = {
  getAllDisplays: () => {
    onlyAfterReady('screen');
    return [display as Display];
  },
  getPrimaryDisplay: () => {
    onlyAfterReady('screen');
    return display as Display;
  },
} satisfies Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay'>;

/** A system in light colours. */
export const nativeTheme = {
  shouldUseDarkColors: false,
} satisfies Pick<NativeTheme, 'shouldUseDarkColors'>;

let copied = '';

/** A clipboard of this process's own, so that no test touches the person's. */
export const clipboard = {
  readText: async () => copied,
  writeText: async (text) => {
    if (typeof text !== 'string') throw new TypeError('Error processing argument at index 0');
    copied = text;
  },
  clear: () => {
    copied = '';
  },
} satisfies Pick<Clipboard, 'readText' | 'writeText' | 'clear'>;

/** Opens nothing: tests replace `openExternal` and look at what it is given. */
export const shell: Pick<Shell, 'openExternal'> = {
  openExternal: async (url) => {
    if (!URL.canParse(url)) throw new Error('Invalid URL');
  },
};

/** Boxes are written to standard error, where tests read what a person would have been shown. */
export const dialog: Pick<Dialog, 'showErrorBox'> = {
  showErrorBox: (title, content) => {
    process.stderr.write(`[box] ${title}: ${content}\n`);
  },
};
