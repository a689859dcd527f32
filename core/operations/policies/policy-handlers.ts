import { ok } from '../../result.ts';
import type { HandlersOf } from '../operation.ts';
import type { SessionState } from '../session-state.ts';
import type { policyOperations } from './policy-operations.ts';

export function policyHandlers({ ports }: SessionState): HandlersOf<typeof policyOperations> {
  return {
    'policies.save': async ({ format, text }) => {
      const saved = await ports.downloads.save(`strategies.${format}`, text);
      return saved.ok ? ok({ file: saved.value }) : saved;
    },
  };
}
