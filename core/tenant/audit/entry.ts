import { policyOrigin } from '../../knowledge/policy-rules.ts';
import { isObject, type JsonObject, parseBoundedJson } from '../bounded-json.ts';
import { type LogDate, readLogDate } from '../sign-ins/log-date.ts';

/** The actor under which Microsoft creates and changes its policies. Source: the managed-policies page. */
export const managedPolicyActor = 'Microsoft Managed Policy Manager';

/** What the analysis keeps of one entry of the audit log, wherever it was read. */
export type AuditEntry = {
  /** Graph's id of the entry; '' where the export has none (the portal's CSV). */
  readonly id: string;
  readonly correlation: string;
  readonly date: LogDate;
  /** The export that it stands in: dates of one shape have one order of day and month. */
  readonly shape: string;
  readonly operation: string;
  readonly policy: string;
  readonly actor: string;
  readonly byMicrosoft: boolean;
  /** States of the policy before and after, where the entry carries them. */
  readonly stateBefore: string | null;
  readonly stateAfter: string | null;
  /** What is told: Microsoft's doing, a Microsoft-managed policy, or a policy that blocks old protocols. */
  readonly isNews: boolean;
  /** A part of the entry came as one text whose content is gone. */
  readonly lost: boolean;
  /** Fields that this entry has not, and without which it cannot be said to be no news. */
  readonly missing: readonly string[];
};

/** The parts of an entry, as each export has them. */
export type AuditParts = {
  readonly id: string;
  readonly correlation: string;
  readonly date: string;
  readonly operation: string;
  /** « success » or « failure »; '' where the export does not say. */
  readonly result: string;
  /** The actor, as the portal's CSV has it: a name, and an address for a person. */
  readonly actorName: string;
  readonly actorAddress: string;
  /** The actor as Graph has it (`initiatedBy`), as an object or JSON text. */
  readonly initiatedBy: unknown;
  /** Who is concerned: `targetResources`, as a list or JSON text, or the name of the first. */
  readonly targets: unknown;
  readonly targetName: string;
  /** Old and new values of what was modified, as the portal's CSV has them. */
  readonly before: readonly string[];
  readonly after: readonly string[];
};

export function auditEntry(parts: AuditParts, shape: string): AuditEntry {
  const initiator = unpacked(parts.initiatedBy);
  const app = unpacked(property(initiator, 'app'));
  const user = unpacked(property(initiator, 'user'));
  const targets = unpacked(parts.targets);
  const target = policyAmong(targets);
  const modified = unpacked(property(target, 'modifiedProperties'));
  const values = (name: string) => listOf(modified).map((each) => textOf(property(each, name)));
  const before = policyIn([...parts.before, ...values('oldValue')]);
  const after = policyIn([...parts.after, ...values('newValue')]);
  const person = textOf(property(user, 'userPrincipalName')) || textOf(property(user, 'displayName'));
  const actor = textOf(property(app, 'displayName')) || person || parts.actorAddress || parts.actorName;
  const said = textOf(property(target, 'displayName')) || parts.targetName;
  const policy = (said || textOf(property(after ?? before, 'displayName'))).trim();
  const isApp = person === '' && parts.actorAddress === '';
  const byMicrosoft = isApp && actor.trim().toLowerCase() === managedPolicyActor.toLowerCase();
  const own = policyOrigin(policy, null).by === 'microsoft';
  const told = byMicrosoft || own || [before, after].some(blocksOldProtocols) || namesOldProtocols(policy);
  const operation = parts.operation.trim().slice(0, 200);
  return {
    ...{ id: parts.id.trim(), correlation: parts.correlation.trim(), date: readLogDate(parts.date), shape },
    operation,
    policy: policy.slice(0, 300),
    actor: actor.trim().slice(0, 200),
    byMicrosoft,
    stateBefore: stateOf(before),
    stateAfter: stateOf(after),
    // What was tried and refused changed nothing.
    isNews: told && !/^(?:failure|failed|[ée]chec)$/i.test(parts.result.trim()),
    lost: [initiator, app, user, modified].includes(lost) || isLostList(targets) || isLostList(modified),
    missing: missingFrom(operation, { actor, policy, policies: [before, after] }),
  };
}

