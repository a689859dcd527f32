import { parseAddress } from '../../mail/address.ts';
import { isSettled } from '../../preset/organization.ts';
import { fail, ok } from '../../result.ts';
import type { HandlersOf } from '../operation.ts';
import type { SessionState } from '../session-state.ts';
import type { settingsOperations } from './settings-operations.ts';

export function settingsHandlers({ ports }: SessionState): HandlersOf<typeof settingsOperations> {
  return {
    'settings.get': async () => ok(ports.settings.get()),

    'settings.update': async (change) => {
      if (change.language !== undefined && isSettled(ports.preset.organization, 'language'))
        return fail('preset.settled', { field: 'language' });
      await ports.settings.prepare();
      if (change.account === undefined || change.account === null) return ports.settings.update(change);
      const account = parseAddress(change.account);
      return account.ok ? ports.settings.update({ ...change, account: account.value }) : account;
    },
  };
}
