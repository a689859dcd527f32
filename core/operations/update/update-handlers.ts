import type { HandlersOf } from '../operation.ts';
import type { SessionState } from '../session-state.ts';
import type { updateOperations } from './update-operations.ts';

export function updateHandlers({ ports }: SessionState): HandlersOf<typeof updateOperations> {
  return {
    'update.check': () => ports.updates.check(),
    'update.install': (_, { emit }) =>
      ports.updates.install((percent) => emit('update.progress', { percent })),
  };
}
