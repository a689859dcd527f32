import type { Message } from '../i18n/translate.ts';
import { assertNever } from '../result.ts';
import { isGiven } from './password-finding.ts';
import type { PlanContext } from './plan-context.ts';

/** The plan in one sentence. */
export function headlineOf({ answers, decision, cloudAddress }: PlanContext): Message {
  const { outcome, actor } = decision;
  switch (outcome) {
    case 'app-password':
      return {
        id: actor === 'user' ? 'guide.headline.app-password' : `guide.headline.app-password.${actor}`,
      };
    case 'ip-address':
      return cloudAddress === null
        ? { id: 'guide.headline.ip-address.own' }
        : { id: 'guide.headline.ip-address.cloud', params: { address: cloudAddress } };
    case 'outlook':
      if (answers.outlookAccount === 'other') return { id: 'guide.headline.outlook.other-account' };
      return {
        id: isGiven(answers.outlook) ? 'guide.headline.outlook' : 'guide.headline.outlook.if-classic',
      };
    case 'outlook-unusable':
      return {
        id: `guide.headline.outlook-unusable.${unusable(answers)}`,
      };
    case 'outlook-new':
    case 'other-program':
    case 'blocked':
    case 'mfa-off':
    case 'other-service':
      return { id: `guide.headline.${outcome}` };
    case 'find-out':
      return { id: 'guide.headline.find-out', params: { count: decision.assumed.length } };
    default:
      return assertNever(outcome);
  }
}

/** Why this plan: what the organization chose, and what was observed, never more. */
export function reasonsOf(context: PlanContext): Message[] {
  const { chosenRoute } = context.answers;
  if (chosenRoute === undefined) return observed(context);
  const stands = context.decision.outcome === chosenRoute;
  return [{ id: `guide.reason.chosen.${stands ? 'stands' : chosenRoute}` }, ...observed(context)];
}

function observed(context: PlanContext): Message[] {
  const { answers, decision } = context;
  switch (decision.outcome) {
    case 'outlook':
      return [
        { id: 'guide.reason.outlook' },
        ...(answers.outlook === 'classic' && answers.outlookAccount === 'same'
          ? [{ id: 'guide.reason.outlook.signed-in' } as const]
          : []),
        { id: 'guide.reason.outlook.prompt' },
        ...hostingReason(answers.hosting),
      ];
    case 'outlook-new':
      return [{ id: 'guide.reason.outlook.new' }];
    case 'outlook-unusable':
      return [{ id: `guide.reason.outlook.${unusable(answers)}` }];
    case 'app-password':
      return [
        { id: 'guide.reason.smtp' },
        ...supportReason(answers),
        ...(decision.actor === 'user' ? [{ id: 'guide.reason.app-password.alone' } as const] : []),
        ...(decision.address === 'impossible'
          ? [{ id: 'guide.reason.app-password.no-address' } as const]
          : []),
      ];
    case 'ip-address':
      return [
        ...why(context),
        ...blockerReasons(context),
        { id: 'guide.reason.ip-address.no-sign-in' },
        ...(decision.actor === 'it-many' ? [{ id: 'guide.reason.ip-address.one-setting' } as const] : []),
        ...(decision.actor === 'user' ? [{ id: 'guide.reason.ip-address.not-alone' } as const] : []),
      ];
    case 'blocked':
      return [...why(context), ...blockerReasons(context), { id: 'guide.reason.address.none' }];
    case 'find-out':
      return decision.program === null
        ? [{ id: 'guide.reason.find-out.program' }]
        : [...why(context), ...blockerReasons(context), { id: 'guide.reason.find-out.route' }];
    case 'mfa-off':
      return [{ id: 'guide.reason.mfa-off' }, { id: 'guide.reason.mfa-off.no-app-password' }];
    case 'other-program':
      return [{ id: 'guide.reason.other-program' }, { id: 'guide.reason.other-program.can' }];
    case 'other-service':
      return [{ id: 'guide.reason.other-service' }];
    default:
      return assertNever(decision.outcome);
  }
}

function supportReason({ appPasswordOption, mfaKind }: PlanContext['answers']): Message[] {
  if (appPasswordOption === 'visible') return [{ id: 'guide.reason.app-password.option-visible' }];
  return mfaKind === 'per-user' ? [{ id: 'guide.reason.app-password.per-user' }] : [];
}

function unusable({ outlook }: PlanContext['answers']): 'old' | 'broken' | 'absent' {
  return outlook === 'old' || outlook === 'broken' ? outlook : 'absent';
}

function why({ decision }: PlanContext): Message[] {
  return [{ id: decision.mfaOff ? 'guide.reason.mfa-off' : 'guide.reason.smtp' }];
}

function blockerReasons({ decision }: PlanContext): Message[] {
  return decision.blockers.map((blocker) => ({ id: `guide.reason.blocker.${blocker}` }));
}

function hostingReason(hosting: PlanContext['answers']['hosting']): Message[] {
  if (hosting === 'on-site') return [{ id: 'guide.reason.outlook.on-site' }];
  return hosting === 'cloud' ? [{ id: 'guide.reason.outlook.cloud' }] : [];
}
