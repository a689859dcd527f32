import type { Ports } from '../../ports.ts';
import { fail, ok, type Result } from '../../result.ts';
import { decodedLength, safeFileName } from '../../tenant/export-reading.ts';
import { uploadLimits } from '../../tenant/upload-limits.ts';

type Caller = object | undefined;

type Upload = {
  readonly caller: Caller;
  readonly name: string;
  readonly size: number;
  received: number;
  touchedAt: number;
  reading: boolean;
};

/** The exported files that pages hand over piece by piece. A file is known to the page that handed it over alone. */
export type Uploads = {
  readonly open: (name: string, size: number, caller: Caller) => Promise<Result<{ id: string }>>;
  readonly append: (
    piece: { readonly id: string; readonly offset: number; readonly data: string },
    caller: Caller,
  ) => Promise<Result<{ received: number }>>;
  /** null: all of the caller's. Those being read stay. */
  readonly discard: (ids: readonly string[] | null, caller: Caller) => Promise<Result<{ discarded: number }>>;
  /** Lets `read` have whole files of the caller, then removes them, however it ends. */
  readonly consume: <T>(
    ids: readonly string[],
    caller: Caller,
    read: () => Promise<Result<T>>,
  ) => Promise<Result<T>>;
  readonly removeAll: () => Promise<void>;
};

export function createUploads({ exports, clock }: Pick<Ports, 'exports' | 'clock'>): Uploads {
  const uploads = new Map<string, Upload>();

  async function remove(id: string): Promise<void> {
    uploads.delete(id);
    await exports.discard(id);
  }

  async function forgetIdle(now: number): Promise<void> {
    for (const [id, upload] of uploads)
      if (!upload.reading && now - upload.touchedAt > uploadLimits.idle) await remove(id);
  }

  /** A file of this very caller; another's is as unknown as none. */
  function own(id: string, caller: Caller): Result<Upload> {
    const upload = uploads.get(id);
    return upload === undefined || upload.caller !== caller || upload.reading
      ? fail('upload.unknown')
      : ok(upload);
  }

  return {
    open: async (name, size, caller) => {
      const now = clock.now();
      await forgetIdle(now);
      if (uploads.size >= uploadLimits.files) return fail('upload.too-many', { max: uploadLimits.files });
      const held = [...uploads.values()].reduce((sum, upload) => sum + upload.size, 0);
      if (held + size > uploadLimits.total)
        return fail('upload.too-large', { max: uploadLimits.total / 1024 ** 3 });
      const clean = safeFileName(name);
      const created = await exports.create(clean);
      if (!created.ok) return created;
      uploads.set(created.value, { caller, name: clean, size, received: 0, touchedAt: now, reading: false });
      return ok({ id: created.value });
    },

    append: async ({ id, offset, data }, caller) => {
      const found = own(id, caller);
      if (!found.ok) return found;
      const upload = found.value;
      const length = decodedLength(data);
      if (offset !== upload.received || offset + length > upload.size)
        return fail('upload.incomplete', { file: upload.name });
      // Reserved before the write, so that two pieces never claim the same place.
      upload.received += length;
      upload.touchedAt = clock.now();
      const written = await exports.write(id, offset, data);
      if (!written.ok) {
        await remove(id);
        return written;
      }
      return ok({ received: upload.received });
    },

    discard: async (ids, caller) => {
      const mine = [...uploads].filter(([, upload]) => upload.caller === caller && !upload.reading);
      const chosen = mine.map(([id]) => id).filter((id) => ids === null || ids.includes(id));
      for (const id of chosen) await remove(id);
      return ok({ discarded: chosen.length });
    },

    consume: async (ids, caller, read) => {
      const chosen: Upload[] = [];
      for (const id of new Set(ids)) {
        const upload = own(id, caller);
        if (!upload.ok) return upload;
        if (upload.value.received !== upload.value.size)
          return fail('upload.incomplete', { file: upload.value.name });
        chosen.push(upload.value);
      }
      for (const upload of chosen) upload.reading = true;
      try {
        return await read();
      } finally {
        for (const id of ids) await remove(id);
      }
    },

    removeAll: async () => {
      for (const id of uploads.keys()) await remove(id);
    },
  };
}
