import { fail, ok, type Result } from './result.ts';

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

/** An ISO date moved by a number of days. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Days from one ISO date to another; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
