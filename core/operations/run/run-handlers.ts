import type { HandlersOf } from '../operation.ts';
import type { SessionState } from '../session-state.ts';
import type { runOperations } from './run-operations.ts';

export function runHandlers({ runs }: SessionState): HandlersOf<typeof runOperations> {
  return { 'run.cancel': async ({ runId }, { caller }) => runs.cancel(runId, caller) };
}
