import { isBlank, isObject, type JsonObject, parseBoundedJson } from '../bounded-json.ts';
import { configurationPolicy, type FoundPolicy, isConfigurationPolicy } from './configuration-policy.ts';
import { inGraphSpelling } from './graph-spelling.ts';
import type { ListPage, NamedObject } from './imported-policy.ts';
import { conditionsShape } from './policy-shape.ts';
import {
  isLocationResource,
  isPolicyResource,
  type TerraformResource,
  terraformLocation,
  terraformPolicy,
  terraformResources,
} from './terraform-policy.ts';

/** What a document holds, wherever in it: keys are in Graph's spelling. */
export type Entries = {
  readonly policies: FoundPolicy[];
  readonly locations: JsonObject[];
  readonly names: NamedObject[];
  readonly pages: ListPage[];
  /** Objects of a list that are something else, and say what. */
  ignored: number;
  /** Policies in the bin. */
  binned: number;
  /** Items of a list of policies of which the export left no policy. */
  lost: number;
  /** Tools that know only the policies that they manage, by name. */
  readonly partial: Set<string>;
};

/**
 * Finds policies and named locations in a document of any shape: a policy, an array, Graph pages, an object that holds
 * such lists at any depth (our own script's output, ScubaGear's provider file), a policy kept as JSON text (CIPP), what
 * Microsoft365DSC, Graph's configuration snapshots and Terraform write as JSON. A policy in the bin (`deletedDateTime`) is none. Sign-in and audit records are not entered: the policies they quote are
 * not the list.
 */
export function findEntries(document: unknown, file: string): Entries {
  const found: Entries = {
    policies: [],
    locations: [],
    names: [],
    pages: [],
    ignored: 0,
    binned: 0,
    lost: 0,
    partial: new Set(),
  };
  walk(inGraphSpelling(document), file, '', found);
  return found;
}

/** `list` is what the page around says it lists: `identity/conditionalAccess/policies`, `groups`… */
function walk(value: unknown, file: string, list: string, found: Entries): void {
  if (Array.isArray(value)) walkList(value, file, list, found);
  else if (isObject(value)) walkObject(value, file, list, found);
}

const held = ({ policies, locations, binned }: Entries) => policies.length + locations.length + binned;

function walkList(items: readonly unknown[], file: string, list: string, found: Entries): void {
  const before = found.policies.length;
  const strays: unknown[] = [];
  for (const item of items) {
    const already = held(found);
    walk(item, file, list, found);
    if (held(found) === already && !isBlank(item)) strays.push(item);
  }
  const typed = strays.filter((item) => isObject(item) && typeof item['@odata.type'] === 'string');
  // Beside policies, what has no type of its own was one; a class name was something, wherever it stands.
  const lost =
    found.policies.length > before || /conditionalAccess\/policies|conditionalAccessPolicies/i.test(list)
      ? strays.filter((item) => !typed.includes(item))
      : strays.filter((item) => isClassName(item));
  found.lost += lost.length;
  found.ignored += held(found) > 0 ? strays.length - lost.length : 0;
}

function walkObject(value: JsonObject, file: string, list: string, found: Entries): void {
  if (isRecord(value) || isTemplate(value)) return;
  const resources = terraformResources(value);
  if (resources !== null) {
    takeResources(resources, found);
    return;
  }
  const inText = documentInText(value, file);
  if (inText !== null) {
    walk(inText, file, list, found);
    return;
  }
  if (isConfigurationPolicy(value)) {
    if (/^absent$/i.test(String(value.ensure))) found.binned += 1;
    else found.policies.push(configurationPolicy(value));
    return;
  }
  if (isPolicy(value)) {
    if (!isBlank(value.deletedDateTime)) {
      found.binned += 1;
      return;
    }
    found.policies.push({ entry: value, gaps: [] });
    // Baselines keep the locations that a policy names beside its own fields.
    for (const [key, beside] of Object.entries(value))
      if (!policyFields.has(key)) walk(beside, file, '', found);
    return;
  }
  if (isLocation(value)) {
    found.locations.push(value);
    return;
  }
  if (typeof value.id === 'string' && typeof value.displayName === 'string' && isDirectoryObject(value, list))
    found.names.push({ id: value.id.toLowerCase(), name: value.displayName });
  enter(value, file, found);
}

