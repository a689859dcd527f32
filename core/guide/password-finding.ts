import { basicAuthRetirement } from '../knowledge/retirement.ts';
import type { Answers, AskedQuestion } from './answers.ts';

/** What keeps a password from being let in by SMTP, or from being created. */
export const passwordBlockers = [
  'security-defaults',
  'conditional-access',
  'option-absent',
  'legacy-blocked',
  'managed-policy',
  'no-mailbox',
  'basic-auth-off',
  'retired',
] as const;

export type PasswordBlocker = (typeof passwordBlockers)[number];

export type Possibility = 'possible' | 'impossible' | 'unknown';

/** Whether something can be done, what would tell, and the questions to ask about it. */
export type Finding = {
  readonly possibility: Possibility;
  readonly missing: readonly AskedQuestion[];
  readonly questions: readonly AskedQuestion[];
};

/** True once SMTP passwords are refused unless an administrator lets them in again. */
export function isAfterRetirement(on: string): boolean {
  return on > basicAuthRetirement.until;
}

/** True for an answer that was given and is not « je ne sais pas ». */
export function isGiven<T extends string>(
  answer: T | 'unknown' | undefined,
): answer is Exclude<T, 'unknown'> {
  return answer !== undefined && answer !== 'unknown';
}

type PasswordCheck = {
  readonly question: AskedQuestion;
  readonly blocker: (answers: Answers, on: string) => PasswordBlocker | null;
};

const basicAuthCheck: PasswordCheck = {
  question: 'basicAuth',
  blocker: ({ basicAuth }, on) => {
    if (basicAuth === 'disabled') return 'basic-auth-off';
    return isAfterRetirement(on) && basicAuth !== 'enabled' ? 'retired' : null;
  },
};

const kindCheck: PasswordCheck = {
  question: 'mfaKind',
  blocker: ({ mfaKind }) =>
    mfaKind === 'security-defaults' || mfaKind === 'conditional-access' ? mfaKind : null,
};

const optionCheck: PasswordCheck = {
  question: 'appPasswordOption',
  blocker: ({ appPasswordOption }) => (appPasswordOption === 'absent' ? 'option-absent' : null),
};

const policyChecks: readonly PasswordCheck[] = [
  {
    question: 'legacyAuth',
    blocker: ({ legacyAuth }) => (legacyAuth === 'blocked' ? 'legacy-blocked' : null),
  },
  {
    question: 'managedPolicy',
    blocker: ({ managedPolicy }) => (managedPolicy === 'on' ? 'managed-policy' : null),
  },
];

export const ordinaryPasswordChecks: readonly PasswordCheck[] = [basicAuthCheck, ...policyChecks];

const mailboxCheck: PasswordCheck = {
  question: 'mailboxes',
  blocker: ({ mailboxes }) => (mailboxes === 'none' ? 'no-mailbox' : null),
};

/** What must hold for an app password. A person sees the option on their own page; IT knows how MFA is imposed. */
function appPasswordChecks(personAlone: boolean): readonly PasswordCheck[] {
  const seen = personAlone ? [optionCheck, kindCheck] : [kindCheck, optionCheck];
  return [basicAuthCheck, ...seen, ...policyChecks, mailboxCheck];
}

/** What only an administrator sees: never asked of a person on their own, and left for the plan to confirm. */
const seenByAdmin: readonly AskedQuestion[] = [
  'basicAuth',
  'mfaKind',
  'legacyAuth',
  'managedPolicy',
  'mailboxes',
];

/** The two signs, either of which supports an app password. */
const signs: readonly AskedQuestion[] = ['mfaKind', 'appPasswordOption'];

/**
 * Goes through the checks in order: all the blockers that are known, the questions worth asking up to the first of
 * them, and the unanswered ones that would decide. Basic authentication does not decide before its retirement,
 * though an organization that turned it off by itself counts. IT that knows how MFA is imposed can allow the option
 * itself, and IT that does not know it has not read the policies, which stand on the same page.
 */
export function examine(
  answers: Answers,
  on: string,
  checks: readonly PasswordCheck[],
  personAlone: boolean,
) {
  const asked: AskedQuestion[] = [];
  const unanswered: AskedQuestion[] = [];
  const blockers: PasswordBlocker[] = [];
  const app = checks.includes(optionCheck);
  const kindKnown = isGiven(answers.mfaKind);
  for (const { question, blocker } of checks) {
    const decides =
      (question !== 'basicAuth' || isAfterRetirement(on)) &&
      (question !== 'appPasswordOption' || personAlone || !kindKnown);
    const open =
      blockers.length === 0 &&
      !(personAlone && seenByAdmin.includes(question)) &&
      !(app && policyChecks.some((one) => one.question === question) && !kindKnown) &&
      !(app && question === 'mailboxes' && !isSupported(answers));
    if (decides && open) asked.push(question);
    if (decides && !isGiven(answers[question])) unanswered.push(question);
    const found = blocker(answers, on);
    if (found !== null) blockers.push(found);
  }
  // With the default alone in the way, whether an administrator lifted it decides; another blocker settles it.
  if (blockers.length === 0) return { asked, blockers, missing: unanswered };
  const reversible = blockers.every((one) => one === 'retired');
  return { asked, blockers, missing: reversible ? unanswered.filter((one) => one === 'basicAuth') : [] };
}

/** Only people enforced in per-user MFA are offered the option: either observation supports the route. */
function isSupported(answers: Answers): boolean {
  return answers.mfaKind === 'per-user' || answers.appPasswordOption === 'visible';
}

/** Whether an app password can be created and let in, as far as the answers tell. */
export function passwordFinding(
  answers: Answers,
  on: string,
  personAlone: boolean,
): Finding & { readonly blockers: readonly PasswordBlocker[] } {
  const { asked, missing, blockers } = examine(answers, on, appPasswordChecks(personAlone), personAlone);
  if (blockers.length > 0) return { possibility: 'impossible', blockers, missing, questions: asked };

  if (isSupported(answers)) return { possibility: 'possible', blockers, missing, questions: asked };
  const evidence = missing.filter((one) => signs.includes(one));
  return { possibility: 'unknown', blockers, missing: evidence, questions: asked };
}
