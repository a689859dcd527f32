import type { Locale } from '../i18n/message.ts';
import { translate } from '../i18n/translate.ts';
import { csvText } from '../text/csv-text.ts';
import {
  type CampaignBoard,
  type CampaignRow,
  type CampaignState,
  campaignStates,
  shareOf,
} from './board.ts';
import { causeName } from './cause-name.ts';

const columns = [
  ...['address', 'name', 'group', 'state', 'route', 'diagnosis', 'checkup'],
  ...['workstation', 'at', 'assistant', 'clock', 'unlisted'],
] as const;

/** The sign of each state, where a line begins with it. */
export const campaignMarks: Record<CampaignState, string> = {
  accepted: '✓',
  refused: '✕',
  begun: '!',
  absent: '·',
};

/** The table as CSV for a spreadsheet: UTF-8 with a byte order mark, no cell taken for a formula. */
export function boardCsv({ rows }: Pick<CampaignBoard, 'rows'>, locale: Locale): string {
  const yes = (value: boolean) => (value ? translate(locale, 'campaign.yes') : '');
  const lines = rows.map((row) => [
    ...[row.address, row.name, row.group, translate(locale, `campaign.state.${row.state}`)],
    ...[row.route ?? '', row.diagnosis ?? '', checkupWord(row, locale), row.workstation ?? ''],
    ...[row.at ?? '', row.assistant ?? '', yes(row.clockWrong), yes(row.unlisted)],
  ]);
  const header = columns.map((column) => translate(locale, `campaign.column.${column}`));
  return csvText([header, ...lines]);
}

/** The board as lines of a terminal: each state with its count and its share of all as a bar, then the refusals by cause. */
export function boardText({ counts, diagnoses, rows }: CampaignBoard, locale: Locale): string[] {
  const doubtful = rows.filter(({ clockWrong }) => clockWrong).length;
  return [
    ...campaignStates.map((state) => {
      const bar = '█'.repeat(Math.ceil(shareOf(counts, state) * 24));
      return `${campaignMarks[state]} ${String(counts[state]).padStart(6)}  ${translate(locale, `campaign.state.${state}`).padEnd(34)} ${bar}`.trimEnd();
    }),
    ...(diagnoses.length === 0 ? [] : ['', translate(locale, 'campaign.refusals')]),
    ...diagnoses.map(({ id, count }) => `${String(count).padStart(8)}  ${causeName(id, locale)}`),
    ...(doubtful === 0 ? [] : ['', translate(locale, 'campaign.clocks', { count: doubtful })]),
  ];
}

/** The letter to send to those who have not done it yet; nothing of anybody's state is in it. */
export function reminder(
  rows: readonly CampaignRow[],
  { organization, support }: { readonly organization: string | null; readonly support: string | null },
  locale: Locale,
): { readonly recipients: readonly string[]; readonly subject: string; readonly text: string } {
  const recipients = rows
    .filter(({ state, address, unlisted }) => state !== 'accepted' && address !== '' && !unlisted)
    .map(({ address }) => address);
  const lines = [
    translate(locale, 'campaign.reminder.text'),
    support === null ? null : translate(locale, 'campaign.reminder.support', { support }),
    organization,
  ];
  return {
    recipients,
    subject: translate(locale, 'campaign.reminder.subject'),
    text: lines.filter((each) => each !== null).join('\n\n'),
  };
}

function checkupWord({ checkup }: CampaignRow, locale: Locale): string {
  switch (checkup) {
    case 'clear':
    case 'partial':
    case 'caution':
    case 'problem':
      return translate(locale, `campaign.checkup.${checkup}`);
    default:
      return '';
  }
}
