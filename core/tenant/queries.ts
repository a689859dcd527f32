import type { Message } from '../i18n/translate.ts';
import { managedPolicyActor } from './audit/entry.ts';

/** A question for an engine that holds the organization's logs. */
export type LogQuery = {
  readonly id: string;
  readonly title: Message;
  /** What the reader must be allowed to do. */
  readonly permission: string;
  readonly text: string;
};

export type QueryOptions = {
  /** Addresses already parsed; empty for every mailbox. */
  readonly mailboxes: readonly string[];
  readonly days: number;
  /** The public address of maestro*CLOUD. */
  readonly cloudAddress: string;
};

const workspaceReader = 'Log Analytics Reader (Entra ID P1/P2, SigninLogs + AADNonInteractiveUserSignInLogs)';

/** A KQL string literal: nothing inside can end it. Control characters are dropped. */
export function kqlString(value: string): string {
  const clean = value.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '');
  return `"${clean.replace(/[\\"]/g, '\\$&')}"`;
}

/**
 * The same questions as a file answers, in KQL for Log Analytics or Sentinel: the engine for organizations whose logs
 * outgrow a download. `ConditionalAccessPolicies` is dynamic in one table and a string in the other, hence `tostring`.
 */
export function kqlQueries(options: QueryOptions): readonly LogQuery[] {
  const days = Math.min(Math.max(Math.trunc(options.days), 1), 730);
  const who =
    options.mailboxes.length === 0
      ? ''
      : `\n| where UserPrincipalName in~ (${options.mailboxes.map(kqlString).join(', ')})`;
  const smtp = `let SmtpSignIns = union isfuzzy=true
  (SigninLogs | extend CAP = tostring(ConditionalAccessPolicies)),
  (AADNonInteractiveUserSignInLogs | extend CAP = tostring(ConditionalAccessPolicies))
| where TimeGenerated > ago(${days}d) and ClientAppUsed == "Authenticated SMTP"${who};`;
  return [
    {
      id: 'by-mailbox',
      title: { id: 'queries.by-mailbox' },
      permission: workspaceReader,
      text: `${smtp}
SmtpSignIns
| summarize attempts = count(), failures = countif(tostring(ResultType) != "0"),
    lastSuccess = maxif(TimeGenerated, tostring(ResultType) == "0"),
    lastFailure = maxif(TimeGenerated, tostring(ResultType) != "0"),
    fromCloud = countif(IPAddress == ${kqlString(options.cloudAddress)})
  by UserPrincipalName
| order by failures desc`,
    },
    {
      id: 'failures',
      title: { id: 'queries.failures' },
      permission: workspaceReader,
      text: `${smtp}
SmtpSignIns
| where tostring(ResultType) != "0"
| summarize n = count(), lastSeen = max(TimeGenerated)
  by UserPrincipalName, IPAddress, ResultType = tostring(ResultType), ResultDescription, ConditionalAccessStatus
| order by n desc`,
    },
    {
      id: 'will-fail',
      title: { id: 'queries.will-fail' },
      permission: `${workspaceReader} + Security Reader`,
      text: `${smtp}
SmtpSignIns
| mv-expand policy = parse_json(CAP)
| where tostring(policy.result) in ("failure", "reportOnlyFailure", "reportOnlyInterrupted")
| summarize n = count(), lastSeen = max(TimeGenerated)
  by UserPrincipalName, Policy = tostring(policy.displayName), Result = tostring(policy.result)
| order by Result asc, n desc`,
    },
    {
      id: 'policy-changes',
      title: { id: 'queries.policy-changes' },
      permission: 'Log Analytics Reader (AuditLogs)',
      text: `AuditLogs
| where TimeGenerated > ago(${days}d)
| where Category == "Policy" and tostring(InitiatedBy.app.displayName) == "${managedPolicyActor}"
| project TimeGenerated, OperationName, Policy = tostring(TargetResources[0].displayName), TargetResources
| order by TimeGenerated desc`,
    },
  ];
}

/** A read-only request for Graph Explorer, or for the live reading. */
export type GraphRequest = {
  readonly id: string;
  readonly title: Message;
  readonly method: 'GET';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Least delegated permission. */
  readonly permission: string;
};

const graph = 'https://graph.microsoft.com';

/** Without a right to read policies, sign-ins come with an empty list of the policies that were applied to them. */
const signInRights = 'AuditLog.Read.All + Policy.Read.ConditionalAccess';

/** An OData string literal, quotes doubled. */
export function odataString(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** The requests that answer from Graph what the files answer, each with the permission it needs. */
export function graphRequests(options: QueryOptions & { readonly since: string }): readonly GraphRequest[] {
  const filter = (extra: string) =>
    `createdDateTime ge ${options.since}T00:00:00Z and clientAppUsed eq 'Authenticated SMTP'${extra}`;
  const unknownMembers = { Prefer: 'include-unknown-enum-members' };
  const request = (
    id: GraphRequestId,
    path: string,
    permission: string,
    headers: GraphRequest['headers'] = {},
  ): GraphRequest => ({
    id,
    title: { id: `queries.graph.${id}` },
    method: 'GET',
    url: `${graph}${path}`,
    headers,
    permission,
  });
  const each = options.mailboxes.flatMap((mailbox) => {
    const user = encodeURIComponent(mailbox);
    return [
      request('per-user-mfa', `/beta/users/${user}/authentication/requirements`, 'Policy.Read.All'),
      request(
        'person',
        `/v1.0/users/${user}?$select=id,displayName,userPrincipalName,mail,proxyAddresses,userType&$expand=transitiveMemberOf`,
        'Directory.Read.All',
      ),
      request('memberships', `/v1.0/users/${user}/transitiveMemberOf`, 'Directory.Read.All'),
      request(
        'sign-ins-of',
        `/v1.0/auditLogs/signIns?$filter=${filter(` and userPrincipalName eq ${odataString(mailbox)}`)}`,
        signInRights,
        unknownMembers,
      ),
    ];
  });
  return [
    request('policies', '/v1.0/identity/conditionalAccess/policies', 'Policy.Read.All'),
    request('locations', '/v1.0/identity/conditionalAccess/namedLocations', 'Policy.Read.All'),
    request('group-names', '/v1.0/groups?$select=id,displayName&$top=999', 'Group.Read.All'),
    request(
      'security-defaults',
      '/v1.0/policies/identitySecurityDefaultsEnforcementPolicy',
      'Policy.Read.All',
    ),
    request('sign-ins', `/v1.0/auditLogs/signIns?$filter=${filter('')}`, signInRights, unknownMembers),
    request(
      'sign-ins-non-interactive',
      `/beta/auditLogs/signIns?$filter=signInEventTypes/any(t: t eq 'nonInteractiveUser') and ${filter('')}`,
      signInRights,
      unknownMembers,
    ),
    request(
      'managed-policy-changes',
      `/v1.0/auditLogs/directoryAudits?$filter=initiatedBy/app/displayName eq ${odataString(managedPolicyActor)} and category eq 'Policy'`,
      'AuditLog.Read.All + Directory.Read.All',
    ),
    request(
      'mfa-registration',
      '/v1.0/reports/authenticationMethods/userRegistrationDetails',
      'AuditLog.Read.All',
    ),
    ...each,
  ];
}

type GraphRequestId =
  | 'policies'
  | 'locations'
  | 'security-defaults'
  | 'sign-ins'
  | 'sign-ins-non-interactive'
  | 'sign-ins-of'
  | 'managed-policy-changes'
  | 'mfa-registration'
  | 'per-user-mfa'
  | 'memberships'
  | 'person'
  | 'group-names';
