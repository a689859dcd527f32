import { desktopMessages } from '../desktop/messages.ts';
import { mailMessages } from '../mail/messages.ts';
import { secretMessages } from '../secrets/messages.ts';
import { defineMessages } from './message.ts';

/**
 * All the words of the product, by id. Each area keeps its own table beside its logic; this is where they meet.
 * Failures stay apart (`failures.ts`): their ids are public codes.
 */
export const catalogue = defineMessages({
  ...desktopMessages,
  ...secretMessages,
  ...mailMessages,
});

export type MessageId = keyof typeof catalogue;
