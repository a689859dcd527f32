import { parseAddress } from '../../mail/address.ts';
import { ok } from '../../result.ts';
import type { HandlersOf } from '../operation.ts';
import type { SessionState } from '../session-state.ts';
import type { settingsOperations } from './settings-operations.ts';

export function settingsHandlers({ ports }: SessionState): HandlersOf<typeof settingsOperations> {
  return {
    'settings.get': async () => ok(ports.settings.get()),

    'settings.update': async (change) => {
      if (change.account === undefined || change.account === null) return ports.settings.update(change);
      const account = parseAddress(change.account);
      return account.ok ? ports.settings.update({ ...change, account: account.value }) : account;
    },
  };
}
