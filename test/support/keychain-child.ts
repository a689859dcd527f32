import { createKeychain } from '../../services/keychain.ts';

/**
 * Runs one operation of the real keychain in the environment it was started with, and prints what came of it as
 * JSON with the milliseconds it took. Started as a process of its own: the environment is what the test is about.
 */
const [operation, account = '', secret = ''] = process.argv.slice(2);
const keychain = createKeychain({ patience: 8000 });
const began = performance.now();
const operations: Record<string, () => Promise<unknown>> = {
  check: () => keychain.check(),
  set: () => keychain.set(account, secret),
  get: () => keychain.get(account),
  delete: () => keychain.delete(account),
};
const outcome = await operations[operation ?? '']?.();
process.stdout.write(JSON.stringify({ outcome, milliseconds: Math.round(performance.now() - began) }));
process.exit();
