import type { Shell } from 'electron';
import { links } from '../core/knowledge/links.ts';
import type { LinkOpener } from '../core/ports.ts';
import { fail, ok } from '../core/result.ts';
import { isNewMessage } from '../core/text/mailto.ts';

const known: ReadonlySet<string> = new Set(Object.values(links));

/** Where Microsoft signs people in: the one page outside the list, for the live reading. */
const signInOrigin = 'https://login.microsoftonline.com';

/** Opens Microsoft's sign-in page in the person's browser, and nothing else. */
export function createSignInOpener(shell: Pick<Shell, 'openExternal'>): LinkOpener['open'] {
  return async (url) => {
    if (!URL.canParse(url) || new URL(url).origin !== signInOrigin) return fail('link.unknown');
    try {
      await shell.openExternal(url);
      return ok(undefined);
    } catch {
      return fail('link.open-failed', { url: signInOrigin });
    }
  };
}

/**
 * Opens an address of core's list in the person's browser, or a new message to nobody in their mail program, and nothing
 * else, wherever the request came from.
 */
export function createLinkOpener(shell: Pick<Shell, 'openExternal'>): LinkOpener {
  return {
    open: async (url) => {
      if (!known.has(url) && !isNewMessage(url)) return fail('link.unknown');
      try {
        await shell.openExternal(url);
        return ok(undefined);
      } catch {
        return fail('link.open-failed', { url });
      }
    },
  };
}
