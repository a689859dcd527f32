import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dispatch } from '../../core/dispatch.ts';
import { createSession, type Session } from '../../core/operations/session.ts';
import type { Ports } from '../../core/ports.ts';
import { fail, type Result } from '../../core/result.ts';
import type { ShownSignIns } from '../../core/tenant/export-reading.ts';
import { uploadLimits } from '../../core/tenant/upload-limits.ts';
import { createExportStore } from '../../services/export-store.ts';
import { createFakePorts, type FakePorts } from '../support/fake-ports.ts';
import { portalHeader, portalLine, sampleSignIn, sequence } from '../support/sign-in-export.ts';

const random = sequence(1);
const samples = Array.from({ length: 400 }, (_, index) => sampleSignIn(index, random));
const csv = [portalHeader.join(','), ...samples.map((sample, index) => portalLine(index, sample))].join('\n');

let folder: string;
let store: ReturnType<typeof createExportStore>;
let ports: FakePorts & Pick<Ports, 'exports'>;
let session: Session;
let events: { name: string; payload: unknown }[];
const page = { name: 'a page' };

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'exports-test-'));
  store = createExportStore(folder);
  ports = { ...createFakePorts(), exports: store };
  session = createSession(ports);
  events = [];
});
afterEach(async () => {
  await session.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function call(name: string, input: unknown, caller: object = page): Promise<Result<unknown>> {
  return dispatch(session.handlers, name, input, {
    caller,
    emit: (event, payload) => events.push({ name: event, payload }),
  });
}

/** Every file kept at this moment, wherever it is. */
const kept = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  );

async function open(size: number, name = 'InteractiveSignIns.csv', caller?: object): Promise<string> {
  const opened = await call('exports.open', { name, size }, caller);
  if (!opened.ok) throw new Error(opened.code);
  return (opened.value as { id: string }).id;
}

async function handOver(text: string, name?: string): Promise<string> {
  const bytes = Buffer.from(text);
  const id = await open(bytes.length, name);
  for (let offset = 0; offset < bytes.length; offset += 50_000) {
    const data = bytes.subarray(offset, offset + 50_000).toString('base64');
    const appended = await call('exports.append', { id, offset, data });
    if (!appended.ok) throw new Error(appended.code);
  }
  return id;
}

const code = (result: Result<unknown>) => (result.ok ? 'ok' : result.code);

describe('handing an export over', () => {
  it('keeps its bytes in a private file, reads them, and removes them at the end', async () => {
    const id = await handOver(csv);
    const [file = ''] = kept();
    expect(readFileSync(path.join(folder, file), 'utf8')).toBe(csv);
    if (process.platform !== 'win32') expect(statSync(path.join(folder, file)).mode & 0o077).toBe(0);

    const read = await call('signins.analyse', { runId: 'one', ids: [id], mailboxes: [] });
    const smtp = samples.filter(({ client }) => client === 'Authenticated SMTP');
    expect(read.ok && (read.value as ShownSignIns).rows).toBe(samples.length);
    expect(read.ok && (read.value as ShownSignIns).smtp).toBe(smtp.length);
    expect(events.at(-1)).toMatchObject({ name: 'exports.progress', payload: { runId: 'one', rows: 400 } });
    expect(kept()).toEqual([]);
    expect(code(await call('signins.analyse', { runId: 'two', ids: [id], mailboxes: [] }))).toBe(
      'upload.unknown',
    );
  });

  it('removes what it kept when the reading fails, too', async () => {
    const id = await handOver('Activity,Service,Category\nUpdate policy,Core,Policy\n', 'AuditLogs.csv');
    expect(await call('signins.analyse', { runId: 'one', ids: [id], mailboxes: [] })).toMatchObject({
      ok: false,
      code: 'signins.wrong-export',
      params: { kind: 'audit' },
    });
    expect(kept()).toEqual([]);
  });

  it('takes no path from the page', async () => {
    for (const name of ['../../../etc/passwd', 'C:\\Windows\\evil.csv', '..', '/', 'a\u0000b', '.hidden']) {
      const id = await open(1, name);
      const inside = kept().map((file) => path.resolve(folder, file));
      expect(inside.every((file) => file.startsWith(folder + path.sep))).toBe(true);
      await call('exports.discard', { ids: [id] });
    }
    expect(kept()).toEqual([]);
  });

  it('refuses a piece that is out of order, too long, too many, or not base64', async () => {
    const id = await open(6);
    const append = (offset: number, data: string) => call('exports.append', { id, offset, data });
    expect(code(await append(3, 'YWJj'))).toBe('upload.incomplete');
    expect(code(await append(0, 'YWJj'))).toBe('ok');
    expect(code(await append(0, 'YWJj'))).toBe('upload.incomplete');
    expect(code(await append(3, 'YWJjZGVm'))).toBe('upload.incomplete');
    expect(code(await append(3, 'YW*j'))).toBe('contract.invalid-input');
    expect(code(await append(3, 'A'.repeat(1_400_004)))).toBe('contract.invalid-input');
    expect(code(await call('signins.analyse', { runId: 'one', ids: [id], mailboxes: [] }))).toBe(
      'upload.incomplete',
    );
    expect(code(await append(3, 'ZGVm'))).toBe('ok');
  });

  it('holds a page to so many files and four gigabytes', async () => {
    expect(code(await call('exports.open', { name: 'a', size: uploadLimits.total + 1 }))).toBe(
      'contract.invalid-input',
    );
    await open(uploadLimits.total - 10);
    expect(code(await call('exports.open', { name: 'b', size: 11 }))).toBe('upload.too-large');
    for (let count = 1; count < uploadLimits.files; count += 1) await open(0);
    expect(code(await call('exports.open', { name: 'c', size: 0 }))).toBe('upload.too-many');
    expect(await call('exports.discard', { ids: null })).toMatchObject({
      value: { discarded: uploadLimits.files },
    });
    expect(kept()).toEqual([]);
  });

  it('lets nobody but the page that handed it over touch a file', async () => {
    const id = await handOver(csv);
    const other = {};
    expect(code(await call('exports.append', { id, offset: 0, data: '' }, other))).toBe('upload.unknown');
    expect(code(await call('audit.analyse', { runId: 'x', ids: [id] }, other))).toBe('upload.unknown');
    expect(await call('exports.discard', { ids: [id] }, other)).toMatchObject({ value: { discarded: 0 } });
    expect(code(await call('signins.export', { language: 'fr' }, other))).toBe('upload.nothing-read');
    expect(kept()).toHaveLength(1);
  });

  it('forgets what nobody asked for in half an hour', async () => {
    await open(10);
    await ports.clock.advance(uploadLimits.idle + 1000);
    await open(10);
    expect(kept()).toHaveLength(1);
  });

  it('removes everything when the assistant closes', async () => {
    await handOver(csv);
    await session.close();
    await store.close();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a reading under way', () => {
  it('is the only one, and stops when its own page asks', async () => {
    const id = await open(0, 'a.csv');
    const second = await open(0, 'b.csv');
    ports.exports.readSignIns = async (_ids, { signal }) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return fail('signins.cancelled');
    };
    const reading = call('signins.analyse', { runId: 'one', ids: [id], mailboxes: [] });
    expect(code(await call('audit.analyse', { runId: 'two', ids: [second] }))).toBe('upload.busy');
    expect(code(await call('run.cancel', { runId: 'one' }, {}))).toBe('test.unknown-run');
    expect(code(await call('run.cancel', { runId: 'one' }))).toBe('ok');
    expect(code(await reading)).toBe('signins.cancelled');
    expect(kept().map((file) => path.basename(file))).toEqual(['b.csv']);
  });
});

describe('files for the person', () => {
  it('are the whole table of the last reading, and the calendar with the policies watched', async () => {
    const id = await handOver(csv);
    await call('signins.analyse', { runId: 'one', ids: [id], mailboxes: [] });
    expect(await call('signins.export', { language: 'fr' })).toEqual({
      ok: true,
      value: { file: '/downloads/connexions-smtp.csv' },
    });
    const mailboxes = new Set(
      samples.filter(({ client }) => client === 'Authenticated SMTP').map(({ mailbox }) => mailbox),
    );
    expect(ports.saved[0]?.text.trimEnd().split('\r\n')).toHaveLength(mailboxes.size + 1);

    const watched = [{ name: 'Microsoft-managed: Block legacy authentication', since: '2026-11-01' }];
    await call('calendar.export', { on: '2026-11-21', watched, language: 'fr' });
    expect(ports.saved[1]).toMatchObject({ name: 'microsoft-365.ics' });
    expect(ports.saved[1]?.text).toContain('policy-activation-1');
    await call('policies.save', { format: 'csv', text: 'Boîte,Réponse' });
    expect(ports.saved[2]).toEqual({ name: 'strategies.csv', text: 'Boîte,Réponse' });
    expect(code(await call('calendar.export', { on: '2026-02-30', watched: [], language: 'fr' }))).toBe(
      'contract.invalid-input',
    );
  });
});
