import { fail, ok, type Result } from '../result.ts';

/** Reads a day written as YYYY-MM-DD; one that no calendar has (2026-02-30) is refused. */
export function parseDay(typed: string): Result<string> {
  const day = typed.trim();
  const valid =
    /^\d{4}-\d{2}-\d{2}$/.test(day) &&
    !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) &&
    new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  return valid
    ? ok(day)
    : fail('date.invalid', { value: typed.slice(0, 40).replace(/[\u0000-\u001f]/g, ' ') });
}
