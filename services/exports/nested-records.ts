import { isObject, type JsonObject } from '../../core/tenant/bounded-json.ts';

/**
 * The records that one record holds: a Graph page within an array of pages, a diagnostic blob, or the answer of Log
 * Analytics' interface (`tables`, of named columns and rows). null when it is a record itself.
 */
export function recordsIn(record: JsonObject): readonly JsonObject[] | null {
  for (const name of listNames) {
    const list = record[name];
    if (Array.isArray(list)) return list.filter(isObject);
  }
  const tables = record.tables ?? record.Tables;
  return Array.isArray(tables) ? tables.filter(isObject).flatMap(rowsOf) : null;
}

const listNames = ['value', 'Value', 'records', 'Records', 'results', 'Results'];

function rowsOf(table: JsonObject): readonly JsonObject[] {
  const { columns, rows } = table;
  if (!Array.isArray(columns) || !Array.isArray(rows)) return [];
  const names = columns.map((column) => (isObject(column) ? String(column.name) : String(column)));
  return rows
    .filter((row): row is unknown[] => Array.isArray(row))
    .map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])));
}

/** What stands around the list of a page, as JSON text. */
export function aroundOf(page: JsonObject): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(page).filter(([, value]) => !Array.isArray(value) && !isObject(value))),
  );
}
