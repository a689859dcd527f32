/** What the check-up looks at, in the order in which it is told and in which its troubles come first. */
export const checkIds = [
  'submission',
  'relay',
  'implicit-tls',
  'proxy',
  'clock',
  'domain',
  'tenant',
  'outlook',
  'antivirus',
  'firewall',
  'keychain',
  'storage',
  'maestro',
] as const;

export type CheckId = (typeof checkIds)[number];

/** What leaves the machine when it is looked at; the others stay on it. */
export const networkChecks: readonly CheckId[] = ['submission', 'relay', 'implicit-tls', 'domain', 'tenant'];
