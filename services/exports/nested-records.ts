import { isObject, type JsonObject, parseBoundedJson } from '../../core/tenant/bounded-json.ts';

/**
 * The records that one record holds: a Graph page within an array of pages, a diagnostic blob, the hits of a search, or
 * the answer of Log Analytics' interface (`tables`, of named columns and rows). null when it is a record itself.
 */
export function recordsIn(record: JsonObject): readonly JsonObject[] | null {
  for (const [name, list] of Object.entries(record))
    if (Array.isArray(list) && listNames.includes(name.toLowerCase())) return list.filter(isObject);
  const tables = record.tables ?? record.Tables;
  return Array.isArray(tables) ? tables.filter(isObject).flatMap(rowsOf) : null;
}

/** The record that a collector wrapped: Elasticsearch in `_source` and `azure`, Splunk in `result` and `_raw`, as text. */
export function wrappedIn(record: JsonObject): JsonObject | null {
  for (const name of wrapperNames) {
    const inner = record[name];
    if (isObject(inner)) return inner;
    if (name !== '_raw' || typeof inner !== 'string' || !inner.trimStart().startsWith('{')) continue;
    const parsed = parseBoundedJson(inner, name);
    if (parsed.ok && isObject(parsed.value)) return parsed.value;
  }
  return null;
}

/** Whether a property may hold the records, or the record, that matter. */
export function isHolder(name: string): boolean {
  const plain = name.toLowerCase();
  return plain === 'tables' || listNames.includes(plain) || wrapperNames.includes(plain);
}

const listNames = ['value', 'records', 'results', 'hits'];
const wrapperNames = ['_source', '_raw', 'result', 'hits', 'azure', 'signinlogs', 'auditlogs'];

function rowsOf(table: JsonObject): readonly JsonObject[] {
  const { columns, rows } = table;
  if (!Array.isArray(columns) || !Array.isArray(rows)) return [];
  const names = columns.map((column) => (isObject(column) ? String(column.name) : String(column)));
  return rows
    .filter((row): row is unknown[] => Array.isArray(row))
    .map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])));
}

/** What stands around the list of a page, as JSON text; of what is nested, the error that came with the list. */
export function aroundOf(page: JsonObject): string {
  const around = Object.entries(page).filter(
    ([name, value]) => !Array.isArray(value) && (!isObject(value) || /^(?:partial)?error$/i.test(name)),
  );
  return JSON.stringify(Object.fromEntries(around));
}
