import type { Locale } from './message.ts';
import { type Message, say } from './translate.ts';
import { wordsOf } from './words.ts';

/** A value as JSON, each message in it with its words beside its id. */
export function spoken(value: unknown, locale: Locale): unknown {
  return JSON.parse(JSON.stringify(value), (_key, held) =>
    isMessage(held, locale) ? { ...held, text: say(locale, held) } : held,
  );
}

function isMessage(value: unknown, locale: Locale): value is Message {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    wordsOf(locale, value.id) !== null
  );
}
