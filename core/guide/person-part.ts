import type { Actor } from '../actor.ts';
import { isGiven } from './password-finding.ts';
import type { Plan, PlanStep } from './plan-types.ts';

/** Whoever may be written to; the person at the keyboard and Microsoft itself are not. */
export type Helper = Exclude<Actor, 'user' | 'microsoft'>;

/** A plan as somebody who is no administrator needs it: their own steps, and those of whoever does the rest. */
export type PersonPart = {
  /** In order. Never empty: the last of them is a send from maestro*, another plan, or handing this one over. */
  readonly now: readonly PlanStep[];
  readonly others: readonly PlanStep[];
  /** Whom the message is for; null where nobody else has anything to do. */
  readonly writeTo: Helper | null;
};

/** Microsoft 365 first: most of what stops a message is decided there. */
const helpers: readonly Helper[] = [
  'microsoft365-admin',
  'network-admin',
  'workstation-admin',
  'maestro-admin',
];

/** The steps of a plan, parted; null for an administrator, who reads them as they are. */
export function personPart(plan: Plan): PersonPart | null {
  const { actor } = plan.answers;
  if (isGiven(actor) && actor !== 'user') return null;
  const others = plan.steps.filter(({ who }) => who !== 'user');
  return {
    now: plan.steps.filter(({ who }) => who === 'user'),
    others,
    writeTo: helpers.find((helper) => others.some(({ who }) => who === helper)) ?? null,
  };
}
