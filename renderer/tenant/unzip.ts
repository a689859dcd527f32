/** A file of an archive: its path in it, and its bytes; null when they cannot be read. */
export type UnzippedFile = { readonly name: string; readonly bytes: Uint8Array | null };

/** More than any set of exports: what goes past is no download of Microsoft's. */
const limits = { entries: 1000, bytes: 50 * 1024 * 1024 };

/**
 * The files of a zip archive, unpacked by the browser (PKWARE APPNOTE: central directory, stored or deflated entries);
 * null when it is no archive that can be read so, or holds more than the limits. Nothing is trusted of the sizes that it
 * declares: what comes out is counted.
 */
export async function unzip(archive: Uint8Array): Promise<readonly UnzippedFile[] | null> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.entries) return null;
  const files: UnzippedFile[] = [];
  let left = limits.bytes;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength));
    if (!name.endsWith('/')) {
      const bytes = await unpacked(view, archive, at, left);
      left -= bytes?.length ?? 0;
      files.push({ name, bytes });
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

/** True for a text packed by gzip. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** What gzip packed; null when it is damaged, or holds more than the limits. */
export function gunzip(packed: Uint8Array): Promise<Uint8Array | null> {
  return inflated(packed.slice(), limits.bytes, 'gzip');
}

/** True for a file that begins as a zip archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

function endOfDirectory(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return null;
}

async function unpacked(
  view: DataView,
  archive: Uint8Array,
  entry: number,
  most: number,
): Promise<Uint8Array | null> {
  const method = view.getUint16(entry + 10, true);
  const encrypted = (view.getUint16(entry + 8, true) & 1) === 1;
  const local = view.getUint32(entry + 42, true);
  if (encrypted || local + 30 > view.byteLength) return null;
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = archive.slice(from, from + view.getUint32(entry + 20, true));
  if (method === 0) return packed.length > most ? null : packed;
  return method === 8 ? inflated(packed, most, 'deflate-raw') : null;
}

async function inflated(
  packed: Uint8Array<ArrayBuffer>,
  most: number,
  format: 'deflate-raw' | 'gzip',
): Promise<Uint8Array | null> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream(format)).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > most) return null;
      chunks.push(next.value);
    }
  } catch {
    return null;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
