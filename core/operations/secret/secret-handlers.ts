import { parseAddress } from '../../mail/address.ts';
import { ok } from '../../result.ts';
import { cleanSecret, inspectSecret } from '../../secrets/secret.ts';
import type { HandlersOf } from '../operation.ts';
import type { SessionState } from '../session-state.ts';
import { clipboardSeconds } from './clipboard-countdown.ts';
import type { secretOperations } from './secret-operations.ts';

export function secretHandlers({
  ports,
  secrets,
  clipboard,
}: SessionState): HandlersOf<typeof secretOperations> {
  return {
    'secret.check': async () => ok(await ports.secrets.check()),

    'secret.save': async (input) => {
      const account = parseAddress(input.account);
      if (!account.ok) return account;
      const secret = cleanSecret(input.secret);
      if (!secret.ok) return secret;
      if (input.keep === 'session') {
        secrets.hold(account.value, secret.value);
      } else {
        const saved = await ports.secrets.set(account.value, secret.value);
        if (!saved.ok) return saved;
        secrets.drop(account.value);
      }
      return ok({ account: account.value, kept: input.keep, warnings: inspectSecret(secret.value) });
    },

    'secret.status': async (input) => {
      const account = parseAddress(input.account);
      if (!account.ok) return account;
      if (secrets.isHeld(account.value)) return ok({ account: account.value, kept: 'session' });
      const stored = await ports.secrets.get(account.value);
      if (!stored.ok) return stored;
      return ok({ account: account.value, kept: stored.value === null ? 'none' : 'keychain' });
    },

    'secret.forget': async (input) => {
      const account = parseAddress(input.account);
      if (!account.ok) return account;
      const held = secrets.drop(account.value);
      const stored = await ports.secrets.delete(account.value);
      if (!stored.ok) return held ? ok({ account: account.value, removed: true }) : stored;
      return ok({ account: account.value, removed: held || stored.value });
    },

    'secret.copy': async (input, context) => {
      const account = parseAddress(input.account);
      if (!account.ok) return account;
      const secret = await secrets.read(account.value);
      if (!secret.ok) return secret;
      const written = await ports.clipboard.write(secret.value);
      if (!written.ok) return written;
      clipboard.start(secret.value, (secondsLeft, state) =>
        context.emit('secret.clipboard', { account: account.value, secondsLeft, state }),
      );
      return ok({ account: account.value, seconds: clipboardSeconds });
    },
  };
}
