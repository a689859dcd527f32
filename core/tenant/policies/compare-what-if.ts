import type { PolicyOutcome, WhatIf } from './what-if.ts';

/** What another set of policies changes for one mailbox. */
export type WhatIfChange = {
  readonly account: string;
  readonly before: WhatIf['answer'];
  readonly after: WhatIf['answer'];
  /** `cannot-say` as soon as one of the two answers is open: nothing is called the same that was not read. */
  readonly change: 'same' | 'stops' | 'passes' | 'cannot-say';
  /** Policies whose effect is another; null: not in that set. */
  readonly policies: readonly {
    readonly name: string;
    readonly before: PolicyOutcome | null;
    readonly after: PolicyOutcome | null;
  }[];
};

/** Compares what two sets of policies do to the same mailbox. */
export function compareWhatIf(before: WhatIf, after: WhatIf): WhatIfChange {
  const open = before.answer === 'depends' || after.answer === 'depends';
  return {
    account: after.account,
    before: before.answer,
    after: after.answer,
    change: open
      ? 'cannot-say'
      : before.answer === after.answer
        ? 'same'
        : after.answer === 'blocked'
          ? 'stops'
          : 'passes',
    policies: changedPolicies(before, after),
  };
}

function changedPolicies(before: WhatIf, after: WhatIf): WhatIfChange['policies'] {
  const outcomes = ({ policies }: WhatIf) =>
    new Map(policies.map(({ id, name, outcome }) => [id ?? name, { name, outcome }]));
  const [one, other] = [outcomes(before), outcomes(after)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .map((key) => ({
      name: (other.get(key) ?? one.get(key))?.name ?? key,
      before: one.get(key)?.outcome ?? null,
      after: other.get(key)?.outcome ?? null,
    }))
    .filter((policy) => policy.before !== policy.after)
    .filter((policy) => policy.before !== null || policy.after !== 'misses')
    .filter((policy) => policy.after !== null || policy.before !== 'misses');
}
