import type { Message } from '../i18n/translate.ts';
import { type Answers, type QuestionId, questionIds } from './answers.ts';
import { decide, usualProgram } from './decide.ts';
import type { outlookQuestionMessages } from './outlook-question-messages.ts';
import type { StepPlace } from './plan-types.ts';
import type { questionMessages } from './question-messages.ts';

type QuestionMessageId = keyof typeof questionMessages | keyof typeof outlookQuestionMessages;

export type QuestionOption = {
  readonly value: string;
  readonly label: Message;
  /** For `unknown`: what happens without the answer. */
  readonly hint: Message;
};

export type Question = {
  readonly id: QuestionId;
  readonly title: Message;
  readonly help: Message;
  /** How to find the answer out, with the path in maestro* or at Microsoft. */
  readonly findOut: Message;
  /** Where the answer is seen. */
  readonly place: StepPlace;
  /** « Je ne sais pas » comes last. */
  readonly options: readonly QuestionOption[];
};

type Value<Q extends QuestionId> = Exclude<NonNullable<Answers[Q]>, 'unknown'>;

/** The answers offered, in the order shown, and where each question's answer is seen. */
const shown: { readonly [Q in QuestionId]: { values: readonly Value<Q>[]; place: StepPlace } } = {
  actor: { values: ['user', 'it-one', 'it-many'], place: { kind: 'none' } },
  hosting: { values: ['cloud', 'on-site'], place: { kind: 'none' } },
  mailProgram: { values: ['smtp', 'outlook', 'other'], place: { kind: 'maestro', screen: 'general' } },
  mfa: { values: ['on', 'off'], place: { kind: 'none' } },
  mfaKind: {
    values: ['per-user', 'conditional-access', 'security-defaults'],
    place: { kind: 'link', linkId: 'entra-admin' },
  },
  legacyAuth: { values: ['allowed', 'blocked'], place: { kind: 'link', linkId: 'entra-admin' } },
  managedPolicy: { values: ['none', 'report-only', 'on'], place: { kind: 'link', linkId: 'entra-admin' } },
  fixedAddress: { values: ['yes', 'no'], place: { kind: 'none' } },
  mailboxes: { values: ['all', 'some', 'none'], place: { kind: 'link', linkId: 'microsoft365-admin' } },
  appPasswordOption: { values: ['visible', 'absent'], place: { kind: 'link', linkId: 'security-info' } },
  outlook: { values: ['classic', 'new', 'old', 'absent', 'broken'], place: { kind: 'none' } },
  outlookAccount: { values: ['same', 'other'], place: { kind: 'none' } },
  outlookMigration: { values: ['stopped', 'allowed'], place: { kind: 'none' } },
  outlookLicence: {
    values: ['business', 'enterprise', 'perpetual'],
    place: { kind: 'link', linkId: 'microsoft365-admin' },
  },
  mailService: { values: ['microsoft365', 'elsewhere'], place: { kind: 'none' } },
  basicAuth: { values: ['enabled', 'disabled'], place: { kind: 'link', linkId: 'basic-auth-timeline' } },
};

/** Every question by id, asked or not. */
export const questions: Readonly<Record<QuestionId, Question>> = Object.fromEntries(
  questionIds.map((id) => [id, questionOf(id)]),
) as Record<QuestionId, Question>;

function questionOf(id: QuestionId): Question {
  const { values, place } = shown[id];
  return {
    id,
    title: { id: `guide.question.${id}.title` },
    help: { id: `guide.question.${id}.help` },
    findOut: { id: `guide.question.${id}.find` },
    place,
    options: [
      ...values.map((value) => ({
        value,
        label: { id: `guide.question.${id}.${value}` as QuestionMessageId },
        hint: { id: `guide.question.${id}.${value}.hint` as QuestionMessageId },
      })),
      {
        value: 'unknown',
        label: { id: 'guide.question.unknown' as const },
        hint: { id: `guide.question.${id}.unknown` as const },
      },
    ],
  };
}

/**
 * The questions to ask given the answers so far, in order: those answered, then the next one. A question is there only
 * if some answer to it would change the plan, and what comes before it never depends on its answer. `on` is the ISO
 * date of the plan: after December 2026 the retirement of basic authentication adds a question. What the check-up
 * `found` is not asked.
 */
export function nextQuestions(answers: Answers, on: string, found: readonly QuestionId[] = []): QuestionId[] {
  const asked = decide(answers, on).questions.filter((question) => !found.includes(question));
  const open = asked.findIndex((question) => answers[question] === undefined);
  return open === -1 ? [...asked] : asked.slice(0, open + 1);
}

/**
 * The usual answer to a question, to offer but never to impose; null where nothing suggests one. On site: Outlook,
 * maestro*CLOUD: SMTP (the publisher's rule of thumb, with exceptions, 12 November 2024).
 */
export function suggestedAnswer(question: QuestionId, answers: Answers): string | null {
  if (question === 'mailProgram') return usualProgram(answers.hosting);
  if (question === 'mfaKind' && answers.appPasswordOption === 'visible') return 'per-user';
  return null;
}
