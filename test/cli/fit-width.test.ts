import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitWidth } from '../../cli/fit-width.ts';

describe('text fitted to the width of the terminal', () => {
  it('breaks at blanks, what follows under what began', () => {
    expect(fitWidth('  - Demandez à la personne qui gère maestro*.', 28)).toBe(
      '  - Demandez à la personne\n    qui gère maestro*.',
    );
    expect(fitWidth('  --answers FILE   A file of answers, or - for standard input', 44)).toBe(
      '  --answers FILE   A file of answers, or -\n                   for standard input',
    );
  });

  it('keeps a command whole, so that it can be copied', () => {
    const line = '    Set-CASMailbox -Identity marie@exemple.ca -SmtpClientAuthenticationDisabled $false';
    expect(fitWidth(`Tapez ceci :\n${line}`, 40)).toBe(`Tapez ceci :\n${line}`);
  });

  it('keeps a no-break space with its word', () => {
    expect(fitWidth('Avez-vous le nouvel Outlook\u00a0? Regardez.', 29)).toBe(
      'Avez-vous le nouvel Outlook\u00a0?\nRegardez.',
    );
  });

  it('loses no word, and leaves no line too long that has a blank to break at', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 20, max: 60 }), (words, columns) => {
        const fitted = fitWidth(words.join(' '), columns);
        expect(fitted.split(/\s+/).filter(Boolean)).toEqual(words);
        for (const line of fitted.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
