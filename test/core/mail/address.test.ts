import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { domainOf, isDomain, parseAddress } from '../../../core/mail/address.ts';

describe('an address', () => {
  test.each([
    ['nom@exemple.ca', 'nom@exemple.ca'],
    ['  nom@exemple.ca\n', 'nom@exemple.ca'],
    ['\u00a0nom@exemple.ca\u00a0', 'nom@exemple.ca'],
    ['Prenom.Nom+erp@EXEMPLE.CA', 'Prenom.Nom+erp@exemple.ca'],
    ['mailto:nom@exemple.ca', 'nom@exemple.ca'],
    ['Nom Prénom <nom@exemple.ca>', 'nom@exemple.ca'],
    ['<nom@exemple.ca>', 'nom@exemple.ca'],
    ['o’brien@exemple.ca'.replace('’', "'"), "o'brien@exemple.ca"],
    ['nom@bâtiment.québec', 'nom@bâtiment.québec'],
    ['nom@exemple.onmicrosoft.com', 'nom@exemple.onmicrosoft.com'],
  ])('%j is read as %s', (typed, address) => {
    expect(parseAddress(typed)).toEqual({ ok: true, value: address });
  });

  test.each([
    ['', 'address.empty'],
    [' \u00a0', 'address.empty'],
    ['nom', 'address.invalid'],
    ['nom@', 'address.invalid'],
    ['@exemple.ca', 'address.invalid'],
    ['nom@exemple', 'address.invalid'],
    ['nom@exemple..ca', 'address.invalid'],
    ['nom@-exemple.ca', 'address.invalid'],
    ['nom@exemple.ca.', 'address.invalid'],
    ['nom@127.0.0.1', 'address.invalid'],
    ['nom@[127.0.0.1]', 'address.invalid'],
    ['.nom@exemple.ca', 'address.invalid'],
    ['no..m@exemple.ca', 'address.invalid'],
    ['"nom prenom"@exemple.ca', 'address.invalid'],
    ['nom@exemple.ca,autre@exemple.ca', 'address.invalid'],
    ['nom@exemple.ca;autre@exemple.ca', 'address.invalid'],
    ['nom@exemple.ca autre@exemple.ca', 'address.invalid'],
    ['a<b@exemple.ca><c@exemple.ca>', 'address.invalid'],
    ['nom@@exemple.ca', 'address.invalid'],
    ['nom@exemple.ca\r\nRCPT TO:<x@y.ca>', 'address.control-characters'],
    ['nom\n@exemple.ca', 'address.control-characters'],
    ['nom\u0000@exemple.ca', 'address.control-characters'],
    ['nom\u200b@exemple.ca', 'address.control-characters'],
    ['nom\u202e@exemple.ca', 'address.control-characters'],
    ['nom\u00ad@exemple.ca', 'address.control-characters'],
    [`${'a'.repeat(65)}@exemple.ca`, 'address.invalid'],
    [`a@${'b'.repeat(300)}.ca`, 'address.too-long'],
    ['x'.repeat(100_000), 'address.too-long'],
  ])('%j is refused', (typed, code) => {
    expect(parseAddress(typed)).toMatchObject({ ok: false, code });
  });

  test('that was accepted can be put on one SMTP line, and is accepted again as it is', () => {
    const pieces = fc.constantFrom(
      'nom',
      '@',
      'exemple.ca',
      '.',
      '<',
      '>',
      ' ',
      '\r\n',
      '\u200b',
      'é',
      'mailto:',
      '"',
      ',',
      '+',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.emailAddress(),
          fc.string(),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (typed) => {
          const parsed = parseAddress(typed);
          if (!parsed.ok) return;
          expect(parsed.value).toMatch(/^[^\s<>@",;:\\()[\]]+@[^\s<>@",;:\\()[\]]+$/);
          expect(parsed.value.length).toBeLessThanOrEqual(254);
          expect(isDomain(domainOf(parsed.value))).toBe(true);
          expect(parseAddress(parsed.value)).toEqual(parsed);
        },
      ),
      { numRuns: 500 },
    );
  });
});
