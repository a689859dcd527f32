import type { Locale } from '../core/i18n/message.ts';
import type { MessageId } from '../core/i18n/message-id.ts';
import { translateId } from '../core/i18n/translate.ts';
import type { Params } from '../core/result.ts';
import type { words } from './desktop-words.ts';

/** What the desktop may say: the domain's words, its menu's and its boxes'. */
export type DesktopMessageId = MessageId | keyof typeof words;

/** Says `id` in the desktop's menu and boxes; an id that no table of the desktop has is a type error. */
export const translate: (locale: Locale, id: DesktopMessageId, params?: Params) => string = translateId;
