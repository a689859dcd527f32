import type { Message } from '../../i18n/translate.ts';
import { isBlank, isObject, type JsonObject, stringsOf } from '../bounded-json.ts';
import { gapMessage } from '../completeness.ts';
import { deviceFilterMisses } from './device-filter.ts';
import { gapOf, type ImportedPolicy } from './imported-policy.ts';
import { matchLocations } from './match-location.ts';
import { matchUsers, type UserMatch } from './match-users.ts';
import { type NameOf, nameBook } from './names.ts';
import type { PolicySurroundings, RiskLevel, SignInCase } from './sign-in-case.ts';

/** Does a condition hold for the sign-in. `depends`: what would settle it is not known. */
export type ConditionReading = {
  readonly outcome: 'holds' | 'misses' | 'depends';
  /** Why it misses, or what it depends on; empty when it holds. */
  readonly reasons: readonly Message[];
};

/** Application id of Office 365 Exchange Online, which an SMTP sign-in is for. */
export const exchangeOnlineId = '00000002-0000-0ff1-ce00-000000000000';

const holds: ConditionReading = { outcome: 'holds', reasons: [] };
const misses = (...reasons: readonly Message[]): ConditionReading => ({ outcome: 'misses', reasons });
const depends = (...reasons: readonly Message[]): ConditionReading => ({ outcome: 'depends', reasons });

/** Every condition of a policy, read for one sign-in. What the export lost of a condition leaves it open. */
export function readConditions(
  policy: ImportedPolicy,
  signIn: SignInCase,
  surroundings: PolicySurroundings,
): readonly ConditionReading[] {
  const { conditions } = policy;
  const part = (key: string) => (isObject(conditions[key]) ? conditions[key] : {});
  const nameOf = nameBook(surroundings);
  /** The condition as read, unless the export lost something of it that could make it another. */
  const unlessLost = (path: string, reading: ConditionReading): ConditionReading => {
    const lost = gapsUnder(policy, path);
    return lost.length === 0 ? reading : depends(...lost);
  };
  return [
    readUsers(policy, part('users'), signIn, surroundings, nameOf),
    unlessLost('conditions.applications', readApplications(part('applications'))),
    readClientTypes(policy),
    unlessLost('conditions.locations', readLocations(conditions, signIn, surroundings, nameOf)),
    unlessLost('conditions.signInRiskLevels', readRisk('signInRiskLevels', conditions, signIn.signInRisk)),
    unlessLost('conditions.userRiskLevels', readRisk('userRiskLevels', conditions, signIn.userRisk)),
    unlessLost('conditions.platforms', readPlatforms(part('platforms'), signIn)),
    unlessLost('conditions.authenticationFlows', readFlows(part('authenticationFlows'))),
    unlessLost('conditions.devices', readDevices(part('devices'), part('deviceStates'), signIn)),
    readOthers(policy),
    ...otherGaps(policy),
  ];
}

/** What is missing from a policy at a path, above it or below it, in words. */
export function gapsUnder(
  policy: ImportedPolicy,
  path: string,
  matters: (path: string) => boolean = () => true,
): readonly Message[] {
  return policy.gaps
    .filter((lost) => matters(lost.path))
    .filter((lost) => `${lost.path}.`.startsWith(`${path}.`) || `${path}.`.startsWith(`${lost.path}.`))
    .map((lost) => gapMessage({ ...gapOf(policy, lost), where: lost.path }));
}

const readParts = [
  ...['users', 'applications', 'clientAppTypes', 'locations', 'signInRiskLevels', 'userRiskLevels'],
  ...['platforms', 'authenticationFlows', 'devices'],
];

/** Conditions that none of the readers above knows: each leaves the policy open. */
function otherGaps(policy: ImportedPolicy): readonly ConditionReading[] {
  return policy.gaps
    .filter(({ path }) => path.startsWith('conditions.'))
    .filter(({ path }) => !readParts.includes(path.split('.')[1] ?? ''))
    .map((lost) => depends(gapMessage({ ...gapOf(policy, lost), where: lost.path })));
}

/**
 * An exclusion that matches outweighs every inclusion. A list that was lost may hold the account: it can turn « not
 * included » into « included », and the other way round, but not an exclusion that was read.
 */
