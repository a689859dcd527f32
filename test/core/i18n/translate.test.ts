import { describe, expect, test } from 'vitest';
import { addDays, parseDay } from '../../../core/calendar-day.ts';
import { locales } from '../../../core/i18n/message.ts';
import { regions, sayDate, sayFailure, translate, translateId } from '../../../core/i18n/translate.ts';
import { loadWords, wordsOf } from '../../../core/i18n/words.ts';

describe('saying things', () => {
  test('writes a date in full, in each language', () => {
    expect(sayDate('fr', '2026-12-31')).toBe('31 décembre 2026');
    expect(sayDate('fr', '2026-12-01')).toBe('1er décembre 2026');
    expect(sayDate('fr', '2027-08-11')).toBe('11 août 2027');
    expect(sayDate('en', '2026-12-01')).toBe('December 1, 2026');
  });

  test('writes every day as the system’s own library of languages does', () => {
    for (const locale of locales) {
      const library = new Intl.DateTimeFormat(regions[locale], { dateStyle: 'long', timeZone: 'UTC' });
      for (let day = 0; day < 366; day += 1) {
        const date = addDays('2028-01-01', day);
        expect(sayDate(locale, date)).toBe(library.format(new Date(date)).replace(/^1 /, '1er '));
      }
    }
  });

  test('writes the same day wherever the machine is', () => {
    const zone = process.env.TZ;
    for (const place of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env.TZ = place;
      expect(sayDate('en', '2026-12-31')).toBe('December 31, 2026');
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test('writes out a parameter that is a day, and leaves alone what only looks like one', () => {
    expect(sayFailure('fr', { code: 'date.invalid', params: { value: '2026-12-31' } })).toContain(
      '31 décembre 2026',
    );
    for (const value of ['2026-02-30', '2026-13-45', '0000-00-00', '2026-12-31T00:00', 'le 2026-12-31']) {
      expect(sayFailure('fr', { code: 'date.invalid', params: { value } })).toContain(value);
    }
  });

  test('agrees with numbers in both languages', () => {
    const guarded = (minutes: number) =>
      ({ code: 'test.guarded', params: { account: 'a@b.ca', minutes } }) as const;
    expect(sayFailure('fr', guarded(1))).toContain('1 minute avant');
    expect(sayFailure('fr', guarded(15))).toContain('15 minutes avant');
    expect(sayFailure('en', guarded(1))).toContain('1 more minute ');
    expect(sayFailure('en', guarded(15))).toContain('15 more minutes');
  });

  test('keeps what people typed as they typed it, braces and tags included', () => {
    const value = "<b>{x}</b> \u00ab'\u00bb #";
    for (const locale of ['fr', 'en'] as const) {
      expect(sayFailure(locale, { code: 'address.invalid', params: { value } })).toContain(value);
    }
    expect(translate('fr', 'mail.test.text', { from: value })).toContain(value);
  });
});

describe('words that are loaded', () => {
  test('are said in the language they were loaded for', () => {
    const words = { 'loaded.both': { fr: 'les deux {n}', en: 'both {n}' }, 'loaded.alone': 'seul' };
    loadWords('fr', { words });
    expect(translateId('fr', 'loaded.both', { n: 2 })).toBe('les deux 2');
    expect(translateId('fr', 'loaded.alone')).toBe('seul');
  });

  test('are said by their id where they were not loaded, until they are', () => {
    expect(translateId('en', 'loaded.alone')).toBe('loaded.alone');
    expect(wordsOf('en', 'loaded.alone')).toBeNull();
    loadWords('en', { words: { 'loaded.alone': 'alone' } });
    expect(translateId('en', 'loaded.alone')).toBe('alone');
  });
});

describe('a day', () => {
  test.each(['2026-11-21', ' 2028-02-29 '])('%s is read', (typed) => {
    expect(parseDay(typed)).toEqual({ ok: true, value: typed.trim() });
  });

  test.each(['', '2027-02-29', '2026-2-3', '21/11/2026', '2026-11-21\n2026', '+002026-11-21', 'demain'])(
    '%j is refused',
    (typed) => {
      expect(parseDay(typed)).toMatchObject({ ok: false, code: 'date.invalid' });
    },
  );
});
