import { campaignStates } from '../../campaign/board.ts';
import { locales } from '../../i18n/message.ts';
import { z } from '../../schema.ts';

const folder = z.string().min(1).max(1000).nullable();

const rowSchema = z.strictObject({
  address: z.string(),
  name: z.string(),
  group: z.string(),
  state: z.enum(campaignStates),
  workstation: z.string().nullable(),
  route: z.string().nullable(),
  diagnosis: z.string().nullable(),
  checkup: z.string().nullable(),
  at: z.string().nullable(),
  assistant: z.string().nullable(),
  clockWrong: z.boolean(),
  unlisted: z.boolean(),
});

const boardSchema = z.strictObject({
  rows: z.array(rowSchema),
  counts: z.record(z.enum(campaignStates), z.int()),
  diagnoses: z.array(z.strictObject({ id: z.string(), count: z.int() })),
});

export const campaignOperations = {
  /** Keeps the accounts of a CSV as the list to follow, in place of the one before. */
  'campaign.import': {
    input: z.strictObject({ name: z.string().min(1).max(300), base64: z.base64().max(40_000_000) }),
    output: z.strictObject({
      accounts: z.int(),
      duplicates: z.int(),
      blank: z.int(),
      refused: z.int(),
      refusedLines: z.array(z.int()),
    }),
  },
  /** The list and what the workstations wrote, as they are at this moment. null: the preset's folder. */
  'campaign.status': {
    input: z.strictObject({ folder }),
    output: boardSchema.extend({
      /** null: none is known, so that only the list is shown. */
      folder: z.string().nullable(),
      /** Not all of the folder was read. */
      partial: z.boolean(),
      /** Why the folder could not be read, in the system's word. */
      failure: z.string().nullable(),
      setAside: z.strictObject({ unreadable: z.int(), large: z.int(), later: z.int(), foreign: z.int() }),
    }),
  },
  /** The table as CSV, where downloads go. */
  'campaign.export': {
    input: z.strictObject({ folder, language: z.enum(locales) }),
    output: z.strictObject({ file: z.string() }),
  },
  /** The letter to those who have not done it, and their addresses. */
  'campaign.remind': {
    input: z.strictObject({ folder, language: z.enum(locales) }),
    output: z.strictObject({ recipients: z.array(z.string()), subject: z.string(), text: z.string() }),
  },
} as const;
