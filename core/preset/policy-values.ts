import { dwordOf, type RegistryValue } from '../checkup/registry.ts';
import { z } from '../schema.ts';
import { presetSchema, presetVersion } from './preset-schema.ts';

/** Where Windows keeps the policy: a key that only an administrator, or Group Policy, writes. */
export const policyKey = 'HKLM\\SOFTWARE\\Policies\\Assistant Courriel';

/**
 * The preset that the values of the policy's key spell: a field is a value, an object a key beneath, a list of texts a
 * key beneath whose values are its lines, a list of objects one text of JSON. Names are read without regard to case; an
 * unknown one is kept, so that it is told and not ignored.
 */
export function presetOfPolicy(values: readonly RegistryValue[]): unknown {
  const preset: Record<string, unknown> = { version: presetVersion };
  const schema = z.toJSONSchema(presetSchema, { io: 'input', unrepresentable: 'any' });
  // A box left empty in the policy's window settles nothing.
  for (const value of values.filter(({ data }) => data !== '')) {
    const beneath = value.key.split('\\').slice(policyKey.split('\\').length);
    place(preset, schema, beneath, value);
  }
  return preset;
}

type Schema = z.core.JSONSchema.JSONSchema;

function place(
  target: Record<string, unknown>,
  schema: Schema,
  [first, ...rest]: readonly string[],
  value: RegistryValue,
): void {
  const [name, field] = fieldOf(schema, first ?? value.name);
  if (first === undefined) {
    put(target, name, contentOf(value, field));
  } else if (field?.type === 'array') {
    const list = Object.hasOwn(target, name) ? target[name] : [];
    put(target, name, [...(Array.isArray(list) ? list : []), value.data]);
  } else {
    const inner = Object.hasOwn(target, name) ? target[name] : {};
    const object: Record<string, unknown> = typeof inner === 'object' && inner !== null ? { ...inner } : {};
    place(object, field ?? {}, rest, value);
    put(target, name, object);
  }
}

/** The field of that name as the schema writes it, or the name itself. */
function fieldOf(schema: Schema, name: string): readonly [string, Schema | undefined] {
  const known = Object.entries(schema.properties ?? {}).find(
    ([field]) => field.toLowerCase() === name.toLowerCase(),
  );
  if (known === undefined) return [name, undefined];
  return [known[0], typeof known[1] === 'object' ? known[1] : undefined];
}

function contentOf(value: RegistryValue, field: Schema | undefined): unknown {
  if (value.type === 'REG_DWORD') return dwordOf(value) ?? value.data;
  if (field?.type === 'integer' && /^\d{1,9}$/.test(value.data)) return Number(value.data);
  if (field?.type !== 'array') return value.data;
  if (value.type === 'REG_MULTI_SZ') return value.data.split('\\0').filter((each) => each !== '');
  try {
    return JSON.parse(value.data);
  } catch {
    return value.data;
  }
}

/** Sets a property that may be called like one that objects inherit. */
function put(target: Record<string, unknown>, name: string, content: unknown): void {
  Object.defineProperty(target, name, {
    value: content,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
