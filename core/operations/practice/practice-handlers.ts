import { ok } from '../../result.ts';
import type { HandlersOf } from '../operation.ts';
import type { SessionState } from '../session-state.ts';
import type { practiceOperations } from './practice-operations.ts';

export function practiceHandlers({ ports }: SessionState): HandlersOf<typeof practiceOperations> {
  return { 'practice.inbox': async () => ok({ messages: [...ports.practice.inbox()] }) };
}
