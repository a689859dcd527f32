import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { fail, ok, type Result } from '../../core/result.ts';
import { createDecoder } from './text-decoder.ts';

/** What is unpacked may not be more than this many times its packed size, once past `bombFloor` bytes. */
const bombRatio = 200;
const bombFloor = 64 << 20;

/** True for what unpacks to far more than a log does. */
export function isBomb(unpacked: number, packed: number): boolean {
  return unpacked > bombFloor && unpacked > packed * bombRatio;
}

export function bombFailure(file: string, unpacked: number, packed: number) {
  const ratio = `${Math.round(unpacked / 1e6)} Mo / ${Math.max(1, Math.round(packed / 1e3))} ko`;
  return fail('signins.zip-bomb', { file, detail: ratio });
}

/** What a stream of gzip unpacks; an error of the packed one is its own. */
export function gunzipped(packed: Readable): Readable {
  const unpacked = createGunzip();
  packed.on('error', (error) => unpacked.destroy(error));
  return packed.pipe(unpacked);
}

type Packed = {
  readonly name: string;
  /** The packed bytes read so far, or those of the whole. */
  readonly packed: () => number;
  readonly close: () => void;
};

/**
 * Hands over what a stream unpacks, in UTF-8, with how much came out. What an archive declares may be false: what comes
 * out is counted, and a bomb is refused.
 */
export async function readUnpacked(
  stream: Readable,
  { name, packed, close }: Packed,
  take: (chunk: Uint8Array, unpacked: number) => Result<boolean>,
): Promise<Result<void>> {
  try {
    const decoder = createDecoder();
    let unpacked = 0;
    for await (const chunk of stream) {
      const bytes = chunk as Buffer;
      unpacked += bytes.length;
      if (isBomb(unpacked, packed())) return bombFailure(name, unpacked, packed());
      const more = take(decoder.decode(bytes), unpacked);
      if (!more.ok || !more.value) return more.ok ? ok(undefined) : more;
    }
    const more = take(decoder.end(), unpacked);
    return more.ok ? ok(undefined) : more;
  } catch (error) {
    return damaged(name, error instanceof Error ? error.message.slice(0, 160) : '');
  } finally {
    stream.destroy();
    close();
  }
}

export const damaged = (file: string, detail: string) => fail('signins.zip-damaged', { file, detail });
