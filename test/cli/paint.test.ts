import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { painted, takesColours } from '../../cli/paint.ts';
import { pseudoTerminal } from '../support/pseudo-terminal.ts';

describe('colours', () => {
  it('are those of the sign that begins a line, and of nothing else', () => {
    const text = '✓ DNS — fait\n  ✕ Essai\n! à voir\nOui ! ✓ non\ni pour voir';
    const shown = painted(text);
    expect(stripVTControlCharacters(shown)).toBe(text);
    expect(shown.split('\u001b[').length - 1).toBe(6);
    expect(shown).toContain('\u001b[32m✓\u001b[39m DNS');
    expect(shown).toContain('Oui ! ✓ non\ni pour voir');
  });

  it.each([
    ['a terminal', { isTTY: true, hasColors: () => true }, {}, true],
    ['a terminal without colours (TERM=dumb)', { isTTY: true, hasColors: () => false }, {}, false],
    ['NO_COLOR', { isTTY: true, hasColors: () => true }, { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR, which says nothing', { isTTY: true, hasColors: () => true }, { NO_COLOR: '' }, true],
    ['a pipe, whatever FORCE_COLOR says', {}, { FORCE_COLOR: '1' }, false],
  ])('follow %s', (_, stream, env, taken) => {
    expect(takesColours(stream, env)).toBe(taken);
  });

  it('are shown by a real terminal, unless it is told not to', async () => {
    const shown = async (env: Record<string, string>) => {
      // Node takes a build machine's terminal for one without colours.
      const run = pseudoTerminal(['test', '--practice', 'wrong-password'], {
        LC_ALL: 'fr_CA.UTF-8',
        CI: undefined,
        ...env,
      });
      await run.ended;
      return run.shown();
    };
    const [usual, without, dumb] = await Promise.all([
      shown({ NO_COLOR: '' }),
      shown({ NO_COLOR: '1' }),
      shown({ NO_COLOR: '', TERM: 'dumb' }),
    ]);
    expect(usual).toContain('\u001b[31m✕');
    for (const plain of [without, dumb]) {
      expect(plain).toContain('✕');
      expect(plain).not.toContain('\u001b[3');
    }
  });
});
