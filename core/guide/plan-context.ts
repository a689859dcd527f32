import type { Knowledge } from '../knowledge/facts.ts';
import { basicAuthRetirement } from '../knowledge/retirement.ts';
import type { Answers } from './answers.ts';
import { type Decision, decide } from './decide.ts';
import { isAfterRetirement } from './password-finding.ts';

/** Everything the parts of a plan are written from. */
export type PlanContext = {
  readonly answers: Answers;
  /** ISO date. */
  readonly on: string;
  readonly known: Knowledge;
  readonly decision: Decision;
  /** The address maestro*CLOUD sends from, where that is where maestro* runs. */
  readonly cloudAddress: string | null;
  /** How far the retirement of basic authentication has come. */
  readonly retirement: 'coming' | 'near' | 'done';
};

/** Decides, and gathers what the plan is written from. */
export function planContext(answers: Answers, on: string, known: Knowledge): PlanContext {
  return {
    answers,
    on,
    known,
    decision: decide(answers, on),
    cloudAddress: answers.hosting === 'cloud' ? (known['maestro-cloud-address'].value ?? null) : null,
    retirement: retirementOn(on),
  };
}

function retirementOn(on: string): PlanContext['retirement'] {
  if (isAfterRetirement(on)) return 'done';
  return on >= basicAuthRetirement.from ? 'near' : 'coming';
}
