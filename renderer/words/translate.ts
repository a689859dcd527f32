import type { Locale } from '../../core/i18n/message.ts';
import type { MessageId } from '../../core/i18n/message-id.ts';
import { translateId } from '../../core/i18n/translate.ts';
import type { Params } from '../../core/result.ts';
import type { words as campaignWords } from './campaign-words.ts';
import type { words as checkupWords } from './checkup-words.ts';
import type { words as explanationWords } from './explanation-words.ts';
import type { words as ipRouteWords } from './ip-route-words.ts';
import type { words as startWords } from './start-words.ts';
import type { words as tenantWords } from './tenant-words.ts';
import type { words as wizardWords } from './wizard-words.ts';

/** What the page may say: the domain's words and its screens'. */
export type PageMessageId =
  | MessageId
  | keyof typeof startWords
  | keyof typeof campaignWords
  | keyof typeof checkupWords
  | keyof typeof wizardWords
  | keyof typeof ipRouteWords
  | keyof typeof explanationWords
  | keyof typeof tenantWords;

/** Says `id` on the page; an id that no table of the page has is a type error. */
export const translate: (locale: Locale, id: PageMessageId, params?: Params) => string = translateId;
