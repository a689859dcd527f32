import { failures } from './failures.ts';
import { type Locale, locales, type Words } from './message.ts';

/** A table as a host loads it: both languages, or the one that it was built for. */
export type WordTable = Readonly<Record<string, Words | string>>;

/**
 * The words that this process may say, by language. Machinery alone: each host loads its own tables and the
 * domain's, so that none carries another's.
 */
const loaded: Readonly<Record<Locale, Map<string, string>>> = { fr: new Map(), en: new Map() };

for (const locale of locales) loadWords(locale, failures);

/** Makes the words of a table sayable in `locale`. Loading a table again changes nothing. */
export function loadWords(locale: Locale, table: WordTable): void {
  for (const [id, words] of Object.entries(table)) {
    loaded[locale].set(id, typeof words === 'string' ? words : words[locale]);
  }
}

/** The pattern of `id` in `locale`, in ICU MessageFormat; null where no table that was loaded has it. */
export function wordsOf(locale: Locale, id: string): string | null {
  return loaded[locale].get(id) ?? null;
}
