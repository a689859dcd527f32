import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import * as files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { statusFileOf, type WorkstationStatus } from '../../core/campaign/status.ts';
import { readAccountFile } from '../../services/campaign/account-file.ts';
import { openJournal } from '../../services/campaign/batch-journal.ts';
import { createStatusReader } from '../../services/campaign/status-folder.ts';
import { createStatusWriter } from '../../services/campaign/status-writer.ts';
import { terminal } from '../support/terminal.ts';

const readStatusFolder = createStatusReader();

let root: string;
let share: string;
let home: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'campaign-'));
  share = path.join(root, 'share');
  home = path.join(root, 'home');
  mkdirSync(share);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const status = (account: string): WorkstationStatus => ({
  ...{ version: 1, workstation: 'POSTE-1', account, assistant: '0.1.0', writtenAt: '2026-11-25T14:00:00Z' },
  checkup: null,
  test: { route: 'app-password', outcome: 'failed', diagnosis: 'wrong-password', at: '2026-11-25T14:00:00Z' },
});
const put = (name: string, text: string) => writeFileSync(path.join(share, name), text);

describe('importing accounts', () => {
  const read = (text: string | Buffer) => {
    const list = readAccountFile(Buffer.from(text), 'comptes.csv');
    return list.ok ? list.value.accounts.map(({ address }) => address) : list.code;
  };

  it.each([
    ['French, semicolons', 'Nom;Adresse courriel;Service\nÉloïse;e@exemple.ca;Paie\n'],
    ['English, commas', 'Name,Email\r\n"Roy, Luc",e@exemple.ca\r\n'],
    ['tabs', 'Nom\tCourriel\nLuc\te@exemple.ca'],
    ['Excel’s first line', 'sep=;\nCourriel;Nom\ne@exemple.ca;Luc\n'],
    ['Entra’s users', 'userPrincipalName,displayName,accountEnabled\ne@exemple.ca,Luc,True\n'],
    ['UTF-16', Buffer.from('\ufeffNom;Courriel\nÉloïse;e@exemple.ca\n', 'utf16le')],
    ['Windows-1252', Buffer.from('Prénom;Courriel\nÉloïse;e@exemple.ca\n', 'latin1')],
    ['a plain list', 'e@exemple.ca\n'],
    ['blank lines and twice the same', '\nCourriel\n\nE@exemple.ca\n\ne@exemple.ca\n'],
    [
      'fifty columns',
      `${Array.from({ length: 50 }, (_, i) => `c${i}`).join(',')},mail\n${','.repeat(50)}e@exemple.ca\n`,
    ],
    ['a formula in place of an address', 'Courriel,Nom\n=1+1,x\ne@exemple.ca,"a ""b""\nc"\n'],
  ])('reads %s', (_, text) => {
    expect(read(text)).toMatchObject([expect.stringMatching(/^e@exemple\.ca$/i)]);
  });

  it('says what it left out, by line', () => {
    const list = readAccountFile(Buffer.from('Courriel\na@exemple.ca\nrien\nA@EXEMPLE.CA\n'), 'x');
    expect(list).toMatchObject({ ok: true, value: { duplicates: 1, refused: 1, refusedLines: [3] } });
  });

  it.each(['', 'a,b\n1,2\n', '\u0000\u0001', 'Courriel\n'])('names a file without addresses: %j', (text) => {
    expect(read(text)).toBe('campaign.no-addresses');
  });
});

