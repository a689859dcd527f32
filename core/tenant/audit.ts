import { policyOrigin } from '../knowledge/policy-rules.ts';
import { fail, ok, type Result } from '../result.ts';
import { isObject, type JsonObject, parseBoundedJson } from './bounded-json.ts';
import { exportKind } from './sign-ins/columns.ts';
import { plain, readInstant } from './sign-ins/sign-in.ts';

/** The actor under which Microsoft creates and changes its policies. Source: the managed-policies page. */
export const managedPolicyActor = 'Microsoft Managed Policy Manager';

/** One entry of the audit log on a managed policy. */
export type PolicyChange = {
  /** ISO instant in UTC, or null when the file's date could not be read with certainty. */
  readonly at: string | null;
  readonly operation: string;
  readonly policy: string;
  readonly actor: string;
  readonly byMicrosoft: boolean;
  /** States of the policy before and after, where the entry carries them. */
  readonly stateBefore: string | null;
  readonly stateAfter: string | null;
};

export type AuditReport = {
  readonly rows: number;
  /** Newest first; entries without a readable date come last. */
  readonly changes: readonly PolicyChange[];
  readonly byMicrosoft: number;
  readonly leftOut: number;
  readonly problems: Readonly<Record<string, number>>;
};

const mostChanges = 5000;

export type AuditTally = {
  readonly add: (change: PolicyChange) => void;
  readonly problem: (problem: string) => void;
  readonly rows: () => number;
  readonly report: () => AuditReport;
};

/** Keeps what Microsoft did to policies, and what anyone did to a Microsoft-managed one. */
export function createAuditTally(): AuditTally {
  const changes: PolicyChange[] = [];
  const problems: Record<string, number> = {};
  let rows = 0;
  let byMicrosoft = 0;
  let leftOut = 0;
  const problem = (kind: string) => {
    problems[kind] = (problems[kind] ?? 0) + 1;
  };
  return {
    problem,
    rows: () => rows,
    add: (change) => {
      rows += 1;
      if (change.byMicrosoft) byMicrosoft += 1;
      else if (policyOrigin(change.policy, null).by !== 'microsoft') return;
      if (change.at === null) problem('date-unreadable');
      if (changes.length < mostChanges) changes.push(change);
      else leftOut += 1;
    },
    report: () => ({
      rows,
      changes: changes.toSorted((one, other) => (other.at ?? '').localeCompare(one.at ?? '')),
      byMicrosoft,
      leftOut,
      problems,
    }),
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** An entry from a Graph `directoryAudit`, a portal JSON export or a diagnostic line; null when it is not one. */
export function changeFromRecord(record: JsonObject): PolicyChange | null {
  const body = isObject(record.properties) ? record.properties : record;
  const operation = text(body.activityDisplayName) || text(body.operationName) || text(record.operationName);
  if (operation === '' || 'clientAppUsed' in body) return null;
  const initiatedBy = isObject(body.initiatedBy) ? body.initiatedBy : {};
  const app = isObject(initiatedBy.app) ? text(initiatedBy.app.displayName) : '';
  const user = isObject(initiatedBy.user) ? text(initiatedBy.user.userPrincipalName) : '';
  const [target] = Array.isArray(body.targetResources) ? body.targetResources.filter(isObject) : [];
  const properties = Array.isArray(target?.modifiedProperties)
    ? target.modifiedProperties.filter(isObject)
    : [];
  return change({
    at: text(body.activityDateTime) || text(record.time),
    operation,
    policy: text(target?.displayName),
    actor: app || user,
    before: properties.map((property) => text(property.oldValue)),
    after: properties.map((property) => text(property.newValue)),
  });
}

function change(raw: {
  at: string;
  operation: string;
  policy: string;
  actor: string;
  before: readonly string[];
  after: readonly string[];
}): PolicyChange {
  return {
    at: readInstant(raw.at),
    operation: raw.operation.slice(0, 200),
    policy: raw.policy.slice(0, 300),
    actor: raw.actor.slice(0, 200),
    byMicrosoft: raw.actor.trim().toLowerCase() === managedPolicyActor.toLowerCase(),
    stateBefore: stateIn(raw.before),
    stateAfter: stateIn(raw.after),
  };
}

/** The policy's state, from the policy that the entry holds as JSON (sometimes as JSON within a JSON string). */
function stateIn(values: readonly string[]): string | null {
  for (const value of values) {
    let held: unknown = value;
    for (let turn = 0; turn < 2 && typeof held === 'string'; turn += 1) {
      const parsed = parseBoundedJson(held, 'modifiedProperties');
      held = parsed.ok ? parsed.value : null;
    }
    if (Array.isArray(held)) [held] = held;
    if (isObject(held) && typeof held.state === 'string') return held.state.slice(0, 60);
  }
  return null;
}

/** Cells of an audit CSV by role; `old` and `new` hold every modified property of the first target. */
export type AuditColumns = {
  readonly at: number;
  readonly operation: number;
  readonly policy: number;
  readonly actor: number;
  readonly before: readonly number[];
  readonly after: readonly number[];
};

const names = {
  at: ['dateutc', 'date', 'activitydatetime', 'timegenerated', 'timegeneratedutc'],
  operation: ['activity', 'activite', 'activitydisplayname', 'operationname'],
  policy: ['target1displayname', 'cible1displayname', 'targetdisplayname'],
  actor: ['actordisplayname', 'initiatedbyactordisplayname', 'nomdelacteur', 'actor'],
};

/** Finds the columns of an audit export, English or French; refuses a file that is another export. */
export function findAuditColumns(header: readonly string[], file: string): Result<AuditColumns> {
  const plainNames = header.map(plain);
  const find = (wanted: readonly string[]) =>
    wanted.map((name) => plainNames.indexOf(name)).find((at) => at >= 0) ?? -1;
  const every = (pattern: RegExp) => plainNames.flatMap((name, index) => (pattern.test(name) ? [index] : []));
  const operation = find(names.operation);
  if (operation < 0 || exportKind(header, file) === 'sign-ins') return fail('audit.wrong-export', { file });
  return ok({
    at: find(names.at),
    operation,
    policy: find(names.policy),
    actor: find(names.actor),
    before: every(/^(?:target|cible)1modifiedproperty\d+oldvalue$/),
    after: every(/^(?:target|cible)1modifiedproperty\d+newvalue$/),
  });
}

/** An entry from the cells of one row; `cell` gives a column's text, '' for a column that is absent (-1). */
export function changeFromCells(columns: AuditColumns, cell: (column: number) => string): PolicyChange {
  return change({
    at: cell(columns.at),
    operation: cell(columns.operation),
    policy: cell(columns.policy),
    actor: cell(columns.actor),
    before: columns.before.map(cell),
    after: columns.after.map(cell),
  });
}
