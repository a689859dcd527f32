import type { Message } from '../i18n/translate.ts';
import { addDays } from '../knowledge/calendar.ts';
import { type PolicyOrigin, policyOrigin, reportOnlyDelay } from '../knowledge/policy-rules.ts';
import { isBlank, stringsOf } from './bounded-json.ts';
import type { MailboxFacts } from './facts.ts';
import type { ImportedPolicy } from './policies-import.ts';
import { readConditions, type SignInCase } from './policy-conditions.ts';

/**
 * `blocks`: on, and stops this sign-in. `would-block`: the same, in report-only. `depends`: what would settle it
 * is not known. `misses`: does not concern this sign-in, for the reasons given.
 */
export type PolicyOutcome = 'blocks' | 'would-block' | 'depends' | 'misses';

export type PolicyReading = {
  readonly name: string;
  readonly id: string | null;
  readonly state: string;
  readonly origin: PolicyOrigin;
  readonly outcome: PolicyOutcome;
  /** Why it misses, or what it depends on; empty when it applies outright. */
  readonly reasons: readonly Message[];
  /** What it would do if it were on and its open points held: the near misses of a disabled policy, too. */
  readonly ifApplied: 'blocks' | 'nothing' | 'unknown';
  /** A managed policy in report-only: the first ISO day Microsoft may switch it on by itself (deduced). */
  readonly earliestActivation: string | null;
  readonly unknownFields: readonly string[];
};

export type WhatIf = {
  readonly on: string;
  readonly account: string;
  /** `depends` when no policy surely blocks and one that is on may. */
  readonly answer: 'blocked' | 'depends' | 'clear';
  readonly policies: readonly PolicyReading[];
  /** Report-only policies that would block, or may. */
  readonly waiting: readonly PolicyReading[];
};

/** What every exported policy does to one SMTP sign-in on an ISO date. */
export function whatIf(policies: readonly ImportedPolicy[], signIn: SignInCase, on: string): WhatIf {
  const readings = policies.map((policy) => readPolicy(policy, signIn));
  const answer = readings.some(({ outcome }) => outcome === 'blocks')
    ? 'blocked'
    : readings.some(({ outcome, state }) => outcome === 'depends' && state !== reportOnly)
      ? 'depends'
      : 'clear';
  const rank: Record<PolicyOutcome, number> = { blocks: 0, 'would-block': 1, depends: 2, misses: 3 };
  return {
    on,
    account: signIn.account,
    answer,
    policies: readings.toSorted((one, other) => rank[one.outcome] - rank[other.outcome]),
    waiting: readings.filter(
      ({ outcome, state }) => outcome === 'would-block' || (outcome === 'depends' && state === reportOnly),
    ),
  };
}

const reportOnly = 'enabledForReportingButNotEnforced';

function readPolicy(policy: ImportedPolicy, signIn: SignInCase): PolicyReading {
  const origin = policyOrigin(policy.displayName, policy.templateId);
  const conditions = readConditions(policy, signIn);
  const reasonsOf = (outcome: 'misses' | 'depends') =>
    conditions.flatMap((each) => (each.outcome === outcome && each.reason !== null ? [each.reason] : []));
  const base = {
    name: policy.displayName,
    id: policy.id,
    state: policy.state,
    origin,
    unknownFields: policy.unknownFields,
    earliestActivation: earliestActivation(policy, origin),
  };
  if (policy.cutShort.length > 0 && policy.state !== 'disabled') {
    const reasons = policy.cutShort.map(
      (path): Message => ({ id: 'whatif.depends.cut-short', params: { path } }),
    );
    return { ...base, outcome: 'depends', reasons, ifApplied: 'unknown' };
  }
  const grant = readGrant(policy);
  const missed = [...reasonsOf('misses'), ...(grant.outcome === 'nothing' ? [grant.reason] : [])];
  const ifApplied = missed.length > 0 ? 'nothing' : grant.outcome;
  if (policy.state === 'disabled')
    return { ...base, outcome: 'misses', reasons: [{ id: 'whatif.miss.disabled' }, ...missed], ifApplied };
  if (missed.length > 0) return { ...base, outcome: 'misses', reasons: missed, ifApplied };
  const open = [...reasonsOf('depends'), ...(grant.outcome === 'unknown' ? [grant.reason] : [])];
  if (policy.state !== 'enabled' && policy.state !== reportOnly)
    open.push({ id: 'whatif.depends.state', params: { state: policy.state.slice(0, 60) } });
  if (open.length > 0) return { ...base, outcome: 'depends', reasons: open, ifApplied };
  const outcome = policy.state === 'enabled' ? 'blocks' : 'would-block';
  return { ...base, outcome, reasons: [], ifApplied };
}

// A client that sends a password and nothing else can meet none of these (Learn, « Conditional Access: Conditions »).
const beyondSmtp = new Set([
  ...['mfa', 'compliantdevice', 'domainjoineddevice', 'approvedapplication', 'compliantapplication'],
  ...['passwordchange', 'riskremediation'],
]);

type GrantReading =
  | { readonly outcome: 'blocks' }
  | { readonly outcome: 'nothing' | 'unknown'; readonly reason: Message };

function readGrant({ grantControls }: ImportedPolicy): GrantReading {
  if (grantControls === null || isBlank({ ...grantControls, operator: null }))
    return { outcome: 'nothing', reason: { id: 'whatif.miss.session-only' } };
  const controls = stringsOf(grantControls.builtInControls).map((control) => control.toLowerCase());
  if (controls.includes('block')) return { outcome: 'blocks' };
  const unknown = controls.filter((control) => !beyondSmtp.has(control));
  const others = [
    grantControls.authenticationStrength,
    grantControls.termsOfUse,
    grantControls.customAuthenticationFactors,
  ];
  const certain = controls.length > unknown.length || others.some((other) => !isBlank(other));
  const any = String(grantControls.operator ?? 'OR').toUpperCase() === 'OR';
  // « All of these » is unmet as soon as one cannot be met; « one of these » only when none can.
  if (certain && (unknown.length === 0 || !any)) return { outcome: 'blocks' };
  return {
    outcome: 'unknown',
    reason: { id: 'whatif.depends.grant', params: { controls: unknown.join(', ').slice(0, 200) || '—' } },
  };
}

function earliestActivation(policy: ImportedPolicy, origin: PolicyOrigin): string | null {
  if (origin.by !== 'microsoft' || policy.state !== reportOnly) return null;
  const created = policy.createdDateTime?.slice(0, 10) ?? '';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(created) || Number.isNaN(Date.parse(created))) return null;
  return addDays(created, reportOnlyDelay.today.days);
}

/** The what-if as a fact of the mailbox, for the verdict. An answer that depends is left unknown. */
export function conditionalAccessFact(result: WhatIf): Pick<MailboxFacts, 'conditionalAccess' | 'policies'> {
  const names = (readings: readonly PolicyReading[]) => readings.slice(0, 100).map(({ name }) => name);
  const blocking = result.policies.filter(({ outcome }) => outcome === 'blocks');
  if (blocking.length > 0) return { conditionalAccess: 'blocks', policies: names(blocking) };
  const waiting = result.waiting;
  if (result.answer === 'depends' || waiting.some(({ outcome }) => outcome === 'depends'))
    return { conditionalAccess: 'unknown' };
  if (waiting.length === 0) return { conditionalAccess: 'clear' };
  const managed = waiting.some(({ origin }) => origin.by === 'microsoft');
  return { conditionalAccess: managed ? 'report-only-managed' : 'report-only', policies: names(waiting) };
}
