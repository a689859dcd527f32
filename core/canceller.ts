import type { CancelSignal } from './ports.ts';

/** Ends a run from outside; a small stand-in for AbortController, which core may not assume. */
export function createCanceller(): { readonly signal: CancelSignal; readonly cancel: () => void } {
  const listeners = new Set<() => void>();
  const signal = {
    aborted: false,
    addEventListener: (_type: 'abort', listener: () => void) => {
      listeners.add(listener);
    },
  };
  return {
    signal,
    cancel: () => {
      signal.aborted = true;
      for (const listener of listeners) listener();
    },
  };
}
