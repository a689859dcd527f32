import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrapText } from '../../../core/text/wrap-text.ts';

describe('wrapping', () => {
  test('keeps every word, in order, within the width when a word allows it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 30 })),
        fc.integer({ min: 10, max: 80 }),
        (words, width) => {
          const text = words.join(' ').replaceAll('\n', '');
          const lines = wrapText(text, width, '- ', '  ');
          expect(
            lines
              .map((line) => line.slice(2))
              .join(' ')
              .replace(/ +/g, ' ')
              .trim(),
          ).toBe(text.replace(/ +/g, ' ').trim());
          for (const line of lines) {
            if ([...line].length > width) expect(line.slice(2)).not.toContain(' ');
          }
        },
      ),
    );
  });

  test('never breaks at a no-break space', () => {
    for (const line of wrapText('aaaa «\u00a0bbbb\u00a0» cccc\u00a0: dddd «\u00a0eeee\u00a0»', 8)) {
      expect(line).not.toMatch(/«$|^»|^:/);
    }
  });
});
