import type { ReadingOptions } from '../../ports.ts';
import type { Result } from '../../result.ts';
import type { HandlerContext } from '../operation.ts';
import type { SessionState } from '../session-state.ts';

/** Reads files that this caller handed over, as a run that it can cancel; progress comes as `exports.progress`. */
export function readUploads<T>(
  { runs, uploads }: Pick<SessionState, 'runs' | 'uploads'>,
  { runId, ids }: { readonly runId: string; readonly ids: readonly string[] },
  { caller, emit }: HandlerContext,
  read: (options: ReadingOptions) => Promise<Result<T>>,
): Promise<Result<T>> {
  return runs.run({ kind: 'reading', runId, caller }, (signal) =>
    uploads.consume(ids, caller, () =>
      read({ signal, onProgress: (progress) => emit('exports.progress', { runId, ...progress }) }),
    ),
  );
}
