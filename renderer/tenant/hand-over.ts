import type { Client } from '../../core/client.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { uploadLimits } from '../../core/tenant/upload-limits.ts';

type Options = {
  readonly stopped: () => boolean;
  readonly onProgress: (sent: number, total: number) => void;
};

/** Hands files over in pieces, in order, and gives their ids. What was handed over is taken back on a failure. */
export async function handOver(
  client: Client,
  files: readonly File[],
  { stopped, onProgress }: Options,
): Promise<Result<readonly string[]>> {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const ids: string[] = [];
  let before = 0;
  const undo = async <T>(failure: Result<T>): Promise<Result<T>> => {
    await client.call('exports.discard', { ids });
    return failure;
  };
  for (const file of files) {
    const opened = await client.call('exports.open', {
      name: file.name.slice(-300),
      size: Math.min(file.size, uploadLimits.total),
    });
    if (!opened.ok) return undo(opened);
    const { id } = opened.value;
    ids.push(id);
    let piece = pieceOf(file, 0);
    for (let offset = 0; offset < file.size; offset += uploadLimits.piece) {
      if (stopped()) return undo(fail('signins.cancelled'));
      const data = await piece;
      // The next piece is read while this one travels.
      piece = pieceOf(file, offset + uploadLimits.piece);
      if (data === null) return undo(fail('input.unreadable', { file: file.name, detail: 'FileReader' }));
      const sent = await client.call('exports.append', { id, offset, data });
      if (!sent.ok) return undo(sent);
      onProgress(before + sent.value.received, total);
    }
    before += file.size;
  }
  return ok(ids);
}

const pieceOf = (file: File, from: number) => base64Of(file.slice(from, from + uploadLimits.piece));

/** A piece as base64, by the browser's own encoder; null when the file can no longer be read. */
function base64Of(piece: Blob): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => resolve(null);
    reader.readAsDataURL(piece);
  });
}
