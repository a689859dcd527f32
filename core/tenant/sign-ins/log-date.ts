/**
 * A date of a log. Local ones (12/04/2025) keep both readings: whether the day or the month comes first is settled by
 * the other dates of the same export, or not at all. Seconds are since 1970, UTC; logs show no finer order.
 */
export type LogDate =
  | { readonly kind: 'none' }
  | { readonly kind: 'instant'; readonly seconds: number }
  | {
      readonly kind: 'local';
      readonly monthFirst: number | null;
      readonly dayFirst: number | null;
      /** How it is written: dates of one style in one export have one order. */
      readonly style: string;
    };

const none: LogDate = { kind: 'none' };
const clock = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?\s?m\.?)?`;
const yearFirst = new RegExp(
  String.raw`^(\d{4})-(\d{2})-(\d{2})[T ,]+${clock}\s*(z|utc|[+-]\d{2}:?\d{2})?$`,
  'i',
);
const yearLast = new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})[T ,]+${clock}\s*(?:z|utc)?$`, 'i');
const jsonDate = /^\/Date\((-?\d{1,14})(?:[+-]\d{4})?\)\/$/;

/**
 * Reads a date as exports write it: ISO 8601, with or without its zone (the logs are in UTC), Windows PowerShell's
 * `/Date(…)/`, and the local formats of the Azure portal and of `Export-Csv`. `none` when it is none of these.
 */
export function readLogDate(text: string): LogDate {
  if (isUtc(text)) {
    const milliseconds = Date.parse(text);
    return Number.isNaN(milliseconds) ? none : instant(Math.floor(milliseconds / 1000));
  }
  const clean = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  const iso = yearFirst.exec(clean);
  if (iso !== null) {
    const [, year = '', month = '', day = '', hour = '', minute = '', second, half, zone] = iso;
    const seconds = utcSeconds(
      Number(year),
      Number(month),
      Number(day),
      secondsOfDay(hour, minute, second, half),
    );
    return seconds === null ? none : instant(seconds - offsetOf(zone));
  }
  const local = yearLast.exec(clean);
  if (local !== null) {
    const [, first = '', mark = '', second = '', year = '', hour = '', minute = '', tail, half] = local;
    const time = secondsOfDay(hour, minute, tail, half);
    const monthFirst = utcSeconds(Number(year), Number(first), Number(second), time);
    const dayFirst = utcSeconds(Number(year), Number(second), Number(first), time);
    if (monthFirst === null && dayFirst === null) return none;
    if (monthFirst === dayFirst && monthFirst !== null) return instant(monthFirst);
    const halves = half === undefined ? '24' : /^[AP]M$/.test(half) ? 'AM' : 'am';
    return { kind: 'local', monthFirst, dayFirst, style: `${mark}${halves}` };
  }
  const milliseconds = jsonDate.exec(clean)?.[1];
  return milliseconds === undefined ? none : instant(Math.floor(Number(milliseconds) / 1000));
}

/** `2026-11-20T09:12:33…Z`, which nearly all exports write. */
function isUtc(text: string): boolean {
  const { length } = text;
  return length >= 20 && length <= 32 && text[4] === '-' && text[10] === 'T' && text[length - 1] === 'Z';
}

function instant(seconds: number): LogDate {
  // Outside the years that a log can hold, a number is something else.
  return seconds > 0 && seconds < 2 ** 32 ? { kind: 'instant', seconds } : none;
}

function secondsOfDay(hour: string, minute: string, second = '0', half?: string): number | null {
  const clockHour = Number(hour);
  if (Number(minute) > 59 || Number(second) > 59) return null;
  if (half === undefined)
    return clockHour > 23 ? null : clockHour * 3600 + Number(minute) * 60 + Number(second);
  if (clockHour < 1 || clockHour > 12) return null;
  const afternoon = /^p/i.test(half) ? 12 : 0;
  return ((clockHour % 12) + afternoon) * 3600 + Number(minute) * 60 + Number(second);
}

function utcSeconds(year: number, month: number, day: number, time: number | null): number | null {
  if (time === null || month < 1 || month > 12 || day < 1) return null;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  return midnight.getUTCMonth() === month - 1 ? midnight.getTime() / 1000 + time : null;
}

function offsetOf(zone: string | undefined): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '') ?? [];
  const seconds = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60;
  return sign === '-' ? -seconds : seconds;
}

/** `2026-11-20T09:12:33Z`, or null for null. */
export function isoOf(seconds: number | null): string | null {
  return seconds === null ? null : new Date(seconds * 1000).toISOString().replace('.000', '');
}

export type DateOrder = 'month-first' | 'day-first';

/** The seconds that a date may stand for: none, one, or two where day and month may be either way round. */
export function secondsOfDate(date: LogDate): readonly number[] {
  if (date.kind === 'none') return [];
  if (date.kind === 'instant') return [date.seconds];
  return [date.monthFirst, date.dayFirst].filter((seconds) => seconds !== null);
}

/** Whether two dates can be of one moment, to the second that exports round to; a date that is not there can be any. */
export function datesMeet(one: LogDate, other: LogDate): boolean {
  if (one.kind === 'none' || other.kind === 'none') return true;
  return secondsOfDate(one).some((first) =>
    secondsOfDate(other).some((second) => Math.abs(first - second) <= 1),
  );
}
