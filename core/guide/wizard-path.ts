import { assertNever } from '../result.ts';
import { makePlan } from './make-plan.ts';
import type { Plan } from './plan-types.ts';
import { nextQuestions } from './questions.ts';
import type { Step, StepKind, WizardState } from './wizard-state.ts';

/** The parts of the path as the rail shows them. */
export const chapters = [
  'situation',
  'authentication',
  'solution',
  'secret',
  'dns',
  'connector',
  'test',
  'maestro',
  'summary',
] as const;

export type Chapter = (typeof chapters)[number];

/** What a plan depends on. */
export type PlanBasis = Pick<WizardState, 'answers' | 'today' | 'known'>;

/** The plan for what is known now. */
export function planOf(state: PlanBasis): Plan {
  return makePlan(state.answers, state.today, state.known);
}

/** Every step from the first to the last, given the answers. It changes as they do. */
export function pathOf(state: PlanBasis): readonly string[] {
  const questions = nextQuestions(state.answers, state.today).map((question) => `question:${question}`);
  return ['welcome', ...questions, 'plan', ...stepsAfterPlan(planOf(state))];
}

function stepsAfterPlan(plan: Plan): readonly StepKind[] {
  switch (plan.route) {
    case 'app-password':
      return ['secret', 'test', 'maestro', 'summary'];
    case 'ip-address':
      return ['dns', 'connector', 'test', 'maestro', 'summary'];
    case 'outlook':
    case 'none':
    case 'other-program':
      return ['summary'];
    default:
      return assertNever(plan.route);
  }
}

/** A step's name, stable enough to be written in the settings. */
export function stepId(step: Step): string {
  return step.kind === 'question' ? `question:${step.question}` : step.kind;
}

/** The chapter a step belongs to; the welcome belongs to the first. */
export function chapterOf(id: string): Chapter {
  if (id === 'welcome') return 'situation';
  if (id === 'plan') return 'solution';
  if (id.startsWith('question:')) {
    return ['actor', 'hosting', 'mailProgram'].includes(id.slice('question:'.length))
      ? 'situation'
      : 'authentication';
  }
  return chapters.find((chapter) => chapter === id) ?? 'situation';
}

/** The chapters of this person's path, in order. */
export function chaptersOf(state: PlanBasis): readonly Chapter[] {
  return [...new Set(pathOf(state).map(chapterOf))];
}
