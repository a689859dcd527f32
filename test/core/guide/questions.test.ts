import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, type QuestionId, questionIds } from '../../../core/guide/answers.ts';
import { questionCount } from '../../../core/guide/question-count.ts';
import { questionSpan } from '../../../core/guide/question-span.ts';
import { nextQuestions, questions, suggestedAnswer } from '../../../core/guide/questions.ts';
import { locales } from '../../../core/i18n/message.ts';
import { say } from '../../../core/i18n/translate.ts';
import { isLinkId } from '../../../core/knowledge/links.ts';
import { anyAnswers, anyDate, planDates, valuesOf, withAnswer } from '../../support/answer-sets.ts';
import { planFor } from '../../support/plan-for.ts';

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
  it('begin with how maestro* sends, which splits the routes', () => {
    expect(nextQuestions({}, today)).toEqual(['mailProgram']);
    expect(nextQuestions({ mailProgram: 'smtp' }, today)).toEqual(['mailProgram', 'actor']);
    expect(nextQuestions({ mailProgram: 'unknown' }, today)).toEqual(['mailProgram', 'hosting']);
  });

  it('spare Outlook users the policies, and ask which Outlook it is', () => {
    const person: Answers = { mailProgram: 'outlook', actor: 'user' };
    expect(pathAsked(person, today)).toEqual(['mailProgram', 'actor', 'outlook', 'outlookAccount']);
    expect(pathAsked({ ...person, outlook: 'new' }, today).at(-1)).toBe('outlook');
    const it: Answers = { mailProgram: 'outlook', actor: 'it-many', outlookMigration: 'stopped' };
    expect(pathAsked(it, today).at(-1)).toBe('outlookMigration');
    expect(pathAsked({ ...it, outlookMigration: 'allowed' }, today).at(-1)).toBe('outlookLicence');
  });

  it('ask a person alone only what they can see, and stop at what settles it', () => {
    const answers: Answers = { mailProgram: 'smtp', actor: 'user', hosting: 'on-site', mfa: 'on' };
    const asked = ['mailProgram', 'actor', 'hosting', 'mfa', 'appPasswordOption'];
    expect(nextQuestions({ ...answers, appPasswordOption: 'visible' }, today)).toEqual(asked);
    expect(nextQuestions({ ...answers, appPasswordOption: 'absent' }, today)).toEqual(asked);
  });

  it('ask IT about the address first, and not at all about passwords once it serves', () => {
    const cloud: Answers = { actor: 'it-many', hosting: 'cloud', mailProgram: 'smtp', mfa: 'on' };
    expect(nextQuestions(cloud, today)).toEqual(['mailProgram', 'actor', 'hosting', 'mfa', 'mailboxes']);
    const own: Answers = { ...cloud, hosting: 'on-site' };
    expect(nextQuestions(own, today)[4]).toBe('fixedAddress');
    expect(nextQuestions({ ...own, fixedAddress: 'yes' }, today)).not.toContain('mfaKind');
    expect(nextQuestions({ ...own, fixedAddress: 'no' }, today)).toContain('mfaKind');
  });

  it('do not ask IT, which can allow it, whether the option is offered, once the kind of MFA is known', () => {
    const own: Answers = {
      actor: 'it-one',
      hosting: 'on-site',
      mailProgram: 'smtp',
      mfa: 'on',
      fixedAddress: 'no',
    };
    expect(nextQuestions({ ...own, mfaKind: 'per-user' }, today).at(-1)).toBe('legacyAuth');
    expect(nextQuestions({ ...own, mfaKind: 'unknown' }, today).at(-1)).toBe('appPasswordOption');
  });

  it('add basic authentication for IT once it is retired by default', () => {
    const answers: Answers = {
      actor: 'it-one',
      hosting: 'on-site',
      mailProgram: 'smtp',
      mfa: 'on',
      fixedAddress: 'no',
    };
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
        expect(after.slice(0, at + 1)).toEqual(before.slice(0, at + 1));
        expect(new Set(after).size).toBe(after.length);
      }),
      { numRuns: 3000 },
    );
  });
});

/** What a person would read or do differently: the plan without what was answered and what is still to confirm. */
function advice(answers: Answers, on: string): string {
  const { answers: _, assumptions: __, confidence: ___, ...plan } = planFor(answers, on);
  return JSON.stringify(plan);
}

/** Whether some answer to this question gives another plan than « je ne sais pas ». */
function matters(question: QuestionId, answers: Answers, on: string): boolean {
  const without = advice(answers, on);
  return valuesOf(question).some((value) => advice(withAnswer(answers, question, value), on) !== without);
}

