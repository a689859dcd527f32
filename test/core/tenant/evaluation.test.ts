import { describe, expect, it } from 'vitest';
import {
  compareEvaluation,
  compareEvaluations,
  readEvaluation,
} from '../../../core/tenant/policies/evaluation.ts';
import { evaluationBatches, evaluationRequest } from '../../../core/tenant/policies/evaluation-request.ts';
import { unknownMemberships } from '../../../core/tenant/policies/memberships.ts';
import { mergePolicyExports, readPolicyExport } from '../../../core/tenant/policies/read-policy-export.ts';
import { signInOf } from '../../../core/tenant/policies/sign-in-case.ts';
import { whatIf } from '../../../core/tenant/policies/what-if.ts';
import { me, office, policySamples } from '../../support/policy-samples.ts';

const memberships = {
  ...unknownMemberships,
  accountId: me.id,
  groups: [{ id: me.group, name: null }],
  groupsComplete: true,
  roles: [me.role],
  guest: false,
};
const signIn = { ...signInOf(me.account, memberships), ip: '198.51.100.7' };

const ours = () => {
  const read = readPolicyExport(
    JSON.stringify([...policySamples.map(({ policy }) => policy), office]),
    'f.json',
  );
  if (!read.ok) throw new Error(read.code);
  return whatIf(mergePolicyExports([read.value]), signIn, '2026-11-21');
};

const answer = (change: (index: number) => object, more: object = {}) => {
  const value = policySamples.map(({ policy, outcome }, index) => ({
    ...policy,
    policyApplies: outcome !== 'misses',
    analysisReasons: outcome === 'misses' ? 'clientApps' : 'notSet',
    ...change(index),
  }));
  const read = readEvaluation(JSON.stringify({ value, ...more }), 'evaluate.json');
  if (!read.ok) throw new Error(read.code);
  const [first] = read.value;
  if (first?.account !== null) throw new Error('whom');
  return first.reading;
};

describe('Microsoft’s own evaluation', () => {
  it('is asked for the same sign-in, as Graph documents it', () => {
    expect(evaluationRequest(signIn)).toMatchObject({
      method: 'POST',
      url: 'https://graph.microsoft.com/v1.0/identity/conditionalAccess/evaluate',
      body: {
        signInIdentity: { '@odata.type': '#microsoft.graph.userSignIn', userId: me.id },
        signInContext: { includeApplications: ['00000002-0000-0ff1-ce00-000000000000'] },
        signInConditions: { clientAppType: 'other', ipAddress: '198.51.100.7', signInRiskLevel: 'none' },
        appliedPoliciesOnly: false,
      },
    });
    expect(evaluationRequest(signInOf(me.account, unknownMemberships))).toBeNull();
  });

  it('agrees where both say the same; what one leaves open is not compared', () => {
    const compared = compareEvaluation(
      ours(),
      answer(() => ({})),
    );
    expect(compared.differences).toEqual([]);
    // The platform is open for us, and session options stop nothing for either.
    expect(compared).toMatchObject({ same: policySamples.length - 2, open: 2, gaps: [] });
  });

  it('shows what differs, what is absent and what is not whole', () => {
    const compared = compareEvaluation(
      ours(),
      answer((index) => (index === 0 ? { policyApplies: false, analysisReasons: 'users' } : {}), {
        '@odata.nextLink': 'https://graph.microsoft.com/next',
      }),
    );
    expect(compared.differences).toMatchObject([
      { name: 'CA001 - Block legacy authentication', ours: 'blocks', theirs: false, reason: 'users' },
    ]);
    expect(compared.gaps.map(({ kind }) => kind)).toEqual(['next-page']);
    const { value } = answer(() => ({}));
    const fewer = compareEvaluation(ours(), { value: value.slice(1), gaps: [] });
    expect(fewer.differences).toMatchObject([{ ours: 'blocks', theirs: null }]);
    expect(readEvaluation('{"value":[{"id":"x"}]}', 'f.json')).toMatchObject({
      code: 'whatif.no-evaluation',
    });
  });

  it('is asked for several accounts in one batch, and each answer is held against its own', () => {
    const other = {
      ...signIn,
      account: 'paie@exemple.ca',
      memberships: { ...memberships, accountId: 'u-2' },
    };
    const [batch, ...more] = evaluationBatches([signIn, other, signInOf('x@exemple.ca', unknownMemberships)]);
    expect(more).toEqual([]);
    expect(batch).toMatchObject({
      method: 'POST',
      url: 'https://graph.microsoft.com/v1.0/$batch',
      body: {
        requests: [{ id: me.account, url: '/identity/conditionalAccess/evaluate' }, { id: other.account }],
      },
    });
    const value = policySamples.map(({ policy, outcome }) => ({
      ...policy,
      policyApplies: outcome !== 'misses',
      analysisReasons: 'notSet',
    }));
    const responses = [
      { id: me.account, status: 200, body: { value } },
      { id: other.account, status: 403, body: { error: { code: 'Forbidden' } } },
    ];
    const read = readEvaluation(JSON.stringify({ responses }), 'batch.json');
    if (!read.ok) throw new Error(read.code);
    const compared = compareEvaluations([ours(), { ...ours(), account: other.account }], read.value, 'b');
    // What was refused agrees with nothing.
    expect(compared).toMatchObject({
      value: [
        { account: me.account, differences: [], gaps: [] },
        { account: other.account, same: 0, gaps: [{ kind: 'not-read', detail: '403' }] },
      ],
    });
    const unnamed = [{ account: null, reading: answer(() => ({})) }];
    expect(compareEvaluations([ours(), ours()], unnamed, 'b')).toMatchObject({
      code: 'whatif.evaluation-of-whom',
    });
  });
});
