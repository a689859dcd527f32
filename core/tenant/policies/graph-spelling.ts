import { isBlank, isObject } from '../bounded-json.ts';

/**
 * Graph PowerShell capitalises every key and keeps what its model does not know under `AdditionalProperties`; the result
 * has Graph's own spelling, and these properties where Graph has them.
 */
export function inGraphSpelling(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inGraphSpelling);
  if (!isObject(value)) return value;
  const spelled: Record<string, unknown> = Object.fromEntries(
    Object.entries(value).map(([key, held]): [string, unknown] => [
      key.replace(/^[A-Z]/, (letter) => letter.toLowerCase()),
      inGraphSpelling(held),
    ]),
  );
  const { additionalProperties } = spelled;
  if (!isObject(additionalProperties)) return spelled;
  const kept = Object.entries(additionalProperties).filter(([key]) => isBlank(spelled[key]));
  return { ...spelled, ...Object.fromEntries(kept) };
}
