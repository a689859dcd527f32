import type { Message } from '../i18n/translate.ts';

/** The ways maestro* can send that a policy may or may not touch. */
export const sendingChannels = [
  'outlook',
  'smtp-app-password',
  'relay',
  'direct-send',
  'smtp-oauth',
] as const;

export type SendingChannel = (typeof sendingChannels)[number];

/** `prompts`: a person is asked for a second factor. `depends`: see the words. */
export type PolicyEffect = {
  readonly kind: 'none' | 'prompts' | 'depends' | 'blocks';
  readonly message: Message;
};

/** States of a policy, as Graph writes them. */
export const policyStates = ['enabled', 'disabled', 'enabledForReportingButNotEnforced'] as const;

export type PolicyState = (typeof policyStates)[number];

/**
 * `managed`: the six that Microsoft creates in report-only. `leaving-defaults`: offered when security defaults
 * are left. `added`: on the page since. `baseline`: switched on by an administrator in Baseline Security Mode.
 */
export const policyFamilies = ['managed', 'leaving-defaults', 'added', 'baseline'] as const;

export type PolicyFamily = (typeof policyFamilies)[number];

export type KnownPolicy = {
  readonly id: string;
  readonly family: PolicyFamily;
  readonly name: Message;
  /** false: the French name is our translation, Microsoft's own was not seen. */
  readonly frenchNameSeen: boolean;
  readonly target: Message;
  readonly licence: Message;
  readonly effects: Readonly<Record<SendingChannel, PolicyEffect>>;
  /** Whether it appears on the French page the publisher's documentation reproduces. */
  readonly inPublisherDocument: boolean;
};

const none: PolicyEffect = { kind: 'none', message: { id: 'policies.effect.none' } };
const noSignIn: PolicyEffect = { kind: 'none', message: { id: 'policies.effect.no-sign-in' } };
const modernOAuth: PolicyEffect = { kind: 'none', message: { id: 'policies.effect.oauth-modern' } };
const oauthPrompt: PolicyEffect = { kind: 'prompts', message: { id: 'policies.effect.oauth-prompt' } };
const blockedWhileRisky: PolicyEffect = {
  kind: 'depends',
  message: { id: 'policies.effect.blocked-while-risky' },
};

/** Signing in with a browser or a recent application, the person is led to remedy the risk, and then gets in. */
const remediated: PolicyEffect = { kind: 'prompts', message: { id: 'policies.effect.remediation' } };
const notRemediable: PolicyEffect = { kind: 'depends', message: { id: 'policies.effect.smtp-remediation' } };

/** The IP-address routes make no sign-in: what a policy does can only concern the three others. */
function effects(
  outlook: PolicyEffect,
  smtp: PolicyEffect,
  oauth: PolicyEffect,
): Record<SendingChannel, PolicyEffect> {
  return {
    outlook,
    'smtp-app-password': smtp,
    relay: noSignIn,
    'direct-send': noSignIn,
    'smtp-oauth': oauth,
  };
}

const legacyEffects = effects(
  { kind: 'depends', message: { id: 'policies.effect.outlook-modern-only' } },
  { kind: 'blocks', message: { id: 'policies.effect.smtp-blocked-legacy' } },
  modernOAuth,
);

const mfaEffects = effects(
  { kind: 'prompts', message: { id: 'policies.effect.outlook-prompt' } },
  { kind: 'blocks', message: { id: 'policies.effect.smtp-blocked-mfa' } },
  oauthPrompt,
);

const adminEffects = effects(
  { kind: 'prompts', message: { id: 'policies.effect.outlook-prompt-admins' } },
  { kind: 'depends', message: { id: 'policies.effect.smtp-blocked-admins' } },
  oauthPrompt,
);

const highRiskEffects = effects(blockedWhileRisky, blockedWhileRisky, blockedWhileRisky);

/**
 * Every policy that Microsoft switches on by itself (`managed`, `added`), or offers an administrator to switch on, and what it does to each way of sending. Sources: Learn,
 * « Microsoft-managed Conditional Access policies » (28 May 2026) and its earlier French version.
 */
