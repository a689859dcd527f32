import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import yazl from 'yazl';
import type { SignInReport } from '../../core/tenant/sign-ins/report.ts';
import { analyseSignInFiles } from '../../services/sign-in-files.ts';
import { csvOf, graphSignIn, type LogEvent, listingShapes, portalRow } from '../support/log-shapes.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'log-shapes-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let written = 0;
async function file(name: string, content: string): Promise<string> {
  written += 1;
  const own = join(folder, String(written));
  await mkdir(own);
  await writeFile(join(own, name), content);
  return join(own, name);
}

async function read(...files: string[]): Promise<SignInReport> {
  const report = await analyseSignInFiles(files, { cloudAddress: '199.16.112.2' });
  if (!report.ok) throw new Error(`${report.code} ${JSON.stringify(report.params)}`);
  return report.value;
}

async function zipOf(entries: Readonly<Record<string, string>>): Promise<string> {
  written += 1;
  const path = join(folder, `${written}.zip`);
  const archive = new yazl.ZipFile();
  for (const [name, content] of Object.entries(entries)) archive.addBuffer(Buffer.from(content), name);
  archive.end();
  await new Promise<void>((resolve, reject) => {
    archive.outputStream.pipe(createWriteStream(path)).on('close', resolve).on('error', reject);
  });
  return path;
}

/** Everything that a person is told of the sign-ins themselves. */
function answers({ rows, smtp, mailboxes, errors, addresses, cloud, first, last }: SignInReport) {
  return {
    ...{ rows, smtp, addresses, cloud, first, last },
    mailboxes,
    errors: errors.map(({ code, count }) => ({ code, count })),
  };
}

const results = [
  'notApplied',
  'success',
  'reportOnlyNotApplied',
  'reportOnlyFailure',
  'failure',
  'unknownFutureValue',
];

const anEvent = fc.record({
  mailbox: fc.constantFrom('a@exemple.ca', 'b@exemple.ca', 'c@exemple.ca'),
  minute: fc.integer({ min: 0, max: 40_000 }),
  client: fc.constantFrom(
    'Authenticated SMTP',
    'Authenticated SMTP',
    'Authenticated SMTP',
    'Browser',
    'IMAP4',
  ),
  ip: fc.constantFrom('199.16.112.2', '198.51.100.7'),
  code: fc.constantFrom(0, 0, 0, 53003, 50126, 50076),
  policies: fc.array(
    fc.record({ displayName: fc.constantFrom('P', 'Q « é », "x"'), result: fc.constantFrom(...results) }),
    { minLength: 1, maxLength: 2 },
  ),
});

/** Events of different ids at different seconds, so that each is one sign-in. */
const someEvents = fc
  .uniqueArray(anEvent, { minLength: 1, maxLength: 8, selector: ({ minute }) => minute })
  .map((list): LogEvent[] =>
    list.map(({ minute, ...event }, index) => ({
      ...event,
      id: `${(0x20000000 + index).toString(16)}-1b2c-4d5e-8f90-0123456789ab`,
      at: new Date(Date.UTC(2026, 10, 1, 0, minute, 7)).toISOString().replace('.000', ''),
    })),
  );

const inAll = (events: readonly LogEvent[]) =>
  Promise.all(
    Object.entries(listingShapes).map(async ([name, shape]) => ({
      name,
      path: await file(name, shape(events)),
    })),
  );

