import type { JsonObject } from '../bounded-json.ts';
import { unlistedPolicies, withheldPolicies } from './applied-policies.ts';
import { type ExportKind, signInFromFields } from './fields.ts';
import { fieldsOf, type RecordFields } from './record-fields.ts';
import type { SignIn } from './sign-in.ts';

/** JSON writes its dates in one way, whichever export it is. */
export const jsonShape = 'json';

/** What a JSON record is, and the sign-in when it is one. */
export type ReadRecord =
  | {
      readonly kind: 'sign-ins';
      readonly signIn: SignIn;
      /** true: nothing is said of the client, where every export of sign-ins says it. */
      readonly lacksClient: boolean;
    }
  | { readonly kind: Exclude<ExportKind, 'sign-ins'> };

/** Reads a Graph object, an entry of the portal's JSON, a line of diagnostic settings, or a row of Log Analytics. */
export function readRecord(record: JsonObject): ReadRecord {
  const found = fieldsOf(record);
  const { fields, marks } = found;
  const kind = kindOf(found, record.category);
  if (kind !== 'sign-ins') return { kind };
  const signIn = signInFromFields(fields, jsonShape);
  // A row of the portal's CSV that a script turned into JSON has no policies to list.
  const unlisted = fields.policies === undefined && marks.clientapp !== undefined;
  const withheld = signIn.policies.listing === 'empty' && decided.test(String(marks.conditionalaccessstatus));
  const policies = unlisted ? unlistedPolicies : withheld ? withheldPolicies : null;
  return {
    kind,
    signIn: policies === null ? signIn : { ...signIn, policies },
    lacksClient: fields.client === undefined || fields.client === null,
  };
}

/** `conditionalAccessStatus` where at least one policy applied. Source: Graph, `conditionalAccessStatus`. */
const decided = /^(?:success|failure)$/i;

const table = /(SignInLogs|AuditLogs)$/i;

/** `category` is that of the record itself, where diagnostic settings name the kind. */
function kindOf({ fields, marks }: RecordFields, category: unknown): ExportKind {
  for (const name of [category, marks.category, marks.type])
    if (typeof name === 'string' && table.test(name)) return tableKind(name);
  if (marks.activitydisplayname !== undefined) return 'audit';
  const concerned = marks.targetresources !== undefined || marks.initiatedby !== undefined;
  if (marks.operationname !== undefined && concerned) return 'audit';
  if (fields.client !== undefined) return 'sign-ins';
  if (marks.grantcontrols !== undefined && marks.conditions !== undefined) return 'policies';
  const named = typeof fields.mailbox === 'string' && fields.mailbox !== '';
  const datedOrJudged = [fields.date, fields.errorCode, fields.status].some((value) => value !== undefined);
  if (named && datedOrJudged) return 'sign-ins';
  return marks.serviceprincipalid === undefined ? 'other' : 'servicePrincipals';
}

/** By the category of diagnostic settings, or the table of Log Analytics. */
function tableKind(name: string): ExportKind {
  if (/AuditLogs$/i.test(name)) return 'audit';
  if (/ManagedIdentity/i.test(name)) return 'managedIdentities';
  return /ServicePrincipal|ADFS/i.test(name) ? 'servicePrincipals' : 'sign-ins';
}
