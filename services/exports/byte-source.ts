import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import type { Entry, Options, ZipFile } from 'yauzl';
import { fail, ok, type Result } from '../../core/result.ts';

/** One readable text: a file, or a file inside an archive. Chunks are UTF-8, without a byte order mark. */
export type ByteSource = {
  /** The name for people: `journaux.zip/InteractiveSignIns.csv`. */
  readonly name: string;
  /** Its bytes, as far as they are known beforehand. */
  readonly size: number;
  /** Hands over chunks that may be reused after `take` returns; stops when it returns false or a failure. */
  readonly read: (take: (chunk: Uint8Array, consumed: number) => Result<boolean>) => Promise<Result<void>>;
};

const chunkSize = 1 << 20;

/** An archive may not unpack to more than this many times its size, once past `bombFloor` bytes. */
const bombRatio = 200;
const bombFloor = 64 << 20;
const mostEntries = 1000;

/** Opens a file, or every log inside a zip, in order. Nothing is unpacked to disk. */
export async function openSources(path: string): Promise<Result<readonly ByteSource[]>> {
  const name = basename(path);
  let handle: FileHandle | null = null;
  try {
    handle = await open(path, 'r');
    const { size } = await handle.stat();
    if (size === 0) return fail('export.empty', { file: name });
    const head = Buffer.alloc(4);
    await handle.read(head, 0, 4, 0);
    if (head.readUInt32LE(0) === 0x04034b50) return await zipSources(path, name);
    return ok([{ name, size, read: (take) => readFile(path, name, take) }]);
  } catch (error) {
    return fail('input.unreadable', { file: name, detail: detailOf(error) });
  } finally {
    await handle?.close();
  }
}

type Take = Parameters<ByteSource['read']>[0];

/** Reads the next chunk while the present one is being scanned. */
async function readFile(path: string, name: string, take: Take): Promise<Result<void>> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(path, 'r');
    const decoder = createDecoder();
    const buffers = [Buffer.allocUnsafe(chunkSize), Buffer.allocUnsafe(chunkSize)] as const;
    let turn = 0;
    let consumed = 0;
    let pending = handle.read(buffers[0], 0, chunkSize, null);
    for (;;) {
      const { bytesRead } = await pending;
      if (bytesRead === 0) break;
      const chunk = buffers[turn === 0 ? 0 : 1].subarray(0, bytesRead);
      turn = 1 - turn;
      pending = handle.read(buffers[turn === 0 ? 0 : 1], 0, chunkSize, null);
      consumed += bytesRead;
      const more = take(decoder.decode(chunk), consumed);
      if (!more.ok || !more.value) {
        await pending;
        return more.ok ? ok(undefined) : more;
      }
    }
    const more = take(decoder.end(), consumed);
    return more.ok ? ok(undefined) : more;
  } catch (error) {
    return fail('input.unreadable', { file: name, detail: detailOf(error) });
  } finally {
    await handle?.close();
  }
}

/** The library is loaded by the first archive. */
async function openZip(path: string): Promise<ZipFile> {
  const { default: yauzl } = await import('yauzl');
  return promisify<string, Options, ZipFile>(yauzl.open)(path, { lazyEntries: true, autoClose: false });
}

async function zipSources(path: string, name: string): Promise<Result<readonly ByteSource[]>> {
  let archive: ZipFile | null = null;
  try {
    archive = await openZip(path);
    const entries = await listEntries(archive);
    if (entries === null) return fail('signins.zip-bomb', { file: name, detail: `> ${mostEntries}` });
    const logs = entries.filter(({ fileName }) => isLog(fileName));
    if (logs.length === 0) return fail('signins.zip-damaged', { file: name, detail: '0 csv, 0 json' });
    if (logs.some((entry) => entry.isEncrypted()))
      return fail('signins.zip-damaged', { file: name, detail: 'AES' });
    const bomb = logs.find((entry) => isBomb(entry.uncompressedSize, entry.compressedSize));
    if (bomb !== undefined) return fail('signins.zip-bomb', { file: name, detail: ratioOf(bomb) });
    return ok(
      logs.map((entry) => ({
        name: `${name}/${basename(entry.fileName)}`,
        size: entry.uncompressedSize,
        read: (take: Take) => readEntry(path, name, entry, take),
      })),
    );
  } catch (error) {
    return fail('signins.zip-damaged', { file: name, detail: detailOf(error) });
  } finally {
    archive?.close();
  }
}

