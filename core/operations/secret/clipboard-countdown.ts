import type { Clipboard, Clock } from '../../ports.ts';
import type { Payload } from '../contract.ts';

/** Seconds a copied secret stays on the clipboard. */
export const clipboardSeconds = 30;

type ClipboardState = Payload<'secret.clipboard'>['state'];

/** Takes a copied secret off the clipboard again: after its time, or when the session ends. One at a time. */
export type ClipboardCountdown = {
  /** Starts again from the top; `tell` hears of every second and of the end. */
  readonly start: (secret: string, tell: (secondsLeft: number, state: ClipboardState) => void) => void;
  readonly endNow: () => Promise<void>;
};

export function createClipboardCountdown(clipboard: Clipboard, clock: Clock): ClipboardCountdown {
  let current: { readonly secret: string; readonly stop: () => void } | null = null;

  /** Clears the clipboard if it still holds what we put there. */
  async function clearIfUnchanged(secret: string): Promise<'cleared' | 'left-alone' | 'failed'> {
    const held = await clipboard.read();
    if (!held.ok) return 'failed';
    if (held.value !== secret) return 'left-alone';
    return (await clipboard.write('')).ok ? 'cleared' : 'failed';
  }

  return {
    start: (secret, tell) => {
      current?.stop();
      let secondsLeft = clipboardSeconds;
      const stop = clock.every(1000, () => {
        secondsLeft -= 1;
        if (secondsLeft > 0) {
          tell(secondsLeft, 'counting');
          return;
        }
        stop();
        if (current?.stop === stop) current = null;
        void clearIfUnchanged(secret).then((state) => tell(0, state));
      });
      current = { secret, stop };
    },
    endNow: async () => {
      if (current === null) return;
      const { secret, stop } = current;
      current = null;
      stop();
      await clearIfUnchanged(secret);
    },
  };
}
