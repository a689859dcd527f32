import type { Client } from '../core/client.ts';

/** Waits for a run that was just started; Ctrl+C, even an earlier one, cancels it. */
export async function cancelOnInterrupt<T>(
  {
    signal,
    client,
    runId,
  }: { readonly signal: AbortSignal; readonly client: Client; readonly runId: string },
  ended: Promise<T>,
): Promise<T> {
  const cancel = () => void client.call('run.cancel', { runId });
  signal.addEventListener('abort', cancel, { once: true });
  if (signal.aborted) cancel();
  try {
    return await ended;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
