import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPolicyName } from '../../core/tenant/export-names.ts';
import { gatherFiles } from '../../services/gather-files.ts';
import { readTexts } from '../../services/read-texts.ts';
import { zipped } from '../support/zipped.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gather-'));
  const write = (name: string, content: string | Buffer) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  write('base/CA001.json', '{}');
  write('base/deep/CA002.JSON', Buffer.from('\ufeff{"é":1}', 'utf16le'));
  write('base/README.md', 'words');
  write('base/.DS_Store', 'x');
  write('base/__MACOSX/._CA001.json', 'x');
  write('base/._CA003.json', 'x');
  const inner = await zipped({ 'CA009.json': '{"b":2}', 'photo.png': 'x' });
  write(
    'base.zip',
    await zipped({
      'base/CA001.json': '{"a":1}',
      '__MACOSX/base/._CA001.json': '\0\x05\x16\x07',
      'base/CA002.json.gz': gzipSync('{"c":3}'),
      'base/notes.docx': 'x',
      'base/évil.json': '{"e":5}',
      'more/inner.zip': inner,
      'more/deep.zip': await zipped({ 'inner.zip': inner }),
    }),
  );
  write(
    'evil.zip',
    Buffer.from(
      (await zipped({ 'xx/evil.json': '{}' })).toString('latin1').replaceAll('xx/evil', '../evil'),
      'latin1',
    ),
  );
  write('page.json.gz', gzipSync('\ufeff{"d":4}'));
  write('cut.json.gz', gzipSync('{"d":4}').subarray(0, 15));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const gathered = async (...sources: string[]) => {
  const result = await gatherFiles(sources.map((source) => path.join(folder, source)));
  if (!result.ok) return result.code;
  return result.value.files.map((file) => path.relative(folder, file.path).split(path.sep).join('/'));
};

describe('gathering files', () => {
  it.each([
    ['a file', ['base/README.md'], ['base/README.md']],
    ['a folder, without what the system adds', ['base'], ['base/CA001.json', 'base/deep/CA002.JSON']],
    ['a pattern', ['base/CA*.json'], ['base/CA001.json']],
    ['any depth', ['**/CA00?.*'], ['base/CA001.json', 'base/deep/CA002.JSON']],
    ['a folder named by a pattern', ['ba*/d*'], ['base/deep/CA002.JSON']],
    ['each once', ['base/CA001.json', 'base'], ['base/CA001.json', 'base/deep/CA002.JSON']],
  ])('takes %s', async (_name, sources, expected) => {
    expect(await gathered(...sources)).toEqual(expected);
  });

  it('says what it did not find, and what it set aside', async () => {
    expect(await gathered('absent.json')).toBe('input.unreadable');
    expect(await gathered('*.xml')).toBe('export.no-file');
    const found = await gatherFiles([path.join(folder, 'base')]);
    expect(found.ok && found.value.setAside.map((file) => path.basename(file))).toEqual(['README.md']);
  });
});

describe('reading texts', () => {
  it('reads UTF-16, gzip and archives, one inside another too, and names what it cannot', async () => {
    const sources = ['base', 'base.zip', 'evil.zip', 'page.json.gz', 'cut.json.gz'].map((name) =>
      path.join(folder, name),
    );
    const found = await gatherFiles(sources);
    if (!found.ok) throw new Error(found.code);
    const { texts, setAside } = await readTexts(found.value.files, isPolicyName);
    expect(texts.map(({ name, named, text }) => [name, named, text.ok ? text.value : text.code])).toEqual([
      ['CA001.json', false, '{}'],
      ['CA002.JSON', false, '{"é":1}'],
      ['base.zip/CA001.json', false, '{"a":1}'],
      ['base.zip/CA002.json.gz', false, '{"c":3}'],
      ['base.zip/évil.json', false, '{"e":5}'],
      ['base.zip/inner.zip/CA009.json', false, '{"b":2}'],
      ['base.zip/deep.zip/inner.zip', false, 'signins.zip-damaged'],
      ['evil.zip/evil.json', false, '{}'],
      ['page.json.gz', true, '{"d":4}'],
      ['cut.json.gz', true, 'signins.zip-damaged'],
    ]);
    expect(setAside).toEqual(['base.zip/inner.zip/photo.png', 'base.zip/base/notes.docx']);
  });
});
