import { isBlank, isObject, type JsonObject } from '../bounded-json.ts';
import { type FoundPolicy, knowsFlows, lacking, listsOf } from './configuration-policy.ts';
import type { PolicyGap } from './imported-policy.ts';

/** A resource of Terraform: what it is, and its attributes. */
export type TerraformResource = { readonly type: string; readonly values: JsonObject };

/**
 * The resources of what `terraform show -json` prints of a plan or of a state, or of a state file as it is kept; null
 * when the document is neither. A plan is read as it will be once applied.
 */
export function terraformResources(document: JsonObject): readonly TerraformResource[] | null {
  if (typeof document.terraform_version !== 'string') return null;
  if (Array.isArray(document.resources)) return document.resources.filter(isObject).flatMap(instancesOf);
  const shown = isObject(document.planned_values) ? document.planned_values : document.values;
  return isObject(shown) && isObject(shown.root_module) ? moduleResources(shown.root_module) : [];
}

function moduleResources(module: JsonObject): readonly TerraformResource[] {
  const own = (Array.isArray(module.resources) ? module.resources : [])
    .filter(isObject)
    .flatMap(({ type, values }) => (isObject(values) ? [{ type: String(type), values }] : []));
  const children = Array.isArray(module.child_modules) ? module.child_modules : [];
  return [...own, ...children.filter(isObject).flatMap(moduleResources)];
}

function instancesOf({ type, instances }: JsonObject): readonly TerraformResource[] {
  return (Array.isArray(instances) ? instances : [])
    .filter(isObject)
    .flatMap(({ attributes }) => (isObject(attributes) ? [{ type: String(type), values: attributes }] : []));
}

/** Providers name these resources alike: `azuread_conditional_access_policy`, `msgraph_…`, `microsoft365_…`. */
export const isPolicyResource = ({ type }: TerraformResource) => /conditional_access_policy$/.test(type);
export const isLocationResource = ({ type }: TerraformResource) => /named_location$/.test(type);

/** Lists that the provider always writes: one that is absent is not known until the plan is applied. */
const always = {
  users: listsOf.users,
  applications: ['includeApplications', 'excludeApplications'],
} as const;

/** A policy as Graph would write it, from the attributes of its resource. */
export function terraformPolicy({ values }: TerraformResource): FoundPolicy {
  const spelled = inGraphWords(values);
  const conditions = partOf(spelled.conditions);
  const { authenticationFlowTransferMethods: flows, ...others } = conditions;
  const grant = partOf(spelled.grantControls);
  const { authenticationStrengthPolicyId: strength, ...controls } = grant;
  const entry = {
    id: lastSegment(spelled.objectId ?? spelled.id),
    displayName: spelled.displayName,
    state: spelled.state,
    conditions: {
      ...others,
      applications: withFilter(conditions.applications, 'applicationFilter'),
      devices: withFilter(conditions.devices, 'deviceFilter'),
      clientApplications: withFilter(conditions.clientApplications, 'servicePrincipalFilter'),
      locations: locationsOf(conditions.locations),
      authenticationFlows: isBlank(flows)
        ? (conditions.authenticationFlows ?? null)
        : { transferMethods: flows },
    },
    grantControls: isBlank(strength) ? controls : { ...controls, authenticationStrength: { id: strength } },
    sessionControls: spelled.sessionControls,
  };
  return { entry, gaps: gapsOf(conditions) };
}

/** A named location as Graph would write it. */
export function terraformLocation({ values }: TerraformResource): JsonObject {
  const { id, objectId, displayName, ...spelled } = inGraphWords(values);
  const { ip, country } = { ip: partOf(spelled.ip), country: partOf(spelled.country) };
  return {
    id: lastSegment(objectId ?? id),
    displayName,
    isTrusted: ip.trusted ?? false,
    ipRanges: ip.ipRanges ?? spelled.ipRanges,
    countriesAndRegions: country.countriesAndRegions ?? spelled.countriesAndRegions,
    countryLookupMethod: country.countryLookupMethod ?? spelled.countryLookupMethod,
  };
}

function gapsOf(conditions: JsonObject): readonly PolicyGap[] {
  const missing = Object.entries(always).flatMap(([part, keys]) => {
    const held = partOf(conditions[part]);
    return keys.filter((key) => !(key in held)).map((key) => `conditions.${part}.${key}`);
  });
  const written = 'authenticationFlowTransferMethods' in conditions || 'authenticationFlows' in conditions;
  const flows = knowsFlows(conditions.clientAppTypes, written) ? [] : ['conditions.authenticationFlows'];
  return lacking([...missing, ...flows]);
}

const partOf = (value: unknown): JsonObject => (isObject(value) ? value : {});

function withFilter(value: unknown, name: string): unknown {
  if (!isObject(value)) return value ?? null;
  const { filter, ...others } = value;
  return isBlank(filter) ? others : { ...others, [name]: filter };
}

/** Locations are referred to by the path of the resource in some versions of the provider. */
function locationsOf(value: unknown): unknown {
  if (!isObject(value)) return value ?? null;
  return Object.fromEntries(
    Object.entries(value).map(([key, ids]) => [key, Array.isArray(ids) ? ids.map(lastSegment) : ids]),
  );
}

const lastSegment = (id: unknown) => (typeof id === 'string' ? id.slice(id.lastIndexOf('/') + 1) : id);

/** Keys as Graph has them (`included_users` is `includeUsers`); a block is a list of one object. */
function inGraphWords(values: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(values).map(([key, held]) => [graphWord(key), inGraphValue(held)]),
  );
}

function inGraphValue(held: unknown): unknown {
  if (Array.isArray(held)) {
    const [only] = held;
    return held.length === 1 && isObject(only) ? inGraphWords(only) : held.map(inGraphValue);
  }
  return isObject(held) ? inGraphWords(held) : held;
}

function graphWord(key: string): string {
  const words = key.replace(/^(include|exclude)d_/, '$1_');
  return words.replace(/_([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());
}
