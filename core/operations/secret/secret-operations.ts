import { z } from '../../schema.ts';
import { keychainStates, keychainStores } from '../../secrets/keychain.ts';
import { secretWarnings } from '../../secrets/secret.ts';
import { address, nothing } from '../fields.ts';

/** There is deliberately no operation that returns a secret. */
export const secretOperations = {
  /** Writes, reads and deletes a dummy in the keychain. */
  'secret.check': {
    input: nothing,
    output: z.strictObject({
      state: z.enum(keychainStates),
      store: z.enum(keychainStores),
      steps: z.array(z.strictObject({ name: z.enum(['write', 'read', 'delete']), passed: z.boolean() })),
      detail: z.string(),
    }),
  },
  /** `keep: session` holds the secret in this process's memory only, until it ends. */
  'secret.save': {
    input: z.strictObject({
      account: address,
      secret: z.string().max(100_000),
      keep: z.enum(['keychain', 'session']),
    }),
    output: z.strictObject({
      account: z.string(),
      kept: z.enum(['keychain', 'session']),
      warnings: z.array(z.enum(secretWarnings)),
    }),
  },
  'secret.status': {
    input: z.strictObject({ account: address }),
    output: z.strictObject({ account: z.string(), kept: z.enum(['keychain', 'session', 'none']) }),
  },
  'secret.forget': {
    input: z.strictObject({ account: address }),
    output: z.strictObject({ account: z.string(), removed: z.boolean() }),
  },
  /** The trusted side puts the secret on the clipboard and clears it later; the page never sees it. */
  'secret.copy': {
    input: z.strictObject({ account: address }),
    output: z.strictObject({ account: z.string(), seconds: z.int() }),
  },
} as const;

export const secretEvents = {
  /** Once a second while a secret is on the clipboard; `state` says how it ended. */
  'secret.clipboard': z.strictObject({
    account: z.string(),
    secondsLeft: z.int(),
    state: z.enum(['counting', 'cleared', 'left-alone', 'failed']),
  }),
} as const;
