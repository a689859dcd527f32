import { domainTables } from '../core/domain-words.ts';
import type { Locale } from '../core/i18n/message.ts';
import { loadWords } from '../core/i18n/words.ts';
import { desktopMessages } from './desktop-messages.ts';

/** The desktop's catalogue: its own words and the domain's, which reports and exports say. */
export const desktopWords = { ...domainTables, ...desktopMessages };

/** Makes the desktop's words sayable in `locale`. */
export function loadDesktopWords(locale: Locale): void {
  loadWords(locale, desktopWords);
}
