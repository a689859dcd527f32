import type { words } from '../domain-words.ts';

/**
 * The ids that the domain may say, whichever host says them. A type alone: knowing an id brings no words along.
 * Each host adds its own ids to these, in its own `translate`.
 */
export type MessageId = keyof typeof words;
