import { assertNever } from '../result.ts';
import type { QuestionId } from './answers.ts';
import type { Outcome } from './decide.ts';
import { makePlan } from './make-plan.ts';
import type { Plan } from './plan-types.ts';
import { questionSpan } from './question-span.ts';
import { nextQuestions } from './questions.ts';
import type { Step, StepKind, WizardState } from './wizard-state.ts';

/** The parts of the path as the rail shows them; `setup` stands for what the plan will choose. */
export type Chapter =
  | 'situation'
  | 'authentication'
  | 'solution'
  | 'setup'
  | 'secret'
  | 'dns'
  | 'connector'
  | 'test'
  | 'maestro'
  | 'summary';

/** What a plan depends on. */
export type PlanBasis = Pick<WizardState, 'answers' | 'found' | 'today' | 'known'>;

/** The plan for what is known now. */
export function planOf(state: PlanBasis): Plan {
  return makePlan(state.answers, state.today, state.known);
}

/** Every step from the first to the last as far as it is known: the next question, then what would follow now. */
export function pathOf(state: PlanBasis): readonly string[] {
  const questions = nextQuestions(state.answers, state.today, state.found).map(
    (question) => `question:${question}`,
  );
  return ['welcome', ...questions, 'plan', ...stepsAfterPlan(planOf(state).outcome)];
}

/** Where to go on after a pause: the first question without an answer, or the plan. */
export function furthestStep(state: PlanBasis): string {
  const open = nextQuestions(state.answers, state.today, state.found).find(
    (question) => state.answers[question] === undefined,
  );
  return open === undefined ? 'plan' : `question:${open}`;
}

function stepsAfterPlan(outcome: Outcome): readonly Exclude<StepKind, 'question'>[] {
  switch (outcome) {
    case 'app-password':
      return ['secret', 'test', 'maestro', 'summary'];
    case 'ip-address':
      return ['dns', 'connector', 'test', 'maestro', 'summary'];
    case 'outlook':
    case 'outlook-new':
    case 'outlook-unusable':
    case 'other-program':
    case 'blocked':
    case 'find-out':
    case 'mfa-off':
    case 'other-service':
      return ['summary'];
    default:
      return assertNever(outcome);
  }
}

/** A step's name, stable enough to be written in the settings. */
export function stepId(step: Step): string {
  return step.kind === 'question' ? `question:${step.question}` : step.kind;
}

const situation: readonly QuestionId[] = [
  'mailService',
  'mailProgram',
  'hosting',
  'actor',
  'outlook',
  'outlookAccount',
  'outlookMigration',
  'outlookLicence',
];

/** The chapter a step belongs to; the welcome belongs to the first. */
export function chapterOf(id: string): Chapter {
  const [kind, question] = id.split(':');
  switch (kind as StepKind) {
    case 'welcome':
      return 'situation';
    case 'question':
      return situation.some((one) => one === question) ? 'situation' : 'authentication';
    case 'plan':
      return 'solution';
    default:
      return kind as Exclude<StepKind, 'welcome' | 'question' | 'plan'>;
  }
}

/** The chapters of this person's path, in order. Until the plan is known, `setup` stands for what it will ask. */
export function chaptersOf(state: PlanBasis): readonly Chapter[] {
  const { answers, found, today } = state;
  const known = [...new Set(pathOf(state).map(chapterOf))];
  if (nextQuestions(answers, today, found).every((question) => answers[question] !== undefined)) return known;
  const ends = [...questionSpan(answers, today).outcomes];
  return [
    'situation',
    ...(ends.some(asksOfSignIn) ? (['authentication'] as const) : []),
    'solution',
    ...(ends.some((outcome) => stepsAfterPlan(outcome).length > 1) ? (['setup'] as const) : []),
    'summary',
  ];
}

/** How many chapters there are, at most: never grows as questions are answered. */
export function chapterCount(state: PlanBasis): number {
  const ends = [...questionSpan(state.answers, state.today).outcomes];
  const before = ends.some(asksOfSignIn) ? 3 : 2;
  return before + Math.max(...ends.map((outcome) => stepsAfterPlan(outcome).length));
}

/** Outcomes that sign-in rules have no part in. */
const withoutSignIn: readonly Outcome[] = [
  'outlook',
  'outlook-new',
  'outlook-unusable',
  'other-program',
  'other-service',
];

function asksOfSignIn(outcome: Outcome): boolean {
  return !withoutSignIn.includes(outcome);
}
