import { fail, ok, type Result } from '../../result.ts';
import { isObject, parseBoundedJson } from '../bounded-json.ts';
import { type Gap, gap, type Reading, reading } from '../completeness.ts';
import { announcesMore } from './find-entries.ts';
import { inGraphSpelling } from './graph-spelling.ts';
import type { PolicyReading, WhatIf } from './what-if.ts';

/** What Microsoft's evaluation says of one policy. */
export type Evaluated = {
  readonly id: string;
  readonly name: string;
  readonly applies: boolean;
  /** Why it does not apply, in Microsoft's word (`users`, `clientApps`, `notEnoughInformation`…); '' when it does. */
  readonly reason: string;
};

/** What Microsoft answered, for the account that the answer names; null when it names none. */
export type EvaluationAnswer = {
  readonly account: string | null;
  readonly reading: Reading<readonly Evaluated[]>;
};

/** Reads the answer of that request, or of a batch of them. */
export function readEvaluation(text: string, file: string): Result<readonly EvaluationAnswer[]> {
  const parsed = parseBoundedJson(text, file);
  return parsed.ok ? readEvaluationAnswer(parsed.value, file) : parsed;
}

/** The same for JSON that was parsed already. */
export function readEvaluationAnswer(document: unknown, file: string): Result<readonly EvaluationAnswer[]> {
  const page = inGraphSpelling(document);
  const batch = isObject(page) && Array.isArray(page.responses) ? page.responses.filter(isObject) : null;
  if (batch === null) {
    const read = readPage(page, file);
    return read === null ? fail('whatif.no-evaluation', { file }) : ok([{ account: null, reading: read }]);
  }
  const answers = batch.map(({ id, status, body }) => ({
    account: String(id).toLowerCase(),
    reading: readPage(body, file) ?? reading([], [gap('not-read', `${file} › ${id}`, String(status))]),
  }));
  return answers.length === 0 ? fail('whatif.no-evaluation', { file }) : ok(answers);
}

/** One answer; null when it is none. An organization without any policy is answered with an empty list. */
function readPage(page: unknown, file: string): Reading<readonly Evaluated[]> | null {
  const list = isObject(page) && Array.isArray(page.value) ? page.value : Array.isArray(page) ? page : null;
  const evaluated = (list ?? []).filter(isObject).filter((each) => typeof each.policyApplies === 'boolean');
  const empty =
    isObject(page) && list?.length === 0 && /evaluate|whatIf/i.test(String(page['@odata.context']));
  if (evaluated.length === 0 && !empty) return null;
  const others = (list?.length ?? 0) - evaluated.length;
  const gaps: Gap[] = isObject(page) && announcesMore(page) ? [gap('next-page', file)] : [];
  return reading(
    evaluated.map((each) => ({
      id: String(each.id ?? ''),
      name: String(each.displayName ?? each.id ?? '—'),
      applies: each.policyApplies === true,
      reason: each.policyApplies === true ? '' : String(each.analysisReasons ?? ''),
    })),
    others === 0 ? gaps : [...gaps, gap('unknown-entry', file, String(others))],
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
    theirs?.reason.includes('notEnoughInformation') === true ||
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

/** The comparison for one account. */
export type AccountComparison = EvaluationComparison & { readonly account: string };

/**
 * Holds each answer of ours against Microsoft's for the same account. An answer that names no account is for the only
 * one asked about; an account that was not answered is a gap of its comparison.
 */
export function compareEvaluations(
  ours: readonly WhatIf[],
  theirs: readonly EvaluationAnswer[],
  file: string,
): Result<readonly AccountComparison[]> {
  if (ours.length > 1 && theirs.some(({ account }) => account === null))
    return fail('whatif.evaluation-of-whom', { file });
  return ok(
    ours.map((one) => {
      const account = one.account.toLowerCase();
      const found = theirs.find((each) => each.account === null || each.account === account);
      const answer = found?.reading ?? reading([], [gap('not-read', account, '—')]);
      const compared = compareEvaluation(one, answer);
      // Without an answer nothing differs: nothing was compared.
      const nothing = { same: 0, open: one.policies.length, differences: [] };
      return {
        ...(answer.value.length === 0 && answer.gaps.length > 0 ? { ...compared, ...nothing } : compared),
        account,
      };
    }),
  );
}
