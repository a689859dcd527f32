import { assertNever } from '../result.ts';
import type { Answers, AskedQuestion } from './answers.ts';
import { outlookFinding } from './outlook-finding.ts';
import {
  examine,
  type Finding,
  isGiven,
  ordinaryPasswordChecks,
  type PasswordBlocker,
  type Possibility,
  passwordFinding,
} from './password-finding.ts';
import type { Route } from './plan-types.ts';

/** Why this route: `none` stands for four different situations. */
export type Outcome =
  | Exclude<Route, 'none'>
  /** Outlook, but new Outlook is on; Outlook, but too old, absent or closed to programs. */
  | 'outlook-new'
  | 'outlook-unusable'
  /** Neither route works, and every answer that could change this was given. */
  | 'blocked'
  /** What is known supports no route. */
  | 'find-out'
  /** Nothing known stands in the way of a password, and MFA is off. */
  | 'mfa-off'
  /** SMTP, but the domain's mail is not at Microsoft 365. */
  | 'other-service';

export type MailProgram = 'smtp' | 'outlook' | 'other';

export type Decision = {
  readonly outcome: Outcome;
  /** null while not even the mail program can be presumed. */
  readonly program: MailProgram | null;
  readonly actor: 'user' | 'it-one' | 'it-many';
  readonly mfaOff: boolean;
  readonly address: Possibility;
  readonly password: Possibility;
  readonly blockers: readonly PasswordBlocker[];
  /** Decisive questions that were not answered, or with « je ne sais pas ». */
  readonly assumed: readonly AskedQuestion[];
  /**
   * The questions whose answer would change the plan, answered ones included, the most telling first. An answer
   * changes only what comes after its own question, so a path never shifts under the person's feet. What follows
   * the first unanswered one is a presumption.
   */
  readonly questions: readonly AskedQuestion[];
};

/** The publisher's rule of thumb, to which it says there are exceptions (12 November 2024). */
export function usualProgram(hosting: Answers['hosting']): MailProgram | null {
  if (hosting === 'cloud') return 'smtp';
  return hosting === 'on-site' ? 'outlook' : null;
}

/** What maestro* sends with, as told or else as is usual where it runs; null while nothing tells. */
export function presumedProgram({ mailProgram, hosting }: Answers): MailProgram | null {
  return isGiven(mailProgram) ? mailProgram : usualProgram(hosting);
}

/**
 * The route for these answers on an ISO date. Total: every combination has an outcome, and an unknown answer is
 * never taken for a known one without being listed in `assumed`.
 */
export function decide(answers: Answers, on: string): Decision {
  const given = isGiven(answers.mailProgram) ? answers.mailProgram : null;
  const program = presumedProgram(answers);
  const actor = isGiven(answers.actor) ? answers.actor : 'user';
  const start = {
    program,
    actor,
    mfaOff: false,
    address: addressPossibility(answers),
    password: 'unknown' as Possibility,
    blockers: [],
  };
  const assumedProgram: AskedQuestion[] = given === null ? ['mailProgram'] : [];
  // What maestro* sends with splits the routes; where maestro* runs only stands in for it.
  const opening: AskedQuestion[] = given === null ? ['mailProgram', 'hosting'] : ['mailProgram'];

  if (program === null)
    return { ...start, outcome: 'find-out', assumed: ['mailProgram'], questions: opening };
  const asked: AskedQuestion[] = [...opening, 'actor'];
  if (program === 'outlook') {
    const { outcome, assumed, questions } = outlookFinding(answers, actor === 'user');
    return {
      ...start,
      outcome,
      assumed: [...assumedProgram, ...assumed],
      questions: [...asked, ...questions],
    };
  }
  if (program === 'other') return { ...start, outcome: 'other-program', assumed: [], questions: asked };
  // Neither route of Microsoft 365 serves a mailbox that is elsewhere.
  if (answers.mailService === 'elsewhere')
    return { ...start, outcome: 'other-service', assumed: assumedProgram, questions: asked };

  const smtp = decideSmtp(answers, on, actor);
  return {
    ...start,
    ...smtp,
    assumed: [...assumedProgram, ...smtp.assumed],
    questions: unique([
      ...asked,
      ...(smtp.outcome === 'app-password' && answers.chosenRoute === 'app-password'
        ? []
        : (['hosting'] as const)),
      ...smtp.questions,
    ]),
  };
}

type SmtpDecision = Pick<Decision, 'outcome' | 'mfaOff' | 'password' | 'blockers' | 'assumed' | 'questions'>;

