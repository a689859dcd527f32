import type { Locale } from '../../core/i18n/message.ts';
import type { MessageId } from '../../core/i18n/message-id.ts';
import { translateId } from '../../core/i18n/translate.ts';
import type { Params } from '../../core/result.ts';
import type { words } from './terminal-words.ts';

/** What the terminal may say: the domain's words and its own. */
export type TerminalMessageId = MessageId | keyof typeof words;

/** Says `id` in the terminal; an id that no table of the terminal has is a type error. */
export const translate: (locale: Locale, id: TerminalMessageId, params?: Params) => string = translateId;
