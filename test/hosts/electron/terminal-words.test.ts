import { describe, expect, test } from 'vitest';
import { terminalWords } from '../../../electron/terminal.ts';

describe('the executable', () => {
  test.each([[['explain', '--json']], [['--silent', 'checkup', '--json']], [['--silent']], [['--version']]])(
    'given %j, runs the terminal without a window',
    (words) => {
      expect(terminalWords(words)).toEqual(words);
    },
  );

  test.each([
    [[]],
    [['assistant-courriel:open?route=relay']],
    [['C:\\Users\\a\\preset.json']],
    [['/home/a/error.txt']],
    [['--user-data-dir=/tmp/x']],
    [['-psn_0_12345']],
    [['Explain']],
  ])('given %j, opens its window', (words) => {
    expect(terminalWords(words)).toBeNull();
  });
});
