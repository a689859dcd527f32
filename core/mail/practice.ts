import { z } from '../schema.ts';

/** The practice server's scenarios, by the names the terminal uses. */
export const practiceScenarios = [
  'ok',
  'wrong-password',
  'account-locked',
  'smtp-auth-off-tenant',
  'smtp-auth-off-mailbox',
  'security-defaults',
  'policy-blocked',
  'basic-auth-retired',
  'from-refused',
  'relay-not-attributed',
  'direct-send-rejected',
  'too-many-connections',
  'temporary',
  'silent',
  'cut',
  'no-starttls',
  'tls-1.1',
  'untrusted-certificate',
  'foreign-banner',
] as const;

export const practiceScenarioSchema = z.enum(practiceScenarios);

export type PracticeScenario = z.infer<typeof practiceScenarioSchema>;

/** Reserved by RFC 2606: an address of this domain can never be somebody's. */
export const practiceDomain = 'exercice.example';

export const practiceAccount = `vous@${practiceDomain}`;

/** True for the accounts that only the practice server knows. */
export function isPracticeAccount(address: string): boolean {
  return address.toLowerCase().endsWith(`@${practiceDomain}`);
}
