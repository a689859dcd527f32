import { type Json, me, office } from './policy-samples.ts';

const part = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What the tool writes in place of an id: a sign-in name, the name of a group, role or location. */
const namesById: Readonly<Record<string, string>> = {
  [me.id]: me.account,
  [me.group]: 'Envoi SMTP',
  [me.role]: 'Exchange Administrator',
  [office.id]: office.displayName,
};
const named = (value: unknown) => listOf(value).map((id) => namesById[String(id)] ?? id);

/** A policy as Microsoft365DSC's JSON report and Graph's configuration snapshots write it. */
export function configurationShape(policy: Json): Json {
  const conditions = part(policy.conditions);
  const [users, applications] = [part(conditions.users), part(conditions.applications)];
  const [locations, platforms] = [part(conditions.locations), part(conditions.platforms)];
  const [grant, session] = [part(policy.grantControls), part(policy.sessionControls)];
  const strength = part(grant.authenticationStrength);
  const guests = part(users.excludeGuestsOrExternalUsers);
  return {
    ResourceName: 'AADConditionalAccessPolicy',
    ResourceInstanceName: `AADConditionalAccessPolicy-${String(policy.displayName)}`,
    ApplicationEnforcedRestrictionsIsEnabled: false,
    ApplicationId: '$ConfigurationData.NonNodeData.ApplicationId',
    AuthenticationContexts: [],
    ...(strength.id === undefined ? {} : { AuthenticationStrength: 'Phishing-resistant MFA' }),
    BuiltInControls: listOf(grant.builtInControls),
    ClientAppTypes: listOf(conditions.clientAppTypes),
    CloudAppSecurityIsEnabled: false,
    CloudAppSecurityType: '',
    CustomAuthenticationFactors: [],
    DeviceFilterRule: '',
    DisplayName: policy.displayName,
    Ensure: 'Present',
    ExcludeApplications: listOf(applications.excludeApplications),
    ExcludeExternalTenantsMembershipKind: '',
    ExcludeGroups: named(users.excludeGroups),
    ExcludeGuestOrExternalUserTypes:
      guests.guestOrExternalUserTypes === undefined ? [] : [guests.guestOrExternalUserTypes],
    ExcludeLocations: named(locations.excludeLocations),
    ExcludePlatforms: listOf(platforms.excludePlatforms),
    ExcludeRoles: named(users.excludeRoles),
    ExcludeUsers: named(users.excludeUsers),
    GrantControlOperator: grant.operator ?? '',
    Id: policy.id,
    IncludeApplications: listOf(applications.includeApplications),
    IncludeGroups: named(users.includeGroups),
    IncludeLocations: named(locations.includeLocations),
    IncludePlatforms: listOf(platforms.includePlatforms),
    IncludeRoles: named(users.includeRoles),
    IncludeUserActions: listOf(applications.includeUserActions),
    IncludeUsers: named(users.includeUsers),
    PersistentBrowserIsEnabled: false,
    ServicePrincipalRiskLevels: [],
    SignInFrequencyIsEnabled: session.signInFrequency === undefined ? '$False' : '$True',
    SignInRiskLevels: listOf(conditions.signInRiskLevels),
    State: policy.state,
    TransferMethods: part(conditions.authenticationFlows).transferMethods ?? '',
    UserRiskLevels: listOf(conditions.userRiskLevels),
  };
}

/** The named location of the samples, as Microsoft365DSC writes it. */
export const officeOfConfiguration = {
  ResourceName: 'AADNamedLocationPolicy',
  DisplayName: office.displayName,
  Id: office.id,
  IpRanges: office.ipRanges.map(({ cidrAddress }) => cidrAddress),
  IsTrusted: '$True',
  OdataType: '#microsoft.graph.ipNamedLocation',
};

const snakeCase = (key: string) =>
  key.replace(/^(include|exclude)(?=[A-Z])/, '$1d').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Blocks are lists of one object, as the provider's state has them. */
function block(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return [Object.fromEntries(Object.entries(value).map(([key, held]) => [snakeCase(key), block(held)]))];
}

/** The attributes of a policy as the state of Terraform's `azuread` provider has them. */
export function terraformShape(policy: Json): Json {
  const { authenticationFlows, ...conditions } = part(policy.conditions);
  const methods = part(authenticationFlows).transferMethods;
  const { authenticationStrength, ...grant } = part(policy.grantControls);
  const strength = part(authenticationStrength).id;
  return {
    id: `/identity/conditionalAccess/policies/${String(policy.id)}`,
    object_id: policy.id,
    display_name: policy.displayName,
    state: policy.state,
    conditions: block({
      ...conditions,
      authenticationFlowTransferMethods: typeof methods === 'string' ? methods.split(',') : [],
    }),
    grant_controls:
      policy.grantControls === null
        ? []
        : block({ ...grant, authenticationStrengthPolicyId: strength ?? '' }),
    session_controls: policy.sessionControls === null ? [] : block(part(policy.sessionControls)),
  };
}

/** What `terraform show -json` prints of a state with these resources, one of them in a module. */
export function terraformState(policies: readonly Json[]): Json {
  const resource = (type: string, values: Json) => ({ type, mode: 'managed', values });
  const place = {
    id: `/identity/conditionalAccess/namedLocations/${office.id}`,
    display_name: office.displayName,
    ip: [{ ip_ranges: office.ipRanges.map(({ cidrAddress }) => cidrAddress), trusted: true }],
    country: [],
  };
  return {
    format_version: '1.0',
    terraform_version: '1.9.5',
    values: {
      root_module: {
        resources: [resource('azuread_named_location', place)],
        child_modules: [
          { resources: policies.map((values) => resource('azuread_conditional_access_policy', values)) },
        ],
      },
    },
  };
}
