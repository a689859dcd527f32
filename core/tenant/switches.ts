import { newOutlookByDefault } from '../knowledge/calendar.ts';
import { basicAuthRetirement, finalRemovalAnnouncement } from '../knowledge/retirement.ts';
import type { MailboxKnowledge } from './facts.ts';
import { type SwitchSettingId, switchSettingIds, switchSettings } from './switch-settings.ts';

/** Every switch between a mailbox and an accepted message, in the order in which Microsoft decides. */
export const switchIds = [
  'security-defaults',
  'conditional-access',
  'per-user-mfa',
  'app-passwords',
  'authentication-policy',
  'smtp-auth-tenant',
  'smtp-auth-mailbox',
  'licence',
  'retirement',
  'port-25',
  'connector',
  'accepted-domain',
  'direct-send',
  'outlook-program',
  'outlook-account',
  'outlook-switch',
] as const;

export type SwitchId = (typeof switchIds)[number];

/** The routes of which one asks « can it send ». */
export const verdictRoutes = ['app-password', 'ip-address', 'outlook'] as const;

export type VerdictRoute = (typeof verdictRoutes)[number];

/** What a day decides that no setting tells: has it happened by the date asked. */
const happenings = {
  /** Microsoft switched the report-only policy on. */
  policyActivated: ['no', 'yes'],
  /** Within the last days of December 2026: the change reached this organization. */
  retirementArrived: ['no', 'yes'],
  /** Once its day may have been announced: basic authentication was removed for good. */
  finallyRemoved: ['no', 'yes'],
  /** The workstation switched to new Outlook. */
  outlookSwitched: ['no', 'yes'],
} as const;

type HappeningId = keyof typeof happenings;

const happeningIds = Object.keys(happenings) as readonly HappeningId[];

/** One complete state of everything a switch depends on: a possible world. */
export type World = { readonly [S in SwitchSettingId]: (typeof switchSettings)[S]['values'][number] } & {
  readonly [H in HappeningId]: (typeof happenings)[H][number];
};

export type VariableId = keyof World;

/** What a switch does in one world: lets through, stops, or has no say there. */
export type SwitchState = 'open' | 'closed' | 'not-concerned';

type SwitchRule = (world: World, date: string, knowledge: MailboxKnowledge) => SwitchState;

const gate = (open: boolean): SwitchState => (open ? 'open' : 'closed');

/** Each switch as a function of a world and a date. Source: Microsoft's order of decision, facts §2.9 and §3. */
export const switchRules: Readonly<Record<SwitchId, SwitchRule>> = {
  'security-defaults': (world) => gate(world.securityDefaults === 'off'),

  'conditional-access': (world, date, { asOf, mailbox }) => {
    if (world.conditionalAccess === 'blocks') return 'closed';
    if (world.conditionalAccess !== 'report-only-managed' || date <= asOf) return 'open';
    if (mailbox.activationOn !== undefined) return gate(date < mailbox.activationOn);
    return gate(world.policyActivated === 'no');
  },

  // By itself it stops nothing: it only decides whether an app password is needed.
  'per-user-mfa': () => 'open',

  'app-passwords': (world) => {
    if (world.perUserMfa !== 'enforced') return 'not-concerned';
    // Forbidding their creation leaves the existing ones working.
    return gate(world.appPasswords === 'allowed' || world.appPasswordHeld === 'yes');
  },

  'authentication-policy': (world) => gate(world.basicSmtpPolicy === 'allowed'),

  'smtp-auth-tenant': (world) =>
    world.smtpAuthMailbox === 'inherit' ? gate(world.smtpAuthTenant === 'on') : 'not-concerned',

  'smtp-auth-mailbox': (world) =>
    world.smtpAuthMailbox === 'inherit' ? 'not-concerned' : gate(world.smtpAuthMailbox === 'on'),

  licence: (world) => gate(world.licence === 'yes'),

  retirement: (world, date) => {
    if (date < basicAuthRetirement.from) return 'open';
    if (date <= basicAuthRetirement.until && world.retirementArrived === 'no') return 'open';
    if (date > finalRemovalAnnouncement.until && world.finallyRemoved === 'yes') return 'closed';
    return gate(world.basicAuthReenabled === 'yes');
  },

  'port-25': (world) => gate(world.port25 === 'open'),

  connector: (world) => {
    if (world.connector === 'matching') return 'open';
    // Without one, the same server still takes mail for mailboxes inside: that is direct send.
    return world.recipients === 'inside' ? 'not-concerned' : 'closed';
  },

  'accepted-domain': (world) =>
    world.connector === 'matching' ? gate(world.senderDomainAccepted === 'yes') : 'not-concerned',

  'direct-send': (world) => {
    if (world.connector === 'matching' || world.recipients === 'outside') return 'not-concerned';
    return gate(world.rejectDirectSend === 'off');
  },

  'outlook-program': (world) => gate(world.outlook === 'classic'),

  'outlook-account': (world) => gate(world.outlookAccount === 'same'),

  // The Outlook of the day the facts were read is known; what Microsoft does later depends on the licence.
  'outlook-switch': (world, date, { asOf }) => {
    if (date <= asOf || world.outlookMigration === 'stopped') return 'open';
    if (world.outlookLicence === 'perpetual') return 'open';
    if (world.outlookLicence === 'enterprise' && date < newOutlookByDefault.enterprise) return 'open';
    return gate(world.outlookSwitched === 'no');
  },
};

/** Switches that share variables, and so are judged together. Groups are independent of one another. */
export type SwitchGroup = {
  readonly switches: readonly SwitchId[];
  readonly variables: readonly VariableId[];
};

export const switchGroups: Readonly<Record<VerdictRoute, readonly SwitchGroup[]>> = {
  'app-password': [
    { switches: ['security-defaults'], variables: ['securityDefaults'] },
    { switches: ['conditional-access'], variables: ['conditionalAccess', 'policyActivated'] },
    {
      switches: ['per-user-mfa', 'app-passwords'],
      variables: ['perUserMfa', 'appPasswords', 'appPasswordHeld'],
    },
    { switches: ['authentication-policy'], variables: ['basicSmtpPolicy'] },
    { switches: ['smtp-auth-tenant', 'smtp-auth-mailbox'], variables: ['smtpAuthTenant', 'smtpAuthMailbox'] },
    { switches: ['licence'], variables: ['licence'] },
    {
      switches: ['retirement'],
      variables: ['retirementArrived', 'basicAuthReenabled', 'finallyRemoved'],
    },
  ],
  'ip-address': [
    { switches: ['port-25'], variables: ['port25'] },
    {
      switches: ['connector', 'accepted-domain', 'direct-send'],
      variables: ['connector', 'senderDomainAccepted', 'recipients', 'rejectDirectSend'],
    },
  ],
  outlook: [
    { switches: ['outlook-program'], variables: ['outlook'] },
    { switches: ['outlook-account'], variables: ['outlookAccount'] },
    { switches: ['outlook-switch'], variables: ['outlookMigration', 'outlookLicence', 'outlookSwitched'] },
  ],
};

export const variableIds: readonly VariableId[] = [...switchSettingIds, ...happeningIds];

/** Every value of a variable. */
export function valuesOf(variable: VariableId): readonly string[] {
  return isHappening(variable) ? happenings[variable] : switchSettings[variable].values;
}

/** True for what no fact tells. */
export function isHappening(variable: VariableId): variable is HappeningId {
  return Object.hasOwn(happenings, variable);
}
