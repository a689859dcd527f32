import { runBatch } from '../../core/campaign/run-batch.ts';
import { traceOf } from '../support/fake-ports.ts';
import { mailRequest } from '../support/mail-request.ts';

const accounts = 10_000;
const latency = 20;
const concurrency = 16;

/** Ten thousand mailboxes, one after the other, as they would be read. */
function* addresses(): Generator<string> {
  for (let index = 0; index < accounts; index += 1) yield `u${index}@exemple.ca`;
}

const pauseFor = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * The batch test over a server that answers in `latency` ms: time beside what latency ÷ concurrency allows at best, and
 * what the memory gained from beginning to end.
 */
export async function measureMany(): Promise<{ seconds: number; limit: number; megabytes: number }> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let kept = 0;
  const startedAt = performance.now();
  await runBatch(
    addresses(),
    {
      test: async (address) => {
        await pauseFor(latency);
        return { trace: traceOf(mailRequest(587, { from: address })), explanation: null };
      },
      keep: async () => {
        kept += 1;
      },
      now: () => performance.now(),
      wait: pauseFor,
    },
    { concurrency, pause: 0, stopAfter: 3 },
    new AbortController().signal,
  );
  const seconds = (performance.now() - startedAt) / 1000;
  globalThis.gc?.();
  if (kept !== accounts) throw new Error(`${kept} of ${accounts}`);
  return {
    seconds,
    limit: (accounts * latency) / concurrency / 1000,
    megabytes: (process.memoryUsage().heapUsed - before) / 1e6,
  };
}

const { seconds, limit, megabytes } = await measureMany();
process.stdout.write(
  `${accounts} mailboxes, ${latency} ms each, ${concurrency} at once: ${seconds.toFixed(1)} s (at best ${limit.toFixed(1)} s), heap +${megabytes.toFixed(1)} MB\n`,
);
