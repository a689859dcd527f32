import type { Locale } from './i18n/message.ts';
import { type Catalogue, loadWords } from './i18n/words.ts';

/** Which of the domain's words: all, or those of a test of sending and of a diagnosis. */
export type DomainPart = 'all' | 'mail';

/** Makes the domain's words sayable in `locale`, without bringing the other language along. */
export async function loadDomainWords(locale: Locale, part: DomainPart = 'all'): Promise<void> {
  loadWords(locale, await catalogues[part][locale]());
}

const catalogues = {
  all: { fr: () => import('./domain-words.ts?fr'), en: () => import('./domain-words.ts?en') },
  mail: { fr: () => import('./mail-words.ts?fr'), en: () => import('./mail-words.ts?en') },
} satisfies Record<DomainPart, Record<Locale, () => Promise<Catalogue>>>;
