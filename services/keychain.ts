import { randomUUID } from 'node:crypto';
import type { SecretCheck, SecretStore } from '../core/ports.ts';
import { ok, type Result } from '../core/result.ts';
import type { KeychainStore } from '../core/secrets/keychain.ts';
import { type KeychainTrouble, keychainFailure, keychainTrouble } from './keychain-failure.ts';
import { sessionBusAnswers } from './session-bus.ts';

/** One entry of the platform's keychain. An entry that does not exist reads as null and deletes as false. */
export type KeychainEntry = {
  setPassword(password: string): Promise<void>;
  getPassword(): Promise<string | null | undefined>;
  deletePassword(): Promise<boolean>;
};

/** Opens an entry; rejects with an error whose message says what the keychain said. */
export type KeychainBackend = (service: string, account: string) => Promise<KeychainEntry>;

type Options = {
  readonly service?: string;
  readonly backend?: KeychainBackend;
  /** Longest wait for one operation, in milliseconds. */
  readonly patience?: number;
};

/**
 * The operating system's keychain, one entry an account (in lower case) under a fixed service name. Every
 * operation ends within `patience`: a keychain that waits for its owner's password is reported as locked, and
 * nothing is ever deleted to get around it.
 */
export function createKeychain({
  service = 'Assistant Courriel',
  backend = openSystemEntry,
  patience = 10_000,
}: Options = {}): SecretStore {
  async function use<T>(account: string, action: (entry: KeychainEntry) => Promise<T>): Promise<Outcome<T>> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Outcome<T>>((resolve) => {
      timer = setTimeout(() => resolve({ trouble: 'locked', detail: 'no answer' }), patience);
    });
    try {
      const entry = backend(service, account.toLowerCase());
      return await Promise.race([entry.then(action).then((value) => ({ value })), late]);
    } catch (error) {
      const message = error instanceof Error ? error.message : 'unknown error';
      return { trouble: keychainTrouble(message), detail: message };
    } finally {
      clearTimeout(timer);
    }
  }

  /** Whatever a keychain writes in its errors, `secret` stays out of them. */
  async function ask<T>(
    account: string,
    action: (entry: KeychainEntry) => Promise<T>,
    secret = '',
  ): Promise<Result<T>> {
    const outcome = await use(account, action);
    if ('value' in outcome) return ok(outcome.value);
    const detail = secret === '' ? outcome.detail : outcome.detail.replaceAll(secret, '***');
    return keychainFailure(outcome.trouble, detail.slice(0, longestDetail));
  }

  return {
    set: (account, secret) => ask(account, async (entry) => void (await entry.setPassword(secret)), secret),
    get: (account) => ask(account, async (entry) => (await entry.getPassword()) ?? null),
    delete: (account) => ask(account, (entry) => entry.deletePassword()),
    check: async () => {
      const account = `essai-${randomUUID()}`;
      const dummy = randomUUID();
      const actions: Record<
        SecretCheck['steps'][number]['name'],
        (entry: KeychainEntry) => Promise<boolean>
      > = {
        write: async (entry) => {
          await entry.setPassword(dummy);
          return true;
        },
        read: async (entry) => (await entry.getPassword()) === dummy,
        delete: (entry) => entry.deletePassword(),
      };
      const steps: SecretCheck['steps'] = [];
      let trouble: KeychainTrouble | null = null;
      let detail = '';
      for (const name of ['write', 'read', 'delete'] as const) {
        // A dummy that could not be written is neither read nor deleted; one that could not be read still is.
        if (name !== 'write' && steps[0]?.passed === false) {
          steps.push({ name, passed: false });
          continue;
        }
        const outcome = await use(account, actions[name]);
        const passed = 'value' in outcome && outcome.value;
        steps.push({ name, passed });
        if (passed || trouble !== null) continue;
        trouble = 'value' in outcome ? 'refused' : outcome.trouble;
        detail = 'value' in outcome ? `${name}: another value` : outcome.detail;
      }
      return {
        state: trouble ?? 'ready',
        store: storeName(process.platform),
        steps,
        detail: detail.slice(0, longestDetail),
      };
    },
  };
}

const longestDetail = 200;

type Outcome<T> = { readonly value: T } | { readonly trouble: KeychainTrouble; readonly detail: string };

/** The platform's own store. */
function storeName(platform: NodeJS.Platform): KeychainStore {
  if (platform === 'darwin') return 'Keychain';
  return platform === 'win32' ? 'Credential Manager' : 'Secret Service';
}

/**
 * The platform's own store. On Linux it is pinned to the Secret Service: the library would otherwise fall back,
 * without a word, to the kernel's keyring, which forgets at the next start.
 */
async function openSystemEntry(service: string, account: string): Promise<KeychainEntry> {
  if (process.platform === 'linux' && !(await sessionBusAnswers(process.env))) {
    throw new Error('DBUS_SESSION_BUS_ADDRESS: no session bus answers');
  }
  const { AsyncEntry } = await import('@napi-rs/keyring');
  return new AsyncEntry(service, account, { linux: { store: 'secret-service' } });
}
