import { createCanceller } from './canceller.ts';
import type { HandlerContext, Handlers } from './dispatch.ts';
import { calendarOn } from './knowledge/calendar.ts';
import { knowledgeWith } from './knowledge/preset.ts';
import { parseAddress } from './mail/address.ts';
import type { Ports, ReadingOptions } from './ports.ts';
import { fail, ok, type Result } from './result.ts';
import {
  decodedLength,
  safeFileName,
  shownAudit,
  shownSignIns,
  uploadLimits,
} from './tenant/export-reading.ts';
import type { SignInReport } from './tenant/sign-ins/report.ts';
import { reportCsv } from './tenant/sign-ins/report-csv.ts';

type Upload = {
  readonly caller: object | undefined;
  readonly name: string;
  readonly size: number;
  received: number;
  touchedAt: number;
  reading: boolean;
};

type ExportOperations =
  | 'exports.open'
  | 'exports.append'
  | 'exports.discard'
  | 'exports.cancel'
  | 'signins.analyse'
  | 'signins.export'
  | 'audit.analyse'
  | 'calendar.export';

/** The operations on exported logs and on files for the person; `close` stops a reading and removes what was kept. */
export function createExportHandlers(ports: Ports): {
  readonly handlers: Pick<Handlers, ExportOperations>;
  readonly close: () => Promise<void>;
} {
  const uploads = new Map<string, Upload>();
  let run: {
    readonly runId: string;
    readonly caller: object | undefined;
    readonly cancel: () => void;
  } | null = null;
  let reports = new WeakMap<object, SignInReport>();
  const onlyCaller = {};

  async function discard(id: string): Promise<void> {
    uploads.delete(id);
    await ports.exports.discard(id);
  }

  async function forgetIdle(now: number): Promise<void> {
    for (const [id, upload] of uploads)
      if (!upload.reading && now - upload.touchedAt > uploadLimits.idle) await discard(id);
  }

  /** A file of this very caller; another's is as unknown as none. */
  function ownUpload(id: string, { caller }: HandlerContext): Result<Upload> {
    const upload = uploads.get(id);
    return upload === undefined || upload.caller !== caller || upload.reading
      ? fail('upload.unknown')
      : ok(upload);
  }

  /** Reads whole files of the caller, one reading at a time, and removes them whatever the end. */
  async function reading<T>(
    { runId, ids }: { runId: string; ids: readonly string[] },
    context: HandlerContext,
    read: (options: ReadingOptions) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    if (run !== null) return fail('upload.busy');
    const chosen: Upload[] = [];
    for (const id of new Set(ids)) {
      const upload = ownUpload(id, context);
      if (!upload.ok) return upload;
      if (upload.value.received !== upload.value.size)
        return fail('upload.incomplete', { file: upload.value.name });
      chosen.push(upload.value);
    }
    const canceller = createCanceller();
    run = { runId, caller: context.caller, cancel: canceller.cancel };
    for (const upload of chosen) upload.reading = true;
    try {
      return await read({
        signal: canceller.signal,
        onProgress: (progress) => context.emit('exports.progress', { runId, ...progress }),
      });
    } finally {
      run = null;
      for (const id of ids) await discard(id);
    }
  }

  const handlers: Pick<Handlers, ExportOperations> = {
    'exports.open': async ({ name, size }, { caller }) => {
      const now = ports.clock.now();
      await forgetIdle(now);
      if (uploads.size >= uploadLimits.files) return fail('upload.too-many', { max: uploadLimits.files });
      const held = [...uploads.values()].reduce((sum, upload) => sum + upload.size, 0);
      if (held + size > uploadLimits.total)
        return fail('upload.too-large', { max: uploadLimits.total / 1024 ** 3 });
      const clean = safeFileName(name);
      const created = await ports.exports.create(clean);
      if (!created.ok) return created;
      uploads.set(created.value, { caller, name: clean, size, received: 0, touchedAt: now, reading: false });
      return ok({ id: created.value });
    },

    'exports.append': async ({ id, offset, data }, context) => {
      const found = ownUpload(id, context);
      if (!found.ok) return found;
      const upload = found.value;
      const length = decodedLength(data);
      if (offset !== upload.received || offset + length > upload.size)
        return fail('upload.incomplete', { file: upload.name });
      // Reserved before the write, so that two pieces never claim the same place.
      upload.received += length;
      upload.touchedAt = ports.clock.now();
      const written = await ports.exports.write(id, offset, data);
      if (!written.ok) {
        await discard(id);
        return written;
      }
      return ok({ received: upload.received });
    },

    'exports.discard': async ({ ids }, context) => {
      const mine = [...uploads].filter(([, { caller, reading: busy }]) => caller === context.caller && !busy);
      const chosen = mine.map(([id]) => id).filter((id) => ids === null || ids.includes(id));
      for (const id of chosen) await discard(id);
      return ok({ discarded: chosen.length });
    },

    'exports.cancel': async ({ runId }, { caller }) => {
      if (run === null || run.runId !== runId || run.caller !== caller) return fail('test.unknown-run');
      run.cancel();
      return ok({ cancelled: true });
    },

    'signins.analyse': async (input, context) => {
      const mailboxes: string[] = [];
      for (const typed of input.mailboxes) {
        const address = parseAddress(typed);
        if (!address.ok) return address;
        mailboxes.push(address.value);
      }
      const known = knowledgeWith(ports.preset.overrides);
      const cloudAddress = known['maestro-cloud-address'].value ?? '';
      const report = await reading(input, context, (options) =>
        ports.exports.readSignIns(input.ids, { ...options, cloudAddress, mailboxes }),
      );
      if (!report.ok) return report;
      reports.set(context.caller ?? onlyCaller, report.value);
      return ok(shownSignIns(report.value));
    },

    'signins.export': async ({ language }, { caller }) => {
      const report = reports.get(caller ?? onlyCaller);
      if (report === undefined) return fail('upload.nothing-read');
      const saved = await ports.downloads.save('connexions-smtp.csv', reportCsv(report, language));
      return saved.ok ? ok({ file: saved.value }) : saved;
    },

    'audit.analyse': async (input, context) => {
      const report = await reading(input, context, (options) => ports.exports.readAudit(input.ids, options));
      return report.ok ? ok(shownAudit(report.value)) : report;
    },

    'calendar.export': async ({ on, watched, language }) => {
      const text = await ports.downloads.calendar(calendarOn(on, watched), language);
      if (!text.ok) return text;
      const saved = await ports.downloads.save('microsoft-365.ics', text.value);
      return saved.ok ? ok({ file: saved.value }) : saved;
    },
  };

  return {
    handlers,
    close: async () => {
      run?.cancel();
      reports = new WeakMap();
      for (const id of uploads.keys()) await discard(id);
    },
  };
}
