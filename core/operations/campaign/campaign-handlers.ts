import { type CampaignBoard, campaignBoard } from '../../campaign/board.ts';
import { boardCsv, reminder } from '../../campaign/campaign-text.ts';
import { ok, type Result } from '../../result.ts';
import type { Output } from '../contract.ts';
import type { HandlersOf } from '../operation.ts';
import type { SessionState } from '../session-state.ts';
import type { campaignOperations } from './campaign-operations.ts';

export function campaignHandlers({ ports }: SessionState): HandlersOf<typeof campaignOperations> {
  const statusOf = async (chosen: string | null): Promise<Result<Output<'campaign.status'>>> => {
    const accounts = await ports.campaign.accounts();
    if (!accounts.ok) return accounts;
    const folder = chosen ?? ports.preset.organization.statusFolder ?? null;
    const reading =
      folder === null
        ? { found: [], partial: false, failure: null, unreadable: 0, large: 0, later: 0, foreign: 0 }
        : await ports.campaign.readFolder(folder);
    const { found, partial, failure, ...setAside } = reading;
    return ok({ ...plain(campaignBoard(accounts.value, found)), folder, partial, failure, setAside });
  };
  return {
    'campaign.import': async ({ name, base64 }) => {
      const list = await ports.campaign.readAccounts(base64, name);
      if (!list.ok) return list;
      const saved = await ports.campaign.save(list.value.accounts);
      if (!saved.ok) return saved;
      const { accounts, refusedLines, ...counts } = list.value;
      return ok({ accounts: accounts.length, ...counts, refusedLines: [...refusedLines] });
    },

    'campaign.status': ({ folder }) => statusOf(folder),

    'campaign.export': async ({ folder, language }) => {
      const status = await statusOf(folder);
      if (!status.ok) return status;
      const saved = await ports.downloads.save('campagne.csv', boardCsv(status.value, language));
      return saved.ok ? ok({ file: saved.value }) : saved;
    },

    'campaign.remind': async ({ folder, language }) => {
      const status = await statusOf(folder);
      if (!status.ok) return status;
      const { organization = null, support } = ports.preset.organization;
      const contact = [support?.name, support?.email, support?.phone].filter((each) => each).join(', ');
      const letter = reminder(
        status.value.rows,
        { organization, support: contact === '' ? null : contact },
        language,
      );
      return ok({ ...letter, recipients: [...letter.recipients] });
    },
  };
}

function plain({ rows, counts, diagnoses }: CampaignBoard) {
  return { rows: [...rows], counts: { ...counts }, diagnoses: [...diagnoses] };
}
