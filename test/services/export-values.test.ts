import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ok } from '../../core/result.ts';
import { ByteWindow } from '../../services/exports/byte-window.ts';
import { DateSpan } from '../../services/exports/date-span.ts';
import { createJsonScanner } from '../../services/exports/json-scanner.ts';
import { RepeatedValues } from '../../services/exports/repeated-values.ts';

describe('the records whose client is accepted', () => {
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('é', 'a "b" \\ c', '', 'x'.repeat(300)),
    fc.integer(),
    fc.constantFrom(null, true, -1.5e-7),
    fc.constant({ b: ['}{][', { c: '"' }], d: {} }),
    fc.constant([]),
  );
  const record = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'q"\\', 'é', ' '), value, { maxKeys: 5 });

  it('hold what JSON.parse finds under the names that are read, whatever their layout', () => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(0, 2),
        fc.subarray(['a', 'b', 'q"\\', 'é']),
        (list, indent, read) => {
          const records = list.map((each) => ({ client: 'yes', ...each }));
          const seen: unknown[] = [];
          const scanner = createJsonScanner({
            file: 'f',
            gate: {
              key: 'client',
              accepts: () => true,
              dropped: () => undefined,
              reads: (key) => read.includes(key),
            },
            onProblem: (problem) => seen.push(problem),
            onRecord: (each) => {
              // A record with an escaped name is parsed whole.
              seen.push(Object.fromEntries(Object.entries(each).filter(([key]) => read.includes(key))));
              return ok(undefined);
            },
          });
          scanner.push(Buffer.from(JSON.stringify(records, null, indent)));
          scanner.end();
          expect(seen).toEqual(
            records.map((each) =>
              Object.fromEntries(Object.entries(each).filter(([key]) => read.includes(key))),
            ),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

it('texts met again are the same texts, held or not', () => {
  const text = fc.oneof(fc.constantFrom('a', 'b', 'é', 'x'.repeat(300)), fc.string({ maxLength: 4 }));
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const window = new ByteWindow();
      const values = new RepeatedValues(window, (each) => `made of ${each}`, { places: 2 });
      const bounds = texts.map((each) => {
        const from = window.filled;
        window.append(Buffer.from(each));
        return [from, window.filled] as const;
      });
      expect(bounds.map(([from, to]) => values.get(from, to))).toEqual(
        texts.map((each) => `made of ${Buffer.from(each).toString()}`),
      );
    }),
  );
});

it('the first and the last date are found as their texts sort; other formats are left alone', () => {
  const date = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .chain((each) => fc.constantFrom(each.toISOString(), each.toISOString().replace(/\.\d+/, '')));
  fc.assert(
    fc.property(fc.array(date), (dates) => {
      const span = new DateSpan();
      for (const each of dates) expect(span.take(Buffer.from(each), 0, each.length)).toBe(true);
      const other = '11/20/2026, 2:15:07.123 PM';
      expect(span.take(Buffer.from(other), 0, other.length)).toBe(false);
      const sorted = dates.toSorted();
      expect(span.ends()).toEqual(dates.length === 0 ? [] : [sorted[0], sorted.at(-1)]);
    }),
  );
});
