import { sayFailure } from '../../core/i18n/translate.ts';
import { parseAddress } from '../../core/mail/address.ts';
import type { SecretWarning } from '../../core/secrets/secret.ts';
import { defineCommand } from '../command.ts';
import { openSession } from '../open-session.ts';
import { readSecret } from '../read-secret.ts';
import { translate } from '../words/translate.ts';

const account = {
  type: 'string',
  value: 'ADDRESS',
  summary: 'terminal.secret.account',
  required: true,
} as const;

/** `secret set`: into the keychain, from a hidden prompt or standard input. */
export const secretSet = defineCommand({
  name: 'secret set',
  summary: 'terminal.secret.set',
  options: { account, 'password-stdin': { type: 'boolean', summary: 'terminal.secret.stdin' } },
  sensitive: true,
  run: async (context) => {
    const { options, io, json, locale } = context;
    const address = parseAddress(options.account);
    if (!address.ok) return address;
    const secret = await readSecret(context, {
      account: address.value,
      fromStdin: options['password-stdin'],
    });
    if (!secret.ok) return secret;
    const session = openSession(context);
    try {
      const saved = await session.client.call('secret.save', {
        account: address.value,
        secret: secret.value.slice(0, 100_000),
        keep: 'keychain',
      });
      if (!saved.ok) return saved;
      for (const warning of saved.value.warnings) {
        io.note(translate(locale, `secret.warning.${warning as SecretWarning}`));
      }
      if (json) io.json(saved.value);
      else io.say(translate(locale, 'terminal.secret.saved', { account: saved.value.account }));
      return 0;
    } finally {
      await session.close();
    }
  },
});

/** `secret status`: kept or not, never what. */
export const secretStatus = defineCommand({
  name: 'secret status',
  summary: 'terminal.secret.status',
  options: { account },
  sensitive: true,
  run: async (context) => {
    const { options, io, json, locale } = context;
    const session = openSession(context);
    try {
      const status = await session.client.call('secret.status', { account: options.account });
      if (!status.ok) return status;
      const kept = status.value.kept !== 'none';
      const words = kept ? 'terminal.secret.kept' : 'terminal.secret.none';
      if (json) io.json(status.value);
      else io.say(translate(locale, words, { account: status.value.account }));
      return kept ? 0 : 1;
    } finally {
      await session.close();
    }
  },
});

/** `secret forget`: nothing to delete is a good end too. */
export const secretForget = defineCommand({
  name: 'secret forget',
  summary: 'terminal.secret.forget',
  options: { account },
  sensitive: true,
  run: async (context) => {
    const { options, io, json, locale } = context;
    const session = openSession(context);
    try {
      const forgotten = await session.client.call('secret.forget', { account: options.account });
      if (!forgotten.ok) return forgotten;
      const words = forgotten.value.removed ? 'terminal.secret.removed' : 'terminal.secret.nothing';
      if (json) io.json(forgotten.value);
      else io.say(translate(locale, words, { account: forgotten.value.account }));
      return 0;
    } finally {
      await session.close();
    }
  },
});

/** `secret check`: the keychain's self-test, with the reason when it fails. */
export const secretCheck = defineCommand({
  name: 'secret check',
  summary: 'terminal.secret.check',
  options: {},
  run: async (context) => {
    const { io, json, locale } = context;
    const session = openSession(context);
    try {
      const checked = await session.client.call('secret.check', {});
      if (!checked.ok) return checked;
      const { state, store, steps, detail } = checked.value;
      if (json) io.json(checked.value);
      else {
        for (const { name, passed } of steps) {
          io.say(`${passed ? '✓' : '✕'} ${translate(locale, `terminal.secret.step.${name}`)}`);
        }
        io.say(
          state === 'ready'
            ? translate(locale, 'terminal.secret.ready', { store })
            : sayFailure(locale, { code: `keychain.${state}`, params: { detail } }),
        );
      }
      return state === 'ready' ? 0 : 1;
    } finally {
      await session.close();
    }
  },
});
