import { fail, ok, type Result } from '../../result.ts';
import type { JsonObject } from '../bounded-json.ts';
import { dateText, exportKind } from '../sign-ins/fields.ts';
import { plain } from '../sign-ins/sign-in.ts';
import { type AuditEntry, auditEntry } from './entry.ts';
import { plainValues } from './plain-values.ts';

/**
 * Names by role, stripped to letters and digits, the best first: portal (English, French), Graph, what PowerShell makes
 * of it, Log Analytics, diagnostic settings.
 */
const names = {
  id: ['id'],
  correlation: ['correlationid', 'iddecorrelation'],
  date: [
    ...['dateutc', 'date', 'activitydatetime', 'activitydatetimeutc'],
    ...['timegenerated', 'timegeneratedutc', 'time'],
  ],
  operation: ['activity', 'activite', 'activitydisplayname', 'operationname'],
  result: ['result', 'resultat'],
  actorName: [
    'actordisplayname',
    'initiatedbyactordisplayname',
    'nomdelacteur',
    'initiatedbyappdisplayname',
    'actor',
  ],
  actorAddress: ['actoruserprincipalname', 'initiatedbyuseruserprincipalname'],
  initiatedBy: ['initiatedby'],
  /** Log Analytics: the name of the actor, whichever it is. */
  identity: ['identity'],
  targets: ['targetresources'],
  targetName: ['target1displayname', 'cible1displayname', 'targetdisplayname', 'targetresources0displayname'],
} as const;

type Role = keyof typeof names;
const roles = Object.keys(names) as readonly Role[];

const beforeColumn = /^(?:target|cible)1modifiedproperty\d+oldvalue$/;
const afterColumn = /^(?:target|cible)1modifiedproperty\d+newvalue$/;

/** Where the parts of an entry are in a CSV; `before` and `after` hold every modified property of the first target. */
export type AuditColumns = {
  readonly roles: Readonly<Partial<Record<Role, number>>>;
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Parts without which nothing can be said of who did what, and that the file has not. */
  readonly missing: readonly string[];
};

/** Finds the columns of an audit export, English or French; refuses a file that is another export. */
export function findAuditColumns(header: readonly string[], file: string): Result<AuditColumns> {
  const plainNames = header.map(plain);
  const found: Partial<Record<Role, number>> = {};
  for (const role of roles) {
    const at = names[role].map((name) => plainNames.indexOf(name)).find((index) => index >= 0);
    if (at !== undefined) found[role] = at;
  }
  const kind = exportKind(header, file);
  if (found.operation === undefined || (kind !== 'audit' && kind !== 'other'))
    return fail('audit.wrong-export', { file, kind: kind === 'sign-ins' ? 'signIns' : kind });
  const every = (pattern: RegExp) => plainNames.flatMap((name, index) => (pattern.test(name) ? [index] : []));
  return ok({
    roles: found,
    before: every(beforeColumn),
    after: every(afterColumn),
    missing: missingOf(found),
  });
}

function missingOf(found: Readonly<Partial<Record<Role, unknown>>>): readonly string[] {
  const has = (...wanted: readonly Role[]) => wanted.some((role) => found[role] !== undefined);
  return [
    has('actorName', 'actorAddress', 'initiatedBy', 'identity') ? '' : 'InitiatedBy',
    has('targets', 'targetName') ? '' : 'TargetResources',
  ].filter((name) => name !== '');
}

/** An entry from the cells of one row; `cell` gives a column's text. */
export function entryFromCells(
  columns: AuditColumns,
  cell: (column: number) => string,
  shape: string,
): AuditEntry {
  const of = (role: Role) => {
    const column = columns.roles[role];
    return column === undefined ? '' : cell(column);
  };
  const initiatedBy = of('initiatedBy');
  return auditEntry(
    {
      ...{ id: of('id'), correlation: of('correlation'), date: of('date') },
      ...{ operation: of('operation'), result: of('result') },
      ...{ actorAddress: of('actorAddress'), targetName: of('targetName'), targets: of('targets') },
      actorName: of('actorName') || of('identity'),
      // In an older portal's CSV this column holds the actor's name alone.
      initiatedBy: /^\s*[{@]|^System\.|^Microsoft\.Graph/.test(initiatedBy) ? initiatedBy : '',
      before: columns.before.map(cell),
      after: columns.after.map(cell),
    },
    shape,
  );
}

/** An entry from a Graph `directoryAudit`, a portal JSON export, a diagnostic line or a row of Log Analytics. */
export function entryFromRecord(
  record: JsonObject,
): { readonly entry: AuditEntry; readonly missing: readonly string[] } | null {
  const values = plainValues(record);
  if (!values.has('activitydisplayname') && !values.has('operationname') && !values.has('activity'))
    return null;
  if (values.has('clientappused') || values.has('clientapp')) return null;
  const parts = Object.fromEntries(roles.map((role) => [role, firstOf(values, names[role])])) as Record<
    Role,
    unknown
  >;
  const text = (role: Role) => (typeof parts[role] === 'string' ? parts[role] : '');
  const valuesAt = (pattern: RegExp) =>
    [...values].flatMap(([name, value]) => (pattern.test(name) && typeof value === 'string' ? [value] : []));
  const entry = auditEntry(
    {
      ...{
        id: text('id'),
        correlation: text('correlation'),
        date: dateText(parts.date),
        operation: text('operation'),
        result: text('result'),
      },
      ...{ actorAddress: text('actorAddress'), targetName: text('targetName') },
      actorName: text('actorName') || text('identity'),
      initiatedBy: parts.initiatedBy,
      targets: parts.targets,
      before: valuesAt(beforeColumn),
      after: valuesAt(afterColumn),
    },
    'json',
  );
  return { entry, missing: missingOf(parts) };
}

function firstOf(values: ReadonlyMap<string, unknown>, wanted: readonly string[]): unknown {
  const present = wanted.filter((name) => values.has(name)).map((name) => values.get(name));
  return present.find((value) => value !== null && value !== '') ?? present[0];
}
