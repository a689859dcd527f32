import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import yazl from 'yazl';
import { ok } from '../../core/result.ts';
import { createCsvScanner } from '../../services/exports/csv-scanner.ts';
import { createJsonScanner } from '../../services/exports/json-scanner.ts';
import type { ReadProgress } from '../../services/exports/read-exports.ts';
import { analyseSignInFiles } from '../../services/sign-in-files.ts';
import {
  graphRecord,
  portalHeader,
  portalLine,
  type SampleSignIn,
  sampleSignIn,
  sequence,
  writeExport,
} from '../support/sign-in-export.ts';

const cloudAddress = '199.16.112.2';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sign-ins-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function analyse(...files: string[]) {
  const report = await analyseSignInFiles(files, { cloudAddress });
  if (!report.ok) throw new Error(`${report.code} ${JSON.stringify(report.params)}`);
  return report.value;
}

async function refusal(path: string) {
  const report = await analyseSignInFiles([path], { cloudAddress });
  return report.ok ? 'read' : { code: report.code, params: report.params };
}

const smtp: SampleSignIn = {
  at: '2026-11-20T09:00:00Z',
  mailbox: 'compta@exemple.ca',
  client: 'Authenticated SMTP',
  ip: cloudAddress,
  error: 53003,
  reason: 'Access has been blocked, by "policy".',
  policies: [{ displayName: 'P', result: 'failure' }],
};
const passes: SampleSignIn = { ...smtp, at: '2026-11-21T09:00:00Z', error: 0, ip: '198.51.100.9' };
const header = portalHeader.join(',');
const csv = (...samples: SampleSignIn[]) =>
  [header, ...samples.map((each, at) => portalLine(at, each))].join('\r\n');

