import { describe, expect, it } from 'vitest';
import { campaignBoard, type FoundStatus } from '../../../core/campaign/board.ts';
import { boardCsv, boardText, reminder } from '../../../core/campaign/campaign-text.ts';
import { causeName } from '../../../core/campaign/cause-name.ts';
import {
  readStatus,
  statusFileName,
  statusFileOf,
  type WorkstationStatus,
} from '../../../core/campaign/status.ts';
import { frenchFaults } from '../../support/french.ts';

const status = (change: Partial<WorkstationStatus>): WorkstationStatus => ({
  version: 1,
  workstation: 'POSTE-1',
  account: 'a@exemple.ca',
  assistant: '0.1.0',
  writtenAt: '2026-11-25T14:00:00Z',
  checkup: null,
  test: null,
  ...change,
});
const test = {
  route: 'app-password',
  outcome: 'accepted',
  diagnosis: null,
  at: '2026-11-25T14:00:00Z',
} as const;
const found = (change: Partial<WorkstationStatus>, modifiedAt = '2026-11-25T14:00:05Z'): FoundStatus => ({
  status: status(change),
  modifiedAt,
});
const account = (address: string) => ({ address, name: '', group: '' });

describe('the board of a campaign', () => {
  it('says where each mailbox of the list stands, and adds those that nobody listed', () => {
    const { rows, counts, diagnoses } = campaignBoard(
      ['a@exemple.ca', 'b@exemple.ca', 'c@exemple.ca', 'd@exemple.ca'].map(account),
      [
        found({ account: 'A@exemple.ca', test }),
        found({ account: 'b@exemple.ca', test: { ...test, outcome: 'failed', diagnosis: 'policy-blocked' } }),
        found({ account: 'c@exemple.ca', test: { ...test, outcome: 'stopped' } }),
        found({ account: 'z@exemple.ca', test }),
        found({ account: null, workstation: 'POSTE-9' }),
      ],
    );
    expect(rows.map(({ state }) => state)).toEqual([
      ...['accepted', 'refused', 'begun', 'absent'],
      ...['begun', 'accepted'],
    ]);
    expect(rows.map(({ unlisted }) => unlisted)).toEqual([false, false, false, false, true, true]);
    expect(counts).toEqual({ accepted: 2, refused: 1, begun: 2, absent: 1 });
    expect(diagnoses).toEqual([{ id: 'policy-blocked', count: 1 }]);
  });

  it('believes the share’s clock, and says whose is wrong by a year', () => {
    const old = found(
      { test: { ...test, outcome: 'failed' }, writtenAt: '2027-11-25T14:00:00Z' },
      '2026-11-24T00:00:00Z',
    );
    const { rows } = campaignBoard([account('a@exemple.ca')], [old, found({ test })]);
    expect(rows[0]).toMatchObject({ state: 'accepted', clockWrong: false });
    expect(campaignBoard([], [old]).rows[0]).toMatchObject({ clockWrong: true });
  });

  it('makes no formula of what people wrote', () => {
    const { rows } = campaignBoard([{ address: 'a@exemple.ca', name: '=HYPERLINK("x")', group: '+1' }], []);
    const csv = boardCsv({ rows }, 'fr');
    expect(csv).toContain(`"'=HYPERLINK(""x"")",'+1`);
  });

  it('reminds those of the list who are not done, and nobody else', () => {
    const board = campaignBoard(['a@exemple.ca', 'b@exemple.ca'].map(account), [
      found({ test }),
      found({ account: 'z@exemple.ca' }),
    ]);
    for (const locale of ['fr', 'en'] as const) {
      const letter = reminder(board.rows, { organization: 'Exemple inc.', support: 'poste 4357' }, locale);
      expect(letter.recipients).toEqual(['b@exemple.ca']);
      expect(letter.text).toContain('4357');
      if (locale === 'fr') expect(frenchFaults(letter.text)).toEqual([]);
    }
    expect(boardText(board, 'fr').join('\n')).toContain('Aucune nouvelle');
    // Rows that are left out of the list change no share.
    expect(boardText({ ...board, rows: [] }, 'fr')).toEqual(
      expect.arrayContaining(boardText(board, 'fr').slice(0, 4)),
    );
  });
});

describe('the name of a cause', () => {
  it('is said where the id alone tells it, and is the id elsewhere', () => {
    expect(causeName('security-defaults', 'fr')).toMatch(/^[A-Z].+ \(security-defaults\)$/);
    for (const id of ['bad-credentials', 'a-cause-of-tomorrow', '__proto__'])
      expect(causeName(id, 'fr')).toBe(id);
  });
});

describe('a status file', () => {
  it('has a name that no folder minds, its own for each workstation and mailbox', () => {
    const names = [
      statusFileOf('POSTE-1', 'a@exemple.ca'),
      statusFileOf('POSTE-1', 'b@exemple.ca'),
      statusFileOf('../../etc/passwd', null),
      statusFileOf('Bureau d’Éloïse', null),
      statusFileOf('', null),
    ];
    for (const name of names) expect(name).toMatch(statusFileName);
    expect(new Set(names).size).toBe(names.length);
    expect(statusFileOf('poste-1', 'A@exemple.ca')).toBe(names[0]);
  });

  it('is read when whole, and named for what it is otherwise', () => {
    const text = JSON.stringify(status({ test }));
    expect(readStatus(text)).toEqual({ state: 'read', status: status({ test }) });
    expect(readStatus(`\ufeff${text}`).state).toBe('read');
    expect(readStatus(text.slice(0, -10)).state).toBe('unreadable');
    expect(readStatus(JSON.stringify({ ...status({}), version: 2, more: 1 })).state).toBe('later-version');
    expect(readStatus(JSON.stringify(status({ workstation: 'a\nb' }))).state).toBe('unreadable');
    expect(readStatus('null').state).toBe('unreadable');
  });

  it('keeps nothing that it does not know', () => {
    const reading = readStatus(JSON.stringify({ ...status({}), secret: 'x' }));
    expect(JSON.stringify(reading)).not.toContain('secret');
  });
});
