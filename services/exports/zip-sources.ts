import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import yauzl, { type Entry, type Options, type ZipFile } from 'yauzl';
import { type Failure, fail, ok, type Result } from '../../core/result.ts';
import { type IsExport, isSystemFile } from '../../core/tenant/export-names.ts';
import type { ByteSource, OpenedFile, Take } from './byte-source.ts';
import { bombFailure, damaged, gunzipped, isBomb, readUnpacked } from './unpacked-stream.ts';

const mostEntries = 5000;
/** An archive inside another is held in memory while it is read. */
const largestInside = 64 << 20;

type Archive = string | Buffer;

/**
 * Every export inside a zip, in order, those of an archive inside it too. One that cannot be read is a source that fails
 * when it is read, so that the others are. `archive` is its path, or its bytes.
 */
export async function zipSources(
  archive: Archive,
  name: string,
  isExport: IsExport,
): Promise<Result<OpenedFile>> {
  let opened: ZipFile | null = null;
  try {
    opened = await openZip(archive);
    const entries = await listEntries(opened);
    if (entries === null) return fail('signins.zip-bomb', { file: name, detail: `> ${mostEntries}` });
    const files = entries.filter(({ fileName }) => !fileName.endsWith('/') && !isSystemFile(fileName));
    const logs = files.filter(({ fileName }) => isExport(fileName));
    if (logs.length === 0) return damaged(name, '0 csv, 0 json');
    const inside = { sources: [] as ByteSource[], setAside: [] as string[] };
    for (const entry of logs) {
      const found = await entrySources(archive, name, entry, isExport);
      inside.sources.push(...found.sources);
      inside.setAside.push(...found.setAside);
    }
    const others = files.filter((file) => !logs.includes(file)).map(({ fileName }) => `${name}/${fileName}`);
    return ok({ sources: inside.sources, setAside: [...inside.setAside, ...others] });
  } catch (error) {
    return damaged(name, detailOf(error));
  } finally {
    opened?.close();
  }
}

async function entrySources(
  archive: Archive,
  zip: string,
  entry: Entry,
  isExport: IsExport,
): Promise<OpenedFile> {
  const name = `${zip}/${basename(entry.fileName)}`;
  const { uncompressedSize, compressedSize } = entry;
  if (entry.isEncrypted()) return unreadable(name, damaged(name, 'AES'));
  if (isBomb(uncompressedSize, compressedSize))
    return unreadable(name, bombFailure(name, uncompressedSize, compressedSize));
  if (/\.zip$/i.test(name)) {
    const nested = await nestedSources(archive, name, entry, isExport);
    return nested.ok ? nested.value : unreadable(name, nested);
  }
  const read = (take: Take) => readEntry(archive, name, entry, take);
  return { sources: [{ name, size: uncompressedSize, read }], setAside: [] };
}

const unreadable = (name: string, failure: Failure): OpenedFile => ({
  sources: [{ name, size: 0, read: () => Promise.resolve(failure) }],
  setAside: [],
});

/** An archive inside an archive; one inside that is not opened. */
async function nestedSources(
  archive: Archive,
  name: string,
  entry: Entry,
  isExport: IsExport,
): Promise<Result<OpenedFile>> {
  if (typeof archive !== 'string') return damaged(name, 'zip > zip > zip');
  if (entry.uncompressedSize > largestInside) return damaged(name, `> ${largestInside >> 20} Mo`);
  const chunks: Buffer[] = [];
  let length = 0;
  const opened = await openZip(archive);
  try {
    for await (const chunk of await streamOf(opened, entry)) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      if (length > largestInside) return damaged(name, `> ${largestInside >> 20} Mo`);
    }
  } finally {
    opened.close();
  }
  return zipSources(Buffer.concat(chunks), name, isExport);
}

async function readEntry(archive: Archive, name: string, entry: Entry, take: Take): Promise<Result<void>> {
  let opened: ZipFile | null = null;
  try {
    opened = await openZip(archive);
    const stream = await streamOf(opened, entry);
    return await readUnpacked(
      /\.gz$/i.test(name) ? gunzipped(stream) : stream,
      { name, packed: () => entry.compressedSize, close: () => stream.destroy() },
      take,
    );
  } catch (error) {
    return damaged(name, detailOf(error));
  } finally {
    opened?.close();
  }
}

function openZip(archive: Archive): Promise<ZipFile> {
  // Names are only shown: one that leads elsewhere costs nothing, and does not refuse the others.
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
  return typeof archive === 'string'
    ? promisify<string, Options, ZipFile>(yauzl.open)(archive, options)
    : promisify<Buffer, Options, ZipFile>(yauzl.fromBuffer)(archive, options);
}

function streamOf(opened: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    opened.openReadStream(entry, (error, readable) =>
      error === null && readable !== undefined ? resolve(readable) : reject(error),
    );
  });
}

/** null: more entries than any download of logs has. */
function listEntries(archive: ZipFile): Promise<readonly Entry[] | null> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    archive.on('entry', (entry: Entry) => {
      entry.fileName = nameOf(entry);
      entries.push(entry);
      if (entries.length > mostEntries) resolve(null);
      else archive.readEntry();
    });
    archive.on('end', () => resolve(entries));
    archive.on('error', reject);
    archive.readEntry();
  });
}

/** Bit 11 of the flags says UTF-8 (PKWARE APPNOTE); some programs of Windows write backslashes. */
function nameOf({ fileName, generalPurposeBitFlag }: Entry): string {
  const raw: unknown = fileName;
  const name = Buffer.isBuffer(raw)
    ? raw.toString(generalPurposeBitFlag & 0x800 ? 'utf8' : 'latin1')
    : fileName;
  return name.replaceAll('\\', '/');
}

const detailOf = (error: unknown) => (error instanceof Error ? error.message.slice(0, 160) : '');
