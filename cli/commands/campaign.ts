import { campaignStates } from '../../core/campaign/board.ts';
import { boardCsv, boardText, campaignMarks } from '../../core/campaign/campaign-text.ts';
import type { Client } from '../../core/client.ts';
import type { Locale } from '../../core/i18n/message.ts';
import type { Output } from '../../core/operations/contract.ts';
import { type Failure, fail, type Result } from '../../core/result.ts';
import { type CommandContext, defineCommand, type ExitStatus, type OptionTable } from '../command.ts';
import type { Io } from '../io.ts';
import { withSession } from '../open-session.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { translate } from '../words/translate.ts';
import { writeNamedFile } from '../write-file.ts';

const folder = { type: 'string', value: 'FOLDER', summary: 'terminal.campaign.folder' } as const;
const csv = { type: 'string', value: 'OUT', summary: 'terminal.campaign.csv' } as const;

/** `campaign import`: the accounts to follow, from whatever a tenant or a spreadsheet exports. */
export const campaignImport = defineCommand({
  name: 'campaign import',
  summary: 'terminal.campaign.import',
  positionals: { usage: 'FILE|-', min: 1, max: 1 },
  options: {},
  run: async (context) => {
    const { positionals, io, json, locale } = context;
    const source = positionals[0] ?? '-';
    const { longestAccountFile } = await import('../../services/campaign/account-file.ts');
    const bytes = await io.read(source, longestAccountFile);
    if (!bytes.ok) return bytes;
    const base64 = Buffer.from(bytes.value).toString('base64');
    return withSession(context, async ({ client }) => {
      const name = source === '-' ? 'stdin' : source.slice(-300);
      const imported = await client.call('campaign.import', { name, base64 });
      if (!imported.ok) return imported;
      if (json) io.json({ ok: true, ...imported.value });
      else {
        const { refusedLines, ...counts } = imported.value;
        io.say(translate(locale, 'terminal.campaign.imported', counts));
        if (refusedLines.length > 0)
          io.note(translate(locale, 'terminal.campaign.refused', { lines: refusedLines.join(', ') }));
      }
      return 0;
    });
  },
});

/** `campaign status`: where each mailbox stands, from the list and from the status folder. */
export const campaignStatus = defineCommand({
  name: 'campaign status',
  summary: 'terminal.campaign.status',
  options: {
    folder,
    state: {
      type: 'string',
      value: 'STATE',
      choices: campaignStates,
      summary: 'terminal.campaign.state',
      summaryParams: { states: campaignStates.join(', ') },
    },
    csv,
    watch: { type: 'boolean', summary: 'terminal.campaign.watch' },
  },
  run: async (context) => {
    const { options, io, json, locale, signal } = context;
    const { state } = options;
    return withSession(context, async ({ client }): Promise<ExitStatus | Failure> => {
      const show = async (): Promise<ExitStatus | Failure> => {
        const status = await readBoard(context, client, options.folder ?? null);
        if (!status.ok) return status;
        const rows = status.value.rows.filter((row) => state === undefined || row.state === state);
        if (options.csv !== undefined) {
          const written = await writeNamedFile(options.csv, boardCsv({ rows }, locale));
          if (!written.ok) return written;
        }
        if (json) io.json({ ok: true, ...status.value, rows });
        else sayBoard(io, { ...status.value, rows }, state !== undefined, locale);
        return status.value.counts.refused > 0 || status.value.partial ? 1 : 0;
      };
      const first = await show();
      const watched = options.folder ?? (typeof first === 'number' ? await folderOf(client) : null);
      if (!options.watch || json || typeof first !== 'number' || watched === null) return first;
      const { watchStatusFolder } = await import('../../services/campaign/status-folder.ts');
      let showing = false;
      const stop = watchStatusFolder(watched, () => {
        // A slow share is not asked again before it answered.
        if (showing) return;
        showing = true;
        io.say('');
        void show().finally(() => {
          showing = false;
        });
      });
      await untilInterrupted(signal);
      stop();
      return 0;
    });
  },
});

/** `campaign remind`: the letter to those who have not done it, and their addresses. Nothing is sent. */
export const campaignRemind = defineCommand({
  name: 'campaign remind',
  summary: 'terminal.campaign.remind',
  options: { folder },
  run: async (context) => {
    const { options, io, json, locale } = context;
    return withSession(context, async ({ client }) => {
      const board = await readBoard(context, client, options.folder ?? null);
      if (!board.ok) return board;
      const letter = await client.call('campaign.remind', {
        folder: options.folder ?? null,
        language: locale,
      });
      if (!letter.ok) return letter;
      const { recipients, subject, text } = letter.value;
      if (json) io.json({ ok: true, ...letter.value });
      else if (recipients.length === 0) io.say(translate(locale, 'terminal.campaign.nobody'));
      else {
        io.say(`${translate(locale, 'terminal.campaign.to')} ${recipients.join('; ')}`);
        io.say(`${translate(locale, 'terminal.campaign.subject')} ${subject}\n\n${text}`);
      }
      return 0;
    });
  },
});

type Status = Output<'campaign.status'>;

const mostCalls = 6;

const isLate = ({ partial, failure }: Status) => partial && failure === null;

/** The board; a share that answers late is waited for, up to a minute, as its reading goes on between two calls. */
async function readBoard(
  { io, locale, signal }: Pick<CommandContext<OptionTable>, 'io' | 'locale' | 'signal'>,
  client: Client,
  chosen: string | null,
): Promise<Result<Status>> {
  let status = await client.call('campaign.status', { folder: chosen });
  for (let call = 1; call < mostCalls && status.ok && isLate(status.value) && !signal.aborted; call += 1) {
    if (call === 1) io.note(translate(locale, 'campaign.slow'));
    status = await client.call('campaign.status', { folder: chosen });
  }
  if (!status.ok) return status;
  const { folder: read, failure, rows } = status.value;
  if (failure !== null && read !== null)
    return fail('campaign.folder-unreadable', { folder: read, detail: failure });
  return rows.length === 0 && read === null ? fail('campaign.no-list') : status;
}

async function folderOf(client: Client): Promise<string | null> {
  const info = await client.call('app.info', {});
  return info.ok ? (info.value.organization.statusFolder ?? null) : null;
}

function sayBoard(io: Io, status: Status, withRows: boolean, locale: Locale): void {
  for (const line of boardText(status, locale)) io.say(line);
  for (const { state, address, workstation, diagnosis } of withRows ? status.rows : [])
    io.say(
      `  ${campaignMarks[state]} ${[address || '—', workstation, diagnosis].filter((each) => each).join(' · ')}`,
    );
  const { unreadable, large, later, foreign } = status.setAside;
  const count = unreadable + large + later + foreign;
  if (status.folder === null) io.note(translate(locale, 'campaign.folder.none'));
  if (status.partial) io.note(translate(locale, 'campaign.partial'));
  if (count > 0) io.note(translate(locale, 'campaign.set-aside', { count, ...status.setAside }));
}