describe.each(planDates)('every path through the questions, on %s', (on) => {
  const ends: Answers[] = [];
  const useless = new Set<string>();
  const growing: string[] = [];
  const overlong: string[] = [];
  const uncounted: string[] = [];

  const walk = (answers: Answers, before: { readonly person: number; readonly administrator: number }) => {
    const asked = nextQuestions(answers, on);
    const open = asked.find((question) => answers[question] === undefined);
    const span = questionSpan(answers, on);
    // Each reads the number that is theirs: of a person who is not IT, it is five from the first question on.
    const count = questionCount({ answers, today: on });
    const reads =
      answers.actor === undefined ? (['person', 'administrator'] as const) : [whoAnswers(answers)];
    if (reads.some((who) => count[who] > before[who])) growing.push(JSON.stringify(answers));
    if (open === undefined) {
      ends.push(answers);
      if ([span.most, span.fewest, count[whoAnswers(answers)]].some((one) => one !== asked.length))
        uncounted.push(JSON.stringify(answers));
      if (answers.actor !== 'it-one' && answers.actor !== 'it-many' && asked.length > 5)
        overlong.push(JSON.stringify(answers));
      return;
    }
    if (asked.length > span.most || asked.length > span.fewest) uncounted.push(JSON.stringify(answers));
    if (!matters(open, answers, on)) useless.add(`${open} after ${JSON.stringify(answers)}`);
    for (const value of valuesOf(open)) walk(withAnswer(answers, open, value), count);
  };
  walk({}, { person: 5, administrator: Number.POSITIVE_INFINITY });

  it('asks only what would change the plan', () => {
    expect([...useless]).toEqual([]);
    expect(ends.length).toBeGreaterThan(100);
  });

  it('leads a person who is not IT to a plan in five questions or fewer', () => {
    expect(overlong).toEqual([]);
  });

  it('shows a count that is true from the first screen and never grows', () => {
    expect(growing).toEqual([]);
    expect(uncounted).toEqual([]);
    const lengths = ends.map((answers) => nextQuestions(answers, on).length);
    expect(questionSpan({}, on)).toMatchObject({ fewest: Math.min(...lengths), most: Math.max(...lengths) });
    expect(questionSpan({}, on).outcomes).toEqual(
      new Set(ends.map((answers) => planFor(answers, on).outcome)),
    );
  });

  it('leaves to confirm nothing that could have been answered', () => {
    for (const answers of ends) {
      const asked = nextQuestions(answers, on);
      for (const { question } of planFor(answers, on).assumptions) {
        const left = `${question} after ${JSON.stringify(answers)}`;
        if (asked.includes(question)) expect(answers[question], left).toBe('unknown');
        else if (isIt(answers))
          expect(
            asked.some((one) => answers[one] === 'unknown'),
            left,
          ).toBe(true);
        else if (asked.every((one) => answers[one] !== 'unknown'))
          expect(adminOnly, left).toContain(question);
      }
    }
  });
});

const isIt = ({ actor }: Answers) => actor === 'it-one' || actor === 'it-many';
const whoAnswers = (answers: Answers) => (isIt(answers) ? ('administrator' as const) : ('person' as const));

/** What a person on their own cannot see. */
const adminOnly: readonly QuestionId[] = [
  'mfaKind',
  'legacyAuth',
  'managedPolicy',
  'mailboxes',
  'basicAuth',
  'fixedAddress',
  'outlookMigration',
  'outlookLicence',
];

/** The questions of the whole path, those not answered here taken as « je ne sais pas ». */
function pathAsked(answers: Answers, on: string): QuestionId[] {
  const asked = nextQuestions(answers, on);
  const open = asked.find((question) => answers[question] === undefined);
  return open === undefined ? asked : pathAsked(withAnswer(answers, open, 'unknown'), on);
}

describe('the usual answers', () => {
  it('follow the publisher’s rule of thumb, and are only suggestions', () => {
    expect(suggestedAnswer('mailProgram', { hosting: 'on-site' })).toBe('outlook');
    expect(suggestedAnswer('mailProgram', { hosting: 'cloud' })).toBe('smtp');
    expect(suggestedAnswer('mailProgram', { hosting: 'unknown' })).toBeNull();
    expect(planFor({ hosting: 'on-site', mailProgram: 'smtp', mfa: 'on' }, '2026-11-21').route).not.toBe(
      'outlook',
    );
    expect(planFor({ hosting: 'cloud', mailProgram: 'outlook' }, '2026-11-21').route).toBe('outlook');
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
