import { IntlMessageFormat } from 'intl-messageformat';
import { isDay } from '../calendar-day.ts';
import type { Failure, Params } from '../result.ts';
import type { Locale } from './message.ts';
import type { MessageId } from './message-id.ts';
import { failureWordsOf, nameIds, nameMembers, wordsOf } from './words.ts';

/** A sentence to be said later, by the layer that knows the reader's language. */
export type Message = { readonly id: MessageId; readonly params?: Params };

/** The regional form of each language: dates and numbers are written as in Québec. */
export const regions: Record<Locale, string> = { fr: 'fr-CA', en: 'en-CA' };

// Our two regions are known to every host; asking the system for its list of them takes longer than saying a page.
IntlMessageFormat.resolveLocale = (locales) => new Intl.Locale([locales].flat()[0] ?? regions.fr);

const compiled = new Map<string, IntlMessageFormat>();

/** Says `id` in `locale`. A parameter that is a whole ISO date (2026-12-31) is written out in full. */
export function translate(locale: Locale, id: MessageId, params: Params = {}): string {
  return translateId(locale, id, params);
}

/** Says a `Message` value. */
export function say(locale: Locale, message: Message): string {
  return translateId(locale, message.id, message.params);
}

/** Says several sentences, one after the other. */
export function sayAll(locale: Locale, messages: readonly Message[]): string {
  return messages.map((message) => say(locale, message)).join(' ');
}

/** Says what went wrong and what to do about it. */
export function sayFailure(locale: Locale, failure: Pick<Failure, 'code' | 'params'>): string {
  const { code, params } = failure;
  const words = failureWordsOf(locale, code);
  return words === null ? code : format(locale, `failure ${code}`, words, params);
}

/** As `Intl` writes them, which a test holds; asking it for one date takes more memory than reading a refusal. */
const months: Record<Locale, string> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  en: 'January February March April May June July August September October November December',
};

/** Writes an ISO date (2026-12-01) in full: « 1er décembre 2026 », “December 1, 2026”. */
export function sayDate(locale: Locale, date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const name = months[locale].split(' ')[month - 1];
  return locale === 'fr' ? `${day === 1 ? '1er' : day} ${name} ${year}` : `${name} ${day}, ${year}`;
}

/** A date is written in full, and an id of Microsoft's own roles and applications by its name. */
function sayValue(locale: Locale, value: string): string {
  return isDay(value) ? sayDate(locale, value) : nameIds(locale, value);
}

/**
 * What each host's own `translate` is made of, with the ids of that host. Words that were not loaded are said by
 * their id: a reader can quote it, and no screen falls for a word.
 */
export function translateId(locale: Locale, id: string, params: Params = {}): string {
  const words = wordsOf(locale, id);
  return words === null ? id : format(locale, id, words, params);
}

function format(locale: Locale, key: string, words: string, params: Params): string {
  if (!/[{}']/.test(words)) return words;
  const cacheKey = `${locale} ${key}`;
  let message = compiled.get(cacheKey);
  if (message === undefined) {
    message = new IntlMessageFormat(words, regions[locale], undefined, { ignoreTag: true });
    compiled.set(cacheKey, message);
  }
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) {
    if (typeof value !== 'string') values[name] = value;
    else values[name] = name === 'members' ? nameMembers(locale, value) : sayValue(locale, value);
  }
  return String(message.format(values));
}