export const knownPolicies: readonly KnownPolicy[] = [
  {
    id: 'block-legacy-authentication',
    family: 'managed',
    name: { id: 'policies.name.block-legacy-authentication' },
    frenchNameSeen: true,
    target: { id: 'policies.target.legacy-clients' },
    licence: { id: 'policies.licence.not-stated' },
    effects: legacyEffects,
    inPublisherDocument: true,
  },
  {
    id: 'block-device-code-flow',
    family: 'managed',
    name: { id: 'policies.name.block-device-code-flow' },
    frenchNameSeen: true,
    target: { id: 'policies.target.device-code' },
    licence: { id: 'policies.licence.not-stated' },
    effects: effects(none, none, { kind: 'depends', message: { id: 'policies.effect.oauth-device-code' } }),
    inPublisherDocument: true,
  },
  {
    id: 'mfa-admin-portals',
    family: 'managed',
    name: { id: 'policies.name.mfa-admin-portals' },
    frenchNameSeen: true,
    target: { id: 'policies.target.admin-portals' },
    licence: { id: 'policies.licence.p1-p2' },
    effects: effects(none, none, none),
    inPublisherDocument: true,
  },
  {
    id: 'mfa-all-users',
    family: 'managed',
    name: { id: 'policies.name.mfa-all-users' },
    frenchNameSeen: true,
    target: { id: 'policies.target.all-users' },
    licence: { id: 'policies.licence.not-stated' },
    effects: mfaEffects,
    inPublisherDocument: true,
  },
  {
    id: 'mfa-per-user-users',
    family: 'managed',
    name: { id: 'policies.name.mfa-per-user-users' },
    frenchNameSeen: true,
    target: { id: 'policies.target.per-user-mfa' },
    licence: { id: 'policies.licence.p1-p2' },
    effects: mfaEffects,
    inPublisherDocument: true,
  },
  {
    id: 'mfa-risky-sign-ins',
    family: 'managed',
    name: { id: 'policies.name.mfa-risky-sign-ins' },
    frenchNameSeen: true,
    target: { id: 'policies.target.risky-sign-ins' },
    licence: { id: 'policies.licence.p2' },
    effects: effects(
      { kind: 'depends', message: { id: 'policies.effect.outlook-prompt-risky' } },
      { kind: 'depends', message: { id: 'policies.effect.smtp-blocked-risky' } },
      { kind: 'depends', message: { id: 'policies.effect.outlook-prompt-risky' } },
    ),
    inPublisherDocument: true,
  },
  {
    id: 'defaults-block-legacy-authentication',
    family: 'leaving-defaults',
    name: { id: 'policies.name.block-legacy-authentication' },
    frenchNameSeen: true,
    target: { id: 'policies.target.legacy-clients' },
    licence: { id: 'policies.licence.p1-after-defaults' },
    effects: legacyEffects,
    inPublisherDocument: true,
  },
  {
    id: 'defaults-mfa-azure-management',
    family: 'leaving-defaults',
    name: { id: 'policies.name.defaults-mfa-azure-management' },
    frenchNameSeen: true,
    target: { id: 'policies.target.azure-management' },
    licence: { id: 'policies.licence.p1-after-defaults' },
    effects: effects(none, none, none),
    inPublisherDocument: true,
  },
  {
    id: 'defaults-mfa-admins',
    family: 'leaving-defaults',
    name: { id: 'policies.name.defaults-mfa-admins' },
    frenchNameSeen: true,
    target: { id: 'policies.target.admin-roles' },
    licence: { id: 'policies.licence.p1-after-defaults' },
    effects: adminEffects,
    inPublisherDocument: true,
  },
  {
    id: 'defaults-mfa-all-users',
    family: 'leaving-defaults',
    name: { id: 'policies.name.defaults-mfa-all-users' },
    frenchNameSeen: true,
    target: { id: 'policies.target.all-users' },
    licence: { id: 'policies.licence.p1-after-defaults' },
    effects: mfaEffects,
    inPublisherDocument: true,
  },
  {
    id: 'block-high-risk-users',
    family: 'added',
    name: { id: 'policies.name.block-high-risk-users' },
    frenchNameSeen: false,
    target: { id: 'policies.target.high-risk-users' },
    licence: { id: 'policies.licence.p2' },
    effects: highRiskEffects,
    inPublisherDocument: false,
  },
  {
    id: 'remediate-high-risk-users',
    family: 'added',
    name: { id: 'policies.name.remediate-high-risk-users' },
    frenchNameSeen: false,
    target: { id: 'policies.target.remediation' },
    licence: { id: 'policies.licence.p2-alone' },
    effects: effects(remediated, notRemediable, remediated),
    inPublisherDocument: false,
  },
  {
    id: 'block-high-risk-agents',
    family: 'added',
    name: { id: 'policies.name.block-high-risk-agents' },
    frenchNameSeen: false,
    target: { id: 'policies.target.agents' },
    licence: { id: 'policies.licence.not-stated' },
    effects: effects(none, none, none),
    inPublisherDocument: false,
  },
  {
    id: 'baseline-block-legacy-authentication',
    family: 'baseline',
    name: { id: 'policies.name.block-legacy-authentication' },
    frenchNameSeen: true,
    target: { id: 'policies.target.legacy-clients' },
    licence: { id: 'policies.licence.not-stated' },
    effects: legacyEffects,
    inPublisherDocument: false,
  },
  {
    id: 'baseline-phishing-resistant-admins',
    family: 'baseline',
    name: { id: 'policies.name.baseline-phishing-resistant-admins' },
    frenchNameSeen: false,
    target: { id: 'policies.target.administrators' },
    licence: { id: 'policies.licence.not-stated' },
    effects: adminEffects,
    inPublisherDocument: false,
  },
];

/** A policy by its id, or undefined. */
export function findPolicy(id: string): KnownPolicy | undefined {
  return knownPolicies.find((policy) => policy.id === id);
}