function readUsers(
  policy: ImportedPolicy,
  users: JsonObject,
  signIn: SignInCase,
  { names, membershipGaps }: PolicySurroundings,
  nameOf: NameOf,
): ConditionReading {
  const excluded = matchUsers(users, 'exclude', signIn, names);
  const named = ({ items }: UserMatch) => ({ names: nameOf(items) });
  if (excluded.match === 'in')
    return misses({ id: `whatif.miss.excluded-${excluded.by}`, params: named(excluded) });
  const included = matchUsers(users, 'include', signIn, names);
  // A list of inclusions that was lost matters to nobody who is included anyway.
  const lost = gapsUnder(policy, 'conditions.users', (path) =>
    included.match === 'in' ? !path.startsWith('conditions.users.include') : true,
  );
  if (included.match === 'out' && lost.length === 0) return misses({ id: 'whatif.miss.not-included' });
  const open: Message[] = [...lost];
  if (included.match === 'unknown')
    open.push({ id: `whatif.depends.included-${included.by}`, params: named(included) });
  else if (excluded.match === 'unknown')
    open.push({ id: `whatif.depends.excluded-${excluded.by}`, params: named(excluded) });
  if (open.length === 0) return holds;
  const aboutGroups = [included, excluded].some(({ match, by }) => match === 'unknown' && by === 'group');
  return depends(...open, ...(aboutGroups ? membershipGaps.map(gapMessage) : []));
}

function readApplications(applications: JsonObject): ConditionReading {
  const covers = (list: unknown) =>
    stringsOf(list).some((id) => ['all', 'office365', exchangeOnlineId].includes(id.toLowerCase()));
  if (covers(applications.excludeApplications)) return misses({ id: 'whatif.miss.application-excluded' });
  const filtered = depends({ id: 'whatif.depends.application-filter' });
  if (covers(applications.includeApplications))
    return isBlank(applications.applicationFilter) ? holds : filtered;
  if (!isBlank(applications.includeUserActions)) return misses({ id: 'whatif.miss.user-action' });
  if (!isBlank(applications.includeAuthenticationContextClassReferences))
    return misses({ id: 'whatif.miss.authentication-context' });
  if (!isBlank(applications.applicationFilter)) return filtered;
  const unnamed = stringsOf(applications.includeApplications).filter((id) => !isApplication(id));
  if (unnamed.length > 0)
    return depends({ id: 'whatif.depends.application', params: { names: shortList(unnamed) } });
  return misses({ id: 'whatif.miss.application' });
}

const otherApplications = ['none', 'microsoftadminportals', 'allagentidresources'];

/** An application id, or one of the words that Graph uses for several. */
function isApplication(id: string): boolean {
  return /^[0-9a-f-]+$/i.test(id) || otherApplications.includes(id.toLowerCase());
}

function readClientTypes(policy: ImportedPolicy): ConditionReading {
  const types = stringsOf(policy.conditions.clientAppTypes);
  if (types.includes('all') || types.includes('other')) return holds;
  const lost = gapsUnder(policy, 'conditions.clientAppTypes');
  if (lost.length > 0) return depends(...lost);
  if (types.length === 0) return holds;
  return misses({ id: 'whatif.miss.client-type', params: { members: shortList(types) } });
}

function readLocations(
  conditions: JsonObject,
  signIn: SignInCase,
  { locations }: PolicySurroundings,
  nameOf: NameOf,
): ConditionReading {
  if (!isObject(conditions.locations)) return holds;
  const excluded = matchLocations(stringsOf(conditions.locations.excludeLocations), signIn, locations);
  if (excluded.match === 'in')
    return misses({ id: 'whatif.miss.location-excluded', params: { names: nameOf(excluded.items) } });
  const include = stringsOf(conditions.locations.includeLocations);
  const included = matchLocations(include.length === 0 ? ['All'] : include, signIn, locations);
  if (included.match === 'out') return misses({ id: 'whatif.miss.location' });
  const open = [included, excluded].find(({ match }) => match === 'unknown');
  return open === undefined
    ? holds
    : depends({ id: 'whatif.depends.location', params: { names: nameOf(open.items) } });
}

