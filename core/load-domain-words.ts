import type { Locale } from './i18n/message.ts';
import { loadWords } from './i18n/words.ts';

/** Makes the domain's words sayable in `locale`, without bringing the other language along. */
export async function loadDomainWords(locale: Locale): Promise<void> {
  loadWords(
    locale,
    await (locale === 'fr' ? import('./domain-words.ts?fr') : import('./domain-words.ts?en')),
  );
}
