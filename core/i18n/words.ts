import type { Locale, Words } from './message.ts';

/** A table as a host loads it: both languages, or the one that it was built for (`build/words-plugin.mjs`). */
export type WordTable = Readonly<Record<string, Words | string>>;

/**
 * What a catalogue's module brings: words by id, words by failure code for the hosts that say failures, and the names of
 * ids of Microsoft's own, in lower case, for those that show exports.
 */
export type Catalogue = {
  readonly words: WordTable;
  readonly failureWords?: WordTable;
  readonly names?: WordTable;
};

type Loaded = Readonly<Record<Locale, Map<string, string>>>;

/**
 * The words that this process may say, by language. Machinery alone: each host loads its own tables and the
 * domain's, so that none carries another's, nor a language that nobody reads.
 */
const words: Loaded = { fr: new Map(), en: new Map() };
const failureWords: Loaded = { fr: new Map(), en: new Map() };
const names: Loaded = { fr: new Map(), en: new Map() };

/** Makes the words of a catalogue sayable in `locale`. Loading it again changes nothing. */
export function loadWords(locale: Locale, catalogue: Catalogue): void {
  keep(words[locale], locale, catalogue.words);
  keep(failureWords[locale], locale, catalogue.failureWords ?? {});
  keep(names[locale], locale, catalogue.names ?? {});
}

function keep(loaded: Map<string, string>, locale: Locale, table: WordTable): void {
  for (const [id, said] of Object.entries(table)) {
    loaded.set(id, typeof said === 'string' ? said : said[locale]);
  }
}

/** The pattern of `id` in `locale`, in ICU MessageFormat; null where no catalogue that was loaded has it. */
export function wordsOf(locale: Locale, id: string): string | null {
  return words[locale].get(id) ?? null;
}

/** The pattern of a failure; null where no catalogue that was loaded has its code. */
export function failureWordsOf(locale: Locale, code: string): string | null {
  return failureWords[locale].get(code) ?? null;
}

const directoryId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** The same text, the ids in it that have a name replaced by it. */
export function nameIds(locale: Locale, text: string): string {
  return text.length < 36
    ? text
    : text.replace(directoryId, (id) => names[locale].get(id.toLowerCase()) ?? id);
}

/** Members of Graph's enumerations (« browser, high »), those that have a name said by it. */
export function nameMembers(locale: Locale, list: string): string {
  return list.replace(/[^,…( ]+/g, (member) => names[locale].get(`member:${member.toLowerCase()}`) ?? member);
}

/** Every id that was loaded, in the order of its table; whichever language it was loaded in. */
export function loadedIds(): readonly string[] {
  return [...new Set([...words.fr.keys(), ...words.en.keys()])];
}
