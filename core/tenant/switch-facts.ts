import { basicAuthRetirement } from '../knowledge/retirement.ts';
import type { MailboxKnowledge } from './facts.ts';
import { type SwitchSettingId, switchSettingIds, switchSettings } from './switch-settings.ts';

/** One fact that a person can choose, and the switch it belongs to. `unknown` is always on offer besides. */
export type SwitchField = (typeof switchSettings)[SwitchSettingId];

export const switchFields: readonly SwitchField[] = switchSettingIds.map((id) => switchSettings[id]);

/** The name of a field in the tables of words: both scopes have a `smtpAuth`. */
export function fieldName({ scope, key }: SwitchField): string {
  return `${scope}-${key}`;
}

/** What is known of a field, `unknown` when nothing is. */
export function fieldValue(field: SwitchField, { asOf, tenant, mailbox }: MailboxKnowledge): string {
  const value = field.scope === 'tenant' ? tenant[field.key] : mailbox[field.key];
  if (typeof value === 'string') return value;
  // Before the retirement nobody can have switched anything back on: the rule's own default is « no ».
  return field.key === 'basicAuthReenabled' && asOf <= basicAuthRetirement.until ? 'no' : 'unknown';
}
