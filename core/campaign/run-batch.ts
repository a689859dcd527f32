import type { Explanation } from '../diagnosis/explanation.ts';
import type { MailTrace } from '../mail/trace.ts';
import { guardAfter } from '../mail-test/attempt-guard.ts';
import { z } from '../schema.ts';

export const batchOutcomes = ['accepted', 'stopped', 'failed', 'cancelled', 'no-secret', 'guarded'] as const;

/** How one mailbox's test ended. Nothing of the conversation, and no secret, is kept. */
export const batchResultSchema = z.strictObject({
  address: z.string().max(254),
  outcome: z.enum(batchOutcomes),
  diagnosis: z.string().nullable(),
  milliseconds: z.number().nonnegative(),
  at: z.string(),
});

export type BatchResult = z.infer<typeof batchResultSchema>;

export type BatchEnd =
  | { readonly reason: 'finished' | 'interrupted' }
  | { readonly reason: 'repeated-refusal'; readonly diagnosis: string; readonly count: number };

export type BatchPorts = {
  /** One test of a mailbox, which opens one connection; null: no secret is kept for it. */
  readonly test: (
    address: string,
    signal: AbortSignal,
  ) => Promise<{ readonly trace: MailTrace; readonly explanation: Explanation | null } | null | 'guarded'>;
  /** Keeps a result before the next test begins, so that an interruption loses none. */
  readonly keep: (result: BatchResult) => Promise<void>;
  readonly now: () => number;
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
};

export type BatchRules = {
  /** Mailboxes tested at once; each has one connection, and Microsoft allows three. */
  readonly concurrency: number;
  /** Milliseconds between two beginnings. */
  readonly pause: number;
  /** The same refusal that can lock an account, this many times in a row, ends the run. */
  readonly stopAfter: number;
};

export const usualRules: BatchRules = { concurrency: 4, pause: 250, stopAfter: 3 };

/** A server that asks for patience is given it, at most this long in milliseconds. */
const longestPatience = 60_000;

/**
 * Tests mailboxes, a few at a time, in the order given. The lockout guard looks at the whole run: refusals that could lock
 * accounts and that repeat have one cause for all, and a hundred more attempts would only close the door. Memory does
 * not grow with the list: results are handed over and forgotten.
 */
export async function runBatch(
  addresses: Iterable<string>,
  ports: BatchPorts,
  rules: BatchRules,
  signal: AbortSignal,
): Promise<BatchEnd> {
  const left = addresses[Symbol.iterator]();
  const halt = new AbortController();
  const stop = () => halt.abort();
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  let repeated = { diagnosis: '', count: 0 };
  let begin: Promise<void> = Promise.resolve();
  let patience = 0;

  /** Beginnings follow each other, a pause apart; longer after a server asked for it. */
  const turn = () => {
    begin = begin.then(() => {
      const wait = Math.max(rules.pause, patience);
      patience = 0;
      return wait > 0 ? ports.wait(wait, halt.signal) : undefined;
    });
    return begin;
  };

  const worker = async (): Promise<void> => {
    while (!halt.signal.aborted) {
      const next = left.next();
      if (next.done === true) return;
      await turn();
      if (halt.signal.aborted) return;
      const startedAt = ports.now();
      const tested = await ports.test(next.value, halt.signal);
      const ended = tested === null || tested === 'guarded' ? null : tested;
      const outcome = tested === null ? 'no-secret' : tested === 'guarded' ? 'guarded' : tested.trace.outcome;
      if (outcome === 'cancelled') return;
      const diagnosis = ended?.explanation?.diagnoses[0] ?? null;
      await ports.keep({
        address: next.value,
        outcome,
        diagnosis: diagnosis?.id ?? null,
        milliseconds: Math.max(0, ports.now() - startedAt),
        at: new Date(startedAt).toISOString(),
      });
      if (ended === null) continue;
      const locks =
        ended.explanation !== null && guardAfter(next.value, ended.explanation, ports.now()) !== null;
      if (diagnosis?.retry.safe && diagnosis.retry.afterSeconds > 0)
        patience = Math.min(longestPatience, diagnosis.retry.afterSeconds * 1000);
      if (!locks || diagnosis === null) {
        if (outcome === 'accepted' || outcome === 'stopped') repeated = { diagnosis: '', count: 0 };
        continue;
      }
      repeated =
        repeated.diagnosis === diagnosis.id
          ? { ...repeated, count: repeated.count + 1 }
          : { diagnosis: diagnosis.id, count: 1 };
      if (repeated.count >= rules.stopAfter) stop();
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.max(1, rules.concurrency) }, worker));
  } finally {
    signal.removeEventListener('abort', stop);
  }
  if (repeated.count >= rules.stopAfter) return { reason: 'repeated-refusal', ...repeated };
  return { reason: signal.aborted ? 'interrupted' : 'finished' };
}
