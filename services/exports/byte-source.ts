import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok, type Result } from '../../core/result.ts';
import type { IsExport } from '../../core/tenant/export-names.ts';
import { createDecoder } from './text-decoder.ts';
import { gunzipped, readUnpacked } from './unpacked-stream.ts';

/** One readable text: a file, or a file inside an archive. Chunks are UTF-8, without a byte order mark. */
export type ByteSource = {
  /** The name for people: `journaux.zip/InteractiveSignIns.csv`. */
  readonly name: string;
  /** Its bytes, as far as they are known beforehand. */
  readonly size: number;
  /** Hands over chunks that may be reused after `take` returns; stops when it returns false or a failure. */
  readonly read: (take: Take) => Promise<Result<void>>;
};

export type Take = (chunk: Uint8Array, consumed: number) => Result<boolean>;

/** What a file holds: what can be read of it, and the entries of an archive that are no export by their name. */
export type OpenedFile = { readonly sources: readonly ByteSource[]; readonly setAside: readonly string[] };

const chunkSize = 1 << 18;

const zipMark = 0x04034b50;

/**
 * Opens a file, a text packed by gzip, or every export inside a zip, in order. Nothing is unpacked to disk. `isExport`
 * tells by its name which entries of an archive are read.
 */
export async function openSources(path: string, isExport: IsExport): Promise<Result<OpenedFile>> {
  const name = basename(path);
  let handle: FileHandle | null = null;
  try {
    handle = await open(path, 'r');
    const { size } = await handle.stat();
    if (size === 0) return fail('export.empty', { file: name });
    const head = Buffer.alloc(4);
    await handle.read(head, 0, 4, 0);
    if (head.readUInt32LE(0) === zipMark) {
      const { zipSources } = await import('./zip-sources.ts');
      return await zipSources(path, name, isExport);
    }
    const read = isGzip(head) ? readGzip : readFile;
    return ok({ sources: [{ name, size, read: (take) => read(path, name, take) }], setAside: [] });
  } catch (error) {
    return fail('input.unreadable', { file: name, detail: detailOf(error) });
  } finally {
    await handle?.close();
  }
}

const isGzip = (head: Uint8Array) => head[0] === 0x1f && head[1] === 0x8b;

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

/** A file of gzip is as long as it is read: its progress is that of its packed bytes. */
function readGzip(path: string, name: string, take: Take): Promise<Result<void>> {
  const file = createReadStream(path);
  return readUnpacked(
    gunzipped(file),
    { name, packed: () => file.bytesRead, close: () => file.destroy() },
    (chunk) => take(chunk, file.bytesRead),
  );
}

function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.message;
  return code.slice(0, 160);
}
