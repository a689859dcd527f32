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

/** An ISO instant to the minute, in UTC, as dates are written in Québec; a dash when there is none. */
export function instant(iso: string | null): string {
  return iso === null ? '—' : `${iso.slice(0, 10)}\u00a0${iso.slice(11, 16)}`;
}
