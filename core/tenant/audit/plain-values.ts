import { isObject, type JsonObject } from '../bounded-json.ts';
import { plain } from '../sign-ins/sign-in.ts';

/** The values of a record by plain name: those of `properties`, which diagnostic settings wrap it in, come first. */
export function plainValues(record: JsonObject): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  const properties = Object.entries(record).find(([key]) => plain(key) === 'properties')?.[1];
  for (const object of [properties, record])
    for (const [key, value] of isObject(object) ? Object.entries(object) : []) {
      const name = plain(key);
      if (!values.has(name)) values.set(name, value);
    }
  return values;
}
