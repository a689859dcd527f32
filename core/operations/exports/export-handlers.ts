import type { HandlersOf } from '../operation.ts';
import type { SessionState } from '../session-state.ts';
import type { exportOperations } from './export-operations.ts';

export function exportHandlers({ uploads }: SessionState): HandlersOf<typeof exportOperations> {
  return {
    'exports.open': ({ name, size }, { caller }) => uploads.open(name, size, caller),
    'exports.append': (piece, { caller }) => uploads.append(piece, caller),
    'exports.discard': ({ ids }, { caller }) => uploads.discard(ids, caller),
  };
}
