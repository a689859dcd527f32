import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { painted, takesColours } from '../../cli/paint.ts';
import { pseudoTerminal } from '../support/pseudo-terminal.ts';
import { terminal } from '../support/terminal.ts';

const words = ['test', '--practice', 'wrong-password'];

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

  it('are shown by a real terminal, and neither in a pipe nor in JSON', async () => {
    const shown = async (env: Record<string, string>) => {
      const run = pseudoTerminal(words, { LC_ALL: 'fr_CA.UTF-8', ...env });
      await run.ended;
      return run.shown();
    };
    expect(await shown({ NO_COLOR: '' })).toContain('\u001b[31m✕');
    expect(await shown({ NO_COLOR: '1' })).not.toContain('\u001b[3');
    expect(await shown({ NO_COLOR: '', TERM: 'dumb' })).not.toContain('\u001b[3');
    const piped = await terminal([...words, '--json'], { env: { FORCE_COLOR: '1' } });
    expect(piped.stdout + piped.stderr).not.toContain('\u001b[');
  });
});
