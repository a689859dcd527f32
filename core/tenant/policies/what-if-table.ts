import type { Reading } from '../completeness.ts';
import type { MailboxFacts } from '../facts.ts';
import type { PolicyExport } from './imported-policy.ts';
import { nameBook } from './names.ts';
import type { SignInCase } from './sign-in-case.ts';
import {
  conditionalAccessFact,
  type PolicyOutcome,
  type PolicyReading,
  type WhatIf,
  whatIf,
} from './what-if.ts';

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

/** Who a policy leaves out, of those it would stop otherwise. */
export type Exclusion = {
  readonly policy: string;
  readonly state: string;
  /** Names of the people, groups and roles excluded, ids where no file names them. */
  readonly excluded: readonly string[];
  /** The mailboxes of the table that an exclusion covers, and those for which that is not known. */
  readonly covers: readonly string[];
  readonly perhaps: readonly string[];
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

/** Policies that would stop somebody here if nobody were excluded, and whom they exclude. */
function exclusionsOf(set: PolicyExport, signIns: readonly SignInCase[], on: string): readonly Exclusion[] {
  const nameOf = nameBook(set);
  return set.policies.flatMap((policy) => {
    const { users } = policy.conditions;
    const lists = typeof users === 'object' && users !== null ? Object.entries(users) : [];
    const excluded = lists
      .filter(([key, held]) => key.startsWith('exclude') && Array.isArray(held))
      .flatMap(([, held]) => held as readonly string[]);
    if (excluded.length === 0 || policy.state === 'disabled') return [];
    const included = Object.fromEntries(lists.filter(([key]) => !key.startsWith('exclude')));
    const bare = { ...policy, conditions: { ...policy.conditions, users: included } };
    const outcomeOf = (one: typeof policy, signIn: SignInCase) =>
      whatIf({ value: { ...set, policies: [one] }, gaps: [] }, signIn, on).policies[0];
    const concerned = signIns
      .filter((signIn) => outcomeOf(bare, signIn)?.outcome !== 'misses')
      .map((signIn) => ({ account: signIn.account, found: outcomeOf(policy, signIn) }));
    if (concerned.length === 0) return [];
    return [
      {
        policy: policy.displayName,
        state: policy.state,
        excluded: excluded.map((item) => nameOf([item])),
        covers: concerned.filter(({ found }) => found?.outcome === 'misses').map(({ account }) => account),
        perhaps: concerned.filter(({ found }) => isOpen(found)).map(({ account }) => account),
      },
    ];
  });
}

/** True when whether an exclusion covers the account is among what is not known. */
function isOpen(found: PolicyReading | undefined): boolean {
  return (
    found?.outcome === 'depends' && found.reasons.some(({ id }) => id.startsWith('whatif.depends.excluded-'))
  );
}
