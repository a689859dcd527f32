import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, answersSchema, questionIds } from '../../../core/guide/answers.ts';
import { makePlan } from '../../../core/guide/make-plan.ts';
import { nextQuestions, questions, suggestedAnswer } from '../../../core/guide/questions.ts';
import { locales } from '../../../core/i18n/message.ts';
import { say } from '../../../core/i18n/translate.ts';
import { isLinkId } from '../../../core/knowledge/links.ts';
import { anyAnswers, anyDate, planDates, valuesOf, withAnswer } from '../../support/answer-sets.ts';

const today = '2026-11-21';

describe('the questions', () => {
  it.each(questionIds)(
    '%s offers every answer the schema takes, « je ne sais pas » last, all in words',
    (id) => {
      const question = questions[id];
      const values = question.options.map((option) => option.value);
      expect([...values].sort()).toEqual([...valuesOf(id)].sort());
      expect(values.at(-1)).toBe('unknown');
      if (question.place.kind === 'link') expect(isLinkId(question.place.linkId)).toBe(true);
      const messages = [
        question.title,
        question.help,
        question.findOut,
        ...question.options.flatMap((option) => [option.label, option.hint]),
      ];
      for (const locale of locales) {
        for (const message of messages) expect(say(locale, message), message.id).not.toBe('');
      }
      expect(say('fr', question.options.at(-1)?.label ?? question.title)).toBe('Je ne sais pas');
    },
  );
});

describe('the questions to ask', () => {
  it('begin with who, where and how maestro* sends', () => {
    expect(nextQuestions({}, today)).toEqual(['actor', 'hosting', 'mailProgram']);
  });

  it('spare Outlook users the policies', () => {
    expect(nextQuestions({ actor: 'user', hosting: 'on-site', mailProgram: 'outlook' }, today)).toEqual([
      'actor',
      'hosting',
      'mailProgram',
    ]);
  });

  it('begin with what a person can see alone, and stop at what settles it', () => {
    const answers: Answers = { actor: 'user', hosting: 'on-site', mailProgram: 'smtp', mfa: 'on' };
    expect(nextQuestions({ ...answers, appPasswordOption: 'visible' }, today)).toEqual([
      'actor',
      'hosting',
      'mailProgram',
      'mfa',
      'appPasswordOption',
      'mfaKind',
      'legacyAuth',
      'managedPolicy',
      'mailboxes',
    ]);
    expect(nextQuestions({ ...answers, appPasswordOption: 'absent', fixedAddress: 'no' }, today)).toEqual([
      'actor',
      'hosting',
      'mailProgram',
      'mfa',
      'appPasswordOption',
      'fixedAddress',
    ]);
  });

  it('ask IT about the address first, and not at all about passwords once it serves', () => {
    const cloud: Answers = { actor: 'it-many', hosting: 'cloud', mailProgram: 'smtp', mfa: 'on' };
    expect(nextQuestions(cloud, today)).toEqual(['actor', 'hosting', 'mailProgram', 'mfa', 'mailboxes']);
    const own: Answers = { ...cloud, hosting: 'on-site' };
    expect(nextQuestions(own, today)[4]).toBe('fixedAddress');
    expect(nextQuestions({ ...own, fixedAddress: 'yes' }, today)).not.toContain('mfaKind');
    expect(nextQuestions({ ...own, fixedAddress: 'no' }, today)).toContain('mfaKind');
  });

  it('add basic authentication once it is retired by default', () => {
    const answers: Answers = { actor: 'user', hosting: 'cloud', mailProgram: 'smtp', mfa: 'on' };
    expect(nextQuestions(answers, '2026-12-31')).not.toContain('basicAuth');
    expect(nextQuestions(answers, '2027-01-01')).toContain('basicAuth');
  });

  it('never change before the question just answered', () => {
    fc.assert(
      fc.property(anyAnswers, anyDate, fc.nat(), fc.nat(), (answers, on, pick, choice) => {
        const before = nextQuestions(answers, on);
        const at = pick % before.length;
        const question = before[at] ?? 'actor';
        const values = valuesOf(question);
        const after = nextQuestions(
          withAnswer(answers, question, values[choice % values.length] ?? 'unknown'),
          on,
        );
        // Who is asking decides the order of all that follows, and is asked first.
        expect(after.slice(0, at + 1)).toEqual(before.slice(0, at + 1));
        expect(new Set(after).size).toBe(after.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('each change the plan for some answer', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...planDates), (answers, on) => {
        for (const question of nextQuestions(answers, on)) {
          const plans = valuesOf(question).map((value) => {
            const { answers: _, ...plan } = makePlan(withAnswer(answers, question, value), on);
            return JSON.stringify(plan);
          });
          expect(new Set(plans).size, `${question} in ${JSON.stringify(answers)}`).toBeGreaterThan(1);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('lead to a settled plan when each is answered', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        fc.constantFrom(...planDates),
        (picks, on) => {
          let answers: Answers = {};
          for (const pick of picks) {
            const question = nextQuestions(answers, on).find((id) => answers[id] === undefined);
            if (question === undefined) break;
            const values = valuesOf(question).filter((value) => value !== 'unknown');
            answers = withAnswer(answers, question, values[pick % values.length] ?? 'unknown');
          }
          expect(answersSchema.safeParse(answers).success).toBe(true);
          expect(makePlan(answers, on).assumptions).toEqual([]);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe('the usual answers', () => {
  it('follow the publisher’s rule of thumb, and are only suggestions', () => {
    expect(suggestedAnswer('mailProgram', { hosting: 'on-site' })).toBe('outlook');
    expect(suggestedAnswer('mailProgram', { hosting: 'cloud' })).toBe('smtp');
    expect(suggestedAnswer('mailProgram', { hosting: 'unknown' })).toBeNull();
    expect(makePlan({ hosting: 'on-site', mailProgram: 'smtp', mfa: 'on' }, '2026-11-21').route).not.toBe(
      'outlook',
    );
    expect(makePlan({ hosting: 'cloud', mailProgram: 'outlook' }, '2026-11-21').route).toBe('outlook');
  });

  it('are always among the answers offered', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...questionIds), (answers, question) => {
        const suggested = suggestedAnswer(question, answers);
        if (suggested !== null) expect(valuesOf(question)).toContain(suggested);
      }),
    );
  });
});