describe('the same sign-ins give the same answers', () => {
  it('in every shape of export', async () => {
    await fc.assert(
      fc.asyncProperty(someEvents, async (events) => {
        const expected = answers(await read(await file('x.json', JSON.stringify(events.map(graphSignIn)))));
        for (const { name, path } of await inAll(events))
          expect([name, answers(await read(path))]).toEqual([name, expected]);
      }),
      { numRuns: 15 },
    );
  });

  it('whole, shuffled, split, given twice, zipped or in a folder', async () => {
    const split = fc.tuple(someEvents, fc.nat(), fc.nat(), fc.constantFrom(...Object.keys(listingShapes)));
    await fc.assert(
      fc.asyncProperty(split, async ([events, turn, cut, name]) => {
        const shape = listingShapes[name] ?? JSON.stringify;
        const whole = shape(events);
        const expected = answers(await read(await file(name, whole)));
        const by = turn % events.length;
        const turned = [...events.slice(by), ...events.slice(0, by)];
        expect(answers(await read(await file(name, shape(turned.toReversed()))))).toEqual(expected);
        const at = Math.max(1, cut % events.length);
        const parts = [events.slice(0, at), events.slice(Math.max(0, at - 1))];
        const overlapping = await Promise.all(parts.map((part) => file(name, shape(part))));
        const split = await read(...overlapping);
        expect(answers(split)).toEqual(expected);
        expect(split.repeated).toBe(1);
        const twice = await read(await file(name, whole), await file(name, shape(turned)));
        expect(answers(twice)).toEqual(expected);
        expect(twice.repeated).toBe(events.length);
        const zip = await zipOf({
          [`a/${name}`]: whole,
          [`__MACOSX/a/._${name}`]: '\u0000\u0005\u0016\u0007',
        });
        expect(answers(await read(zip))).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it('from the portal’s CSV too, where policies do not matter', async () => {
    await fc.assert(
      fc.asyncProperty(someEvents, async (list) => {
        const events = list.map((event) => ({
          ...event,
          policies: [{ displayName: 'P', result: 'notApplied' }],
        }));
        const expected = answers(await read(await file('x.json', JSON.stringify(events.map(graphSignIn)))));
        expect(answers(await read(await file('x.csv', csvOf(events.map(portalRow)))))).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });

  it('the richer record of a sign-in wins, in whatever order the files come', async () => {
    await fc.assert(
      fc.asyncProperty(someEvents, async (events) => {
        const rich = await file('rich.json', JSON.stringify(events.map(graphSignIn)));
        const poor = await file('poor.csv', csvOf(events.map(portalRow)));
        const expected = answers(await read(rich));
        expect(answers(await read(rich, poor))).toEqual(expected);
        expect(answers(await read(poor, rich))).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });
});

describe('what is missing never makes a mailbox work', () => {
  const worse = ['fails', 'will-fail', 'unclear'];
  const statuses = ({ mailboxes }: SignInReport) =>
    new Map(mailboxes.map(({ mailbox, status }) => [mailbox, status]));

  /** Every way to take one property out of a JSON value, at any depth. */
  function withoutEach(value: unknown): unknown[] {
    if (Array.isArray(value))
      return value.flatMap((item, at) => withoutEach(item).map((less) => value.with(at, less)));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, held]) => {
      const { [key]: _, ...others } = value as Record<string, unknown>;
      return [others, ...withoutEach(held).map((less) => ({ ...value, [key]: less }))];
    });
  }

  it('a property taken out of a record', async () => {
    await fc.assert(
      fc.asyncProperty(someEvents, fc.nat(), async (events, which) => {
        const records = events.map(graphSignIn);
        const before = statuses(await read(await file('x.json', JSON.stringify(records))));
        const at = which % records.length;
        for (const less of withoutEach(records[at])) {
          const text = JSON.stringify(records.with(at, less as Record<string, unknown>));
          const report = await analyseSignInFiles([await file('x.json', text)], { cloudAddress: '' });
          if (!report.ok) continue;
          const after = statuses(report.value);
          for (const [mailbox, status] of before)
            if (worse.includes(status)) expect([text, after.get(mailbox)]).not.toEqual([text, 'works']);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('a column taken out of a CSV', async () => {
    await fc.assert(
      fc.asyncProperty(
        someEvents,
        fc.constantFrom('workspace.csv', 'flattened.csv'),
        async (events, name) => {
          const text = listingShapes[name]?.(events) ?? '';
          const rows = text.replace('\ufeff', '').split('\r\n');
          const mark = name === 'flattened.csv' ? '";"' : '","';
          const cells = rows.map((row) => row.slice(1, -1).split(mark));
          const before = statuses(await read(await file(name, text)));
          for (const column of cells[0]?.keys() ?? []) {
            const less = cells.map((row) => `"${row.toSpliced(column, 1).join(mark)}"`).join('\r\n');
            const report = await analyseSignInFiles([await file(name, less)], { cloudAddress: '' });
            if (!report.ok) continue;
            for (const [mailbox, status] of statuses(report.value))
              if (worse.includes(before.get(mailbox) ?? ''))
                expect([column, status]).not.toEqual([column, 'works']);
          }
        },
      ),
      { numRuns: 10 },
    );
  });
});
