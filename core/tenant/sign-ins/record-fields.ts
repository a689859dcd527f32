import { isObject, type JsonObject } from '../bounded-json.ts';
import { type FieldRole, fieldNames, fieldRoles, type SignInFields } from './fields.ts';
import { plain } from './sign-in.ts';

/** Properties that tell one kind of record from another, by plain name. */
export const marks = [
  ...['category', 'type', 'activitydisplayname', 'operationname', 'targetresources', 'initiatedby'],
  ...['grantcontrols', 'conditions', 'serviceprincipalid', 'clientapp', 'conditionalaccessstatus'],
] as const;

export type Mark = (typeof marks)[number];

/** What a JSON record holds that matters here. */
export type RecordFields = {
  readonly fields: SignInFields;
  readonly marks: Partial<Record<Mark, unknown>>;
};

/** What a property is for; `rank` 0 is the best name of its role. */
type Purpose = { readonly role: FieldRole | null; readonly rank: number; readonly mark: Mark | null };

/** Purposes by property name as it is written: records of one export repeat the same few. */
const purposes = new Map<string, Purpose | null>();
const mostPurposes = 4096;

function purposeOf(key: string): Purpose | null {
  const held = purposes.get(key);
  if (held !== undefined) return held;
  const name = plain(key);
  const role = fieldRoles.find((each) => fieldNames[each].includes(name)) ?? null;
  const mark = marks.find((each) => each === name) ?? null;
  const rank = role === null ? 0 : fieldNames[role].indexOf(name);
  const purpose = role === null && mark === null ? null : { role, rank, mark };
  if (purposes.size < mostPurposes) purposes.set(key, purpose);
  return purpose;
}

/** Whether anything is read from a property: a field, a mark, or the record that diagnostic settings wrap. */
export function isReadProperty(key: string): boolean {
  return purposeOf(key) !== null || key.toLowerCase() === 'properties';
}

/** Ranks below this are for values that hold something. */
const empty = 100;

/**
 * The fields of a record by role. Of several names for one role the best that holds something is read; what stands in
 * `properties`, in which diagnostic settings wrap the record, comes before what stands around it.
 */
export function fieldsOf(record: JsonObject): RecordFields {
  const found: RecordFields = { fields: {}, marks: {} };
  const ranks: Partial<Record<FieldRole, number>> = {};
  const inner = record.properties ?? record.Properties;
  if (isObject(inner)) takeFields(inner, found, ranks);
  takeFields(record, found, ranks);
  return found;
}

function takeFields(
  object: JsonObject,
  { fields, marks: held }: RecordFields,
  ranks: Partial<Record<FieldRole, number>>,
): void {
  for (const key in object) {
    const purpose = purposeOf(key);
    if (purpose === null) continue;
    const value = object[key];
    if (purpose.mark !== null) held[purpose.mark] ??= value;
    if (purpose.role === null) continue;
    const rank = purpose.rank + (holds(value) ? 0 : empty);
    if (rank >= (ranks[purpose.role] ?? Number.POSITIVE_INFINITY)) continue;
    ranks[purpose.role] = rank;
    fields[purpose.role] = value;
  }
}

function holds(value: unknown): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}
