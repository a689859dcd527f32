import type { Locale } from '../../core/i18n/message.ts';
import { regions } from '../../core/i18n/translate.ts';

/** A size in the largest unit that keeps it above one: « 261 Mo », “261 MB”. */
export function bytes(locale: Locale, count: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, count < 1 ? 0 : Math.floor(Math.log10(count) / 3));
  return new Intl.NumberFormat(regions[locale], {
    style: 'unit',
    unit: units[step] ?? 'byte',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(count / 1000 ** step);
}

/** An ISO instant, to the minute, in UTC; a dash when there is none. */
export function instant(locale: Locale, iso: string | null): string {
  if (iso === null) return '—';
  return new Intl.DateTimeFormat(regions[locale], {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(new Date(iso));
}
