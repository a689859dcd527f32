import { ok, type Result } from '../../core/result.ts';
import type { Reading } from '../../core/tenant/completeness.ts';
import type { PolicyExport } from '../../core/tenant/policies/imported-policy.ts';
import { readMembershipTexts } from '../../core/tenant/policies/membership-texts.ts';
import { mergePolicyExports } from '../../core/tenant/policies/read-policy-export.ts';
import type { SignInCase } from '../../core/tenant/policies/sign-in-case.ts';
import { signInsOf } from '../../core/tenant/policies/sign-in-form.ts';
import { questionsFor, type WhatIfQuestion } from '../../core/tenant/policies/what-if-questions.ts';
import { type WhatIfTable, whatIfTable } from '../../core/tenant/policies/what-if-table.ts';
import type { OpenedExport, WhatIfForm } from './use-tenant.ts';

export type Simulation = {
  readonly table: WhatIfTable;
  /** The second set's answers, in the same order; null when there is no second set. */
  readonly after: WhatIfTable | null;
  readonly set: Reading<PolicyExport>;
  readonly questions: ReadonlySet<WhatIfQuestion>;
};

/** What the policies do to the accounts as the form describes them; a failure says what is still missing. */
export function simulate(account: string, form: WhatIfForm, today: string): Result<Simulation> {
  const others = form.others.split(/[\s,;]+/).filter((each) => each !== '');
  const signIns = signInsOf({
    accounts: account.trim() === '' && others.length > 0 ? others : [account, ...others],
    ip: form.ip,
    country: form.country,
    risk: form.risk,
    platform: form.platform,
    device: form.device,
    memberships: [...form.groupFiles, ...typedGroups(form)],
  });
  if (!signIns.ok) return signIns;
  const known =
    signIns.value.length === 1 ? signIns.value.map((each) => withTyped(each, form)) : signIns.value;
  const set = merged(form.exports);
  return ok({
    table: whatIfTable(set, known, today),
    after: form.after.length === 0 ? null : whatIfTable(merged(form.after), known, today),
    set,
    questions: questionsFor(set, known, today),
  });
}

const merged = (files: readonly OpenedExport[]) => mergePolicyExports(files.map(({ content }) => content));

/** What was typed names nobody: it is of the only account asked about. */
function typedGroups({ groups, groupsComplete }: WhatIfForm) {
  if (groups.trim() === '' && !groupsComplete) return [];
  const text = { name: 'groupes', named: true, text: ok(groups) };
  return readMembershipTexts([text], groupsComplete).exports;
}

function withTyped(signIn: SignInCase, { objectId, roles }: WhatIfForm): SignInCase {
  const { memberships } = signIn;
  return {
    ...signIn,
    memberships: {
      ...memberships,
      accountId: objectId.trim() === '' ? memberships.accountId : objectId.trim().toLowerCase(),
      roles: roles === 'unknown' ? memberships.roles : roles === 'none' ? [] : roles,
    },
  };
}
