import { dirname, extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SignInReport } from '../../core/tenant/sign-ins/report.ts';
import { analyseSignInFiles } from '../../services/sign-in-files.ts';
import { csvOf, graphSignIn, type LogEvent, listingShapes, portalRow } from '../support/log-shapes.ts';
import { separateFiles } from '../support/separate-files.ts';
import { zipped } from '../support/zipped.ts';

const { file, placeFor } = separateFiles();

async function read(...files: string[]): Promise<SignInReport> {
  const report = await analyseSignInFiles(files, { cloudAddress: '199.16.112.2' });
  if (!report.ok) throw new Error(`${report.code} ${JSON.stringify(report.params)}`);
  return report.value;
}

const zipOf = async (entries: Readonly<Record<string, string>>) => file('log.zip', await zipped(entries));

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

describe('an answer of Log Analytics', () => {
  it('concludes nothing where it says itself that it is partial', async () => {
    const [events] = fc.sample(someEvents, { numRuns: 1, seed: 7 });
    const whole = JSON.parse(listingShapes['tables.json']?.(events ?? []) ?? '');
    const path = await file('partial.json', JSON.stringify({ ...whole, error: { code: 'PartialError' } }));
    const report = await read(path);
    expect(report.gaps.map(({ kind }) => kind)).toContain('partial-answer');
    expect(report.mailboxes.map(({ status }) => status)).not.toContain('works');
  });
});

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
        expect(answers(await read(await file(`${name}.gz`, gzipSync(whole))))).toEqual(expected);
        const inFolder = dirname(await file(name, whole));
        expect(answers(await read(inFolder))).toEqual(expected);
        expect(answers(await read(join(inFolder, `*${extname(name)}`)))).toEqual(expected);
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

