import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvText } from '../../../core/text/csv-text.ts';

describe('a CSV for spreadsheets', () => {
  it('quotes what must be, and begins with a byte order mark', () => {
    expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
    expect(
      csvText([
        ['é', 'b'],
        ['1', ''],
      ]),
    ).toBe('\ufeffé,b\r\n1,\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM', "'@SUM"],
    ['\t=1', "'\t'=1"],
    ['Roy;=HYPERLINK("x")', '"Roy;\'=HYPERLINK(""x"")"'],
    ['a-b', 'a-b'],
    ['a\u001b[2Jb\u202ec', 'a [2Jb c'],
  ])('lets no cell be a formula: %j', (value, written) => {
    expect(csvCell(value)).toBe(written);
  });

  it('leaves no formula to a spreadsheet that separates by commas, semicolons or tabs', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('=', '+', '-', '@', ';', '\t', '\n', 'a', '"') }),
        (text) =>
          csvCell(text)
            .split(/[;\t\r\n]/)
            .every((part) => !/^[=+\-@]/.test(part)),
      ),
    );
  });
});
