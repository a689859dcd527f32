import { basicAuthRetirement } from '../knowledge/retirement.ts';
import type { Knowledge, MailboxFacts, TenantFacts } from './facts.ts';
import type { SwitchId } from './switches.ts';

/** One fact that a person can choose, and the switch it belongs to. `unknown` is always on offer besides. */
export type SwitchField = {
  readonly switchId: SwitchId;
  readonly values: readonly string[];
} & (
  | { readonly scope: 'tenant'; readonly key: keyof TenantFacts }
  | { readonly scope: 'mailbox'; readonly key: keyof MailboxFacts }
);

export const switchFields: readonly SwitchField[] = [
  { switchId: 'security-defaults', scope: 'tenant', key: 'securityDefaults', values: ['off', 'on'] },
  {
    switchId: 'conditional-access',
    scope: 'mailbox',
    key: 'conditionalAccess',
    values: ['clear', 'report-only', 'report-only-managed', 'blocks'],
  },
  {
    switchId: 'per-user-mfa',
    scope: 'mailbox',
    key: 'perUserMfa',
    values: ['disabled', 'enabled', 'enforced'],
  },
  { switchId: 'app-passwords', scope: 'tenant', key: 'appPasswords', values: ['allowed', 'forbidden'] },
  { switchId: 'app-passwords', scope: 'mailbox', key: 'appPasswordHeld', values: ['yes', 'no'] },
  {
    switchId: 'authentication-policy',
    scope: 'mailbox',
    key: 'basicSmtpPolicy',
    values: ['allowed', 'blocked'],
  },
  { switchId: 'smtp-auth-tenant', scope: 'tenant', key: 'smtpAuth', values: ['on', 'off'] },
  { switchId: 'smtp-auth-mailbox', scope: 'mailbox', key: 'smtpAuth', values: ['on', 'off', 'inherit'] },
  { switchId: 'licence', scope: 'mailbox', key: 'licence', values: ['yes', 'no'] },
  { switchId: 'retirement', scope: 'tenant', key: 'basicAuthReenabled', values: ['yes', 'no'] },
  { switchId: 'port-25', scope: 'mailbox', key: 'port25', values: ['open', 'closed'] },
  { switchId: 'connector', scope: 'tenant', key: 'connector', values: ['matching', 'disabled', 'none'] },
  { switchId: 'accepted-domain', scope: 'mailbox', key: 'senderDomainAccepted', values: ['yes', 'no'] },
  { switchId: 'direct-send', scope: 'tenant', key: 'rejectDirectSend', values: ['off', 'on'] },
  { switchId: 'direct-send', scope: 'mailbox', key: 'recipients', values: ['inside', 'outside'] },
  {
    switchId: 'outlook-program',
    scope: 'mailbox',
    key: 'outlook',
    values: ['classic', 'new', 'old', 'absent'],
  },
  { switchId: 'outlook-account', scope: 'mailbox', key: 'outlookAccount', values: ['same', 'other'] },
  { switchId: 'outlook-switch', scope: 'mailbox', key: 'outlookMigration', values: ['stopped', 'allowed'] },
  {
    switchId: 'outlook-switch',
    scope: 'mailbox',
    key: 'outlookLicence',
    values: ['business', 'enterprise', 'perpetual'],
  },
];

/** The name of a field in the tables of words: both scopes have a `smtpAuth`. */
export function fieldName({ scope, key }: SwitchField): string {
  return `${scope}-${key}`;
}

/** What is known of a field, `unknown` when nothing is. */
export function fieldValue(field: SwitchField, { asOf, tenant, mailbox }: Knowledge): string {
  const value = field.scope === 'tenant' ? tenant[field.key] : mailbox[field.key];
  if (typeof value === 'string') return value;
  // Before the retirement nobody can have switched anything back on: the rule's own default is « no ».
  return field.key === 'basicAuthReenabled' && asOf <= basicAuthRetirement.until ? 'no' : 'unknown';
}
