import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanDomain, isDnsDomain } from '../../../core/mail/domain.ts';

const toAscii = (domain: string) => domainToASCII(domain) || null;
const clean = (typed: string) => cleanDomain(typed, toAscii);

describe('a domain typed by a person', () => {
  it.each([
    ['entreprise.ca', 'entreprise.ca'],
    ['  Entreprise.CA\n', 'entreprise.ca'],
    ['entreprise.ca.', 'entreprise.ca'],
    ['entreprise.ca...', 'entreprise.ca'],
    ['entreprise。ca', 'entreprise.ca'],
    ['ｅｎｔｒｅｐｒｉｓｅ．ｃａ', 'entreprise.ca'],
    ['entre\u200bprise.ca', 'entreprise.ca'],
    ['courriel@entreprise.ca', 'entreprise.ca'],
    ['mailto:courriel@entreprise.ca', 'entreprise.ca'],
    ['https://www.entreprise.ca/contact?x=1', 'www.entreprise.ca'],
    ['http://entreprise.ca:8080/', 'entreprise.ca'],
    ['québec.example', 'xn--qubec-csa.example'],
    ['xn--qubec-csa.example', 'xn--qubec-csa.example'],
    ['例え.テスト', 'xn--r8jz45g.xn--zckzah'],
  ])('is tidied: %j', (typed, ascii) => {
    const read = clean(typed);
    expect(read.ok && read.value.ascii).toBe(ascii);
  });

  it.each([
    ['', 'domain.empty'],
    ['   ', 'domain.empty'],
    ['...', 'domain.empty'],
    ['@', 'domain.empty'],
    ['entreprise .ca', 'domain.spaces'],
    ['entreprise\tca', 'domain.spaces'],
    ['entreprise\u00a0ca.com', 'domain.spaces'],
    [`${'a'.repeat(296)}.ca`, 'domain.too-long'],
    [`${'long.'.repeat(60)}ca`, 'domain.too-long'],
    ['199.16.112.2', 'domain.is-address'],
    ['entreprise', 'domain.invalid'],
    ['entreprise..ca', 'domain.invalid'],
    ['.entreprise.ca', 'domain.invalid'],
    ['-entreprise.ca', 'domain.invalid'],
    ['entre_prise.ca', 'domain.invalid'],
    [`${'a'.repeat(64)}.ca`, 'domain.invalid'],
    ['entreprise.123', 'domain.invalid'],
    ['entreprise%2eca', 'domain.invalid'],
  ])('is refused with its reason: %j', (typed, code) => {
    expect(clean(typed)).toMatchObject({ ok: false, code });
  });

  it('names the joined form when blanks came in', () => {
    expect(clean('entreprise . ca')).toMatchObject({ params: { joined: 'entreprise.ca' } });
  });

  it('is a DNS name and stays itself when cleaned again, whatever was typed', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        'entreprise',
        '.',
        '。',
        '．',
        ' ',
        '@',
        'ca',
        'é',
        'xn--',
        '/',
        ':',
        '\n',
        '\u200b',
        '-',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const read = clean(pieces.join(''));
        if (!read.ok) return;
        expect(isDnsDomain(read.value.ascii)).toBe(true);
        expect(clean(read.value.ascii)).toEqual({
          ok: true,
          value: { ascii: read.value.ascii, shown: read.value.ascii },
        });
      }),
      { numRuns: 3000 },
    );
  });
});
