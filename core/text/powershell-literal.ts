import { fail, ok, type Result } from '../result.ts';

// PowerShell ends a single-quoted string at any of these, not at the straight quote alone.
const quotes = /['\u2018\u2019\u201a\u201b]/g;
const forbidden = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

/**
 * Writes `value` as a PowerShell literal: single quotes around it, every quote inside doubled, so nothing in it can
 * be expanded or run. Refuses control and invisible characters.
 */
export function powershellLiteral(value: string): Result<string> {
  if (forbidden.test(value)) return fail('powershell.control-characters');
  return ok(`'${value.replace(quotes, '$&$&')}'`);
}