describe('the shapes of an export', () => {
  const lines = [smtp, passes].map((each, at) => graphRecord(at, each));
  it.each([
    ['portal CSV', csv(smtp, passes)],
    ['CSV with a byte order mark', `\ufeff${csv(smtp, passes)}\r\n\r\n`],
    [
      'CSV with quoted headers',
      csv(smtp, passes).replace(header, portalHeader.map((name) => `"${name}"`).join(',')),
    ],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${csv(smtp, passes)}`, 'utf16le')],
    ['UTF-16 without', Buffer.from(csv(smtp, passes), 'utf16le')],
    ['JSON array', JSON.stringify(lines)],
    ['indented JSON', `\ufeff${JSON.stringify(lines, null, 2)}`],
    ['a Graph page', JSON.stringify({ '@odata.context': 'x', '@odata.nextLink': null, value: lines })],
    ['an indented Graph page', JSON.stringify({ '@odata.context': 'x', value: lines }, null, 2)],
    ['pages on end', lines.map((each) => JSON.stringify({ value: [each] })).join('\n')],
    ['an array of pages', JSON.stringify(lines.map((each) => ({ value: [each] })))],
    ['JSON lines', `${lines.map((each) => JSON.stringify(each)).join('\n')}\n`],
    [
      'diagnostic settings',
      lines
        .map((each) =>
          JSON.stringify({ time: each.createdDateTime, category: 'SignInLogs', properties: each }),
        )
        .join('\n'),
    ],
    [
      'a diagnostic blob',
      JSON.stringify({ records: lines.map((properties) => ({ category: 'SignInLogs', properties })) }),
    ],
  ])('%s', async (name, content) => {
    const report = await analyse(await file(name.replaceAll(' ', '-'), content));
    expect(report.smtp).toBe(2);
    expect(report.problems).toEqual({});
    expect(report.mailboxes).toMatchObject([
      { mailbox: 'compta@exemple.ca', status: 'works', successes: 1, failures: 1, lastErrorCode: 53003 },
    ]);
    expect(report.errors).toMatchObject([{ code: 53003, sample: smtp.reason }]);
    expect(report.cloud).toEqual({ attempts: 1, failures: 1, mailboxes: 1 });
    expect(report.policiesListed).toBe(!/CSV|UTF/.test(name));
  });

  it('semicolons, French headers and Excel’s sep line', async () => {
    const content = [
      'sep=;',
      "Date (UTC);Nom d'utilisateur;Adresse IP;Statut;Code d'erreur de connexion;Raison de l'échec;Application cliente",
      '2026-11-20T09:00:00Z;compta@exemple.ca;199.16.112.2;Échec;50126;Mot de passe incorrect;Authenticated SMTP',
      '20/11/2026 09:00;compta@exemple.ca;1.2.3.4;Échec;50126;Mot de passe incorrect;Authenticated SMTP',
    ].join('\r\n');
    for (const [name, bytes] of [
      ['fr-utf8.csv', Buffer.from(content)],
      ['fr-1252.csv', Buffer.from(content, 'latin1')],
    ] as const) {
      const report = await analyse(await file(name, bytes));
      expect(report.mailboxes[0]).toMatchObject({ failures: 2, lastErrorCode: 50126 });
      expect(report.problems).toEqual({});
      expect(report.last).toBe('2026-11-20T09:00:00Z');
    }
    const unsettled = content.replaceAll('20/11/2026', '09/11/2026');
    const report = await analyse(await file('unsettled.csv', unsettled));
    expect(report.problems).toEqual({ 'date-unreadable': 1 });
    expect(report.last).toBeNull();
  });

  it('several files at once, interactive and not, zipped or not', async () => {
    const first = await file('InteractiveSignIns.csv', csv(smtp));
    const second = await file('Non.json', JSON.stringify([graphRecord(1, passes)]));
    const archive = await zip('logs.zip', {
      'a/Interactive.csv': csv(smtp),
      'b.json': JSON.stringify([graphRecord(2, passes)]),
    });
    const report = await analyse(first, second, archive);
    // The same sign-in is in two of them.
    expect(report.mailboxes[0]).toMatchObject({ attempts: 3, successes: 2, failures: 1 });
    expect(report.repeated).toBe(1);
  });
});

async function zip(name: string, entries: Record<string, string | Buffer>): Promise<string> {
  const path = join(folder, name);
  const archive = new yazl.ZipFile();
  for (const [entry, content] of Object.entries(entries)) archive.addBuffer(Buffer.from(content), entry);
  archive.end();
  await new Promise<void>((resolve, reject) => {
    archive.outputStream
      .pipe(createWriteStream(path))
      .on('close', () => resolve())
      .on('error', reject);
  });
  return path;
}

describe('bad input is counted, named, and costs no good row', () => {
  it('a quote never closed costs its own row', async () => {
    const broken = portalLine(1, smtp)
      .replace('Microsoft', '')
      .replace(/^2026-11-20T09:00:00Z,/, '2026-11-20T09:00:00Z,"');
    const content = [header, portalLine(0, smtp), broken, portalLine(2, passes), portalLine(3, passes)].join(
      '\n',
    );
    const report = await analyse(await file('quote.csv', content));
    expect(report.smtp).toBe(3);
    expect(Object.values(report.problems).reduce((sum, count) => sum + (count ?? 0), 0)).toBe(1);
  });

  it('a quote never closed, with megabytes after it', async () => {
    const plain = portalLine(0, { ...passes, reason: 'none' })
      .replaceAll('"', '')
      .replace('Prénom compta, ', '');
    const many = Array.from({ length: 12_000 }, (_, index) =>
      plain
        .replace('Québec, Quebec, CA', 'CA')
        .replace('(KHTML, like Gecko)', '')
        .replace('10000000-', `${0x10000000 + index}-`),
    );
    const content = [header, `"${many[0]}`, ...many].join('\n');
    const report = await analyse(await file('long-quote.csv', content));
    expect(report.smtp).toBe(12_000);
    expect(report.problems).toEqual({ 'row-too-long': 1 });
  });

  it('two megabytes in one cell are read; ten are left out', async () => {
    const big = (size: number) => portalLine(0, { ...smtp, reason: `"${'x'.repeat(size)}\n"` });
    const content = [header, big(2 << 20), big(10 << 20), portalLine(1, passes)].join('\n');
    const report = await analyse(await file('cell.csv', content));
    expect(report.mailboxes[0]).toMatchObject({ failures: 1, successes: 1 });
    expect(report.problems['row-too-long']).toBe(1);
    expect(report.errors[0]?.sample.length).toBeLessThanOrEqual(200);
    const records = [{ ...graphRecord(0, smtp), note: 'y'.repeat(10 << 20) }, graphRecord(1, passes)];
    for (const text of [JSON.stringify(records), records.map((each) => JSON.stringify(each)).join('\n')]) {
      const json = await analyse(await file('cell.json', text));
      expect(json.smtp).toBe(1);
      expect(json.problems).toEqual({ 'row-too-long': 1 });
    }
  });

  it('a truncated file keeps what came before', async () => {
    const cut = csv(passes, passes, passes).slice(0, -600);
    expect(await analyse(await file('cut.csv', cut))).toMatchObject({
      smtp: 2,
      problems: { 'short-row': 1 },
    });
    const array = JSON.stringify([graphRecord(0, smtp), graphRecord(1, passes)]).slice(0, -50);
    expect(await analyse(await file('cut.json', array))).toMatchObject({
      smtp: 1,
      problems: { truncated: 1 },
    });
    const lines = [smtp, passes].map((each, at) => JSON.stringify(graphRecord(at, each))).join('\n');
    expect(await analyse(await file('cut.jsonl', lines.slice(0, -50)))).toMatchObject({
      smtp: 1,
      problems: { truncated: 1 },
    });
  });

  it('a damaged JSON line among good ones', async () => {
    const good = JSON.stringify(graphRecord(0, smtp));
    const other = JSON.stringify(graphRecord(1, smtp));
    const content = [good, '{"clientAppUsed":"Authenticated SMTP",oops}', 'not json', other].join('\n');
    expect(await analyse(await file('mixed.jsonl', content))).toMatchObject({
      smtp: 2,
      problems: { 'broken-json': 2 },
    });
  });

  it('a million levels of nesting end at once', async () => {
    expect(await refusal(await file('deep.json', '['.repeat(1_000_000)))).toMatchObject({
      code: 'export.too-deep',
    });
    expect(await refusal(await file('deep2.json', '{"a":'.repeat(1_000_000)))).toMatchObject({
      code: 'export.too-deep',
    });
  });

  it('another export, an empty file and what is no log at all are named', async () => {
    const audit = JSON.stringify([{ activityDisplayName: 'Update policy', category: 'Policy' }]);
    expect(await refusal(await file('audit.json', audit))).toMatchObject({
      code: 'signins.wrong-export',
      params: { kind: 'audit' },
    });
    const service = JSON.stringify([{ servicePrincipalId: 'x', servicePrincipalName: 'y' }]);
    expect(await refusal(await file('sp.json', service))).toMatchObject({
      params: { kind: 'servicePrincipals' },
    });
    expect(await refusal(await file('other.json', '[{"a":1}]'))).toMatchObject({ params: { kind: 'other' } });
    expect(await refusal(await file('empty.csv', ''))).toMatchObject({ code: 'export.empty' });
    expect(await refusal(await file('x.csv', 'a,b,c\n1,2,3'))).toMatchObject({
      code: 'signins.unknown-columns',
    });
    expect(await refusal(join(folder, 'absent.csv'))).toMatchObject({ code: 'input.unreadable' });
    expect(await refusal(await file('noise.bin', Buffer.from([1, 2, 3, 0, 255, 10, 9, 8])))).not.toBe('read');
  });

  it('a zip bomb is refused before it is unpacked', async () => {
    const bomb = await zip('bomb.zip', { 'a.csv': Buffer.alloc(100 << 20, 0x61) });
    expect(await refusal(bomb)).toMatchObject({ code: 'signins.zip-bomb' });
    const damaged = await file('damaged.zip', Buffer.from('PK\u0003\u0004 not a zip at all'));
    expect(await refusal(damaged)).toMatchObject({ code: 'signins.zip-damaged' });
    expect(await refusal(await zip('none.zip', { 'photo.png': 'x' }))).toMatchObject({
      code: 'signins.zip-damaged',
    });
  });
});

