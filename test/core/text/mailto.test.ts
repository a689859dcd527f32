import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personPart } from '../../../core/guide/person-part.ts';
import { planLetter } from '../../../core/guide/plan-letter.ts';
import { locales } from '../../../core/i18n/message.ts';
import { say } from '../../../core/i18n/translate.ts';
import { isNewMessage, longestMailto, mailtoOf } from '../../../core/text/mailto.ts';
import { anyAnswers, anyDate } from '../../support/answer-sets.ts';
import { planFor } from '../../support/plan-for.ts';

const bodyOf = (url: string) => new URL(url).searchParams.get('body')?.replaceAll('\r\n', '\n') ?? '';

describe('a message opened in the mail program', () => {
  it('takes its subject from the first line, and the rest as it is', () => {
    const { url, whole } = mailtoOf('Objet : essai & vérification\n\nBonjour,\n\nUne ligne.\n', '[abrégé]');
    expect(whole).toBe(true);
    expect(new URL(url).searchParams.get('subject')).toBe('essai & vérification');
    expect(bodyOf(url)).toBe('Bonjour,\n\nUne ligne.');
  });

  it('too long, keeps its beginning, by paragraphs then by lines, and says that it is shortened', () => {
    const lines = Array.from({ length: 60 }, (_, at) => `${at + 1}. Une étape de l’administrateur`);
    const { url, whole } = mailtoOf(`Objet : essai\n\nBonjour,\n\n${lines.join('\n')}\n\nMerci`, '[abrégé]');
    expect(whole).toBe(false);
    expect(bodyOf(url)).toMatch(/^Bonjour,\n\n1\. Une étape de l’administrateur\n2\. /);
    expect(bodyOf(url)).toMatch(/\n\n\[abrégé\]$/);
    expect(url.length).toBeGreaterThan(longestMailto - 200);
  });

  it('is never longer than a mail program takes, nor anything but a new message', () => {
    const letter = fc
      .array(fc.string({ unit: 'binary', maxLength: 400 }), { maxLength: 12 })
      .map((parts) => parts.join('\n\n'));
    fc.assert(
      fc.property(letter, (text) => {
        const { url } = mailtoOf(text, '[abrégé]');
        expect(url.length).toBeLessThanOrEqual(longestMailto);
        expect(isNewMessage(url)).toBe(true);
      }),
      { numRuns: 300 },
    );
    for (const url of [
      'https://example.com',
      'mailto:nom@example.com?subject=a&body=b',
      'mailto:?subject=a&body=b&attach=/etc/passwd',
      'mailto:?subject=a&body=b&cc=x@example.com',
      `mailto:?subject=a&body=${'b'.repeat(longestMailto)}`,
    ])
      expect(isNewMessage(url), url).toBe(false);
  });
});

describe('a plan’s two parts', () => {
  it('give a person something to do, and a message wherever others have something to do', () => {
    fc.assert(
      fc.property(anyAnswers, anyDate, (answers, on) => {
        const plan = planFor(answers, on);
        const part = personPart(plan);
        if (answers.actor === 'it-one' || answers.actor === 'it-many') {
          expect(part).toBeNull();
          return;
        }
        if (part === null) throw new Error('a person has no part');
        expect(part.now.length).toBeGreaterThan(0);
        expect([...part.now, ...part.others].length).toBe(plan.steps.length);
        expect(part.writeTo === null).toBe(part.others.length === 0);
        for (const locale of locales) {
          const letter = planLetter(plan, locale);
          expect(letter === '').toBe(part.writeTo === null);
          expect(letter).not.toMatch(/[{}]|undefined|guide\./);
          // Whoever reads it knows what is still to be confirmed, and not only how much.
          if (letter !== '' && plan.outcome !== 'find-out')
            for (const { message } of plan.assumptions) expect(letter).toContain(say(locale, message));
          expect(mailtoOf(letter, '[…]').url.length).toBeLessThanOrEqual(longestMailto);
        }
      }),
      { numRuns: 300 },
    );
  });
});
