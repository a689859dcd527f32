/** Why the keychain cannot serve, in the order the self-test meets them; `ready` when it can. */
export const keychainStates = ['ready', 'absent', 'no-session-bus', 'locked', 'refused'] as const;

export type KeychainState = (typeof keychainStates)[number];
