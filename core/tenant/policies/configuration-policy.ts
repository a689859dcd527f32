import { isBlank, isObject, type JsonObject } from '../bounded-json.ts';
import type { PolicyGap } from './imported-policy.ts';

/** A policy in Graph's shape, and what its export does not tell of it. */
export type FoundPolicy = { readonly entry: JsonObject; readonly gaps: readonly PolicyGap[] };

/** Where Graph has the properties that stand beside the name: lists, under the part of the conditions that they make. */
export const listsOf = {
  users: ['includeUsers', 'excludeUsers', 'includeGroups', 'excludeGroups', 'includeRoles', 'excludeRoles'],
  applications: ['includeApplications', 'excludeApplications', 'includeUserActions'],
  locations: ['includeLocations', 'excludeLocations'],
  platforms: ['includePlatforms', 'excludePlatforms'],
  devices: ['includeDevices', 'excludeDevices', 'includeDeviceStates', 'excludeDeviceStates'],
} as const;

/** Lists that are conditions of their own. */
const ownLists = [
  ...['clientAppTypes', 'signInRiskLevels', 'userRiskLevels', 'servicePrincipalRiskLevels'],
  ...['insiderRiskLevels', 'agentIdRiskLevels'],
];

const sessionFlags = [
  ...['applicationEnforcedRestrictionsIsEnabled', 'cloudAppSecurityIsEnabled', 'signInFrequencyIsEnabled'],
  ...['persistentBrowserIsEnabled', 'secureSignInSessionIsEnabled'],
];

/** Properties that say who exports and how, or that only detail a session control. */
const besides = [
  ...[
    'id',
    'displayName',
    'description',
    'state',
    'ensure',
    'resourceName',
    'resourceInstanceName',
    'dependsOn',
  ],
  ...[
    'credential',
    'applicationId',
    'applicationSecret',
    'tenantId',
    'certificateThumbprint',
    'accessTokens',
  ],
  ...['managedIdentity', 'cloudAppSecurityType', 'persistentBrowserMode', 'signInFrequencyInterval'],
  ...[
    'signInFrequencyType',
    'signInFrequencyValue',
    'disableResilienceDefaultsIsEnabled',
    'verbose',
    'psComputerName',
  ],
];

/** What is always written, empty or not, by those who write such files: without it, the condition is not known. */
const always: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    (['users', 'applications', 'locations', 'platforms'] as const).flatMap((part) =>
      listsOf[part].map((key) => [key, `conditions.${part}.${key}`]),
    ),
  ),
  signInRiskLevels: 'conditions.signInRiskLevels',
  userRiskLevels: 'conditions.userRiskLevels',
  deviceFilterRule: 'conditions.devices',
};

/**
 * True for a policy whose conditions stand beside its name, people, groups, roles and locations by their names:
 * `AADConditionalAccessPolicy` of Microsoft365DSC (its JSON report), and `microsoft.entra.conditionalaccesspolicy` of a
 * snapshot of Microsoft Graph's configuration management, which has the same properties.
 */
export function isConfigurationPolicy(value: JsonObject): boolean {
  const parts = ['includeUsers', 'includeApplications', 'builtInControls', 'displayName'];
  return !('conditions' in value) && parts.filter((key) => key in value).length > 1;
}

/** Such a policy, its keys in Graph's spelling, as Graph would write it. */
export function configurationPolicy(value: JsonObject): FoundPolicy {
  const pick = (keys: readonly string[]) =>
    Object.fromEntries(keys.filter((key) => key in value).map((key) => [key, value[key]]));
  const flows = value.transferMethods ?? null;
  const devices = pick(listsOf.devices);
  const filter = { mode: value.deviceFilterMode, rule: value.deviceFilterRule };
  const conditions = {
    ...pick(ownLists),
    users: {
      ...pick(listsOf.users),
      includeGuestsOrExternalUsers: guests(value, 'include'),
      excludeGuestsOrExternalUsers: guests(value, 'exclude'),
    },
    applications: {
      ...pick(listsOf.applications),
      includeAuthenticationContextClassReferences: value.authenticationContexts ?? [],
      applicationFilter: isBlank(value.applicationsFilter) ? null : { rule: value.applicationsFilter },
    },
    locations: pick(listsOf.locations),
    platforms: pick(listsOf.platforms),
    devices: isBlank(filter.rule) ? devices : { ...devices, deviceFilter: filter },
    authenticationFlows: { transferMethods: flows },
  };
  const { grantControls, sessionControls } = controlsOf(value);
  const { id, displayName, state } = value;
  return {
    entry: { id, displayName, state, conditions, grantControls, sessionControls },
    gaps: [...absentFrom(value), ...strangeIn(value), ...lostGrant(grantControls)],
  };
}

