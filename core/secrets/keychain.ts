import type { Words } from '../i18n/message.ts';

/** Why the keychain cannot serve, in the order the self-test meets them; `ready` when it can. */
export const keychainStates = ['ready', 'absent', 'no-session-bus', 'locked', 'refused'] as const;

/** The platforms' own stores, by the names their makers give them; what people see is in `storeNames`. */
export const keychainStores = ['Keychain', 'Credential Manager', 'Secret Service'] as const;

export type KeychainStore = (typeof keychainStores)[number];

export type KeychainState = (typeof keychainStates)[number];

/** What each platform calls its store, to the people who use it. */
export const storeNames: Readonly<Record<KeychainStore, Words>> = {
  Keychain: { fr: 'Trousseau d’accès', en: 'Keychain' },
  'Credential Manager': { fr: 'Gestionnaire d’identification', en: 'Credential Manager' },
  'Secret Service': { fr: 'Secret Service', en: 'Secret Service' },
};
