import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHost, parsePort } from '../../../core/mail/endpoint.ts';

describe('a server name', () => {
  test.each([
    ['smtp.office365.com', 'smtp.office365.com'],
    [' SMTP.Office365.COM. ', 'smtp.office365.com'],
    ['exemple-ca.mail.protection.outlook.com', 'exemple-ca.mail.protection.outlook.com'],
    ['127.0.0.1', '127.0.0.1'],
    ['199.16.112.2', '199.16.112.2'],
    ['::1', '::1'],
    ['2603:1026::6', '2603:1026::6'],
    ['localhost', 'localhost'],
  ])('%j is read as %s', (typed, host) => {
    expect(parseHost(typed)).toEqual({ ok: true, value: host });
  });

  test.each([
    '',
    ' ',
    'smtp',
    'http://smtp.office365.com',
    'smtp.office365.com/',
    'smtp.office365.com:587',
    'smtp.office365.com;rm',
    'smtp..office365.com',
    '-smtp.office365.com',
    '256.1.1.1',
    '1.2.3',
    'smtp.office365.com\r\nQUIT',
    'smtp office365 com',
    `${'a'.repeat(64)}.com`,
    `${'x.'.repeat(200)}com`,
    'nom@smtp.office365.com',
  ])('%j is refused', (typed) => {
    expect(parseHost(typed)).toMatchObject({ ok: false, code: 'host.invalid' });
  });

  test('whatever is typed, what passes has no blank, slash or line break, and refusals stay short', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.domain(), fc.ipV4(), fc.ipV6(), fc.webUrl()), (typed) => {
        const parsed = parseHost(typed);
        if (parsed.ok) expect(parsed.value).toMatch(/^[^\s/@]+$/);
        else expect(String(parsed.params.value).length).toBeLessThanOrEqual(80);
      }),
    );
  });
});

describe('a port', () => {
  test('is a whole number from 1 to 65535', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 65_535 }), (port) => {
        expect(parsePort(port)).toEqual({ ok: true, value: port });
        expect(parsePort(` ${port} `)).toEqual({ ok: true, value: port });
      }),
    );
  });

  test.each([
    '',
    '0',
    '-1',
    '65536',
    '100000',
    '1e3',
    '0x19',
    '25.0',
    '587 ou 25',
    'smtp',
    '٢٥',
    Number.NaN,
    1.5,
  ])('%j is refused', (typed) => {
    expect(parsePort(typed)).toMatchObject({ ok: false, code: 'port.invalid' });
  });
});
