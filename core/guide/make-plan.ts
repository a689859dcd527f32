import type { Message } from '../i18n/translate.ts';
import type { Knowledge } from '../knowledge/facts.ts';
import { assertNever } from '../result.ts';
import type { Answers, AskedQuestion } from './answers.ts';
import { isGiven } from './password-finding.ts';
import { type PlanContext, planContext } from './plan-context.ts';
import { headlineOf, reasonsOf } from './plan-reasons.ts';
import { stepsOf } from './plan-steps.ts';
import type { Assumption, Plan, Route } from './plan-types.ts';
import { deadlineOf, warningsOf } from './plan-warnings.ts';

/**
 * Answers to plan, for an ISO date. Total: any combination of answers, contradictory ones included, has a plan
 * with at least one step. `known` are the facts to advise by, those of a preset included.
 */
export function makePlan(answers: Answers, on: string, known: Knowledge): Plan {
  const context = planContext(answers, on, known);
  const assumptions = assumptionsOf(context);
  const warnings = warningsOf(context);
  return {
    on,
    answers,
    route: routeOf(context),
    outcome: context.decision.outcome,
    confidence: assumptions.length === 0 ? 'settled' : 'assumed',
    headline: headlineOf(context),
    deadline: deadlineOf(warnings),
    reasons: reasonsOf(context),
    warnings,
    assumptions,
    wouldChange: changesOf(context),
    alternatives: alternativesOf(context),
    steps: stepsOf(context),
  };
}

function routeOf({ decision: { outcome } }: PlanContext): Route {
  switch (outcome) {
    case 'outlook-new':
    case 'outlook-unusable':
      return 'outlook';
    case 'blocked':
    case 'find-out':
    case 'mfa-off':
    case 'other-service':
      return 'none';
    default:
      return outcome;
  }
}

function assumptionsOf({ decision }: PlanContext): Assumption[] {
  return decision.assumed.map((question) => ({
    question,
    message: assumptionMessage(question, decision.program),
  }));
}

function assumptionMessage(question: AskedQuestion, program: PlanContext['decision']['program']): Message {
  if (question !== 'mailProgram') return { id: `guide.assume.${question}` };
  return {
    id: `guide.assume.mailProgram.${program === 'smtp' || program === 'outlook' ? program : 'unknown'}`,
  };
}

/** What, if it changed or were found out, would lead to another plan. */
function changesOf({ answers, decision, cloudAddress, retirement }: PlanContext): Message[] {
  const fixed: Message[] = decision.address === 'possible' ? [] : [{ id: 'guide.change.fixed-address' }];
  switch (decision.outcome) {
    case 'outlook':
      return [{ id: 'guide.change.outlook.switched' }, { id: 'guide.change.outlook' }];
    case 'outlook-new':
    case 'outlook-unusable':
      return [{ id: 'guide.change.outlook.back' }, { id: 'guide.change.outlook' }];
    case 'other-program':
      return [{ id: 'guide.change.other-program' }];
    case 'app-password':
      return [
        { id: retirement === 'done' ? 'guide.change.removal' : 'guide.change.retirement' },
        { id: 'guide.change.policy' },
        ...(answers.appPasswordOption === 'visible' ? [] : [{ id: 'guide.change.option-absent' } as const]),
        ...fixed,
      ];
    case 'ip-address':
      return [
        { id: 'guide.change.address' },
        { id: 'guide.change.connector-refused' },
        ...(answers.chosenRoute === undefined && decision.actor === 'user' && decision.password === 'unknown'
          ? [{ id: 'guide.change.option-visible' } as const]
          : []),
        ...(decision.mfaOff ? [{ id: 'guide.change.mfa-on' } as const] : []),
        ...(decision.assumed.includes('basicAuth') ? [{ id: 'guide.change.reenabled' } as const] : []),
        ...(cloudAddress === null && !isGiven(answers.hosting)
          ? [{ id: 'guide.change.answer' } as const]
          : []),
      ];
    case 'blocked':
      return [...fixed, { id: 'guide.change.setting' }];
    case 'find-out':
      return [{ id: 'guide.change.answer' }];
    case 'mfa-off':
      return [{ id: 'guide.change.mfa-on' }, ...fixed];
    case 'other-service':
      return [{ id: 'guide.change.other-service' }];
    default:
      return assertNever(decision.outcome);
  }
}

type Alternative = Plan['alternatives'][number];

/** The other routes that stand, best first, each with what it would take. */
function alternativesOf(context: PlanContext): Alternative[] {
  const { outcome, actor, program } = context.decision;
  switch (outcome) {
    case 'app-password':
      return [
        ...addressAlternative(context),
        ...(actor === 'it-many' ? [oneMailbox] : []),
        ...outlookAlternative(context),
      ];
    case 'ip-address':
      return [...passwordAlternative(context), ...outlookAlternative(context)];
    case 'blocked':
    case 'mfa-off':
      return [...addressAlternative(context), ...outlookAlternative(context)];
    case 'find-out':
      return program === null ? [] : [...addressAlternative(context), ...outlookAlternative(context)];
    case 'other-program':
      return [...outlookAlternative(context), ...addressAlternative(context)];
    case 'outlook':
    case 'outlook-new':
    case 'outlook-unusable':
      return addressAlternative(context);
    case 'other-service':
      return outlookAlternative(context);
    default:
      return assertNever(outcome);
  }
}

const oneMailbox: Alternative = {
  route: 'app-password',
  message: { id: 'guide.alternative.app-password.one-mailbox' },
};

function addressAlternative({ decision, cloudAddress }: PlanContext): Alternative[] {
  if (cloudAddress !== null) {
    const params = { address: cloudAddress };
    return [{ route: 'ip-address', message: { id: 'guide.alternative.ip-address.cloud', params } }];
  }
  const own = decision.address === 'possible' ? 'own' : 'if-fixed';
  return [{ route: 'ip-address', message: { id: `guide.alternative.ip-address.${own}` } }];
}

function passwordAlternative({ decision, retirement }: PlanContext): Alternative[] {
  if (decision.mfaOff || decision.password === 'impossible') return [];
  const kept = retirement === 'done' ? 'reenabled' : 'until-december';
  const how = decision.password === 'possible' ? kept : 'if-offered';
  return [{ route: 'app-password', message: { id: `guide.alternative.app-password.${how}` } }];
}

/** Outlook is worth naming where maestro* sits beside it; on maestro*CLOUD we do not know. */
function outlookAlternative({ answers }: PlanContext): Alternative[] {
  return answers.hosting === 'on-site'
    ? [{ route: 'outlook', message: { id: 'guide.alternative.outlook' } }]
    : [];
}
