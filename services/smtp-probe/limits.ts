import type { Stage } from '../../core/mail/stages.ts';
import type { Halt } from './halt.ts';

/** How long a test may take, in milliseconds. */
export type ProbeLimits = { readonly stage: number; readonly dns: number; readonly whole: number };

export const defaultLimits: ProbeLimits = { stage: 15_000, dns: 8_000, whole: 60_000 };

export type Limiter = {
  /** Starts the clock of a stage, and stops the one before. */
  enter(stage: Stage): void;
  /** Milliseconds left to the stage or to the whole, whichever is shorter. */
  left(): number;
  /** The step's own end, or the limit or cancellation that came first. The step must never reject. */
  guard<T>(step: Promise<T>): Promise<T | Halt>;
  /** Aborts when the run is over or interrupted: what is still open must close. */
  readonly over: AbortSignal;
  stop(): void;
};

/** Keeps the limit of each stage, the limit of the whole, and the caller's wish to stop, for one run. */
export function createLimiter(limits: ProbeLimits, cancel: AbortSignal): Limiter {
  const over = new AbortController();
  const wholeEnd = performance.now() + limits.whole;
  let stageEnd = Number.POSITIVE_INFINITY;
  let stageTimer: NodeJS.Timeout | undefined;
  let interruption: Halt | null = null;
  let release: (halt: Halt) => void = () => {};
  const interrupted = new Promise<Halt>((resolve) => {
    release = resolve;
  });

  const interrupt = (cause: 'cancelled' | 'stage-timeout' | 'total-timeout', detail: string): void => {
    if (interruption !== null || over.signal.aborted) return;
    interruption = { cause, reply: null, systemCode: null, detail };
    release(interruption);
    over.abort();
  };

  const wholeTimer = setTimeout(
    () => interrupt('total-timeout', `The test did not end within ${limits.whole} ms`),
    limits.whole,
  );
  cancel.addEventListener('abort', () => interrupt('cancelled', 'Cancelled'), { once: true });
  if (cancel.aborted) interrupt('cancelled', 'Cancelled');

  return {
    enter(stage) {
      clearTimeout(stageTimer);
      const limit = stage === 'dns' ? limits.dns : limits.stage;
      stageEnd = performance.now() + limit;
      if (over.signal.aborted) return;
      stageTimer = setTimeout(() => interrupt('stage-timeout', `No answer within ${limit} ms`), limit);
    },
    left: () => Math.max(0, Math.min(stageEnd, wholeEnd) - performance.now()),
    guard: async (step) => interruption ?? Promise.race([step, interrupted]),
    over: over.signal,
    stop() {
      clearTimeout(stageTimer);
      clearTimeout(wholeTimer);
      over.abort();
    },
  };
}
