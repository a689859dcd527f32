import { isObject, type JsonObject, parseBoundedJson } from '../bounded-json.ts';
import {
  type AppliedPolicy,
  clientKind,
  readConditionalAccess,
  readInstant,
  readOutcome,
  type SignIn,
} from './sign-in.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What a JSON record is. Diagnostic settings say it in `category`; Graph and the portal by their fields. */
export type RecordKind = 'sign-in' | 'audit' | 'service-principal' | 'other';

/** Tells a sign-in of a person from what else may lie in the same file. */
export function recordKind(record: JsonObject): RecordKind {
  const category = text(record.category);
  if (/^(NonInteractiveUser)?SignInLogs$/.test(category)) return 'sign-in';
  if (/^(ServicePrincipal|ManagedIdentity)SignInLogs$/.test(category)) return 'service-principal';
  const body = bodyOf(record);
  if ('activityDisplayName' in body || category === 'AuditLogs') return 'audit';
  if (text(body.userPrincipalName) !== '' || 'clientAppUsed' in body) return 'sign-in';
  return 'servicePrincipalId' in body ? 'service-principal' : 'other';
}

/** The sign-in itself: diagnostic settings wrap it in `properties`. */
function bodyOf(record: JsonObject): JsonObject {
  return isObject(record.properties) ? record.properties : record;
}

/** A sign-in from a Graph object, a portal JSON export, or a line of diagnostic settings. */
export function signInFromRecord(record: JsonObject): SignIn {
  const body = bodyOf(record);
  const status = isObject(body.status) ? body.status : {};
  const errorCode = numberOf(status.errorCode ?? record.resultType ?? body.resultType);
  return {
    mailbox: (text(body.userPrincipalName) || text(body.signInIdentifier)).trim().toLowerCase(),
    at: readInstant(text(body.createdDateTime) || text(record.time)),
    client: clientKind(text(body.clientAppUsed)),
    ip: text(body.ipAddress) || text(record.callerIpAddress),
    errorCode,
    failureReason: text(status.failureReason) || text(record.resultDescription),
    outcome: readOutcome('', errorCode),
    conditionalAccess: readConditionalAccess(text(body.conditionalAccessStatus)),
    policies: readPolicies(body.appliedConditionalAccessPolicies ?? body.conditionalAccessPolicies),
  };
}

/**
 * The policies a sign-in went through; null when none is listed. An empty list proves nothing either: without the
 * right to read policies, Graph leaves it empty.
 */
export function readPolicies(value: unknown): readonly AppliedPolicy[] | null {
  if (typeof value === 'string') {
    const parsed = parseBoundedJson(value, 'appliedConditionalAccessPolicies');
    return parsed.ok ? readPolicies(parsed.value) : null;
  }
  if (!Array.isArray(value) || value.length === 0) return null;
  return value
    .filter(isObject)
    .slice(0, 500)
    .map((policy) => ({
      name: (text(policy.displayName) || text(policy.id)).slice(0, 300),
      result: text(policy.result),
    }));
}

function numberOf(value: unknown): number | null {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : null;
}
