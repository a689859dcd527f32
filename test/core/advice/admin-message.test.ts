import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adminMessage } from '../../../core/advice/admin-message.ts';
import { adviceFor } from '../../../core/advice/advice.ts';
import { answerTo } from '../../../core/advice/answer.ts';
import { scriptFor } from '../../../core/advice/powershell.ts';
import { profileOf } from '../../../core/causes/causes.ts';
import { type DiagnosisId, diagnosisIds } from '../../../core/causes/diagnosis-ids.ts';
import type { Grounds } from '../../../core/causes/ground.ts';
import { locales } from '../../../core/i18n/message.ts';
import { say, sayAll, translate } from '../../../core/i18n/translate.ts';

const each = diagnosisIds.flatMap((id) => locales.map((locale) => [id, locale] as const));
const grounds: Grounds = new Map();
const evidence = '535 5.7.139 Authentication unsuccessful\nsecond line';

function answer(ids: readonly DiagnosisId[], certain = true, words = evidence) {
  return answerTo({
    certain,
    signals: {},
    masked: [],
    shown: '',
    diagnoses: ids.map((id) => ({ id, likelihood: 0.4, ...profileOf(id), evidence: words })),
  });
}

const context = {
  mailbox: 'compta@exemple.ca',
  host: 'smtp.office365.com',
  on: '2026-12-01',
};

describe('the letter to whoever can act', () => {
  test.each(each)('%s in %s is whole', (id, locale) => {
    const letter = adminMessage(answer([id]), context, locale);
    const advice = adviceFor(id, grounds);
    expect(letter).toContain('compta@exemple.ca');
    expect(letter).toContain('smtp.office365.com');
    expect(letter).toContain('> 535 5.7.139 Authentication unsuccessful\n> second line');
    expect(letter).toContain(locale === 'fr' ? '1er décembre 2026' : 'December 1, 2026');
    expect(letter).not.toMatch(/\{\w+\}|undefined|\[object|null\./);
    expect(letter).toContain(sayAll(locale, advice.meaning));
    expect(letter).toContain(sayAll(locale, advice.proof));
    for (const { path } of advice.settings) {
      expect(letter).toContain(say('fr', path));
      expect(letter).toContain(say('en', path));
    }
    for (const { text } of advice.steps) expect(letter).toContain(say(locale, text));
    for (const { url } of advice.sources) expect(letter).toContain(url);
  });

  test.each(each)('%s in %s gives each command with its check and its undo', (id, locale) => {
    const letter = adminMessage(answer([id]), context, locale);
    for (const { command } of adviceFor(id, grounds).steps) {
      if (command === undefined) continue;
      const script = scriptFor(command, context, locale);
      for (const line of [...script.check, ...script.change]) expect(letter.split('\n')).toContain(line);
      for (const line of script.undo) expect(letter.split('\n')).toContain(`# ${line}`);
    }
  });

  test.each(each)('%s in %s stands without mailbox, server or words', (id, locale) => {
    const letter = adminMessage(answer([id], true, ''), { mailbox: null, on: '2026-11-21' }, locale);
    expect(letter).toContain(translate(locale, 'advice.letter.some-mailbox'));
    expect(letter).not.toMatch(/undefined|: null|> ?$/m);
  });

  test('no secret nor control character of the server’s words goes further than its line', () => {
    const letter = adminMessage(answer(['unknown'], false, 'a\u001b[2Jb\r\nc\u202ed\u0000'), context, 'fr');
    expect(letter).toContain('> a [2Jb\n> c d');
    expect(letter).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  test('an endless text is cut', () => {
    expect(adminMessage(answer(['unknown'], false, 'x'.repeat(100_000)), context, 'fr').length).toBeLessThan(
      10_000,
    );
  });

  test('a hostile mailbox never reaches a command or the words', () => {
    const lines = ['a@b.ca\nBcc: tous@exemple.ca', 'a@b.ca\u2028Stop-Computer', '$(calc)', "'; calc #"];
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...lines), fc.string({ unit: 'binary' })),
        fc.constantFrom(...diagnosisIds),
        (mailbox, id) => {
          const letter = adminMessage(answer([id]), { mailbox, on: '2026-12-01' }, 'fr');
          expect(letter).not.toMatch(/^Bcc:|Stop-Computer|calc/m);
          expect(letter).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u2028\u202e]/);
        },
      ),
    );
  });

  test('of several causes, it says which is likeliest and what would tell them apart', () => {
    const letter = adminMessage(answer(['auth-refused', 'policy-blocked'], false), context, 'fr');
    expect(letter).toMatch(/La cause la plus probable, que le texte ne nomme pas/);
    expect(letter).toContain(translate('fr', 'advice.policy-blocked.title'));
    expect(letter).toContain(sayAll('fr', adviceFor('policy-blocked', grounds).settle));
  });

  test('it is written to the one who can act', () => {
    expect(adviceFor('smtp-auth-disabled-tenant', grounds).writeTo).toBe('microsoft365-admin');
    expect(adviceFor('tls-intercepted', grounds).writeTo).toBe('network-admin');
    expect(adviceFor('starttls-not-used', grounds).writeTo).toBe('maestro-admin');
  });
});