describe('the status folder', () => {
  it('gives what is whole, and counts the rest without opening it', async () => {
    put(statusFileOf('POSTE-1', 'a@exemple.ca'), JSON.stringify(status('a@exemple.ca')));
    put(statusFileOf('POSTE-2', 'b@exemple.ca'), JSON.stringify(status('b@exemple.ca')).slice(0, 60));
    put(statusFileOf('POSTE-3', 'c@exemple.ca'), JSON.stringify({ ...status('c@exemple.ca'), version: 9 }));
    const huge = statusFileOf('POSTE-4', 'd@exemple.ca');
    put(huge, 'x');
    truncateSync(path.join(share, huge), 1_000_000_000);
    put('lisez-moi.txt', 'x');
    put('..%2f..%2fetc.status.json', '{}');
    symlinkSync('/etc/passwd', path.join(share, statusFileOf('POSTE-5', 'e@exemple.ca')));
    mkdirSync(path.join(share, statusFileOf('POSTE-6', 'f@exemple.ca')));
    const reading = await readStatusFolder(share);
    expect(reading.found.map(({ status: one }) => one.account)).toEqual(['a@exemple.ca']);
    expect(reading).toMatchObject({
      unreadable: 1,
      later: 1,
      large: 1,
      foreign: 3,
      partial: false,
      failure: null,
    });
  });

  it('says that it is lost, and gives what it has when it is slow', async () => {
    expect(await readStatusFolder(path.join(root, 'perdu'))).toMatchObject({
      failure: 'ENOENT',
      partial: true,
    });
    put(statusFileOf('POSTE-1', 'a@exemple.ca'), JSON.stringify(status('a@exemple.ca')));
    expect(await createStatusReader({ patience: 0 })(share)).toMatchObject({ partial: true, failure: null });
  });

  it('is written whole, by two writers at once, without a draft left', async () => {
    const writers = [1, 2].map(() => createStatusWriter({ folder: share, home }));
    await Promise.all(
      writers.flatMap((writer) => Array.from({ length: 10 }, () => writer.write(status('a@exemple.ca')))),
    );
    expect(readdirSync(share)).toEqual([statusFileOf('POSTE-1', 'a@exemple.ca')]);
    expect((await readStatusFolder(share)).found).toHaveLength(1);
  });

  it('gets later what it could not take', async () => {
    const lost = path.join(root, 'perdu');
    await createStatusWriter({ folder: lost, home }).write(status('a@exemple.ca'));
    await createStatusWriter({ folder: lost, home }).write(status('b@exemple.ca'));
    expect(readdirSync(home)).toEqual(['status-waiting']);
    mkdirSync(lost);
    await createStatusWriter({ folder: lost, home }).flush();
    expect((await readStatusFolder(lost)).found).toHaveLength(2);
    expect(readdirSync(home)).toEqual([]);
  });

  it('takes a share that hangs for lost: what was written since is never undone', async () => {
    let answer = () => {};
    const hung = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const late: boolean[] = [];
    const writer = createStatusWriter({
      folder: share,
      home,
      patience: 20,
      put: async (_folder, _name, _text, given) => {
        await hung;
        late.push(given?.up === true);
      },
    });
    await writer.write(status('a@exemple.ca'));
    expect(readdirSync(path.join(home, 'status-waiting'))).toHaveLength(1);
    answer();
    await hung;
    await Promise.resolve();
    expect(late).toEqual([true]);
    await createStatusWriter({ folder: share, home }).write(status('c@exemple.ca'));
    expect((await readStatusFolder(share)).found).toHaveLength(2);
  });

  it('waits for a share that answers late, without asking it twice', async () => {
    put(statusFileOf('POSTE-1', 'a@exemple.ca'), JSON.stringify(status('a@exemple.ca')));
    let opened = 0;
    let answer = () => {};
    const late = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const slow = {
      lstat: files.lstat,
      open: files.open,
      opendir: async (folder: string) => {
        opened += 1;
        await late;
        return files.opendir(folder);
      },
    };
    const read = createStatusReader({ patience: 20, files: slow });
    expect(await read(share)).toMatchObject({ found: [], partial: true, failure: null });
    expect(await read(share)).toMatchObject({ found: [], partial: true });
    answer();
    await expect.poll(async () => (await read(share)).found.length).toBe(1);
    expect(opened).toBeGreaterThan(0);
    expect(opened).toBeLessThan(3);
  });

  it('reads again what changed, and only that', async () => {
    const [one, two] = ['a@exemple.ca', 'b@exemple.ca'].map((account) => statusFileOf('POSTE-1', account));
    put(one ?? '', JSON.stringify(status('a@exemple.ca')));
    put(two ?? '', JSON.stringify(status('b@exemple.ca')).slice(0, 80));
    const opened: string[] = [];
    const open: typeof files.open = (file, flags) => {
      opened.push(path.basename(String(file)));
      return files.open(file, flags);
    };
    const read = createStatusReader({ files: { lstat: files.lstat, opendir: files.opendir, open } });
    expect(await read(share)).toMatchObject({ unreadable: 1, partial: false });
    put(two ?? '', JSON.stringify(status('b@exemple.ca')));
    expect((await read(share)).found).toHaveLength(2);
    expect(opened).toEqual(expect.arrayContaining([one, two]));
    expect(opened).toHaveLength(3);
  });
});

