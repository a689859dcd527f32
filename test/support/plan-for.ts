import type { Answers } from '../../core/guide/answers.ts';
import { makePlan } from '../../core/guide/make-plan.ts';
import type { Plan } from '../../core/guide/plan-types.ts';
import { knowledge } from '../../core/knowledge/facts.ts';

/** The plan by the published facts. */
export function planFor(answers: Answers, on: string): Plan {
  return makePlan(answers, on, knowledge);
}
