import { type Failure, fail } from '../core/result.ts';
import type { KeychainState } from '../core/secrets/keychain.ts';

export type KeychainTrouble = Exclude<KeychainState, 'ready'>;

/**
 * What the platforms' keychains say, and what it means. The Linux sentences were read from a real Secret Service
 * in each situation; the others come from Apple's and Microsoft's documented messages.
 */
const sentences: readonly (readonly [RegExp, KeychainTrouble])[] = [
  [/DBUS_SESSION_BUS_ADDRESS|failed to connect to socket|autolaunch/i, 'no-session-bus'],
  [/not provided by any \.service files|no result found|ServiceUnknown|NameHasNoOwner/i, 'absent'],
  [/logon session does not exist|no default keychain|could not be found to store/i, 'absent'],
  [/prompt was dismissed|is locked|interaction is not allowed/i, 'locked'],
];

/** The situation that an error of the keychain describes. */
export function keychainTrouble(message: string): KeychainTrouble {
  return sentences.find(([pattern]) => pattern.test(message))?.[1] ?? 'refused';
}

/** The same, as a failure. `detail` is shown for a refusal only: the others have their own words. */
export function keychainFailure(trouble: KeychainTrouble, detail: string): Failure {
  return trouble === 'refused' ? fail('keychain.refused', { detail }) : fail(`keychain.${trouble}`);
}
