import { describe, expect, it } from 'vitest';
import yazl from 'yazl';
import { isZip, unzip } from '../../renderer/tenant/unzip.ts';

async function zip(files: Readonly<Record<string, string>>, compress = true): Promise<Uint8Array> {
  const archive = new yazl.ZipFile();
  for (const [name, text] of Object.entries(files)) archive.addBuffer(Buffer.from(text), name, { compress });
  archive.end();
  const chunks: Buffer[] = [];
  for await (const chunk of archive.outputStream) chunks.push(Buffer.from(chunk as Uint8Array));
  return new Uint8Array(Buffer.concat(chunks));
}

describe('an archive opened in the page', () => {
  it.each([true, false])('gives its files (deflated: %s)', async (compress) => {
    const archive = await zip({ 'base/CA001.json': '{"é":1}', '__MACOSX/._CA001.json': 'x' }, compress);
    expect(isZip(archive)).toBe(true);
    const files = (await unzip(archive)) ?? [];
    expect(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes ?? undefined)])).toEqual([
      ['base/CA001.json', '{"é":1}'],
      ['__MACOSX/._CA001.json', 'x'],
    ]);
  });

  it('is not believed: damaged, cut or too large, it gives nothing', async () => {
    const archive = await zip({ 'a.json': JSON.stringify(Array.from({ length: 500 }, (_, index) => index)) });
    expect(await unzip(archive.slice(0, archive.length - 30))).toBeNull();
    const damaged = archive.slice();
    damaged.fill(0xff, 40, 60);
    expect((await unzip(damaged))?.map(({ bytes }) => bytes)).toEqual([null]);
    const bomb = await zip({ 'a.json': ' '.repeat(60 * 1024 * 1024) });
    expect((await unzip(bomb))?.map(({ bytes }) => bytes)).toEqual([null]);
    expect(await unzip(new Uint8Array(10))).toBeNull();
  });
});