/** What macOS adds to an archive (`__MACOSX/`, `._name`) has the names of logs and is none. */
function isLog(entryName: string): boolean {
  if (/(^|\/)(__MACOSX\/|\._)/.test(entryName)) return false;
  return /\.(csv|json|jsonl|ndjson|log|txt)$/i.test(entryName);
}

function isBomb(unpacked: number, packed: number): boolean {
  return unpacked > bombFloor && unpacked > packed * bombRatio;
}

function ratioOf({ uncompressedSize, compressedSize }: Entry): string {
  return `${Math.round(uncompressedSize / 1e6)} Mo / ${Math.max(1, Math.round(compressedSize / 1e3))} ko`;
}

/** null: more entries than any download of logs has. */
function listEntries(archive: ZipFile): Promise<readonly Entry[] | null> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    archive.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > mostEntries) resolve(null);
      else archive.readEntry();
    });
    archive.on('end', () => resolve(entries));
    archive.on('error', reject);
    archive.readEntry();
  });
}

async function readEntry(path: string, name: string, entry: Entry, take: Take): Promise<Result<void>> {
  let archive: ZipFile | null = null;
  let stream: Readable | null = null;
  try {
    archive = await openZip(path);
    const opened = archive;
    stream = await new Promise<Readable>((resolve, reject) => {
      opened.openReadStream(entry, (error, readable) =>
        error === null && readable !== undefined ? resolve(readable) : reject(error),
      );
    });
    const decoder = createDecoder();
    let consumed = 0;
    for await (const chunk of stream) {
      const bytes = chunk as Buffer;
      consumed += bytes.length;
      // What the archive declares may be false: what comes out is counted too.
      if (isBomb(consumed, entry.compressedSize))
        return fail('signins.zip-bomb', { file: name, detail: ratioOf(entry) });
      const more = take(decoder.decode(bytes), consumed);
      if (!more.ok || !more.value) return more.ok ? ok(undefined) : more;
    }
    const more = take(decoder.end(), consumed);
    return more.ok ? ok(undefined) : more;
  } catch (error) {
    return fail('signins.zip-damaged', { file: name, detail: detailOf(error) });
  } finally {
    stream?.destroy();
    archive?.close();
  }
}

type Decoder = { readonly decode: (chunk: Uint8Array) => Uint8Array; readonly end: () => Uint8Array };

const nothing = new Uint8Array(0);

/** Turns UTF-16 into UTF-8 and takes a UTF-8 byte order mark off; other bytes pass untouched. */
function createDecoder(): Decoder {
  let utf16: TextDecoder | null = null;
  let begun = false;
  return {
    decode: (chunk) => {
      if (!begun) {
        begun = true;
        const encoding = utf16Of(chunk);
        if (encoding !== null) utf16 = new TextDecoder(encoding);
        else if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) return chunk.subarray(3);
      }
      return utf16 === null ? chunk : Buffer.from(utf16.decode(chunk, { stream: true }));
    },
    end: () => (utf16 === null ? nothing : Buffer.from(utf16.decode())),
  };
}

/** By the byte order mark, or by the zero bytes that ASCII leaves in UTF-16. */
function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head.length < 4) return null;
  if (head[0] !== 0 && head[1] === 0 && head[2] !== 0 && head[3] === 0) return 'utf-16le';
  return head[0] === 0 && head[1] !== 0 && head[2] === 0 && head[3] !== 0 ? 'utf-16be' : null;
}

function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.message;
  return code.slice(0, 160);
}