const isOn = (value: unknown) => value === true || /^\$?true$/i.test(String(value));

function controlsOf(value: JsonObject) {
  const strength = isBlank(value.authenticationStrength)
    ? null
    : { displayName: value.authenticationStrength };
  const flat = {
    operator: value.grantControlOperator,
    builtInControls: value.builtInControls,
    customAuthenticationFactors: value.customAuthenticationFactors,
    termsOfUse: isBlank(value.termsOfUse) ? [] : [value.termsOfUse].flat(),
    authenticationStrength: strength,
  };
  const session = sessionFlags.filter((key) => isOn(value[key]));
  return {
    grantControls: isObject(value.grantControls) ? value.grantControls : flat,
    sessionControls: isObject(value.sessionControls)
      ? value.sessionControls
      : Object.fromEntries(session.map((key) => [key, true])),
  };
}

function guests(value: JsonObject, side: 'include' | 'exclude') {
  const types = value[`${side}GuestOrExternalUserTypes`];
  if (isBlank(types)) return null;
  const tenants = value[`${side}ExternalTenantsMembers`];
  return { guestOrExternalUserTypes: types, externalTenants: isBlank(tenants) ? null : { members: tenants } };
}

function absentFrom(value: JsonObject): readonly PolicyGap[] {
  const missing = Object.entries(always).filter(([key]) => !(key in value));
  const flows = knowsFlows(value.clientAppTypes, 'transferMethods' in value)
    ? []
    : ['conditions.authenticationFlows'];
  return lacking([...missing.map(([, path]) => path), ...flows]);
}

/** The gaps of properties that are not there, by their paths. */
export function lacking(paths: readonly string[]): readonly PolicyGap[] {
  return paths.map((path) => ({ path, kind: 'missing-field', detail: '' }));
}

/**
 * Whether nothing is missing of the authentication flows that a policy asks about. Versions of tools that came before
 * that condition leave it out; it concerns modern clients only, so a policy for the others has none.
 */
export function knowsFlows(clientAppTypes: unknown, written: boolean): boolean {
  const types = Array.isArray(clientAppTypes) ? clientAppTypes.map((type) => String(type).toLowerCase()) : [];
  const old = types.length > 0 && types.every((type) => ['exchangeactivesync', 'other'].includes(type));
  return written || old;
}

function strangeIn(value: JsonObject): readonly PolicyGap[] {
  const known: readonly string[] = [
    ...Object.values(listsOf).flat(),
    ...[...ownLists, ...sessionFlags, ...besides],
    ...['transferMethods', 'authenticationContexts', 'applicationsFilter', 'applicationsFilterMode'],
    ...['deviceFilterMode', 'deviceFilterRule', 'grantControlOperator', 'builtInControls', 'termsOfUse'],
    ...['customAuthenticationFactors', 'authenticationStrength', 'grantControls', 'sessionControls'],
    ...['include', 'exclude'].flatMap((side) =>
      ['GuestOrExternalUserTypes', 'ExternalTenantsMembers', 'ExternalTenantsMembershipKind'].map(
        (key) => `${side}${key}`,
      ),
    ),
  ];
  return Object.keys(value)
    .filter((key) => !known.includes(key) && !isBlank(value[key]) && !key.includes('@'))
    .map((key) => ({ path: `conditions.${key}`, kind: 'unknown-field', detail: '' }));
}

/** An operator without a control: older versions left out the controls that they did not know. */
function lostGrant(controls: JsonObject): readonly PolicyGap[] {
  const lost = !isBlank(controls.operator) && isBlank({ ...controls, operator: null });
  return lost ? [{ path: 'grantControls', kind: 'missing-field', detail: '' }] : [];
}
