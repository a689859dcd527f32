import type { Clock } from '../../ports.ts';

/** Why a look brought nothing back. */
export type CutShort = 'too-long' | 'cancelled';

/** Ends with `cancelled` once `signal` does: one listener, however many looks wait for it. */
export function cancellation(signal: AbortSignal): Promise<CutShort> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve('cancelled');
    signal.addEventListener('abort', () => resolve('cancelled'), { once: true });
  });
}

/**
 * A look's own end, or why it was cut short: past its limit (milliseconds), or the whole check-up was cancelled,
 * before it began or since.
 */
export async function within<T>(
  clock: Clock,
  limit: number,
  cancelled: Promise<CutShort>,
  look: (signal: AbortSignal) => Promise<T>,
): Promise<T | CutShort> {
  const own = new AbortController();
  const tooLong = new Promise<CutShort>((resolve) => {
    own.signal.addEventListener(
      'abort',
      clock.every(limit, () => resolve('too-long')),
      { once: true },
    );
  });
  try {
    return await Promise.race([cancelled, look(own.signal), tooLong]);
  } finally {
    own.abort();
  }
}
