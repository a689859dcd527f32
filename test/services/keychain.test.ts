import { describe, expect, test } from 'vitest';
import { createKeychain, type KeychainBackend, type KeychainEntry } from '../../services/keychain.ts';
import { keychainTrouble } from '../../services/keychain-failure.ts';

/** A keychain in memory; `change` replaces some operations. */
function memoryBackend(change: Partial<KeychainEntry> = {}) {
  const kept = new Map<string, string>();
  const opened: [string, string][] = [];
  const backend: KeychainBackend = async (service, account) => {
    opened.push([service, account]);
    return {
      setPassword: async (password) => void kept.set(account, password),
      getPassword: async () => kept.get(account) ?? null,
      deletePassword: async () => kept.delete(account),
      ...change,
    };
  };
  return { kept, opened, backend };
}

const never = () => new Promise<never>(() => {});
const throwing = (message: string) => async () => {
  throw new Error(message);
};

describe('the keychain', () => {
  test('uses one fixed service name and one entry an account', async () => {
    const { opened, backend } = memoryBackend();
    await createKeychain({ backend }).set('Nom@Exemple.ca', 'x');
    expect(opened).toEqual([['Assistant Courriel', 'nom@exemple.ca']]);
  });

  test('leaves nothing behind after its self-test', async () => {
    const { kept, backend } = memoryBackend();
    expect(await createKeychain({ backend }).check()).toMatchObject({ state: 'ready', detail: '' });
    expect(kept.size).toBe(0);
  });

  test('reports a store that gives back something else, and still deletes the dummy', async () => {
    const { kept, backend } = memoryBackend({ getPassword: async () => 'something else' });
    expect(await createKeychain({ backend }).check()).toMatchObject({
      state: 'refused',
      steps: [
        { name: 'write', passed: true },
        { name: 'read', passed: false },
        { name: 'delete', passed: true },
      ],
    });
    expect(kept.size).toBe(0);
  });

  test('gives up on a prompt that nobody answers, as locked', async () => {
    const { backend } = memoryBackend({ getPassword: never, setPassword: never });
    const keychain = createKeychain({ backend, patience: 30 });
    expect(await keychain.get('a@b.ca')).toMatchObject({ ok: false, code: 'keychain.locked' });
    expect(await keychain.check()).toMatchObject({ state: 'locked' });
    const frozen = createKeychain({ backend: never, patience: 30 });
    expect(await frozen.delete('a@b.ca')).toMatchObject({ ok: false, code: 'keychain.locked' });
  });

  test('gives the keychain’s own reason for a refusal, in bounded length', async () => {
    const { backend } = memoryBackend({ deletePassword: throwing(`denied ${'x'.repeat(5000)}`) });
    const failure = await createKeychain({ backend }).delete('a@b.ca');
    expect(failure).toMatchObject({ ok: false, code: 'keychain.refused' });
    expect(JSON.stringify(failure).length).toBeLessThan(300);
  });

  test('never repeats the secret, even when the keychain’s error does', async () => {
    const secret = 'abcdefghijklmnop';
    const { backend } = memoryBackend({ setPassword: throwing(`cannot store ${secret}`) });
    const failure = await createKeychain({ backend }).set('a@b.ca', secret);
    expect(failure).toMatchObject({ ok: false, code: 'keychain.refused' });
    expect(JSON.stringify(failure)).not.toContain(secret);
  });
});

describe('what the keychains say', () => {
  test.each([
    [
      'DBus error: Using X11 for dbus-daemon autolaunch was disabled at compile time, set your DBUS_SESSION_BUS_ADDRESS instead',
      'no-session-bus',
    ],
    [
      'DBus error: Failed to connect to socket /run/user/1000/bus: No such file or directory',
      'no-session-bus',
    ],
    ['DBus error: The name org.freedesktop.secrets was not provided by any .service files', 'absent'],
    ['Couldn’t access platform storage: Secret Service: no result found', 'absent'],
    ['A specified logon session does not exist. It may already have been terminated.', 'absent'],
    ['Couldn’t access platform storage: Secret Service: unlock prompt was dismissed', 'locked'],
    ['User interaction is not allowed.', 'locked'],
    ['The user name or passphrase you entered is not correct.', 'refused'],
    ['', 'refused'],
  ])('%s', (message, trouble) => {
    expect(keychainTrouble(message)).toBe(trouble);
  });
});
