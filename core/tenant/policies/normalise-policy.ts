import { plainText } from '../../text/plain-text.ts';
import { isBlank, isObject, type JsonObject, stringsOf } from '../bounded-json.ts';
import { isoDateTime } from './export-date.ts';
import type { ImportedPolicy, PolicyGap } from './imported-policy.ts';
import { conditionsShape, grantShape, readShape, usersShape } from './policy-shape.ts';

/** States of a policy, as Graph writes them. */
const states = ['enabled', 'disabled', 'enabledForReportingButNotEnforced'] as const;

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/**
 * A policy as the what-if reads it, from an entry whose keys are in Graph's spelling. What the export lost, left out
 * or wrote in a way that is not known is listed in `gaps`, after those that are `known` already; whether it matters is
 * for the reader of that field.
 */
export function normalisePolicy(entry: JsonObject, known: readonly PolicyGap[] = []): ImportedPolicy {
  const gaps = [...known];
  const report = (path: string, kind: PolicyGap['kind'], detail = '') => {
    // What was lost further down is why it seems to be missing here.
    const explained = kind === 'missing-field' && gaps.some((other) => other.path.startsWith(path));
    if (!explained) gaps.push({ path, kind, detail });
  };
  const written = textOf(entry.state);
  if (written === null) report('state', 'missing-field');
  if (!isBlank(entry.partialEnablementStrategy)) report('conditions.users', 'unknown-field');
  const conditions = partOf(entry, 'conditions', report);
  const grantControls = grantOf(entry, report);
  const read = {
    conditions: conditions === null ? {} : readShape(conditions, conditionsShape, 'conditions', report),
    grantControls:
      grantControls === null ? null : readShape(grantControls, grantShape, 'grantControls', report),
  };
  if (conditions !== null) reportMissing(read.conditions, report);
  return {
    conditions: withoutBlanks(read.conditions),
    grantControls: read.grantControls,
    id: textOf(entry.id),
    displayName: plainText(textOf(entry.displayName) ?? textOf(entry.id) ?? '—', 300).replaceAll('\n', ' '),
    state: states.find((state) => state.toLowerCase() === written?.toLowerCase()) ?? written ?? '',
    templateId: textOf(entry.templateId),
    createdDateTime: isoDateTime(entry.createdDateTime),
    gaps: textOf(entry.displayName) === null ? [...gaps, nameless] : gaps,
  };
}

/** The same conditions written in two ways, empty lists kept or left out, read the same. */
function withoutBlanks(part: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(part)
      .filter(([, held]) => !isBlank(held))
      .map(([key, held]) => [key, isObject(held) ? withoutBlanks(held) : held]),
  );
}

const nameless: PolicyGap = { path: 'displayName', kind: 'missing-field', detail: '' };

type Report = (path: string, kind: PolicyGap['kind'], detail?: string) => void;

function partOf(entry: JsonObject, key: string, report: Report): JsonObject | null {
  const held = entry[key];
  if (isObject(held)) return held;
  report(key, isBlank(held) ? 'missing-field' : 'flattened');
  return null;
}

/**
 * A policy without grant controls sets session options: Entra saves none that has neither. One that shows neither lost
 * them on the way.
 */
function grantOf(entry: JsonObject, report: Report): JsonObject | null {
  const held = entry.grantControls;
  if (isObject(held) && !isBlank({ ...held, operator: null })) return held;
  if (typeof held === 'string' && held !== '') report('grantControls', 'flattened');
  else if (held === undefined || isBlank(entry.sessionControls)) report('grantControls', 'missing-field');
  return null;
}

/** Fields that a policy cannot be without. Whoever or whatever it is for, it names something. */
function reportMissing(conditions: JsonObject, report: Report): void {
  const has = (part: unknown, keys: readonly string[]) =>
    isObject(part) && keys.some((key) => !isBlank(part[key]));
  const { users, applications, clientApplications } = conditions;
  if (stringsOf(conditions.clientAppTypes).length === 0 && !Array.isArray(conditions.clientAppTypes))
    report('conditions.clientAppTypes', 'missing-field');
  const workload = !isBlank(clientApplications);
  const including = ['includeUsers', 'includeGroups', 'includeRoles', 'includeGuestsOrExternalUsers'];
  if (!has(users, including) && !workload) report('conditions.users', 'missing-field');
  for (const key of isObject(users) ? droppedFrom(users) : [])
    report(`conditions.users.${key}`, 'missing-field');
  const targets = ['includeApplications', 'includeUserActions', 'networkAccess', 'globalSecureAccess'];
  const contexts = ['includeAuthenticationContextClassReferences', 'applicationFilter'];
  if (!has(applications, [...targets, ...contexts])) report('conditions.applications', 'missing-field');
}

/**
 * Lists of people included that are absent while their exclusions are there, in a file that writes empty lists: it writes
 * both, so these were taken out. A file that writes no empty list leaves empty ones out, and says all the same.
 */
function droppedFrom(users: JsonObject): readonly string[] {
  const lists = Object.keys(usersShape.lists);
  const writesEmpty = lists.some((key) => key in users && isBlank(users[key]));
  const included = lists.filter((key) => key.startsWith('include'));
  return writesEmpty
    ? included.filter((key) => !(key in users) && key.replace('include', 'exclude') in users)
    : [];
}
