import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from '../../../core/domain-words.ts';
import { cleanSecret, inspectSecret, longestSecret, secretWarnings } from '../../../core/secrets/secret.ts';

describe('cleaning what was pasted', () => {
  test.each([
    ['as Microsoft shows it', 'abcdefghijklmnop'],
    ['in groups', 'abcd efgh ijkl mnop'],
    ['with no-break spaces', '\u00a0abcd\u00a0efgh\u202fijklmnop\u00a0'],
    ['with line breaks', '\r\nabcdefgh\r\nijklmnop\n'],
    ['with tabs and control characters', '\tabcdefgh\u0000ijkl\u007fmnop'],
    ['with zero-width and bidirectional marks', '\ufeffabcd\u200befgh\u200d\u2060ijkl\u202emnop'],
    ['with a soft hyphen and a variation selector', 'abcdefgh\u00adijklmnop\ufe0f'],
    ['with ideographic and braille blanks', 'abcd\u3000efgh\u2800ijklmnop'],
  ])('gives the same secret %s', (_how, pasted) => {
    expect(cleanSecret(pasted)).toEqual({ ok: true, value: 'abcdefghijklmnop' });
  });

  test('keeps every character that can be seen', () => {
    const typed = 'é~`!@#$%^&*()_+-={}[]|:;"\'<>,.?/€Ⅷ漢';
    expect(cleanSecret(typed)).toEqual({ ok: true, value: typed });
  });

  test('refuses what is empty once cleaned, and what cannot be a password', () => {
    for (const empty of ['', ' ', '\u00a0\u200b\n'])
      expect(cleanSecret(empty)).toMatchObject({ code: 'secret.empty' });
    expect(cleanSecret('x'.repeat(longestSecret))).toMatchObject({ ok: true });
    expect(cleanSecret('x'.repeat(10_000))).toMatchObject({
      code: 'secret.too-long',
      params: { length: 10_000, max: longestSecret },
    });
  });

  test('is stable, never longer, and its refusals never repeat the paste', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (pasted) => {
        const cleaned = cleanSecret(pasted);
        if (!cleaned.ok) {
          expect(Object.values(cleaned.params).every((value) => typeof value === 'number')).toBe(true);
          return;
        }
        expect(cleaned.value.length).toBeLessThanOrEqual(pasted.length);
        expect(cleanSecret(cleaned.value)).toEqual(cleaned);
      }),
    );
  });
});

describe('the confusions a secret suggests', () => {
  test.each([
    ['abcdefghijklmnop', []],
    ['ABCDEFGHIJKLMNOP', []],
    ['abcd1234efgh5678', []],
    ['abcdefghijklmno', ['not-sixteen']],
    ['Bonjour2026!', ['not-sixteen', 'looks-chosen']],
    ['nom@exemple.ca', ['looks-like-address']],
    ['123456', ['looks-like-code']],
    ['••••••••••••••••', ['masked']],
    ['****************', ['masked']],
  ])('%s', (secret, warnings) => {
    expect(inspectSecret(secret)).toEqual(warnings);
  });

  test('all have words', () => {
    for (const warning of secretWarnings) expect(words).toHaveProperty([`secret.warning.${warning}`]);
  });
});