describe('the journal of a batch', () => {
  it('goes on where an interruption, even half a line, left it', async () => {
    const list = ['a@exemple.ca', 'b@exemple.ca'];
    const result = {
      outcome: 'accepted',
      diagnosis: null,
      milliseconds: 3,
      at: '2026-11-25T14:00:00Z',
    } as const;
    const first = await openJournal(list, 'x', { home });
    await first.keep({ address: 'a@exemple.ca', ...result });
    await first.close();
    const file = path.join(home, 'campaign-journal.jsonl');
    writeFileSync(file, `${readFileSync(file, 'utf8')}{"address":"b@ex`);
    const second = await openJournal(list, 'x', { home });
    expect([...second.done]).toEqual(['a@exemple.ca']);
    await second.keep({ address: 'b@exemple.ca', ...result });
    const seen = [];
    for await (const { address } of second.results()) seen.push(address);
    expect(seen).toEqual(list);
    await second.close();
    const other = await openJournal(list, 'y', { home });
    expect(other.done.size).toBe(0);
    await other.close();
  });
});

describe('the terminal', () => {
  it('imports, follows and reminds', async () => {
    const env = { ASSISTANT_COURRIEL_HOME: home };
    const run = (words: readonly string[], stdin?: string) =>
      terminal(['campaign', ...words], stdin === undefined ? { env } : { env, stdin });
    expect((await run(['status'])).status).toBe(2);
    const imported = await run(
      ['import', '-', '--json'],
      'Courriel;Nom\na@exemple.ca;Éloïse\nb@exemple.ca;=1\n',
    );
    expect(imported.json()).toMatchObject({ ok: true, accounts: 2 });
    put(statusFileOf('POSTE-1', 'a@exemple.ca'), JSON.stringify(status('a@exemple.ca')));
    const csv = path.join(root, 'out.csv');
    const board = await run(['status', '--folder', share, '--json', '--csv', csv]);
    expect(board.json()).toMatchObject({
      counts: { refused: 1, absent: 1 },
      diagnoses: [{ id: 'wrong-password' }],
    });
    expect(board.status).toBe(1);
    expect(readFileSync(csv, 'utf8')).toContain("'=1");
    const letter = await run(['remind', '--folder', share]);
    expect(letter.stdout).toContain('b@exemple.ca');
    const tested = await run(['test', '-', '--json'], 'a@exemple.ca\n');
    expect(tested.json()).toMatchObject({ total: 1, good: 0, results: [{ outcome: 'no-secret' }] });
  });

  it('writes the workstation’s status where IT’s preset says, after a real test and never after an exercise', async () => {
    mkdirSync(home);
    writeFileSync(path.join(home, 'preset.json'), JSON.stringify({ version: 1, statusFolder: share }));
    const env = { ASSISTANT_COURRIEL_HOME: home };
    const words = [
      'test',
      '--account',
      'a@exemple.ca',
      '--host',
      '127.0.0.1',
      '--port',
      '9',
      '--password-stdin',
    ];
    await terminal(['test', '--practice', 'ok'], { env });
    expect(readdirSync(share)).toEqual([]);
    await terminal(words, { env, stdin: 'qzxjvkwpqzxjvkwp' });
    const [written] = (await readStatusFolder(share)).found;
    expect(written?.status).toMatchObject({ account: 'a@exemple.ca', test: { outcome: 'failed' } });
    expect(JSON.stringify(written)).not.toContain('qzxjvkwp');
  });
});