function readRisk(
  field: 'signInRiskLevels' | 'userRiskLevels',
  conditions: JsonObject,
  risk: RiskLevel | null,
): ConditionReading {
  const levels = stringsOf(conditions[field]);
  if (levels.length === 0) return holds;
  const params = { members: shortList(levels) };
  if (risk === null) return depends({ id: `whatif.depends.${field}`, params });
  return levels.includes(risk) ? holds : misses({ id: `whatif.miss.${field}`, params });
}

/** An SMTP client names no platform: a policy for some of them is settled only by who knows where it runs. */
function readPlatforms(listed: JsonObject, { platform }: SignInCase): ConditionReading {
  const included = stringsOf(listed.includePlatforms);
  const excluded = stringsOf(listed.excludePlatforms);
  const everywhere = included.length === 0 || included.includes('all');
  if (everywhere && excluded.length === 0) return holds;
  const named = [...included, ...excluded].filter((each) => each !== 'all');
  const params = { members: shortList(named) };
  if (platform === null) return depends({ id: 'whatif.depends.platform', params });
  const mine = platform.toLowerCase();
  const targeted =
    (everywhere || included.includes(mine)) && !excluded.includes(mine) && !excluded.includes('all');
  return targeted ? holds : misses({ id: 'whatif.miss.platform', params });
}

/** `none` is how Graph and Terraform write that no flow is asked about. */
function readFlows(flows: JsonObject): ConditionReading {
  const asked = stringsOf(flows.transferMethods).filter((method) => method !== 'none');
  return asked.length === 0 ? holds : misses({ id: 'whatif.miss.authentication-flow' });
}

function readDevices(devices: JsonObject, states: JsonObject, { device }: SignInCase): ConditionReading {
  if (isBlank(devices) && isBlank(states)) return holds;
  if (device === null) return depends({ id: 'whatif.depends.device' });
  const excluded = [
    ...stringsOf(devices.excludeDevices),
    ...stringsOf(devices.excludeDeviceStates),
    ...stringsOf(states.excludeStates),
  ];
  const mine: readonly string[] =
    device === 'compliant' ? ['compliant', 'all'] : device === 'joined' ? ['domainjoined', 'all'] : ['all'];
  if (excluded.some((state) => mine.includes(state))) return misses({ id: 'whatif.miss.device' });
  // A joined device may be compliant too, and a compliant one joined.
  if (excluded.length > 0 && (device === 'compliant' || device === 'joined'))
    return depends({ id: 'whatif.depends.device' });
  if (!isObject(devices.deviceFilter) || isBlank(devices.deviceFilter)) return holds;
  const missed = device === 'unregistered' ? deviceFilterMisses(devices.deviceFilter) : null;
  if (missed === null) return depends({ id: 'whatif.depends.device' });
  return missed ? misses({ id: 'whatif.miss.device' }) : holds;
}

/** Policies for applications and agents concern no mailbox; a level that is not known does not make a policy theirs. */
function readOthers(policy: ImportedPolicy): ConditionReading {
  const { conditions } = policy;
  const asksFor = (key: string) =>
    !isBlank(conditions[key]) && gapsUnder(policy, `conditions.${key}`).length === 0;
  const targets = isObject(conditions.clientApplications) ? conditions.clientApplications : {};
  const workload = !isBlank(targets.includeServicePrincipals) || !isBlank(targets.servicePrincipalFilter);
  if (workload || asksFor('servicePrincipalRiskLevels')) return misses({ id: 'whatif.miss.workload' });
  const agents =
    !isBlank(targets.includeAgentIdServicePrincipals) || !isBlank(targets.agentIdServicePrincipalFilter);
  if (agents || asksFor('agentIdRiskLevels')) return misses({ id: 'whatif.miss.agents' });
  return isBlank(conditions.insiderRiskLevels) ? holds : depends({ id: 'whatif.depends.insider-risk' });
}

/** Up to five names, so that a policy with hundreds of groups still reads on one line. */
function shortList(names: readonly string[]): string {
  return names.length <= 5 ? names.join(', ') : `${names.slice(0, 5).join(', ')}… (${names.length})`;
}
