import type { Message } from '../i18n/translate.ts';
import { managedPolicyActor } from './audit/entry.ts';
import type { JsonObject } from './bounded-json.ts';
import { evaluationRequest } from './policies/evaluation-request.ts';
import { unknownMemberships } from './policies/memberships.ts';
import { signInOf } from './policies/sign-in-case.ts';

/** What a request asks of Graph, for whoever sends it. */
export type GraphQuery = {
  /** `/v1.0/…`, with its query. */
  readonly path: string;
  /** Least delegated permission. */
  readonly permission: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** A request for Graph Explorer, which changes nothing. */
export type GraphRequest = {
  readonly id: string;
  readonly title: Message;
  readonly method: 'GET' | 'POST';
  readonly url: string;
  /** What a POST carries. */
  readonly body: JsonObject | null;
} & Pick<GraphQuery, 'permission' | 'headers'>;

const graph = 'https://graph.microsoft.com';

/** Without a right to read policies, sign-ins come with an empty list of the policies that were applied to them. */
const signInRights = 'AuditLog.Read.All + Policy.Read.ConditionalAccess';

/** Without it, Graph hides the members of an enumeration that came after the first (report-only results). */
const unknownMembers = { Prefer: 'include-unknown-enum-members' };

/** An OData string literal, quotes doubled. */
export function odataString(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

const query = (path: string, permission: string, headers: GraphQuery['headers'] = {}): GraphQuery => ({
  path,
  permission,
  headers,
});

/** What is asked of the organization. */
export const organizationQueries = {
  policies: query('/v1.0/identity/conditionalAccess/policies', 'Policy.Read.All', unknownMembers),
  locations: query('/v1.0/identity/conditionalAccess/namedLocations', 'Policy.Read.All', unknownMembers),
  'group-names': query('/v1.0/groups?$select=id,displayName&$top=999', 'GroupMember.Read.All'),
  'security-defaults': query('/v1.0/policies/identitySecurityDefaultsEnforcementPolicy', 'Policy.Read.All'),
  'managed-policy-changes': query(
    `/v1.0/auditLogs/directoryAudits?$filter=initiatedBy/app/displayName eq ${odataString(managedPolicyActor)} and category eq 'Policy'`,
    'AuditLog.Read.All + Directory.Read.All',
  ),
  'mfa-registration': query(
    '/v1.0/reports/authenticationMethods/userRegistrationDetails',
    'AuditLog.Read.All',
  ),
} as const;

/** What is asked of the SMTP sign-ins since an ISO day, interactive and not, or of one mailbox's. */
export function signInQueries(since: string, mailbox: string | null = null) {
  const who = mailbox === null ? '' : ` and userPrincipalName eq ${odataString(mailbox)}`;
  const filter = `createdDateTime ge ${since}T00:00:00Z and clientAppUsed eq 'Authenticated SMTP'${who}`;
  const notInteractive = "signInEventTypes/any(t: t eq 'nonInteractiveUser')";
  return {
    'sign-ins': query(`/v1.0/auditLogs/signIns?$filter=${filter}`, signInRights, unknownMembers),
    'sign-ins-non-interactive': query(
      `/beta/auditLogs/signIns?$filter=${notInteractive} and ${filter}`,
      signInRights,
      unknownMembers,
    ),
  } as const;
}

/** What is asked of one person, by sign-in name or by id. */
export function personQueries(nameOrId: string) {
  const user = encodeURIComponent(nameOrId);
  const shown = 'id,displayName,userPrincipalName,mail,proxyAddresses,userType';
  return {
    'per-user-mfa': query(`/beta/users/${user}/authentication/requirements`, 'Policy.Read.All'),
    person: query(`/v1.0/users/${user}?$select=${shown}&$expand=transitiveMemberOf`, 'Directory.Read.All'),
    memberships: query(`/v1.0/users/${user}/transitiveMemberOf`, 'Directory.Read.All'),
  } as const;
}

/** A person looked for by sign-in name, then by the addresses of the mailbox. */
export function personLookups(address: string): readonly [GraphQuery, GraphQuery] {
  const select = '$select=id,userType';
  const [mail, proxy] = [odataString(address), odataString(`smtp:${address}`)];
  const filter = encodeURIComponent(`mail eq ${mail} or proxyAddresses/any(p:p eq ${proxy})`);
  return [
    query(`/v1.0/users/${encodeURIComponent(address)}?${select}`, 'Directory.Read.All'),
    query(`/v1.0/users?$filter=${filter}&${select}`, 'Directory.Read.All'),
  ];
}

type GraphRequestId =
  | keyof typeof organizationQueries
  | keyof ReturnType<typeof signInQueries>
  | keyof ReturnType<typeof personQueries>
  | 'sign-ins-of';

/** The requests that answer from Graph Explorer what the files answer, each with the permission it needs. */
export function graphRequests(options: {
  /** Addresses already parsed. */
  readonly mailboxes: readonly string[];
  readonly since: string;
}): readonly GraphRequest[] {
  const request = (id: GraphRequestId, { path, permission, headers }: GraphQuery): GraphRequest => ({
    id,
    title: { id: `queries.graph.${id}` },
    method: 'GET',
    url: `${graph}${path}`,
    body: null,
    headers,
    permission,
  });
  const signIns = signInQueries(options.since);
  const { policies, locations } = organizationQueries;
  return [
    request('policies', policies),
    request('locations', locations),
    request('group-names', organizationQueries['group-names']),
    request('security-defaults', organizationQueries['security-defaults']),
    request('sign-ins', signIns['sign-ins']),
    request('sign-ins-non-interactive', signIns['sign-ins-non-interactive']),
    request('managed-policy-changes', organizationQueries['managed-policy-changes']),
    request('mfa-registration', organizationQueries['mfa-registration']),
    ...options.mailboxes.flatMap((mailbox) => {
      const person = personQueries(mailbox);
      return [
        request('per-user-mfa', person['per-user-mfa']),
        request('person', person.person),
        request('memberships', person.memberships),
        request('sign-ins-of', signInQueries(options.since, mailbox)['sign-ins']),
        ...evaluationOf(mailbox),
      ];
    }),
  ];
}

/** Stands where the directory id goes, which the request about the person gives. */
const idPlaceholder = '{id}';

/** Microsoft's own evaluation of an SMTP sign-in of the mailbox. */
function evaluationOf(mailbox: string): readonly GraphRequest[] {
  const asked = evaluationRequest(signInOf(mailbox, { ...unknownMemberships, accountId: idPlaceholder }));
  if (asked === null) return [];
  return [
    {
      id: 'evaluate',
      title: { id: 'queries.graph.evaluate', params: { mailbox, placeholder: idPlaceholder } },
      headers: { 'Content-Type': 'application/json' },
      ...asked,
    },
  ];
}
