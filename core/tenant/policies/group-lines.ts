import { csvCells } from '../../text/csv-line.ts';
import type { Group } from './memberships.ts';
import { isObjectId } from './object-id.ts';

/**
 * Groups of a text that is no JSON: one id or name a line, or a table (`Export-Csv`, the portal's download) of which a
 * column holds the ids or the names.
 */
export function groupsFromLines(text: string): readonly Group[] {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const [header = '', ...rows] = lines;
  const table = columnsOf(header);
  if (table === null) return lines.map((line) => groupOf(line));
  return rows.map((row) => {
    const cells = csvCells(row, table.delimiter).map((cell) => cell.trim().toLowerCase());
    const held = (at: number) => cells[at] || null;
    return { id: held(table.id), name: held(table.name) };
  });
}

function groupOf(line: string): Group {
  const text = line.toLowerCase();
  return isObjectId(text) ? { id: text, name: null } : { id: null, name: text };
}

const idColumns = ['id', 'objectid', 'groupid', 'iddobjet', 'iddelobjet', 'idobjet'];
const nameColumns = ['displayname', 'name', 'groupname', 'nom', 'nomcomplet', 'nomdaffichage'];

/** Where a header line names the ids and the names; null when it is no header. */
function columnsOf(header: string) {
  for (const delimiter of [',', ';', '\t']) {
    const names = csvCells(header, delimiter).map((cell) => cell.toLowerCase().replace(/[^a-z]/g, ''));
    const id = names.findIndex((name) => idColumns.includes(name));
    const name = names.findIndex((each) => nameColumns.includes(each));
    const quoted = header.startsWith('"') && names.length === 1;
    if ((names.length > 1 || quoted) && id + name > -2) return { delimiter, id, name };
  }
  return null;
}
