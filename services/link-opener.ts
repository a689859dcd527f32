import open from 'open';
import type { LinkOpener } from '../core/ports.ts';
import { fail, ok } from '../core/result.ts';

/** Opens an address in the person's default browser. `launch` is the effect, replaceable in a test. */
export function createLinkOpener(launch: (url: string) => Promise<unknown> = open): LinkOpener {
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
