import type { Actor } from '../actor.ts';
import type { Message } from '../i18n/translate.ts';
import { assertNever } from '../result.ts';
import type { adminStepMessages } from './admin-step-messages.ts';
import type { AskedQuestion } from './answers.ts';
import type { outlookStepMessages } from './outlook-plan-messages.ts';
import { isGiven } from './password-finding.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlanStep, StepPlace } from './plan-types.ts';
import { questions } from './questions.ts';
import type { stepMessages } from './step-messages.ts';

type StepMessageId =
  | keyof typeof stepMessages
  | keyof typeof adminStepMessages
  | keyof typeof outlookStepMessages;
/** Steps that have both words; the few others are put together below. */
type StepName = Named<StepMessageId, 'title'> & Named<StepMessageId, 'detail'>;
type Named<Id, Part extends string> = Id extends `guide.step.${infer Name}.${Part}` ? Name : never;

const nowhere: StepPlace = { kind: 'none' };
const exchangeAdmin: StepPlace = { kind: 'link', linkId: 'exchange-admin' };
const entraAdmin: StepPlace = { kind: 'link', linkId: 'entra-admin' };
const microsoft365Admin: StepPlace = { kind: 'link', linkId: 'microsoft365-admin' };

/** What to do, in order, and who does each. Never empty. */
export function stepsOf(context: PlanContext): PlanStep[] {
  const { decision } = context;
  switch (decision.outcome) {
    case 'outlook':
      return [...programStep(context), ...outlookSteps(context)];
    case 'outlook-new':
      return [
        ...programStep(context),
        step('return-to-classic', 'user', nowhere),
        ...sendingThroughOutlook,
        step('ask-interface', self(context), nowhere),
        step('keep-classic', 'microsoft365-admin', nowhere),
      ];
    case 'outlook-unusable':
      return [
        ...programStep(context),
        context.answers.outlook === 'broken'
          ? step('repair-classic', 'workstation-admin', nowhere)
          : step('install-classic', 'microsoft365-admin', nowhere),
        ...sendingThroughOutlook,
        step('keep-classic', 'microsoft365-admin', nowhere),
        planAgain(context),
      ];
    case 'app-password':
      return [...programStep(context), ...passwordSteps(context)];
    case 'ip-address':
      return [...programStep(context), ...addressSteps(context)];
    case 'blocked':
      return blockedSteps(context);
    case 'find-out':
      return [...decision.assumed.map((question) => findStep(question, context)), planAgain(context)];
    case 'mfa-off':
      return withoutMfaSteps(context);
    case 'other-program':
      return [
        step('read-refusal', self(context), nowhere),
        step('ask-publisher', self(context), { kind: 'maestro', screen: 'general' }),
        planAgain(context),
      ];
    case 'other-service':
      return [
        ...programStep(context),
        step('confirm-mail-service', self(context), nowhere),
        step('set-other-server', 'maestro-admin', { kind: 'maestro', screen: 'general' }),
        sendFromMaestro,
      ];
    default:
      return assertNever(decision.outcome);
  }
}

/** The person at the keyboard, as an actor of the plan. */
function self({ decision }: PlanContext): Actor {
  return decision.actor === 'user' ? 'user' : 'maestro-admin';
}

const whoFinds: Partial<Record<AskedQuestion, Actor>> = {
  appPasswordOption: 'user',
  mfaKind: 'microsoft365-admin',
  legacyAuth: 'microsoft365-admin',
  managedPolicy: 'microsoft365-admin',
  mailboxes: 'microsoft365-admin',
  basicAuth: 'microsoft365-admin',
  fixedAddress: 'network-admin',
  outlook: 'user',
  outlookAccount: 'user',
  outlookMigration: 'microsoft365-admin',
  outlookLicence: 'microsoft365-admin',
};

function findStep(question: AskedQuestion, context: PlanContext): PlanStep {
  const { findOut, place } = questions[question];
  return {
    id: `find.${question}`,
    who: whoFinds[question] ?? self(context),
    title: { id: `guide.step.find.${question}.title` },
    detail: findOut,
    place,
  };
}

/** A presumed mail program is read before anything else is done. */
function programStep(context: PlanContext): PlanStep[] {
  return context.decision.assumed.includes('mailProgram') ? [findStep('mailProgram', context)] : [];
}

function outlookSteps(context: PlanContext): PlanStep[] {
  const { answers, decision } = context;
  return [
    ...(decision.actor === 'user' ? [] : [step('tell-people', self(context), nowhere)]),
    ...(isGiven(answers.outlook) ? [] : [findStep('outlook', context)]),
    ...(answers.outlookAccount === 'other' ? [step('add-account', 'user', nowhere)] : []),
    ...sendingThroughOutlook,
    step('ask-interface', self(context), nowhere),
    ...(answers.outlookMigration === 'stopped' || answers.outlookLicence === 'perpetual'
      ? []
      : [step('keep-classic', 'microsoft365-admin', nowhere)]),
  ];
}

