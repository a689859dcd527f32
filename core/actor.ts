/** Who may have to act on a plan, a finding or a diagnosis. */
export const actors = [
  'user',
  'microsoft365-admin',
  'network-admin',
  'workstation-admin',
  'maestro-admin',
  'microsoft',
] as const;

/** Who must act. */
export type Actor = (typeof actors)[number];
