import type { Transport } from '../../core/client.ts';

declare global {
  interface Window {
    /** Put there by the desktop's preload, and absent in a browser. */
    readonly assistant?: Transport;
  }
}

/** The desktop transport, or null in a browser. */
export function bridgeTransport(): Transport | null {
  return window.assistant ?? null;
}
