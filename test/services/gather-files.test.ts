import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import yazl from 'yazl';
import { gatherFiles } from '../../services/gather-files.ts';
import { readTexts } from '../../services/read-texts.ts';

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
  const zip = new yazl.ZipFile();
  zip.addBuffer(Buffer.from('{"a":1}'), 'base/CA001.json');
  zip.addBuffer(Buffer.from('\0\x05\x16\x07'), '__MACOSX/base/._CA001.json');
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk as Uint8Array));
  write('base.zip', Buffer.concat(chunks));
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
  it('reads UTF-16, and a zip made on a Mac without its shadow files', async () => {
    const found = await gatherFiles([path.join(folder, 'base'), path.join(folder, 'base.zip')]);
    if (!found.ok) throw new Error(found.code);
    const texts = await readTexts(found.value.files);
    expect(texts.map(({ name, named, text }) => [name, named, text.ok ? text.value : text.code])).toEqual([
      ['CA001.json', false, '{}'],
      ['CA002.JSON', false, '{"é":1}'],
      ['base.zip/CA001.json', false, '{"a":1}'],
    ]);
  });
});
