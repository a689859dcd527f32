import type { Client } from '../../core/client.ts';
import { sayFailure } from '../../core/i18n/translate.ts';
import { parseAddress } from '../../core/mail/address.ts';
import type { Result } from '../../core/result.ts';
import { storeNames } from '../../core/secrets/keychain.ts';
import { defineCommand, type ExitStatus } from '../command.ts';
import { withSession } from '../open-session.ts';
import { readSecret } from '../read-secret.ts';
import { type TerminalMessageId, translate } from '../words/translate.ts';

const account = {
  type: 'string',
  value: 'ADDRESS',
  read: parseAddress,
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
    const { account } = options;
    const secret = await readSecret(context, { account, fromStdin: options['password-stdin'] });
    if (!secret.ok) return secret;
    return withSession(context, async (session) => {
      const saved = await session.client.call('secret.save', {
        account,
        secret: secret.value.slice(0, 100_000),
        keep: 'keychain',
      });
      if (!saved.ok) return saved;
      for (const warning of saved.value.warnings) {
        io.note(translate(locale, `secret.warning.${warning}`));
      }
      if (json) io.json(saved.value);
      else io.say(translate(locale, 'terminal.secret.saved', { account: saved.value.account }));
      return 0;
    });
  },
});

type AccountQuestion<T> = {
  readonly name: string;
  readonly summary: TerminalMessageId;
  readonly ask: (client: Client, input: { readonly account: string }) => Promise<Result<T>>;
  readonly words: (answer: T) => TerminalMessageId;
  readonly status: (answer: T) => ExitStatus;
};

/** A command that takes an account and nothing else, and says in one sentence what the keychain answers. */
function onAccount<T extends { readonly account: string }>({
  name,
  summary,
  ask,
  words,
  status,
}: AccountQuestion<T>) {
  return defineCommand({
    name,
    summary,
    options: { account },
    sensitive: true,
    run: async (context) => {
      const { options, io, json, locale } = context;
      return withSession(context, async (session) => {
        const answer = await ask(session.client, { account: options.account });
        if (!answer.ok) return answer;
        if (json) io.json(answer.value);
        else io.say(translate(locale, words(answer.value), { account: answer.value.account }));
        return status(answer.value);
      });
    },
  });
}

/** `secret status`: kept or not, never what. */
export const secretStatus = onAccount({
  name: 'secret status',
  summary: 'terminal.secret.status',
  ask: (client, input) => client.call('secret.status', input),
  words: ({ kept }) => (kept === 'none' ? 'terminal.secret.none' : 'terminal.secret.kept'),
  status: ({ kept }) => (kept === 'none' ? 1 : 0),
});

/** `secret forget`: nothing to delete is a good end too. */
export const secretForget = onAccount({
  name: 'secret forget',
  summary: 'terminal.secret.forget',
  ask: (client, input) => client.call('secret.forget', input),
  words: ({ removed }) => (removed ? 'terminal.secret.removed' : 'terminal.secret.nothing'),
  status: () => 0,
});

/** `secret check`: the keychain's self-test, with the reason when it fails. */
export const secretCheck = defineCommand({
  name: 'secret check',
  summary: 'terminal.secret.check',
  options: {},
  run: async (context) => {
    const { io, json, locale } = context;
    return withSession(context, async (session) => {
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
            ? translate(locale, 'terminal.secret.ready', {
                store: storeNames[store][locale],
              })
            : sayFailure(locale, { code: `keychain.${state}`, params: { detail } }),
        );
      }
      return state === 'ready' ? 0 : 1;
    });
  },
});