describe('the reading', () => {
  it('reports rows, rate and time left, and can be cancelled', async () => {
    const path = join(folder, 'many.csv');
    await writeExport(path, 20_000, 'csv');
    const progress: ReadProgress[] = [];
    const report = await analyseSignInFiles([path], {
      cloudAddress,
      onProgress: (each) => progress.push(each),
    });
    expect(report.ok && report.value.rows).toBe(20_000);
    expect(progress.at(-1)).toMatchObject({ rows: 20_000 });
    expect(progress.at(-1)?.bytes).toBe(progress.at(-1)?.totalBytes);
    const controller = new AbortController();
    controller.abort();
    const cancelled = await analyseSignInFiles([path], { cloudAddress, signal: controller.signal });
    expect(cancelled).toMatchObject({ ok: false, code: 'signins.cancelled' });
  });

  it('counts the same in CSV, JSON lines and JSON array, and as a plain reading does', async () => {
    const random = sequence(20261121);
    let expected = 0;
    for (let index = 0; index < 5000; index += 1)
      if (sampleSignIn(index, random).client === 'Authenticated SMTP') expected += 1;
    for (const format of ['csv', 'lines', 'array'] as const) {
      const path = join(folder, `same.${format}`);
      await writeExport(path, 5000, format);
      expect((await analyse(path)).smtp).toBe(expected);
    }
  });
});

