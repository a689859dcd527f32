import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOf } from '../../../core/preset/json-lines.ts';

const text = `{
  "a": [
    {"x\\"": 1},
    [2,
     3]
  ], "b":
  {
    "c": null
  }
}`;

test.each([
  [['a'], 2],
  [['a', 0], 3],
  [['a', 0, 'x"'], 3],
  [['a', 1], 4],
  [['a', 1, 1], 5],
  [['b'], 6],
  [['b', 'c'], 8],
  [['b', 'absent'], 6],
  [['absent'], 1],
  [[], 1],
])('%j stands on line %i', (path, line) => {
  expect(lineOf(text, path)).toBe(line);
});

test('the line of any value holds it, whatever the JSON', () => {
  const leaf = fc.oneof(fc.string(), fc.integer());
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), fc.array(leaf)), { minLength: 1 }), (value) => {
      const json = JSON.stringify(value, null, 1);
      for (const [index, record] of value.entries())
        for (const [key, list] of Object.entries(record))
          for (const [place, item] of list.entries()) {
            const line = json.split('\n')[lineOf(json, [index, key, place]) - 1] ?? '';
            expect(line.trim().replace(/,$/, '')).toBe(JSON.stringify(item));
          }
    }),
    { numRuns: 60 },
  );
});
