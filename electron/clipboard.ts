import type { Clipboard as ElectronClipboard } from 'electron';
import type { Clipboard } from '../core/ports.ts';
import { fail, ok } from '../core/result.ts';

/** The system clipboard as core's port. Errors name their kind only: a message might quote what was copied. */
export function createClipboard(
  clipboard: Pick<ElectronClipboard, 'readText' | 'writeText' | 'clear'>,
): Clipboard {
  const unavailable = (error: unknown) =>
    fail('clipboard.unavailable', { detail: error instanceof Error ? error.name : typeof error });
  return {
    write: async (text) => {
      try {
        if (text === '') clipboard.clear();
        else await clipboard.writeText(text);
        return ok(undefined);
      } catch (error) {
        return unavailable(error);
      }
    },
    read: async () => {
      try {
        return ok(await clipboard.readText());
      } catch (error) {
        return unavailable(error);
      }
    },
  };
}
