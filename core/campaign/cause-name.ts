import type { Locale } from '../i18n/message.ts';
import { translateId } from '../i18n/translate.ts';
import { wordsOf } from '../i18n/words.ts';

/**
 * A cause in words, its id beside them. The id alone where the words depend on the text of the refusal, which a status does
 * not hold, or where a later assistant wrote one that this one does not know.
 */
export function causeName(id: string, locale: Locale): string {
  const title = `advice.${id}.title`;
  return wordsOf(locale, title) === null ? id : `${translateId(locale, title)} (${id})`;
}
