import type { Actor } from '../actor.ts';
import type { Message } from '../i18n/translate.ts';
import type { FactId } from '../knowledge/facts.ts';
import type { LinkId } from '../knowledge/links.ts';
import type { Answers, AskedQuestion } from './answers.ts';
import type { Outcome } from './decide.ts';

/**
 * `outlook`: nothing to change in maestro*. `ip-address`: a connector, no login. `app-password`: each sender
 * creates one. `none`: no route can be advised as things stand (neither works, something must be found out first, or
 * the mailbox is not at Microsoft 365). `other-program`: maestro* sends through something else.
 */
export const routes = ['outlook', 'ip-address', 'app-password', 'none', 'other-program'] as const;

export type Route = (typeof routes)[number];

export type Warning = {
  readonly id: string;
  /** `stop`: acting without it fails; `caution`: it will stop working, or costs something; `info`: good to know. */
  readonly severity: 'info' | 'caution' | 'stop';
  readonly message: Message;
  /** The fact in `core/knowledge` that supports it. */
  readonly factId: FactId;
};

/** A screen of maestro*, of Microsoft, or of the assistant, that a step leads to. */
export type StepPlace =
  | { readonly kind: 'assistant'; readonly screen: 'secret' | 'test' | 'maestro' | 'relay' }
  | { readonly kind: 'link'; readonly linkId: LinkId }
  | { readonly kind: 'maestro'; readonly screen: 'preferences' | 'security' | 'general' }
  | { readonly kind: 'none' };

export type PlanStep = {
  readonly id: string;
  readonly who: Actor;
  readonly title: Message;
  readonly detail: Message;
  readonly place: StepPlace;
};

/** A decisive answer that was not given: what was taken for it, and how to find out. */
export type Assumption = {
  readonly question: AskedQuestion;
  readonly message: Message;
};

export type Plan = {
  /** The ISO date the plan was computed for. */
  readonly on: string;
  readonly answers: Answers;
  readonly route: Route;
  /** The situation behind the route: `none` stands for four. */
  readonly outcome: Outcome;
  /** `settled`: every decisive answer was given; `assumed`: see `assumptions`. */
  readonly confidence: 'settled' | 'assumed';
  readonly headline: Message;
  /** What stops this route, and when, in one line; null where no day is known. A warning says more. */
  readonly deadline: Message | null;
  readonly reasons: readonly Message[];
  readonly warnings: readonly Warning[];
  readonly assumptions: readonly Assumption[];
  /** What, if it changed or were found out, would change the route. */
  readonly wouldChange: readonly Message[];
  /** Other routes that stand, best first, each with what it would take. */
  readonly alternatives: readonly { readonly route: Route; readonly message: Message }[];
  readonly steps: readonly PlanStep[];
};