/** Source: Learn, « Audit log activities »: « Add », « Update » and « Delete conditional access policy ». */
const onPolicy = /conditional access policy|acc[èe]s conditionnel/i;

/** What an entry about a policy of conditional access always has: without it, news could be taken for none. */
function missingFrom(
  operation: string,
  {
    actor,
    policy,
    policies,
  }: {
    readonly actor: string;
    readonly policy: string;
    readonly policies: readonly (JsonObject | null)[];
  },
): readonly string[] {
  if (!onPolicy.test(operation)) return [];
  return [
    actor.trim() === '' ? 'initiatedBy' : '',
    policy === '' ? 'targetResources.displayName' : '',
    policies.every((each) => each === null) || policies.some(isCut) ? 'modifiedProperties' : '',
  ].filter((name) => name !== '');
}

/** Whether a policy lost what tells one that blocks old protocols from another. One that holds its state alone is no policy cut short. */
function isCut(policy: JsonObject | null): boolean {
  const conditions = property(policy, 'conditions');
  const controls = property(policy, 'grantControls');
  if (conditions === undefined && controls === undefined) return false;
  const open = isObject(controls) && property(controls, 'builtInControls') === undefined;
  return controls === undefined || open || property(conditions, 'clientAppTypes') === undefined;
}

/** Stands for an object that was written as one text whose content is gone. */
const lost = Symbol('lost');

/** An object or a list, itself or as JSON text. */
function unpacked(value: unknown): unknown {
  if (typeof value !== 'string' || value.trim() === '') return value;
  const parsed = parseBoundedJson(value, 'audit');
  return parsed.ok && typeof parsed.value === 'object' ? parsed.value : lost;
}

/** Property names are compared without their case: PowerShell and Log Analytics write capitals. */
function property(object: unknown, name: string): unknown {
  if (!isObject(object)) return undefined;
  const wanted = name.toLowerCase();
  const key = Object.keys(object).find((each) => each.toLowerCase() === wanted);
  const value = key === undefined ? undefined : object[key];
  return value === undefined ? undefined : value;
}

/** Whether an entry of a list was written as a text. */
function isLostList(list: unknown): boolean {
  return list === lost || (Array.isArray(list) && !list.every(isObject));
}

function listOf(list: unknown): readonly JsonObject[] {
  if (isObject(list)) return [list];
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The target that is a policy; failing that, the first. */
function policyAmong(targets: unknown): JsonObject | undefined {
  const list = listOf(targets);
  return list.find((each) => /^policy$/i.test(textOf(property(each, 'type')))) ?? list[0];
}

/** The policy that modified values hold as JSON (sometimes as JSON within a JSON string). */
function policyIn(values: readonly string[]): JsonObject | null {
  for (const value of values) {
    let held: unknown = value;
    for (let turn = 0; turn < 2 && typeof held === 'string'; turn += 1) {
      const parsed = parseBoundedJson(held, 'modifiedProperties');
      held = parsed.ok ? parsed.value : null;
    }
    if (Array.isArray(held)) [held] = held;
    if (isObject(held) && typeof property(held, 'state') === 'string') return held;
  }
  return null;
}

function stateOf(policy: JsonObject | null): string | null {
  return policy === null ? null : textOf(property(policy, 'state')).slice(0, 60);
}

/** Whether a policy is about the clients that SMTP counts among (« Other clients »), and blocks them. */
function blocksOldProtocols(policy: JsonObject | null): boolean {
  const has = (list: unknown, wanted: string) =>
    Array.isArray(list) && list.some((each) => typeof each === 'string' && each.toLowerCase() === wanted);
  return (
    has(property(property(policy, 'grantControls'), 'builtInControls'), 'block') &&
    has(property(property(policy, 'conditions'), 'clientAppTypes'), 'other')
  );
}

/** The portal's CSV may leave the policy itself out: its name, in Microsoft's template or in French, is then all there is. */
function namesOldProtocols(policy: string): boolean {
  return /\blegacy auth|authentification h[ée]rit/i.test(policy);
}