function enter(value: JsonObject, file: string, found: Entries): void {
  const before = held(found);
  const context = typeof value['@odata.context'] === 'string' ? value['@odata.context'] : '';
  const list = context.split('#')[1] ?? '';
  for (const [key, inside] of Object.entries(value)) walk(inside, file, key === 'value' ? list : '', found);
  const isList = held(found) > before || /conditionalAccess/i.test(context);
  if (!Array.isArray(value.value) || !isList) return;
  const count = value['@odata.count'];
  found.pages.push({
    file,
    list,
    announcesMore: announcesMore(value),
    held: value.value.length,
    count: typeof count === 'number' ? count : null,
  });
}

/** What CIPP keeps as JSON text beside a summary of its own (`JSON` of a template, `rawjson` of a list); else null. */
function documentInText(value: JsonObject, file: string): unknown {
  for (const [key, inside] of Object.entries(value)) {
    if (!/^(raw)?json$/i.test(key) || typeof inside !== 'string') continue;
    const parsed = parseBoundedJson(inside, file);
    if (parsed.ok && typeof parsed.value === 'object') return inGraphSpelling(parsed.value);
  }
  return null;
}

function takeResources(resources: readonly TerraformResource[], found: Entries): void {
  found.policies.push(...resources.filter(isPolicyResource).map(terraformPolicy));
  found.locations.push(...resources.filter(isLocationResource).map(terraformLocation));
  if (resources.some(isPolicyResource)) found.partial.add('Terraform');
}

/** True for a page of a list that says where the next one is. */
export function announcesMore(page: JsonObject): boolean {
  return Object.entries(page).some(
    ([key, held]) => /(^|\.|@)next_?link$/i.test(key) && typeof held === 'string' && held !== '',
  );
}

const policyFields = new Set([
  ...['id', 'displayName', 'state', 'templateId', 'createdDateTime', 'modifiedDateTime', 'conditions'],
  ...['grantControls', 'sessionControls', 'description', 'deletedDateTime', 'partialEnablementStrategy'],
]);

const states = new Set(['enabled', 'disabled', 'enabledforreportingbutnotenforced']);

function isPolicy(value: JsonObject): boolean {
  const type = value['@odata.type'];
  if (typeof type === 'string' && /conditionalAccessPolicy$/i.test(type)) return true;
  const { conditions } = value;
  if (isObject(conditions) && Object.keys(conditions).some((key) => isCondition(key))) return true;
  const named = 'displayName' in value || 'state' in value;
  if ('conditions' in value && !Array.isArray(conditions) && named && 'state' in value) return true;
  if (('grantControls' in value || 'sessionControls' in value) && named) return true;
  return (
    typeof type !== 'string' &&
    'displayName' in value &&
    typeof value.state === 'string' &&
    states.has(value.state.toLowerCase())
  );
}

function isCondition(key: string): boolean {
  const { lists, flags, objects } = conditionsShape;
  return [lists, flags, objects].some((names) => Object.hasOwn(names, key));
}

function isLocation(value: JsonObject): boolean {
  const type = value['@odata.type'];
  if (typeof type === 'string' && /NamedLocation$/i.test(type)) return true;
  return 'ipRanges' in value || 'countriesAndRegions' in value;
}

const directoryKeys = ['groupTypes', 'securityEnabled', 'userPrincipalName', 'appId', 'roleTemplateId'];

/** A group, person, role or application, which gives a name to an id; a policy of which two fields are left is none. */
function isDirectoryObject(value: JsonObject, list: string): boolean {
  const type = String(value['@odata.type'] ?? '');
  return (
    /\.(group|user|directoryRole|servicePrincipal|application)$/i.test(type) ||
    /^(groups|users|directoryObjects|directoryRoles|servicePrincipals|applications)\b/i.test(list) ||
    directoryKeys.some((key) => key in value)
  );
}

/** A record of the sign-in or audit logs, or a policy as an evaluation quotes it. */
function isRecord(value: JsonObject): boolean {
  return [
    'appliedConditionalAccessPolicies',
    'activityDisplayName',
    'modifiedProperties',
    'clientAppUsed',
    'policyApplies',
  ].some((key) => key in value);
}

/** A template that Microsoft offers (`conditionalAccess/templates`), which is no policy of the organization. */
function isTemplate(value: JsonObject): boolean {
  return 'scenarios' in value && 'details' in value;
}

const isClassName = (item: unknown) =>
  typeof item === 'string' && /^@\{|^(System|Microsoft)\.[A-Z]/.test(item);
