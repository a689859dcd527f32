import { describe, expect, it } from 'vitest';
import { say, translate } from '../../../core/i18n/translate.ts';
import { findPolicy, knownPolicies, sendingChannels } from '../../../core/knowledge/policies.ts';
import {
  administratorRoles,
  pageDifferences,
  policyOrigin,
  policyQuestions,
  policyRules,
} from '../../../core/knowledge/policy-rules.ts';

const ids = (family: string) =>
  knownPolicies.filter((policy) => policy.family === family).map(({ id }) => id);

describe('the policies Microsoft switches on', () => {
  it('lists the six managed ones, the four offered on leaving security defaults, and those added since', () => {
    expect(ids('managed')).toEqual([
      'block-legacy-authentication',
      'block-device-code-flow',
      'mfa-admin-portals',
      'mfa-all-users',
      'mfa-per-user-users',
      'mfa-risky-sign-ins',
    ]);
    expect(ids('leaving-defaults')).toHaveLength(4);
    expect(ids('added')).toEqual([
      'block-high-risk-users',
      'remediate-high-risk-users',
      'block-high-risk-agents',
    ]);
    expect(ids('baseline')).toHaveLength(2);
    expect(new Set(knownPolicies.map(({ id }) => id)).size).toBe(knownPolicies.length);
  });

  it('leaves relay and direct send untouched by every policy', () => {
    for (const policy of knownPolicies) {
      expect(policy.effects.relay.kind).toBe('none');
      expect(policy.effects['direct-send'].kind).toBe('none');
    }
  });

  it('stops SMTP with an app password for legacy and MFA policies, and OAuth for none of these', () => {
    const stops = knownPolicies.filter((policy) => policy.effects['smtp-app-password'].kind === 'blocks');
    expect(stops.map(({ id }) => id)).toEqual([
      'block-legacy-authentication',
      'mfa-all-users',
      'mfa-per-user-users',
      'defaults-block-legacy-authentication',
      'defaults-mfa-all-users',
      'baseline-block-legacy-authentication',
    ]);
    expect(stops.some((policy) => policy.effects['smtp-oauth'].kind === 'blocks')).toBe(false);
    expect(findPolicy('block-device-code-flow')?.effects['smtp-oauth'].kind).toBe('depends');
  });

  it('says every policy, rule and question in both languages', () => {
    for (const locale of ['fr', 'en'] as const) {
      for (const policy of knownPolicies) {
        for (const message of [policy.name, policy.target, policy.licence])
          expect(say(locale, message)).not.toBe('');
        for (const channel of sendingChannels)
          expect(say(locale, policy.effects[channel].message)).not.toBe('');
        expect(translate(locale, `policies.family.${policy.family}`)).not.toBe('');
      }
      for (const rule of policyRules) expect(say(locale, rule.message)).not.toBe('');
      for (const { question, answer } of policyQuestions)
        expect(`${say(locale, question)} ${say(locale, answer)}`.length).toBeGreaterThan(40);
    }
    expect(say('fr', { id: 'policies.rule.update-failed' })).toContain('Identités exclues');
  });

  it('names fourteen administrator roles, each once', () => {
    expect(administratorRoles).toHaveLength(14);
    expect(new Set(administratorRoles.map((role) => role.templateId)).size).toBe(14);
    expect(administratorRoles.map((role) => role.name.fr)).toContain('Administrateur général');
  });

  it('shows both delays with their dates', () => {
    const delay = pageDifferences.find(({ id }) => id === 'delay');
    expect(say('fr', delay?.before.message ?? { id: 'policies.difference.delay' })).toContain('45');
    expect(say('fr', delay?.today.message ?? { id: 'policies.difference.delay' })).toContain('30');
    expect(delay?.before.lastSeenOn).toBe('2026-03-18');
    expect(delay?.today.publishedOn).toBe('2026-05-28');
  });
});

describe('recognising a managed policy', () => {
  it.each([
    ['Microsoft-managed: Block legacy authentication', 'microsoft'],
    ['MICROSOFT-MANAGED: Multifactor authentication for all users', 'microsoft'],
    ['Géré par Microsoft : Bloquer l’authentification héritée', 'microsoft'],
    ['Managée par Microsoft : Bloquer', 'microsoft'],
    ['Baseline Security Mode: Block legacy authentication', 'baseline'],
    ['Bloquer Microsoft-managed: faux', 'organization'],
    ['CA001 - Block legacy', 'organization'],
  ])('%s', (name, by) => {
    expect(policyOrigin(name, null).by).toBe(by);
  });

  it('takes a template id for a hint and no more', () => {
    const id = '4200930c-0da2-4e33-ca01-000000000007';
    expect(policyOrigin('Ma stratégie', id).by).toBe('perhaps-microsoft');
    expect(policyOrigin('Ma stratégie', 'autre').by).toBe('organization');
  });
});
