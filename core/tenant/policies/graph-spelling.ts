import { isBlank, isObject, type JsonObject } from '../bounded-json.ts';

/**
 * Graph PowerShell capitalises every key and keeps what its model does not know under `AdditionalProperties`; the result
 * has Graph's own spelling, and these properties where Graph has them. The AzureAD module writes `_Operator`; Windows
 * PowerShell 5.1 writes some lists as `{ "value": […], "Count": 2 }`.
 */
export function inGraphSpelling(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inGraphSpelling);
  if (!isObject(value)) return value;
  if (isCountedList(value)) return inGraphSpelling(value.value);
  const spelled: Record<string, unknown> = Object.fromEntries(
    Object.entries(value).map(([key, held]): [string, unknown] => [
      key.replace(/^_?[A-Z]/, (letter) => letter.slice(-1).toLowerCase()),
      inGraphSpelling(held),
    ]),
  );
  const { additionalProperties } = spelled;
  if (!isObject(additionalProperties)) return spelled;
  const kept = Object.entries(additionalProperties).filter(([key]) => isBlank(spelled[key]));
  return { ...spelled, ...Object.fromEntries(kept) };
}

function isCountedList(value: JsonObject): boolean {
  const keys = Object.keys(value);
  return keys.length === 2 && Array.isArray(value.value) && typeof value.Count === 'number';
}