function passwordSteps(context: PlanContext): PlanStep[] {
  const { answers, decision } = context;
  const alone = decision.actor === 'user';
  const unchecked = (['mfaKind', 'legacyAuth', 'managedPolicy'] as const).some((one) =>
    decision.assumed.includes(one),
  );
  const create = decision.actor === 'it-many' ? 'create-app-password.many' : 'create-app-password';
  return [
    ...(alone
      ? []
      : [
          ...(unchecked ? [step('check-policies', 'microsoft365-admin', entraAdmin)] : []),
          step('allow-app-passwords', 'microsoft365-admin', entraAdmin),
          step('allow-smtp', 'microsoft365-admin', microsoft365Admin),
        ]),
    step(create, 'user', { kind: 'link', linkId: 'security-info' }),
    step('store-secret', self(context), { kind: 'assistant', screen: 'secret' }),
    step('test', self(context), { kind: 'assistant', screen: 'test' }),
    {
      id: 'type-in-maestro',
      who: self(context),
      title: { id: 'guide.step.type-in-maestro.title' },
      detail: { id: `guide.step.type-in-maestro.${alone ? 'preferences' : 'security'}.detail` },
      place: { kind: 'assistant', screen: 'maestro' },
    },
    sendFromMaestro,
    ...(answers.managedPolicy === 'report-only'
      ? [step('exclude-from-policy', 'microsoft365-admin', entraAdmin)]
      : []),
    lastingStep(context),
  ];
}

function addressSteps(context: PlanContext): PlanStep[] {
  const { answers, cloudAddress, decision } = context;
  const address = { address: cloudAddress ?? '' };
  const sendersWithout = answers.mailboxes === 'some' || answers.mailboxes === 'none';
  // Where the organization chose the address, whether a password is offered decides nothing.
  const checkOption =
    decision.actor === 'user' && decision.password === 'unknown' && answers.chosenRoute === undefined;
  return [
    ...(checkOption ? [findStep('appPasswordOption', context)] : []),
    ...(decision.assumed.includes('hosting') ? [findStep('hosting', context)] : []),
    ...(decision.actor === 'user' ? [step('forward', 'user', nowhere)] : []),
    cloudAddress === null
      ? step('note-address', 'network-admin', nowhere)
      : step('confirm-cloud-address', 'maestro-admin', nowhere, address),
    step('look-up-host', 'microsoft365-admin', microsoft365Admin),
    {
      ...step('create-connector', 'microsoft365-admin', exchangeAdmin, address),
      ...(cloudAddress === null ? { detail: { id: 'guide.step.create-connector.own.detail' } as const } : {}),
    },
    step('declare-in-spf', 'microsoft365-admin', nowhere),
    ...(sendersWithout ? [step('buy-plan', 'microsoft365-admin', microsoft365Admin)] : []),
    step('set-server', 'maestro-admin', { kind: 'assistant', screen: 'maestro' }),
    step('check-relay', 'maestro-admin', { kind: 'assistant', screen: 'relay' }),
    sendFromMaestro,
  ];
}

function blockedSteps(context: PlanContext): PlanStep[] {
  const { decision } = context;
  return [
    ...(decision.actor === 'user' ? [step('forward', 'user', nowhere)] : []),
    step('obtain-address', 'network-admin', nowhere),
    ...decision.blockers.map((blocker) =>
      step(
        `lift.${blocker}`,
        'microsoft365-admin',
        blocker === 'no-mailbox' ? microsoft365Admin : entraAdmin,
      ),
    ),
    planAgain(context),
  ];
}

function withoutMfaSteps(context: PlanContext): PlanStep[] {
  return [
    step('read-refusal', self(context), nowhere),
    step('allow-smtp', 'microsoft365-admin', microsoft365Admin),
    sendFromMaestro,
    lastingStep(context),
  ];
}

/** What follows a password, whose days are counted. */
function lastingStep({ decision, retirement }: PlanContext): PlanStep {
  const name = decision.address === 'impossible' ? 'prepare-other' : 'prepare-lasting';
  const lasting = step(name, 'microsoft365-admin', { kind: 'link', linkId: 'basic-auth-timeline' });
  return retirement === 'done'
    ? { ...lasting, title: { id: `guide.step.${name}.reenabled.title` } }
    : lasting;
}

const sendFromMaestro = step('send-from-maestro', 'user', nowhere);

const sendingThroughOutlook: readonly PlanStep[] = [
  step('open-outlook', 'user', nowhere),
  step('answer-prompt', 'user', nowhere),
  sendFromMaestro,
];

function planAgain(context: PlanContext): PlanStep {
  return step('plan-again', self(context), nowhere);
}

function step(id: StepName, who: Actor, place: StepPlace, params?: Message['params']): PlanStep {
  const said = params === undefined ? {} : { params };
  return {
    id,
    who,
    title: { id: `guide.step.${id}.title`, ...said },
    detail: { id: `guide.step.${id}.detail`, ...said },
    place,
  };
}
