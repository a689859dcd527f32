import type { Locale } from '../core/i18n/message.ts';
import { type Message, say } from '../core/i18n/translate.ts';
import { wordsOf } from '../core/i18n/words.ts';
import { type Gap, gapMessage } from '../core/tenant/completeness.ts';

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

/** A gap with the message that says how to fill it, for `spoken`. */
export function spokenGap(gap: Gap): Gap & { readonly message: Message } {
  return { ...gap, message: gapMessage(gap) };
}

/** Rows of text in columns as wide as their widest cell. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => [...(row[at] ?? '')].length)));
  return rows.map((row) =>
    row
      .map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - [...cell].length)))
      .join('  ')
      .trimEnd(),
  );
}
