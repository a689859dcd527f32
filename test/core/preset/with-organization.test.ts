import { describe, expect, it } from 'vitest';
import { hasBegun, initialWizard, progressOf } from '../../../core/guide/wizard.ts';
import { pathOf, planOf } from '../../../core/guide/wizard-path.ts';
import { knowledge } from '../../../core/knowledge/facts.ts';
import { answersWith } from '../../../core/preset/organization.ts';
import type { Organization } from '../../../core/preset/preset-schema.ts';
import { reducerOf, settledQuestions, withOrganization } from '../../../core/preset/with-organization.ts';

const organization: Organization = {
  setBy: 'machine',
  domain: 'exemple.ca',
  route: 'app-password',
  addresses: ['203.0.114.9'],
  answers: { hosting: 'cloud' },
  testRecipient: 'essais@exemple.ca',
};
const fresh = initialWizard('2026-11-25', 'nom@exemple.ca', 'ok', null, knowledge);
const told = initialWizard(
  '2026-11-25',
  'nom@exemple.ca',
  'ok',
  {
    ...progressOf(fresh),
    answers: { hosting: 'on-site', mfa: 'on' },
  },
  knowledge,
);

describe('the wizard of an organization', () => {
  it('does not ask what the organization answered', () => {
    expect(pathOf(fresh)).toContain('question:mailProgram');
    const state = withOrganization(fresh, organization);
    expect(state.answers).toEqual({
      mailProgram: 'smtp',
      fixedAddress: 'yes',
      hosting: 'cloud',
      chosenRoute: 'app-password',
    });
    for (const question of ['mailProgram', 'hosting', 'fixedAddress'])
      expect(pathOf(state)).not.toContain(`question:${question}`);
  });

  it('fills in the domain, the address and the recipient where the person gave none', () => {
    const state = withOrganization(fresh, organization);
    expect(state.ipRoute).toMatchObject({ domain: 'exemple.ca', address: '203.0.114.9' });
    expect(state.recipient).toBe('essais@exemple.ca');
    const own = { ...fresh, recipient: 'moi@exemple.ca', ipRoute: { ...fresh.ipRoute, domain: 'autre.ca' } };
    expect(withOrganization(own, organization)).toMatchObject({
      recipient: 'moi@exemple.ca',
      ipRoute: { domain: 'autre.ca' },
    });
  });

  it('keeps what the person told, unless the organization lets nothing change', () => {
    expect(withOrganization(told, organization).answers.hosting).toBe('on-site');
    const firm = { ...organization, mayChange: [] };
    const state = withOrganization(told, firm);
    expect(state.answers).toMatchObject({ hosting: 'cloud', mfa: 'on' });
    expect(settledQuestions(firm)).toContain('hosting');
    expect(settledQuestions(organization)).toEqual([]);
  });

  it('lets a file of the person settle nothing', () => {
    expect(settledQuestions({ ...organization, mayChange: [], setBy: 'personal' })).toEqual([]);
  });

  it('gives the terminal’s plan the same answers', () => {
    const own = { hosting: 'on-site', mfa: 'on' } as const;
    expect(answersWith(organization, own)).toMatchObject({ mailProgram: 'smtp', ...own });
    expect(answersWith({ ...organization, mayChange: [] }, own)).toMatchObject({
      hosting: 'cloud',
      mfa: 'on',
    });
    expect(answersWith({ setBy: null }, own)).toEqual(own);
  });

  it.each([
    ['ip-address', { appPasswordOption: 'visible', mfa: 'on', actor: 'user' }],
    ['app-password', { actor: 'it-many', fixedAddress: 'yes' }],
    ['app-password', { actor: 'user' }],
  ] as const)(
    'makes %s the route, whatever else would have been advised, and says who chose',
    (route, told) => {
      const { answers: _, ...rest } = organization;
      const state = withOrganization({ ...fresh, answers: told }, { ...rest, route });
      const plan = planOf(state);
      expect(plan.route).toBe(route);
      expect(plan.steps.map(({ id }) => id)).not.toContain('find.appPasswordOption');
      expect(plan.reasons[0]).toEqual({ id: 'guide.reason.chosen.stands' });
      for (const asked of ['mailProgram', 'mfa', 'mfaKind', 'appPasswordOption', 'legacyAuth', 'basicAuth'])
        expect(pathOf(state)).not.toContain(`question:${asked}`);
    },
  );

  it('promises no route that is known to fail, and says that the organization chose it', () => {
    const { answers: _, ...rest } = organization;
    const state = withOrganization(
      { ...fresh, answers: { appPasswordOption: 'absent', actor: 'user' } },
      rest,
    );
    const plan = planOf(state);
    expect(plan.route).not.toBe('app-password');
    expect(plan.reasons[0]).toEqual({ id: 'guide.reason.chosen.app-password' });
  });

  it('keeps the choice in the preset alone, and through a new beginning', () => {
    const state = withOrganization(fresh, organization);
    expect(progressOf(state).answers).not.toHaveProperty('chosenRoute');
    expect(hasBegun(state)).toBe(false);
    const again = reducerOf(organization)(state, { type: 'restart' });
    expect(again.answers.chosenRoute).toBe('app-password');
  });

  it('changes nothing without one', () => {
    expect(withOrganization(told, { setBy: null })).toEqual(told);
  });
});
