import type { Message } from '../i18n/translate.ts';
import { ipv4Within } from '../mail/ipv4.ts';
import { isBlank, isObject, type JsonObject, stringsOf } from './bounded-json.ts';
import type { Memberships } from './memberships.ts';
import type { ImportedPolicy, NamedLocation } from './policies-import.ts';

/** The sign-in to judge: an SMTP client with a password, as Conditional Access sees it (client type *other*). */
export type SignInCase = {
  readonly account: string;
  readonly memberships: Memberships;
  /** The public address it comes from; null when not given. */
  readonly ip: string | null;
  /** Two-letter country of that address; null when not given. */
  readonly country: string | null;
  readonly signInRisk: RiskLevel | null;
  readonly userRisk: RiskLevel | null;
  readonly locations: readonly NamedLocation[];
};

export const riskLevels = ['none', 'low', 'medium', 'high'] as const;

export type RiskLevel = (typeof riskLevels)[number];

/** Does a condition hold for the sign-in. `depends`: what would settle it is not known. */
export type ConditionReading = {
  readonly outcome: 'holds' | 'misses' | 'depends';
  readonly reason: Message | null;
};

/** Application id of Office 365 Exchange Online, which an SMTP sign-in is for. */
export const exchangeOnlineId = '00000002-0000-0ff1-ce00-000000000000';

const holds: ConditionReading = { outcome: 'holds', reason: null };
const misses = (reason: Message): ConditionReading => ({ outcome: 'misses', reason });
const depends = (reason: Message): ConditionReading => ({ outcome: 'depends', reason });

/** Every condition of a policy, read for one sign-in. */
export function readConditions(policy: ImportedPolicy, signIn: SignInCase): readonly ConditionReading[] {
  const { conditions } = policy;
  const users = isObject(conditions.users) ? conditions.users : {};
  return [
    readUsers(users, signIn),
    readApplications(isObject(conditions.applications) ? conditions.applications : {}),
    readClientTypes(conditions),
    readLocations(conditions, signIn),
    readRisk('signInRiskLevels', conditions, signIn.signInRisk),
    readRisk('userRiskLevels', conditions, signIn.userRisk),
    readPlatforms(conditions),
    ...readOthers(conditions),
    ...policy.unknownFields
      .filter((path) => path.startsWith('conditions.'))
      .map((path) => depends({ id: 'whatif.depends.unknown-condition', params: { path } })),
  ];
}

type Membership = 'in' | 'out' | 'unknown';

function readUsers(users: JsonObject, signIn: SignInCase): ConditionReading {
  const excluded = matchUsers(users, 'exclude', signIn);
  if (excluded.match === 'in')
    return misses({ id: `whatif.miss.excluded-${excluded.by}`, params: excluded.params });
  const included = matchUsers(users, 'include', signIn);
  if (included.match === 'out') return misses({ id: 'whatif.miss.not-included' });
  if (included.match === 'unknown')
    return depends({ id: `whatif.depends.included-${included.by}`, params: included.params });
  if (excluded.match === 'unknown')
    return depends({ id: `whatif.depends.excluded-${excluded.by}`, params: excluded.params });
  return holds;
}

type UserMatch = {
  readonly match: Membership;
  readonly by: 'user' | 'group' | 'role' | 'guest';
  readonly params: { readonly names: string };
};

/** Is the account among those a policy includes (or excludes): by itself, a group, a role, or as a guest. */
function matchUsers(users: JsonObject, side: 'include' | 'exclude', signIn: SignInCase): UserMatch {
  const named = stringsOf(users[`${side}Users`]);
  const groups = stringsOf(users[`${side}Groups`]);
  const roles = stringsOf(users[`${side}Roles`]);
  const guests = users[`${side}GuestsOrExternalUsers`];
  const matches: UserMatch[] = [
    { match: matchNamed(named, signIn), by: 'user', params: { names: shortList(named) } },
    { match: matchGroups(groups, signIn.memberships), by: 'group', params: { names: shortList(groups) } },
    { match: matchRoles(roles, signIn.memberships), by: 'role', params: { names: shortList(roles) } },
    {
      match:
        isBlank(guests) && !named.includes('GuestsOrExternalUsers') ? 'out' : matchGuest(signIn.memberships),
      by: 'guest',
      params: { names: '' },
    },
  ];
  return (
    matches.find(({ match }) => match === 'in') ??
    matches.find(({ match }) => match === 'unknown') ?? { match: 'out', by: 'user', params: { names: '' } }
  );
}

const objectId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function matchNamed(named: readonly string[], signIn: SignInCase): Membership {
  const known = [signIn.account.toLowerCase(), signIn.memberships.accountId];
  if (named.some((name) => name === 'All' || known.includes(name.toLowerCase()))) return 'in';
  // A list of object ids cannot be compared with an address.
  const onlyAddress = signIn.memberships.accountId === null && !objectId.test(signIn.account);
  return onlyAddress && named.some((name) => objectId.test(name)) ? 'unknown' : 'out';
}

function matchGroups(groups: readonly string[], { groups: mine, groupsComplete }: Memberships): Membership {
  if (groups.length === 0) return 'out';
  if (mine === null) return 'unknown';
  if (groups.some((group) => mine.includes(group.toLowerCase()))) return 'in';
  return groupsComplete ? 'out' : 'unknown';
}

function matchRoles(roles: readonly string[], { roles: mine }: Memberships): Membership {
  if (roles.length === 0) return 'out';
  if (mine === null) return 'unknown';
  const held = mine.map((role) => role.toLowerCase());
  return roles.some((role) => held.includes(role.toLowerCase())) ? 'in' : 'out';
}

function matchGuest({ guest }: Memberships): Membership {
  if (guest === null) return 'unknown';
  return guest ? 'in' : 'out';
}

