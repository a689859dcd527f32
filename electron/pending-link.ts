import type { App } from 'electron';
import { linkScheme } from '../core/preset/deep-link.ts';

/**
 * The link by which the assistant was opened, or asked again. Windows and Linux give it as a word of the command line,
 * macOS as an event; the page takes it when it opens and when it comes back to the front. It is only text until the
 * session has read it.
 */
export function createPendingLink(
  app: Pick<App, 'on' | 'isPackaged' | 'setAsDefaultProtocolClient'>,
  argv: readonly string[],
): { readonly offer: (words: readonly string[]) => void; readonly take: () => string | null } {
  let pending: string | null = null;
  const offer = (words: readonly string[]) => {
    pending = words.find((word) => word.toLowerCase().startsWith(linkScheme)) ?? pending;
  };
  offer(argv);
  app.on('open-url', (event, url) => {
    event.preventDefault();
    offer([url]);
  });
  // From the sources, the program of the scheme would be Electron itself.
  if (app.isPackaged) app.setAsDefaultProtocolClient(linkScheme.slice(0, -1));
  return {
    offer,
    take: () => {
      const link = pending;
      pending = null;
      return link;
    },
  };
}
