import type { LinkOpener } from '../core/ports.ts';
import { fail, ok } from '../core/result.ts';

/** Opens an address in the person's default browser. `launch` is the effect, replaceable in a test. */
export function createLinkOpener(launch: (url: string) => Promise<unknown> = launchBrowser): LinkOpener {
  return {
    open: async (url) => {
      try {
        await launch(url);
        return ok(undefined);
      } catch {
        return fail('link.open-failed', { url });
      }
    },
  };
}

/** The library is read when a link is first opened: the packaged application does not carry it, and opens its own. */
async function launchBrowser(url: string): Promise<unknown> {
  return (await import('open')).default(url);
}
