import type { Locale } from '../../core/i18n/message.ts';
import { loadWords } from '../../core/i18n/words.ts';

/** Makes the terminal's own words and the failures sayable in `locale`. A command also says the domain's. */
export async function loadTerminalWords(locale: Locale): Promise<void> {
  loadWords(
    locale,
    await (locale === 'fr' ? import('./terminal-words.ts?fr') : import('./terminal-words.ts?en')),
  );
}
