import { fail, ok, type Result } from '../result.ts';

/** True for YYYY-MM-DD when the calendar has that day (not 2026-02-30). */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Reads a day written as YYYY-MM-DD. */
export function parseDay(typed: string): Result<string> {
  const day = typed.trim();
  return isDay(day)
    ? ok(day)
    : fail('date.invalid', { value: typed.slice(0, 40).replace(/[\u0000-\u001f]/g, ' ') });
}