function readApplications(applications: JsonObject): ConditionReading {
  if (!isBlank(applications.includeUserActions)) return misses({ id: 'whatif.miss.user-action' });
  if (!isBlank(applications.includeAuthenticationContextClassReferences))
    return misses({ id: 'whatif.miss.authentication-context' });
  const covers = (list: readonly string[]) =>
    list.some((id) => ['all', 'office365', exchangeOnlineId].includes(id.toLowerCase()));
  if (covers(stringsOf(applications.excludeApplications)))
    return misses({ id: 'whatif.miss.application-excluded' });
  if (!covers(stringsOf(applications.includeApplications))) return misses({ id: 'whatif.miss.application' });
  return isBlank(applications.applicationFilter)
    ? holds
    : depends({ id: 'whatif.depends.application-filter' });
}

function readClientTypes(conditions: JsonObject): ConditionReading {
  const types = stringsOf(conditions.clientAppTypes).map((type) => type.toLowerCase());
  if (types.length === 0 || types.includes('all') || types.includes('other')) return holds;
  return misses({ id: 'whatif.miss.client-type', params: { types: shortList(types) } });
}

function readLocations(conditions: JsonObject, signIn: SignInCase): ConditionReading {
  if (!isObject(conditions.locations)) return holds;
  const excluded = matchLocations(stringsOf(conditions.locations.excludeLocations), signIn);
  if (excluded.match === 'in')
    return misses({ id: 'whatif.miss.location-excluded', params: { names: excluded.names } });
  const include = stringsOf(conditions.locations.includeLocations);
  const included = matchLocations(include.length === 0 ? ['All'] : include, signIn);
  if (included.match === 'out') return misses({ id: 'whatif.miss.location' });
  const open = [included, excluded].find(({ match }) => match === 'unknown');
  return open === undefined
    ? holds
    : depends({ id: 'whatif.depends.location', params: { names: open.names } });
}

function matchLocations(ids: readonly string[], signIn: SignInCase): { match: Membership; names: string } {
  const matches = ids.map((id) => matchLocation(id, signIn));
  const names = shortList(
    ids.map((id) => signIn.locations.find((each) => each.id === id)?.displayName ?? id),
  );
  if (matches.includes('in')) return { match: 'in', names };
  return { match: matches.includes('unknown') ? 'unknown' : 'out', names };
}

function matchLocation(id: string, signIn: SignInCase): Membership {
  if (id === 'All') return 'in';
  if (id === 'AllTrusted') {
    if (signIn.locations.length === 0) return 'unknown';
    const matches = signIn.locations.filter(({ trusted }) => trusted).map((each) => within(each, signIn));
    if (matches.includes('in')) return 'in';
    return matches.includes('unknown') ? 'unknown' : 'out';
  }
  const location = signIn.locations.find((each) => each.id === id);
  return location === undefined ? 'unknown' : within(location, signIn);
}

function within(location: NamedLocation, { ip, country }: SignInCase): Membership {
  if (location.countries.length > 0) {
    if (country === null) return 'unknown';
    return location.countries.some((code) => code.toUpperCase() === country.toUpperCase()) ? 'in' : 'out';
  }
  if (ip === null) return 'unknown';
  const inside = location.ranges.some((range) => {
    const [network = '', prefix = '32'] = range.split('/');
    return ipv4Within(ip, network, Number(prefix));
  });
  return inside ? 'in' : 'out';
}

function readRisk(
  field: 'signInRiskLevels' | 'userRiskLevels',
  conditions: JsonObject,
  risk: RiskLevel | null,
): ConditionReading {
  const levels = stringsOf(conditions[field]).map((level) => level.toLowerCase());
  if (levels.length === 0) return holds;
  const params = { levels: shortList(levels) };
  if (risk === null) return depends({ id: `whatif.depends.${field}`, params });
  return levels.includes(risk) ? holds : misses({ id: `whatif.miss.${field}`, params });
}

/** An SMTP client names no platform: a policy for some platforms cannot be settled from outside. */
function readPlatforms(conditions: JsonObject): ConditionReading {
  if (!isObject(conditions.platforms)) return holds;
  const included = stringsOf(conditions.platforms.includePlatforms).map((name) => name.toLowerCase());
  const excluded = stringsOf(conditions.platforms.excludePlatforms);
  if ((included.length === 0 || included.includes('all')) && excluded.length === 0) return holds;
  return depends({ id: 'whatif.depends.platform' });
}

function readOthers(conditions: JsonObject): readonly ConditionReading[] {
  const readings: ConditionReading[] = [];
  const workload = isObject(conditions.clientApplications)
    ? conditions.clientApplications.includeServicePrincipals
    : null;
  if (!isBlank(workload) || !isBlank(conditions.servicePrincipalRiskLevels))
    readings.push(misses({ id: 'whatif.miss.workload' }));
  if (!isBlank(conditions.agentIdRiskLevels)) readings.push(misses({ id: 'whatif.miss.agents' }));
  if (isObject(conditions.authenticationFlows) && !isBlank(conditions.authenticationFlows.transferMethods))
    readings.push(misses({ id: 'whatif.miss.authentication-flow' }));
  if (!isBlank(conditions.devices) || !isBlank(conditions.deviceStates))
    readings.push(depends({ id: 'whatif.depends.device' }));
  if (!isBlank(conditions.insiderRiskLevels)) readings.push(depends({ id: 'whatif.depends.insider-risk' }));
  return readings;
}

/** Up to five names, so that a policy with hundreds of groups still reads on one line. */
function shortList(names: readonly string[]): string {
  return names.length <= 5 ? names.join(', ') : `${names.slice(0, 5).join(', ')}… (${names.length})`;
}
