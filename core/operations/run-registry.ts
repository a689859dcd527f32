import type { FailureCode } from '../i18n/failures.ts';
import { fail, ok, type Result } from '../result.ts';

/** What a run is busy with. One of each kind at a time, in the whole session. */
export type RunKind = 'mail' | 'reading' | 'graph' | 'checkup';

const busyCodes: Record<RunKind, FailureCode> = {
  mail: 'test.already-running',
  reading: 'upload.busy',
  graph: 'upload.busy',
  checkup: 'test.already-running',
};

export type RunName = {
  readonly kind: RunKind;
  /** Chosen by the caller; together with the caller, it names the run. */
  readonly runId: string;
  readonly caller: object | undefined;
};

/** Every run of a session, so that there is one way to cancel and no moment at which it does not work. */
export type RunRegistry = {
  /**
   * Runs `work`, known from before its first wait until its end. Refused while another of its kind runs. `work` must
   * heed the signal: nothing may leave the machine once it is aborted.
   */
  readonly run: <T>(name: RunName, work: (signal: AbortSignal) => Promise<Result<T>>) => Promise<Result<T>>;
  /** Aborts the run of this very caller; another's is as unknown as none (`test.unknown-run`). */
  readonly cancel: (runId: string, caller: object | undefined) => Result<{ cancelled: boolean }>;
  readonly cancelAll: () => void;
};

export function createRunRegistry(): RunRegistry {
  const runs = new Map<RunName, AbortController>();
  const find = (runId: string, caller: object | undefined) =>
    [...runs].find(([name]) => name.runId === runId && name.caller === caller)?.[1];
  return {
    run: async (name, work) => {
      const busy = [...runs.keys()].some(({ kind }) => kind === name.kind);
      if (busy || find(name.runId, name.caller) !== undefined) return fail(busyCodes[name.kind]);
      const controller = new AbortController();
      runs.set(name, controller);
      try {
        return await work(controller.signal);
      } finally {
        runs.delete(name);
      }
    },
    cancel: (runId, caller) => {
      const controller = find(runId, caller);
      if (controller === undefined) return fail('test.unknown-run');
      controller.abort();
      return ok({ cancelled: true });
    },
    cancelAll: () => {
      for (const controller of runs.values()) controller.abort();
    },
  };
}

/**
 * The step's own end, or null as soon as the run is cancelled: a keychain that asks a person, or a DNS that does not
 * answer, keeps nobody waiting. What the step still gives is dropped.
 */
export async function unlessCancelled<T extends object>(
  signal: AbortSignal,
  step: Promise<T>,
): Promise<T | null> {
  if (signal.aborted) return null;
  const cancelled = new Promise<null>((resolve) =>
    signal.addEventListener('abort', () => resolve(null), { once: true }),
  );
  const ended = await Promise.race([step, cancelled]);
  // Both may have come at once: a run that was cancelled goes no further.
  return signal.aborted ? null : ended;
}