describe('files that are not whole, or not ours', () => {
  const event = (change: Partial<LogEvent> = {}): LogEvent => ({
    id: '20000000-1b2c-4d5e-8f90-0123456789ab',
    mailbox: 'a@exemple.ca',
    at: '2026-11-20T09:00:00Z',
    client: 'Authenticated SMTP',
    ip: '198.51.100.7',
    code: 0,
    policies: [{ displayName: 'P', result: 'notApplied' }],
    ...change,
  });
  const good = JSON.stringify([graphSignIn(event())]);
  const brief = ({ mailboxes, gaps, setAside }: SignInReport) => ({
    status: mailboxes[0]?.status,
    gaps: gaps.map(({ kind }) => kind),
    setAside: setAside.map(({ failure }) => failure.code),
  });
  const page = (events: readonly LogEvent[], next: string | null) =>
    JSON.stringify({
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#auditLogs/signIns',
      ...(next === null ? {} : { '@odata.nextLink': next }),
      value: events.map(graphSignIn),
    });

  it('a page that announces another leaves every mailbox unclear, until the last page is given', async () => {
    const older = event({ id: '20000001-1b2c-4d5e-8f90-0123456789ab', at: '2026-11-19T09:00:00Z' });
    const first = await file('1.json', page([event()], 'https://graph.microsoft.com/next'));
    const last = await file('2.json', page([older], null));
    expect(brief(await read(first))).toEqual({ status: 'unclear', gaps: ['next-page'], setAside: [] });
    expect(brief(await read(first, last))).toEqual({ status: 'works', gaps: [], setAside: [] });
    expect(brief(await read(last, first))).toEqual({ status: 'works', gaps: [], setAside: [] });
    // A page of the same days is no page that follows.
    const aside = await file(
      '3.json',
      page([event({ id: '20000002-1b2c', at: '2026-11-21T09:00:00Z' })], null),
    );
    expect(brief(await read(first, aside))).toMatchObject({ status: 'unclear', gaps: ['next-page'] });
    const script = `[${page([event()], 'x')},${page([older], null)}]`;
    expect(brief(await read(await file('pages.json', script)))).toMatchObject({ status: 'works', gaps: [] });
    const tail = `{"value":${good},"@odata.nextLink":"x"}`;
    expect(brief(await read(await file('tail.json', tail)))).toMatchObject({ gaps: ['next-page'] });
  });

  it('an export cut at the most that a download holds', async () => {
    const row = (at: number) =>
      portalRow(event({ id: `${(0x20000000 + at).toString(16)}-1b2c-4d5e`, client: 'Browser' }));
    const rows = Array.from({ length: 99_999 }, (_, at) => row(at));
    const smtp = portalRow(event({ id: '10000000-1b2c-4d5e' }));
    expect(brief(await read(await file('full.csv', csvOf([smtp, ...rows]))))).toMatchObject({
      status: 'unclear',
      gaps: ['truncated-list'],
    });
    expect(brief(await read(await file('less.csv', csvOf([smtp, ...rows.slice(1)]))))).toMatchObject({
      status: 'works',
      gaps: [],
    });
  });

  it.each([
    ['a file cut before its end', good.slice(0, -20).replace(']', ''), 'unread-rows'],
    ['a row that is damaged', `${good.slice(1, -1)}\n{"clientAppUsed":oops}`, 'unread-rows'],
    ['a record of no known kind', good.replace('[', '[{"a":1},'), 'unknown-entry'],
    [
      'a record without its client',
      good.replace('[', '[{"userPrincipalName":"b@x.ca","status":{"errorCode":1}},'),
      'missing-field',
    ],
    [
      'a client that is null',
      good.replace('[', '[{"clientAppUsed":null,"userPrincipalName":"b@x.ca","status":{"errorCode":1}},'),
      'missing-field',
    ],
    [
      'a sign-in of nobody',
      good.replace('[', '[{"clientAppUsed":"Authenticated SMTP","status":{"errorCode":1}},'),
      'unread-rows',
    ],
  ])('%s leaves every mailbox unclear', async (_name, content, kind) => {
    const other = event({ id: '20000009-1b2c-4d5e', at: '2026-11-22T09:00:00Z' });
    const report = await read(
      await file('x.json', content),
      await file('y.json', JSON.stringify([graphSignIn(other)])),
    );
    expect(brief(report)).toMatchObject({ status: 'unclear', gaps: [kind] });
  });

  it('another export is named and harms nothing; one that nobody knows is missing', async () => {
    const entries = [{ activityDisplayName: 'Update policy', category: 'Policy' }];
    const audit = JSON.stringify({ '@odata.nextLink': 'x', value: entries });
    const zip = await zipOf({
      'InteractiveSignIns.json': good,
      'AuditLogs.json': audit,
      'ApplicationSignIns.csv': 'Date (UTC),Service principal ID\n1,2',
    });
    expect(brief(await read(zip))).toEqual({
      status: 'works',
      gaps: [],
      setAside: ['signins.wrong-export', 'signins.wrong-export'],
    });
    const foreign = await file('notes.csv', 'a,b\n1,2');
    expect(brief(await read(foreign, await file('x.json', good)))).toEqual({
      status: 'unclear',
      gaps: ['wrong-kind-of-file'],
      setAside: ['signins.unknown-columns'],
    });
    expect(brief(await read(await placeFor('absent.csv'), await file('x.json', good)))).toMatchObject({
      status: 'unclear',
      gaps: ['unreadable-file'],
    });
  });

  it('an interrupted SMTP sign-in is a failure in every format', async () => {
    const interrupted = event({ code: 50076 });
    const json = await read(await file('x.json', JSON.stringify([graphSignIn(interrupted)])));
    const csv = await read(await file('x.csv', csvOf([portalRow(interrupted)])));
    for (const report of [json, csv])
      expect(report.mailboxes).toMatchObject([{ status: 'fails', failures: 1, lastErrorCode: 50076 }]);
  });

  it('a row without its user name is kept under what was typed', async () => {
    const row = { ...portalRow(event()), Username: '', 'Sign-in identifier': 'Alias@Exemple.ca' };
    expect((await read(await file('x.csv', csvOf([row])))).mailboxes).toMatchObject([
      { mailbox: 'alias@exemple.ca' },
    ]);
  });

  it('a local date is read only where its own export settles day and month', async () => {
    const row = (at: string, code: number) => ({
      ...portalRow(event({ code })),
      'Request ID': '',
      'Date (UTC)': at,
    });
    const status = async (...rows: Record<string, string>[]) =>
      (await read(await file('x.csv', csvOf(rows)))).mailboxes[0]?.status;
    // May 1 after April 3, or 5 January before 4 March: it matters.
    expect(await status(row('05/01/2026 08:00', 0), row('04/03/2026 08:00', 53003))).toBe('unclear');
    // One day, whichever: it does not.
    expect(await status(row('05/01/2026 09:00', 0), row('05/01/2026 08:00', 53003))).toBe('works');
    const settled = row('05/31/2026 08:00', 53003);
    expect(await status(row('06/01/2026 08:00', 0), row('04/03/2026 08:00', 53003), settled)).toBe('works');
    expect(await status(row('6/1/2026, 8:00:00.000 AM', 0), row('4/3/2026, 8:00:00.000 AM', 53003))).toBe(
      'works',
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
