import { describe, expect, it } from 'vitest';
import { initialWizard, progressOf } from '../../../core/guide/wizard.ts';
import { pathOf } from '../../../core/guide/wizard-path.ts';
import { knowledge } from '../../../core/knowledge/facts.ts';
import { answersWith } from '../../../core/preset/organization.ts';
import type { Organization } from '../../../core/preset/preset-schema.ts';
import { settledQuestions, withOrganization } from '../../../core/preset/with-organization.ts';

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
    expect(state.answers).toEqual({ mailProgram: 'smtp', fixedAddress: 'yes', hosting: 'cloud' });
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

  it('changes nothing without one', () => {
    expect(withOrganization(told, { setBy: null })).toEqual(told);
  });
});
