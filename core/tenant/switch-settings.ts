import type { SwitchId } from './switches.ts';

type Setting = {
  /** The switch it belongs to. */
  readonly switchId: SwitchId;
  /** Where it stands among the facts. */
  readonly scope: 'tenant' | 'mailbox';
  readonly key: string;
  /** The first lets a message through. */
  readonly values: readonly [string, ...string[]];
};

/**
 * Every setting that a switch depends on and that can be known, in the order in which it is shown. The facts' schema, the
 * possible worlds, the rules and the screen take their values from here.
 */
export const switchSettings = {
  securityDefaults: {
    switchId: 'security-defaults',
    scope: 'tenant',
    key: 'securityDefaults',
    values: ['off', 'on'],
  },
  conditionalAccess: {
    switchId: 'conditional-access',
    scope: 'mailbox',
    key: 'conditionalAccess',
    values: ['clear', 'report-only', 'report-only-managed', 'blocks'],
  },
  perUserMfa: {
    switchId: 'per-user-mfa',
    scope: 'mailbox',
    key: 'perUserMfa',
    values: ['disabled', 'enabled', 'enforced'],
  },
  appPasswords: {
    switchId: 'app-passwords',
    scope: 'tenant',
    key: 'appPasswords',
    values: ['allowed', 'forbidden'],
  },
  appPasswordHeld: {
    switchId: 'app-passwords',
    scope: 'mailbox',
    key: 'appPasswordHeld',
    values: ['yes', 'no'],
  },
  basicSmtpPolicy: {
    switchId: 'authentication-policy',
    scope: 'mailbox',
    key: 'basicSmtpPolicy',
    values: ['allowed', 'blocked'],
  },
  smtpAuthTenant: { switchId: 'smtp-auth-tenant', scope: 'tenant', key: 'smtpAuth', values: ['on', 'off'] },
  smtpAuthMailbox: {
    switchId: 'smtp-auth-mailbox',
    scope: 'mailbox',
    key: 'smtpAuth',
    values: ['on', 'off', 'inherit'],
  },
  licence: { switchId: 'licence', scope: 'mailbox', key: 'licence', values: ['yes', 'no'] },
  basicAuthReenabled: {
    switchId: 'retirement',
    scope: 'tenant',
    key: 'basicAuthReenabled',
    values: ['yes', 'no'],
  },
  port25: { switchId: 'port-25', scope: 'mailbox', key: 'port25', values: ['open', 'closed'] },
  connector: {
    switchId: 'connector',
    scope: 'tenant',
    key: 'connector',
    values: ['matching', 'disabled', 'none'],
  },
  senderDomainAccepted: {
    switchId: 'accepted-domain',
    scope: 'mailbox',
    key: 'senderDomainAccepted',
    values: ['yes', 'no'],
  },
  rejectDirectSend: {
    switchId: 'direct-send',
    scope: 'tenant',
    key: 'rejectDirectSend',
    values: ['off', 'on'],
  },
  recipients: {
    switchId: 'direct-send',
    scope: 'mailbox',
    key: 'recipients',
    values: ['inside', 'outside'],
  },
  outlook: {
    switchId: 'outlook-program',
    scope: 'mailbox',
    key: 'outlook',
    values: ['classic', 'new', 'old', 'absent', 'broken'],
  },
  outlookAccount: {
    switchId: 'outlook-account',
    scope: 'mailbox',
    key: 'outlookAccount',
    values: ['same', 'other'],
  },
  outlookMigration: {
    switchId: 'outlook-switch',
    scope: 'mailbox',
    key: 'outlookMigration',
    values: ['stopped', 'allowed'],
  },
  outlookLicence: {
    switchId: 'outlook-switch',
    scope: 'mailbox',
    key: 'outlookLicence',
    values: ['business', 'enterprise', 'perpetual'],
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type SwitchSettingId = keyof typeof switchSettings;

export const switchSettingIds = Object.keys(switchSettings) as readonly SwitchSettingId[];
