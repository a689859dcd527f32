import { fail, ok, type Result } from '../../result.ts';
import { isObject, type JsonObject, parseBoundedJson } from '../bounded-json.ts';
import { readAppliedPolicies } from './applied-policies.ts';
import { readLogDate } from './log-date.ts';
import { clientKind, plain, readOutcome, type SignIn } from './sign-in.ts';

/** The fields that the analysis reads; everything else in the file is never decoded. */
export const fieldRoles = [
  'id',
  'client',
  'mailbox',
  'identifier',
  'date',
  'ip',
  'status',
  'errorCode',
  'failureReason',
  'policies',
] as const;

export type FieldRole = (typeof fieldRoles)[number];

/**
 * Names by role, stripped to letters and digits, the best first: portal (English, French), Graph and what PowerShell or
 * a script makes of it (`status.errorCode`, `Status_ErrorCode`), Log Analytics, diagnostic settings, Defender's
 * `AADSignInEventsBeta`.
 */
export const fieldNames: Readonly<Record<FieldRole, readonly string[]>> = {
  id: ['requestid', 'iddedemande', 'idderequete', 'id'],
  client: ['clientapp', 'applicationcliente', 'clientappused'],
  mailbox: ['username', 'nomdutilisateur', 'userprincipalname', 'accountupn'],
  identifier: ['signinidentifier', 'identifiantdeconnexion', 'alternatesigninname'],
  date: [
    ...['dateutc', 'date', 'createddatetime', 'createddatetimeutc', 'createdat'],
    ...['timegenerated', 'timegeneratedutc', 'timestamp', 'time'],
  ],
  ip: ['ipaddress', 'adresseip', 'calleripaddress'],
  status: ['status', 'statut'],
  errorCode: ['signinerrorcode', 'codederreurdeconnexion', 'statuserrorcode', 'errorcode', 'resulttype'],
  failureReason: ['failurereason', 'raisondelechec', 'statusfailurereason', 'resultdescription'],
  policies: ['appliedconditionalaccesspolicies', 'conditionalaccesspolicies'],
};

/** The values of one sign-in by role; `undefined` where the export has no such field. */
export type SignInFields = Partial<Record<FieldRole, unknown>>;

/** A sign-in from its fields, whichever export they come from. `shape` names the export's shape. */
export function signInFromFields(fields: SignInFields, shape: string): SignIn {
  const status = statusObject(fields.status);
  const errorCode = numberOf(fields.errorCode) ?? numberOf(property(status, 'errorCode'));
  const statusText = status === null ? textOf(fields.status) : '';
  return {
    id: textOf(fields.id).trim(),
    mailbox: textOf(fields.mailbox).trim().toLowerCase(),
    identifier: textOf(fields.identifier).trim().toLowerCase(),
    date: readLogDate(dateText(fields.date)),
    shape,
    client: clientKind(textOf(fields.client)),
    ip: textOf(fields.ip).trim(),
    errorCode,
    failureReason: (textOf(fields.failureReason) || textOf(property(status, 'failureReason'))).trim(),
    outcome: readOutcome(statusText, errorCode),
    policies: readAppliedPolicies(fields.policies),
  };
}

/** Windows PowerShell 5.1 makes an object of some dates: `{ value: '/Date(…)/', DisplayHint: 2, DateTime: … }`. */
export function dateText(value: unknown): string {
  return textOf(isObject(value) ? value.value : value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isInteger(value) ? value : null;
  return typeof value === 'string' && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : null;
}

/** Graph's `status`, as an object or as the JSON text of it; null for a word such as « Success ». */
function statusObject(value: unknown): JsonObject | null {
  if (isObject(value)) return value;
  if (typeof value !== 'string' || !value.trimStart().startsWith('{')) return null;
  const parsed = parseBoundedJson(value, 'status');
  return parsed.ok && isObject(parsed.value) ? parsed.value : null;
}

function property(object: JsonObject | null, name: string): unknown {
  if (object === null) return undefined;
  const wanted = plain(name);
  const key = Object.keys(object).find((each) => plain(each) === wanted);
  return key === undefined ? undefined : object[key];
}

/** What a file is, when it is not people's sign-ins. */
export type ExportKind =
  | 'sign-ins'
  | 'audit'
  | 'servicePrincipals'
  | 'managedIdentities'
  | 'authDetails'
  | 'policies'
  | 'other';

/** Tells which export a header row belongs to. */
export function exportKind(header: readonly string[], file: string): ExportKind {
  const names = new Set(header.map(plain));
  const has = (...wanted: readonly string[]) => wanted.some((name) => names.has(name));
  if (has(...fieldNames.client) && has(...fieldNames.mailbox, ...fieldNames.identifier)) return 'sign-ins';
  if (has('activity', 'activite', 'activitydisplayname') && has('category', 'categorie', 'service'))
    return 'audit';
  if (has('operationname') && has('targetresources', 'initiatedby')) return 'audit';
  const servicePrincipal = [...names].some((name) => /serviceprincipal|principaldeservice/.test(name));
  if (servicePrincipal) return /MSISignIns/i.test(file) ? 'managedIdentities' : 'servicePrincipals';
  if (has('authenticationmethod', 'methodedauthentification') && has('succeeded', 'requestid', 'iddedemande'))
    return 'authDetails';
  return 'other';
}

/** Where the fields of a CSV are: a column by role, and the columns of policies that a script spread over several. */
export type Columns = {
  readonly roles: Readonly<Partial<Record<FieldRole, number>>>;
  readonly spread: readonly { readonly name: number; readonly result: number }[];
  /** The portal's own download, which never lists policies. */
  readonly portal: boolean;
};

/**
 * Finds the columns by name, whatever their order, case, accents and blanks; of two columns with the same name the
 * first is read. Refuses a file that is another export, or that lacks the mailbox or the client.
 */
export function findColumns(header: readonly string[], file: string): Result<Columns> {
  const names = header.map(plain);
  const roles: Partial<Record<FieldRole, number>> = {};
  for (const role of fieldRoles) {
    const at = fieldNames[role].map((name) => names.indexOf(name)).find((index) => index >= 0);
    if (at !== undefined) roles[role] = at;
  }
  const named = roles.mailbox ?? roles.identifier;
  if (roles.client !== undefined && named !== undefined) {
    const portal = ['clientapp', 'applicationcliente'].includes(names[roles.client] ?? '');
    return ok({ roles, spread: spreadPolicies(names), portal });
  }
  const kind = exportKind(header, file);
  if (kind !== 'sign-ins' && kind !== 'other') return fail('signins.wrong-export', { file, kind });
  const missing = [roles.client === undefined ? 'Client app' : '', named === undefined ? 'Username' : ''];
  return fail('signins.unknown-columns', {
    file,
    missing: missing.filter((name) => name !== '').join(', '),
    found: header
      .slice(0, 12)
      .join(', ')
      .replace(/\p{Cc}/gu, '')
      .slice(0, 300),
  });
}

/** `appliedConditionalAccessPolicies.0.displayName` and `….0.result`, in their order; -1 for one that is not there. */
function spreadPolicies(names: readonly string[]): Columns['spread'] {
  const part = /^((?:applied)?conditionalaccesspolicies\d+)(?:displayname|result)$/;
  const stems = new Set(names.flatMap((name) => part.exec(name)?.[1] ?? []));
  return [...stems].map((stem) => ({
    name: names.indexOf(`${stem}displayname`),
    result: names.indexOf(`${stem}result`),
  }));
}
