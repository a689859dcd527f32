import { isObject } from '../bounded-json.ts';

const jsonDate = /^\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/$/;
const isoStart = /^\d{4}-\d{2}-\d{2}(?:[T ]|$)/;

/**
 * A date of an export as ISO date and time (UTC), or null. Read: ISO, as Graph writes; `/Date(1763640000000)/`, as
 * Windows PowerShell 5.1 does (milliseconds since 1970, UTC), and the object it sometimes makes of a date. A date
 * written in the order of a region is not guessed at.
 */
export function isoDateTime(value: unknown): string | null {
  if (isObject(value)) return 'value' in value ? isoDateTime(value.value) : null;
  if (typeof value !== 'string') return null;
  const milliseconds = jsonDate.exec(value.trim())?.[1];
  if (milliseconds !== undefined) return written(Number(milliseconds));
  if (!isoStart.test(value.trim())) return null;
  const iso = value.trim().replace(' ', 'T');
  // Graph's dates are UTC, also when a tool dropped the letter that says so.
  return written(Date.parse(/T[\d:.]+$/.test(iso) ? `${iso}Z` : iso));
}

function written(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 || date.getUTCFullYear() < 1
    ? null
    : date.toISOString().replace('.000Z', 'Z');
}
