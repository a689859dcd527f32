import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type CampaignAccount, campaignAccountSchema, mostAccounts } from '../../core/campaign/accounts.ts';
import type { Campaign } from '../../core/ports.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { z } from '../../core/schema.ts';
import { settingsDirectory } from '../paths.ts';
import { readAccountFile } from './account-file.ts';
import { createStatusReader } from './status-folder.ts';
import { createStatusWriter } from './status-writer.ts';

const savedSchema = z.object({
  version: z.literal(1),
  accounts: z.array(campaignAccountSchema).max(mostAccounts),
});

export type CampaignFiles = Omit<Campaign, 'workstation'> & {
  /** Writes what an earlier session could not. */
  flush(): Promise<void>;
};

/** The campaign's files: IT's list in the person's own data, the status folder where the preset, or IT, says. */
export function createCampaign(
  statusFolder: string | null,
  home: string = settingsDirectory(),
): CampaignFiles {
  const writer = createStatusWriter({ folder: statusFolder, home });
  return {
    write: (status) => writer.write(status),
    flush: () => writer.flush(),
    readAccounts: async (base64, file) => readAccountFile(Buffer.from(base64, 'base64'), file),
    save: (accounts) => saveAccounts(path.join(home, 'campaign.json'), accounts),
    accounts: () => loadAccounts(path.join(home, 'campaign.json')),
    readFolder: createStatusReader(),
  };
}

async function saveAccounts(file: string, accounts: readonly CampaignAccount[]): Promise<Result<void>> {
  try {
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(`${file}.draft`, JSON.stringify({ version: 1, accounts }), { mode: 0o600 });
    await rename(`${file}.draft`, file);
    return ok(undefined);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return fail('settings.write-failed', { file, detail: code });
  }
}

async function loadAccounts(file: string): Promise<Result<readonly CampaignAccount[]>> {
  try {
    return ok(savedSchema.parse(JSON.parse(await readFile(file, 'utf8'))).accounts);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? ok([]) : fail('campaign.list-unreadable', { file });
  }
}
