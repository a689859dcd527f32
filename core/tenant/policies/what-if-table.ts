import type { Reading } from '../completeness.ts';
import type { MailboxFacts } from '../facts.ts';
import { type Exclusion, exclusionsOf } from './exclusions.ts';
import type { PolicyExport } from './imported-policy.ts';
import type { SignInCase } from './sign-in-case.ts';
import { conditionalAccessFact, type PolicyOutcome, type WhatIf, whatIf } from './what-if.ts';

/** A policy of the set, as a column of the table. */
export type TableColumn = {
  readonly name: string;
  readonly id: string | null;
  readonly state: string;
  /** What it does to each mailbox, in the order of the rows. */
  readonly cells: readonly { readonly outcome: PolicyOutcome; readonly decides: boolean }[];
};

/** Many mailboxes against one set of policies. */
export type WhatIfTable = {
  readonly on: string;
  readonly answers: readonly WhatIf[];
  readonly columns: readonly TableColumn[];
  readonly exclusions: readonly Exclusion[];
};

/** Judges each mailbox; the set of policies is read once and is the same for all. */
export function whatIfTable(
  set: Reading<PolicyExport>,
  signIns: readonly SignInCase[],
  on: string,
): WhatIfTable {
  const answers = signIns.map((signIn) => whatIf(set, signIn, on));
  const [first] = answers;
  const columns = (first?.policies ?? [])
    .map(({ name, id, state, key }) => ({
      name,
      id,
      state,
      cells: answers.map(({ policies }) => {
        const found = policies.find((policy) => policy.key === key);
        return { outcome: found?.outcome ?? 'depends', decides: found?.decides ?? false };
      }),
    }))
    .toSorted((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
  return { on, answers, columns, exclusions: exclusionsOf(set.value, signIns, on) };
}

/** What each mailbox's answer is to the verdict: facts that `verdict` reads. */
export function factsOfTable({ answers }: Pick<WhatIfTable, 'answers'>): readonly MailboxFacts[] {
  return answers.map((answer) => ({
    account: answer.account.toLowerCase(),
    ...conditionalAccessFact(answer),
  }));
}