/** Feeds text in pieces cut at the given places, so that every boundary is met. */
function pieces(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  return [0, ...places].map((from, at) => bytes.subarray(from, places[at] ?? bytes.length));
}

describe('the CSV scanner', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', ' ', '\r\n', ';'), maxLength: 6 });

  it('reads any well-formed table as csv-parse does, wherever the bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(), { maxLength: 4 }),
        fc.boolean(),
        fc.constantFrom('', 'a', 'é'),
        (table, cuts, everyQuoted, dropped) => {
          const quoted = (value: string) =>
            everyQuoted || /[",\n\r;]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
          const rows = table.filter((row) => row.join('').trim() !== '');
          const body = [['c1', 'c2', 'c3'], ...rows].map((row) => row.map(quoted).join(',')).join('\n');
          const seen: string[][] = [];
          const scanner = createCsvScanner({
            onProblem: (problem) => seen.push([problem]),
            onHeader: () =>
              ok({
                wanted: [2, 0],
                gate:
                  dropped === ''
                    ? null
                    : {
                        cells: [1],
                        accepts: (value) => !value.startsWith(dropped),
                        dropped: (row) => seen.push(['dropped', row.text(0)]),
                      },
                row: (cells) => seen.push([...cells]),
              }),
          });
          for (const piece of pieces(Buffer.from(body), cuts)) scanner.push(piece);
          scanner.end();
          const expected = (parse(body, { from_line: 1, relax_column_count: true }) as string[][])
            .slice(1)
            .map(([first = '', , third = '']) =>
              dropped !== '' && first.startsWith(dropped) ? ['dropped', first] : [third, first],
            );
          expect(seen).toEqual(expected);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('ends on any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.array(fc.nat(), { maxLength: 4 }), (noise, cuts) => {
        const scanner = createCsvScanner({
          onProblem: () => undefined,
          onHeader: () => ok({ wanted: [0], gate: null, row: () => undefined }),
          longestRow: 64,
        });
        for (const piece of pieces(Buffer.concat([Buffer.from('a,b\n'), noise]), cuts)) scanner.push(piece);
        expect(scanner.end().ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the JSON scanner', () => {
  it('finds the same records as JSON.parse, in every shape, wherever the bytes are cut', () => {
    const record = fc.dictionary(
      fc.constantFrom('a', 'value', 'records', 'clientAppUsed', 'q"\\'),
      fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant({ value: [1, { b: '}{][' }] })),
      { maxKeys: 4 },
    );
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('array', 'indented', 'page', 'lines'),
        fc.array(fc.nat(), { maxLength: 4 }),
        (records, shape, cuts) => {
          // An object whose own « value » is a list is a page by definition.
          const list = records.filter((each) => !Array.isArray(each.value) && !Array.isArray(each.records));
          if (list.length === 0) return;
          const body =
            shape === 'lines'
              ? list.map((each) => JSON.stringify(each)).join('\n')
              : shape === 'page'
                ? JSON.stringify({ '@odata.context': 'x', value: list })
                : JSON.stringify(list, null, shape === 'indented' ? 2 : 0);
          const seen: unknown[] = [];
          const scanner = createJsonScanner({
            file: 'f',
            gate: null,
            onProblem: (problem) => seen.push(problem),
            onRecord: (each) => {
              seen.push(each);
              return ok(undefined);
            },
          });
          for (const piece of pieces(Buffer.from(body), cuts)) scanner.push(piece);
          scanner.end();
          expect(seen).toEqual(JSON.parse(JSON.stringify(list)));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('trusts the gate only where the property is there once', () => {
    const kept: unknown[] = [];
    const values: string[] = [];
    const scanner = createJsonScanner({
      file: 'f',
      gate: {
        key: 'k',
        accepts: (value) => {
          values.push(value);
          return value === 'yes';
        },
        dropped: () => undefined,
        reads: () => true,
      },
      onProblem: () => undefined,
      onRecord: (each) => {
        kept.push(each);
        return ok(undefined);
      },
    });
    const records = [
      { k: 'yes' },
      { k: 'no' },
      { text: '"k":"no"' },
      { k: 'no', in: { k: 'no' } },
      { k: 'n\\o' },
      { 'x"k': 'no' },
    ];
    scanner.push(Buffer.from(records.map((each) => JSON.stringify(each)).join('\n')));
    scanner.end();
    expect(values).toEqual(['yes', 'no']);
    expect(kept).toHaveLength(5);
  });
});
