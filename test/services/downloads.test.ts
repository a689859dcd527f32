import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveDownload } from '../../services/downloads.ts';
import { createExportStore } from '../../services/export-store.ts';
import { downloadsDirectory } from '../../services/paths.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'downloads-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a file for the person', () => {
  it('never takes the place of another', async () => {
    writeFileSync(path.join(folder, 'dates.ics'), 'theirs');
    expect(await saveDownload(folder, 'dates.ics', 'ours')).toEqual({
      ok: true,
      value: path.join(folder, 'dates (2).ics'),
    });
    expect(await saveDownload(folder, 'dates.ics', 'again')).toMatchObject({
      value: path.join(folder, 'dates (3).ics'),
    });
    expect(readFileSync(path.join(folder, 'dates.ics'), 'utf8')).toBe('theirs');
  });

  it('that cannot be written says where', async () => {
    const absent = path.join(folder, 'absent');
    expect(await saveDownload(absent, 'dates.ics', '')).toMatchObject({
      ok: false,
      code: 'download.failed',
      params: { folder: absent, detail: 'ENOENT' },
    });
  });

  it('goes where the system says that downloads go', () => {
    const stated = path.join(folder, 'Téléchargements');
    mkdirSync(stated);
    mkdirSync(path.join(folder, '.config'));
    const where = (env: Record<string, string>) =>
      downloadsDirectory({ env, platform: 'linux', home: folder });
    expect(where({})).toBe(folder);
    writeFileSync(
      path.join(folder, '.config', 'user-dirs.dirs'),
      'XDG_DOWNLOAD_DIR="$HOME/Téléchargements"\n',
    );
    expect(where({})).toBe(stated);
    expect(where({ XDG_DOWNLOAD_DIR: tmpdir() })).toBe(tmpdir());
  });
});

describe('what a crash left behind', () => {
  it('is removed a day later, and nothing else is', async () => {
    const old = path.join(folder, 'assistant-courriel-exports-old');
    const fresh = path.join(folder, 'assistant-courriel-exports-fresh');
    const theirs = path.join(folder, 'something-else');
    for (const each of [old, fresh, theirs]) {
      mkdirSync(each);
      writeFileSync(path.join(each, 'a.csv'), 'x');
    }
    const twoDaysAgo = Date.now() / 1000 - 2 * 86_400;
    for (const each of [old, theirs]) utimesSync(each, twoDaysAgo, twoDaysAgo);
    const store = createExportStore(folder);
    await store.create('a.csv');
    await store.close();
    expect((await readdir(folder)).sort()).toEqual(['assistant-courriel-exports-fresh', 'something-else']);
  });
});
