import { fail, ok, type Result } from '../../result.ts';
import { isObject, type JsonObject, parseBoundedJson } from '../bounded-json.ts';
import { type Gap, gap, type Reading, reading } from '../completeness.ts';
import { exchangeOnlineId } from './conditions.ts';
import { announcesMore } from './find-entries.ts';
import { inGraphSpelling } from './graph-spelling.ts';
import type { SignInCase } from './sign-in-case.ts';
import type { PolicyReading, WhatIf } from './what-if.ts';

/** Microsoft's own evaluation of the same sign-in, for Graph Explorer: it changes nothing, although it is a POST. */
export type EvaluationRequest = {
  readonly method: 'POST';
  readonly url: string;
  /** Least delegated permission. */
  readonly permission: string;
  readonly body: JsonObject;
};

/** The request for a sign-in whose account's directory id is known, else null (Learn, « conditionalAccessRoot: evaluate »). */
export function evaluationRequest(signIn: SignInCase): EvaluationRequest | null {
  const { memberships, ip, country, signInRisk, userRisk, platform } = signIn;
  if (memberships.accountId === null) return null;
  const conditions = {
    clientAppType: 'other',
    ipAddress: ip,
    country,
    signInRiskLevel: signInRisk,
    userRiskLevel: userRisk,
    devicePlatform: platform,
  };
  return {
    method: 'POST',
    url: 'https://graph.microsoft.com/v1.0/identity/conditionalAccess/evaluate',
    permission: 'Policy.Read.ConditionalAccess',
    body: {
      signInIdentity: { '@odata.type': '#microsoft.graph.userSignIn', userId: memberships.accountId },
      signInContext: {
        '@odata.type': '#microsoft.graph.applicationContext',
        includeApplications: [exchangeOnlineId],
      },
      signInConditions: Object.fromEntries(Object.entries(conditions).filter(([, value]) => value !== null)),
      appliedPoliciesOnly: false,
    },
  };
}

/** What Microsoft's evaluation says of one policy. */
export type Evaluated = {
  readonly id: string;
  readonly name: string;
  readonly applies: boolean;
  /** Why it does not apply, in Microsoft's word (`users`, `clientApps`, `notEnoughInformation`…); '' when it does. */
  readonly reason: string;
};

/** Reads the answer of that request. */
export function readEvaluation(text: string, file: string): Result<Reading<readonly Evaluated[]>> {
  const parsed = parseBoundedJson(text, file);
  if (!parsed.ok) return parsed;
  const page = inGraphSpelling(parsed.value);
  const list = isObject(page) && Array.isArray(page.value) ? page.value : Array.isArray(page) ? page : [];
  const evaluated = list.filter(isObject).filter((each) => typeof each.policyApplies === 'boolean');
  if (evaluated.length === 0) return fail('whatif.no-evaluation', { file });
  const gaps: Gap[] = isObject(page) && announcesMore(page) ? [gap('next-page', file)] : [];
  return ok(
    reading(
      evaluated.map((each) => ({
        id: String(each.id ?? ''),
        name: String(each.displayName ?? each.id ?? '—'),
        applies: each.policyApplies === true,
        reason: each.policyApplies === true ? '' : String(each.analysisReasons ?? ''),
      })),
      gaps,
    ),
  );
}

/** One policy on which the two evaluations can be held side by side. */
export type EvaluationDifference = {
  readonly name: string;
  readonly ours: PolicyReading['outcome'] | null;
  /** null: Microsoft's answer does not have this policy. */
  readonly theirs: boolean | null;
  readonly reason: string;
};

export type EvaluationComparison = {
  /** Policies on which both say the same. */
  readonly same: number;
  readonly differences: readonly EvaluationDifference[];
  /** Policies that one of the two leaves open, or that ask nothing of SMTP: there is nothing to compare. */
  readonly open: number;
  readonly gaps: readonly Gap[];
};

/** Holds our answer against Microsoft's, policy by policy. Neither corrects the other: what differs is shown. */
export function compareEvaluation(
  ours: WhatIf,
  { value, gaps }: Reading<readonly Evaluated[]>,
): EvaluationComparison {
  const rows = ours.policies.map((policy) => ({
    policy,
    theirs: value.find(({ id, name }) => (policy.id === null ? name === policy.name : id === policy.id)),
  }));
  const isOpen = ({ policy, theirs }: (typeof rows)[number]) =>
    policy.outcome === 'depends' ||
    theirs?.reason === 'notEnoughInformation' ||
    // It applies, and sets session options only: both are right.
    policy.reasons.some(({ id }) => id === 'whatif.miss.session-only');
  const settled = rows.filter((row) => !isOpen(row));
  const agrees = ({ policy, theirs }: (typeof rows)[number]) =>
    theirs !== undefined && theirs.applies === (policy.outcome !== 'misses');
  const unknown = value.filter(
    ({ id, name }) => !ours.policies.some((one) => one.id === id || one.name === name),
  );
  return {
    same: settled.filter(agrees).length,
    open: rows.length - settled.length,
    gaps,
    differences: [
      ...settled
        .filter((row) => !agrees(row))
        .map(({ policy, theirs }) => ({
          name: policy.name,
          ours: policy.outcome,
          theirs: theirs?.applies ?? null,
          reason: theirs?.reason ?? '',
        })),
      ...unknown.map(({ name, applies, reason }) => ({ name, ours: null, theirs: applies, reason })),
    ],
  };
}
