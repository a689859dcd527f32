import type { SecretStore } from '../../ports.ts';
import { fail, ok, type Result } from '../../result.ts';

/** The secrets that one session can use: those it holds in memory, then those of the keychain. */
export type HeldSecrets = {
  /** The secret of an account, for a handler alone; `secret.missing` when there is none. */
  readonly read: (account: string) => Promise<Result<string>>;
  readonly hold: (account: string, secret: string) => void;
  readonly isHeld: (account: string) => boolean;
  /** false: none was held in memory. */
  readonly drop: (account: string) => boolean;
  readonly dropAll: () => void;
};

export function createHeldSecrets(keychain: Pick<SecretStore, 'get'>): HeldSecrets {
  const held = new Map<string, string>();
  const key = (account: string) => account.toLowerCase();
  return {
    read: async (account) => {
      const inMemory = held.get(key(account));
      if (inMemory !== undefined) return ok(inMemory);
      const stored = await keychain.get(account);
      if (!stored.ok) return stored;
      return stored.value === null ? fail('secret.missing', { account }) : ok(stored.value);
    },
    hold: (account, secret) => {
      held.set(key(account), secret);
    },
    isHeld: (account) => held.has(key(account)),
    drop: (account) => held.delete(key(account)),
    dropAll: () => held.clear(),
  };
}
