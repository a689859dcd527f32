import { fail, ok, type Result } from '../../result.ts';
import { parseBoundedJson } from '../bounded-json.ts';
import { readPolicies } from './record.ts';
import {
  type AppliedPolicy,
  clientKind,
  plain,
  readConditionalAccess,
  readInstant,
  readOutcome,
  type SignIn,
} from './sign-in.ts';

/** The cells that the analysis reads; everything else in the file is never decoded. */
export const columnRoles = [
  'client',
  'mailbox',
  'date',
  'ip',
  'status',
  'errorCode',
  'failureReason',
  'conditionalAccess',
  'policies',
] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** Headers by role, stripped to letters and digits: portal (English, French) and Log Analytics. */
const headers: Readonly<Record<ColumnRole, readonly string[]>> = {
  client: ['clientapp', 'applicationcliente', 'clientappused'],
  mailbox: ['username', 'nomdutilisateur', 'userprincipalname', 'signinidentifier'],
  date: ['dateutc', 'date', 'createddatetime', 'timegenerated', 'timegeneratedutc'],
  ip: ['ipaddress', 'adresseip'],
  status: ['status', 'statut'],
  errorCode: ['signinerrorcode', 'codederreurdeconnexion', 'errorcode', 'resulttype'],
  failureReason: ['failurereason', 'raisondelechec', 'resultdescription'],
  conditionalAccess: ['conditionalaccess', 'accesconditionnel', 'conditionalaccessstatus'],
  policies: ['conditionalaccesspolicies', 'appliedconditionalaccesspolicies'],
};

/** Where each role is in the file; -1 where the file has no such column. */
export type Columns = Readonly<Record<ColumnRole, number>>;

export type ExportKind =
  | 'sign-ins'
  | 'audit'
  | 'servicePrincipals'
  | 'managedIdentities'
  | 'authDetails'
  | 'other';

/** Tells which export a header row belongs to. */
export function exportKind(header: readonly string[], file: string): ExportKind {
  const names = new Set(header.map(plain));
  const has = (...wanted: string[]) => wanted.some((name) => names.has(name));
  if (has(...headers.client) && has(...headers.mailbox)) return 'sign-ins';
  const servicePrincipal = [...names].some((name) => /serviceprincipal|principaldeservice/.test(name));
  if (servicePrincipal) return /MSISignIns/i.test(file) ? 'managedIdentities' : 'servicePrincipals';
  if (has('authenticationmethod', 'methodedauthentification') && has('succeeded', 'requestid', 'iddedemande'))
    return 'authDetails';
  if (
    has('activity', 'activite', 'activitydisplayname', 'operationname') &&
    has('category', 'categorie', 'service')
  )
    return 'audit';
  return 'other';
}

/**
 * Finds the columns by name, whatever their order, case, accents and blanks; of two columns with the same name the
 * first is read. Refuses a file that is another export, or that lacks the mailbox or the client.
 */
export function findColumns(header: readonly string[], file: string): Result<Columns> {
  const names = header.map(plain);
  const columns = Object.fromEntries(
    columnRoles.map((role) => [
      role,
      headers[role].map((name) => names.indexOf(name)).find((at) => at >= 0) ?? -1,
    ]),
  ) as Record<ColumnRole, number>;
  if (columns.client >= 0 && columns.mailbox >= 0) return ok(columns);
  const kind = exportKind(header, file);
  if (kind !== 'sign-ins' && kind !== 'other') return fail('signins.wrong-export', { file, kind });
  const missing = [columns.client < 0 ? 'Client app' : '', columns.mailbox < 0 ? 'Username' : ''];
  return fail('signins.unknown-columns', {
    file,
    missing: missing.filter((name) => name !== '').join(', '),
    found: header.slice(0, 12).join(', ').slice(0, 300),
  });
}

/** A sign-in from the cells of one row, by role; an absent column gives ''. */
export function signInFromCells(cells: Readonly<Record<ColumnRole, string>>): SignIn {
  const code = cells.errorCode.trim();
  const errorCode = /^\d{1,9}$/.test(code) ? Number(code) : null;
  return {
    mailbox: cells.mailbox.trim().toLowerCase(),
    at: readInstant(cells.date),
    client: clientKind(cells.client),
    ip: cells.ip.trim(),
    errorCode,
    failureReason: cells.failureReason.trim(),
    outcome: readOutcome(cells.status, errorCode),
    conditionalAccess: readConditionalAccess(cells.conditionalAccess),
    policies: policiesFromCell(cells.policies),
  };
}

function policiesFromCell(cell: string): readonly AppliedPolicy[] | null {
  if (cell.trim() === '') return null;
  const parsed = parseBoundedJson(cell, 'ConditionalAccessPolicies');
  return parsed.ok ? readPolicies(parsed.value) : null;
}
