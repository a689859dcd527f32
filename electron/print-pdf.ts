import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import { fail, ok, type Result } from '../core/result.ts';

type Window = Pick<BrowserWindow, 'loadURL' | 'destroy'> & {
  readonly webContents: Pick<BrowserWindow['webContents'], 'printToPDF'>;
};

/** A window that shows nothing to anybody and runs nothing: it only lays a page out. */
const options: BrowserWindowConstructorOptions = {
  show: false,
  webPreferences: {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    javascript: false,
    devTools: false,
  },
};

/** Prints a page that holds everything it needs, by the window's own engine. */
export function createPdfPrinter(
  open: (options: BrowserWindowConstructorOptions) => Window,
): (html: string) => Promise<Result<Uint8Array>> {
  return async (html) => {
    const window = open(options);
    try {
      await window.loadURL(`data:text/html;charset=utf-8;base64,${Buffer.from(html).toString('base64')}`);
      return ok(await window.webContents.printToPDF({ pageSize: 'Letter', printBackground: false }));
    } catch (error) {
      return fail('report.print-failed', { detail: (error as { readonly code?: string }).code ?? 'unknown' });
    } finally {
      window.destroy();
    }
  };
}
