import { fail, ok, type Result } from '../result.ts';
import { isBlank, isObject, type JsonObject, parseBoundedJson } from './bounded-json.ts';

/** One Conditional Access policy as it was exported, its keys in Graph's spelling. */
export type ImportedPolicy = {
  readonly id: string | null;
  readonly displayName: string;
  readonly state: string;
  readonly templateId: string | null;
  readonly createdDateTime: string | null;
  readonly conditions: JsonObject;
  readonly grantControls: JsonObject | null;
  /** Paths (`conditions.foo`) that the assistant does not know and that are not empty. */
  readonly unknownFields: readonly string[];
  /** Paths that an export cut short: `ConvertTo-Json` without `-Depth 10` writes a class name there. */
  readonly cutShort: readonly string[];
};

/** A named location of the same organization, when the export has it. */
export type NamedLocation = {
  readonly id: string;
  readonly displayName: string;
  readonly trusted: boolean;
  /** CIDR ranges, IPv4 and IPv6; empty for a location made of countries. */
  readonly ranges: readonly string[];
  /** Two-letter country codes. */
  readonly countries: readonly string[];
};

export type PolicyExport = {
  readonly policies: readonly ImportedPolicy[];
  readonly locations: readonly NamedLocation[];
  /** Entries that were neither a policy nor a named location. */
  readonly ignored: number;
};

const knownFields: Readonly<Record<string, readonly string[]>> = {
  '': [
    ...['id', 'displayName', 'state', 'templateId', 'createdDateTime', 'modifiedDateTime', 'conditions'],
    ...['grantControls', 'sessionControls', 'description', 'deletedDateTime', 'partialEnablementStrategy'],
    'additionalProperties',
  ],
  conditions: [
    ...['users', 'applications', 'clientAppTypes', 'locations', 'platforms', 'devices', 'deviceStates'],
    ...['signInRiskLevels', 'userRiskLevels', 'servicePrincipalRiskLevels', 'insiderRiskLevels'],
    ...['clientApplications', 'authenticationFlows', 'agentIdRiskLevels', 'additionalProperties'],
  ],
  'conditions.users': [
    ...['includeUsers', 'excludeUsers', 'includeGroups', 'excludeGroups', 'includeRoles', 'excludeRoles'],
    ...['includeGuestsOrExternalUsers', 'excludeGuestsOrExternalUsers', 'additionalProperties'],
  ],
  'conditions.applications': [
    ...['includeApplications', 'excludeApplications', 'includeUserActions', 'applicationFilter'],
    ...['includeAuthenticationContextClassReferences', 'networkAccess', 'globalSecureAccess'],
    'additionalProperties',
  ],
  grantControls: [
    ...['operator', 'builtInControls', 'customAuthenticationFactors', 'termsOfUse', 'authenticationStrength'],
    'additionalProperties',
  ],
};

/**
 * Reads an export of Conditional Access policies: a policy, an array, a Graph page (`value`), an object that holds
 * such an array, or what `ConvertTo-Json` makes of them (keys in capitals). Named locations are taken along.
 */
export function readPolicyExport(text: string, file: string): Result<PolicyExport> {
  const parsed = parseBoundedJson(text, file);
  if (!parsed.ok) return parsed;
  const policies: ImportedPolicy[] = [];
  const locations: NamedLocation[] = [];
  let ignored = 0;
  for (const entry of entriesOf(camelCased(parsed.value))) {
    if (isObject(entry) && 'conditions' in entry) policies.push(policyOf(entry));
    else if (isObject(entry) && ('ipRanges' in entry || 'countriesAndRegions' in entry))
      locations.push(locationOf(entry));
    else ignored += 1;
  }
  if (policies.length === 0 && locations.length === 0) return fail('whatif.no-policies', { file });
  return ok({ policies, locations, ignored });
}

/** The things an export lists: its items, those of its `value`, or those of the arrays it holds. */
function entriesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => (isPage(item) ? item.value : [item]));
  if (!isObject(value)) return [];
  if (isPage(value)) return value.value;
  if ('conditions' in value || 'ipRanges' in value || 'countriesAndRegions' in value) return [value];
  return Object.values(value).flatMap((held) =>
    Array.isArray(held) ? held : isPage(held) ? held.value : [],
  );
}

function isPage(value: unknown): value is { readonly value: readonly unknown[] } {
  return isObject(value) && Array.isArray(value.value);
}

/** Graph PowerShell capitalises every key; `@odata.type` and the like stay as they are. */
function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [
      key.replace(/^[A-Z]/, (c) => c.toLowerCase()),
      camelCased(held),
    ]),
  );
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function policyOf(entry: JsonObject): ImportedPolicy {
  const conditions = isObject(entry.conditions) ? entry.conditions : {};
  return {
    id: textOf(entry.id),
    displayName: (textOf(entry.displayName) ?? textOf(entry.id) ?? '—').slice(0, 300),
    state: textOf(entry.state) ?? '',
    templateId: textOf(entry.templateId),
    createdDateTime: textOf(entry.createdDateTime),
    conditions,
    grantControls: isObject(entry.grantControls) ? entry.grantControls : null,
    unknownFields: Object.entries(knownFields).flatMap(([path, fields]) => unknownIn(entry, path, fields)),
    cutShort: cutShortIn(entry),
  };
}

function at(entry: JsonObject, path: string): unknown {
  if (path === '') return entry;
  return path.split('.').reduce<unknown>((held, key) => (isObject(held) ? held[key] : undefined), entry);
}

function unknownIn(entry: JsonObject, path: string, fields: readonly string[]): readonly string[] {
  const held = at(entry, path);
  if (!isObject(held)) return [];
  return Object.keys(held)
    .filter((key) => !fields.includes(key) && !key.includes('@odata') && !isBlank(held[key]))
    .map((key) => (path === '' ? key : `${path}.${key}`));
}

const mustBeObject = ['conditions', 'conditions.users', 'conditions.applications', 'grantControls'];

function cutShortIn(entry: JsonObject): readonly string[] {
  const paths = [...mustBeObject, 'conditions.locations', 'conditions.platforms', 'conditions.devices'];
  return paths.filter((path) => typeof at(entry, path) === 'string');
}

function locationOf(entry: JsonObject): NamedLocation {
  const ranges = Array.isArray(entry.ipRanges) ? entry.ipRanges : [];
  return {
    id: textOf(entry.id) ?? '',
    displayName: textOf(entry.displayName) ?? '',
    trusted: entry.isTrusted === true,
    ranges: ranges.flatMap((range) => (isObject(range) ? (textOf(range.cidrAddress) ?? []) : [])),
    countries: Array.isArray(entry.countriesAndRegions)
      ? entry.countriesAndRegions.filter((code): code is string => typeof code === 'string')
      : [],
  };
}