function decideSmtp(answers: Answers, on: string, actor: Decision['actor']): SmtpDecision {
  const passwordFirst = actor === 'user';
  const chosen = decideAsChosen(answers, on, passwordFirst);
  if (chosen !== null) return chosen;
  if (answers.mfa === 'off') return decideWithoutMfa(answers, on, passwordFirst);

  // A kind of MFA, or the app-password option, is only ever seen where MFA is on.
  const mfaShows = isGiven(answers.mfaKind) || answers.appPasswordOption === 'visible';
  const assumedMfa: AskedQuestion[] = isGiven(answers.mfa) || mfaShows ? [] : ['mfa'];
  const password = passwordFinding(answers, on, passwordFirst);
  const address = addressFinding(answers);
  const common = { mfaOff: false, password: password.possibility, blockers: password.blockers };

  const questions: AskedQuestion[] = passwordFirst
    ? ['mfa', ...password.questions]
    : ['mfa', ...address.questions, ...(address.possibility === 'possible' ? [] : password.questions)];

  const outcome = chooseRoute(password.possibility, address.possibility, passwordFirst);
  const otherRouteOpen = address.possibility !== 'impossible' && password.possibility === 'possible';
  const assumed: AskedQuestion[] = [
    ...(!isGiven(answers.actor) && otherRouteOpen ? (['actor'] as const) : []),
    ...assumedMfa,
    ...assumedFor(outcome, passwordFirst, password, address),
  ];
  return { ...common, outcome, assumed, questions: unique(questions) };
}

/**
 * The organization's route, which nothing is asked about. null where it chose none, or where what is known rules it out:
 * a plan that cannot work costs a day.
 */
function decideAsChosen(answers: Answers, on: string, personAlone: boolean): SmtpDecision | null {
  const { chosenRoute, mfa } = answers;
  const password = passwordFinding(answers, on, personAlone);
  const address = addressFinding(answers);
  const common = { mfaOff: mfa === 'off', password: password.possibility, blockers: password.blockers };
  switch (chosenRoute) {
    case 'app-password':
      return password.possibility === 'impossible' || mfa === 'off'
        ? null
        : { ...common, outcome: chosenRoute, assumed: [], questions: [] };
    case 'ip-address':
      return address.possibility === 'impossible'
        ? null
        : { ...common, outcome: chosenRoute, assumed: address.missing, questions: address.questions };
    case undefined:
      return null;
    default:
      return assertNever(chosenRoute);
  }
}

/**
 * A person alone cannot create a connector, so the password comes first for them; IT prefers the address, which
 * the retirement of basic authentication leaves alone.
 */
function chooseRoute(password: Possibility, address: Possibility, passwordFirst: boolean): Outcome {
  if (passwordFirst && password === 'possible') return 'app-password';
  if (address === 'possible') return 'ip-address';
  if (password === 'possible') return 'app-password';
  return password === 'unknown' || address === 'unknown' ? 'find-out' : 'blocked';
}

/** The unanswered questions that could have led to another route. */
function assumedFor(
  outcome: Outcome,
  passwordFirst: boolean,
  password: Finding,
  address: Finding,
): readonly AskedQuestion[] {
  switch (outcome) {
    case 'app-password':
      return passwordFirst ? password.missing : [...password.missing, ...address.missing];
    case 'ip-address':
      return passwordFirst ? [...password.missing, ...address.missing] : address.missing;
    default:
      return [...password.missing, ...address.missing];
  }
}

/** MFA is off: an ordinary password is enough unless a policy or the retirement keeps it out. */
function decideWithoutMfa(answers: Answers, on: string, personAlone: boolean): SmtpDecision {
  const { asked, missing, blockers } = examine(answers, on, ordinaryPasswordChecks, personAlone);
  const common = { mfaOff: true, blockers };
  if (blockers.length === 0)
    return {
      ...common,
      outcome: 'mfa-off',
      password: 'possible',
      assumed: missing,
      questions: ['mfa', ...asked],
    };

  const address = addressFinding(answers);
  return {
    ...common,
    outcome: chooseRoute('impossible', address.possibility, false),
    password: 'impossible',
    assumed: [...missing, ...address.missing],
    questions: unique<AskedQuestion>(['mfa', ...asked, ...(personAlone ? [] : address.questions)]),
  };
}

/** maestro*CLOUD has the publisher's address; elsewhere the server needs a fixed one of its own. */
function addressPossibility(answers: Answers): Possibility {
  if (answers.hosting === 'cloud' || answers.fixedAddress === 'yes') return 'possible';
  return answers.hosting === 'on-site' && answers.fixedAddress === 'no' ? 'impossible' : 'unknown';
}

function addressFinding(answers: Answers): Finding {
  const possibility = addressPossibility(answers);
  const missing: AskedQuestion[] = [];
  if (answers.hosting !== 'cloud') {
    if (!isGiven(answers.hosting)) missing.push('hosting');
    if (!isGiven(answers.fixedAddress)) missing.push('fixedAddress');
  }
  const asked: AskedQuestion[] = answers.hosting === 'cloud' ? [] : ['fixedAddress'];
  return { possibility, missing, questions: possibility === 'possible' ? [...asked, 'mailboxes'] : asked };
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
