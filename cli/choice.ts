import { fail, ok, type Result } from '../core/result.ts';

/** Reads an option whose value is one of a few words. */
export function parseChoice<const T extends readonly string[]>(
  name: string,
  value: string,
  known: T,
): Result<T[number]> {
  const found = known.find((one) => one === value.trim());
  return found === undefined
    ? fail('usage.invalid-option', {
        name: `--${name}`,
        value: value.slice(0, 80),
        expected: known.join(', '),
      })
    : ok(found);
}
