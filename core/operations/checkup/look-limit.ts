import type { Clock } from '../../ports.ts';

/** Why a look brought nothing back. */
export type CutShort = 'too-long' | 'cancelled';

/** A look's own end, or why it was cut short: past its limit (milliseconds), or the whole check-up was cancelled. */
export async function within<T>(
  clock: Clock,
  limit: number,
  signal: AbortSignal,
  look: (signal: AbortSignal) => Promise<T>,
): Promise<T | CutShort> {
  if (signal.aborted) return 'cancelled';
  const own = new AbortController();
  const cut = new Promise<CutShort>((resolve) => {
    const end = (why: CutShort) => {
      resolve(why);
      own.abort();
    };
    own.signal.addEventListener(
      'abort',
      clock.every(limit, () => end('too-long')),
      { once: true },
    );
    signal.addEventListener('abort', () => end('cancelled'), { once: true });
  });
  try {
    return await Promise.race([look(own.signal), cut]);
  } finally {
    own.abort();
  }
}
