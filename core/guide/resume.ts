import type { Actor } from '../actor.ts';
import type { Locale } from '../i18n/message.ts';
import { type Message, say, translate } from '../i18n/translate.ts';
import { assertNever } from '../result.ts';
import { isAfterRetirement } from './password-finding.ts';
import type { Plan } from './plan-types.ts';

/**
 * The plan in one paragraph to forward: for whom, which route, why, by when, who does what. Plain words only, so
 * that it can be read by someone who never opened the assistant.
 */
export function resumeOf(plan: Plan, locale: Locale): string {
  return [situationOf(plan, locale), todo(plan, locale)].join(' ');
}

/** The same without who does what: where a list of the steps follows. */
export function situationOf(plan: Plan, locale: Locale): string {
  const { actor } = plan.answers;
  const forWhom = actor === 'it-one' || actor === 'it-many' ? actor : 'user';
  const toConfirm = plan.assumptions.length;
  const sentences: Message[] = [
    { id: `guide.resume.opening.${forWhom}`, params: { on: plan.on } },
    routeSentence(plan, forWhom === 'it-many'),
    ...plan.reasons.filter((reason, index) => index === 0 || saysWhatBlocks(reason)),
    ...deadline(plan),
    ...(toConfirm === 0 || plan.outcome === 'find-out'
      ? []
      : [{ id: 'guide.resume.to-confirm', params: { count: toConfirm } } as const]),
  ];
  return sentences.map((sentence) => say(locale, sentence)).join(' ');
}

function routeSentence(plan: Plan, many: boolean): Message {
  const { outcome, headline } = plan;
  switch (outcome) {
    case 'app-password':
      return { id: many ? 'guide.resume.route.app-password.many' : 'guide.resume.route.app-password' };
    case 'ip-address':
      return headline.params === undefined
        ? { id: 'guide.resume.route.ip-address.own' }
        : { id: 'guide.resume.route.ip-address.cloud', params: headline.params };
    case 'find-out':
      return { id: 'guide.resume.route.find-out', params: { count: plan.assumptions.length } };
    case 'outlook':
    case 'outlook-new':
    case 'outlook-unusable':
    case 'other-program':
    case 'blocked':
    case 'mfa-off':
    case 'other-service':
      return { id: `guide.resume.route.${outcome}` };
    default:
      return assertNever(outcome);
  }
}

function deadline({ outcome, on }: Plan): Message[] {
  switch (outcome) {
    case 'app-password':
    case 'mfa-off':
      return [{ id: `guide.resume.deadline.${isAfterRetirement(on) ? 'removal' : 'retirement'}` }];
    case 'ip-address':
      return [{ id: 'guide.resume.deadline.lasting' }];
    case 'blocked':
      return [{ id: 'guide.resume.deadline.waiting' }];
    case 'find-out':
    case 'outlook':
    case 'outlook-new':
    case 'outlook-unusable':
    case 'other-program':
    case 'other-service':
      return [];
    default:
      return assertNever(outcome);
  }
}

function saysWhatBlocks({ id }: Message): boolean {
  return id.startsWith('guide.reason.blocker.') || id === 'guide.reason.address.none';
}

/** Steps that concern the assistant, not the reader of the paragraph. */
const aboutThePlan = ['forward', 'plan-again'];

function todo(plan: Plan, locale: Locale): string {
  const byActor = new Map<Actor, string[]>();
  for (const step of plan.steps) {
    if (aboutThePlan.includes(step.id)) continue;
    byActor.set(step.who, [...(byActor.get(step.who) ?? []), lowerFirst(say(locale, step.title))]);
  }
  const items = [...byActor].map(([actor, titles]) =>
    translate(locale, 'guide.resume.todo.item', {
      who: translate(locale, `guide.actor.${actor}`),
      what: sequence(titles, locale),
    }),
  );
  return translate(locale, 'guide.resume.todo', { list: items.join(locale === 'fr' ? '\u00a0; ' : '; ') });
}

/** « a, b, puis c ». */
function sequence(titles: readonly string[], locale: Locale): string {
  const last = titles.at(-1) ?? '';
  const before = titles.slice(0, -1);
  if (before.length === 0) return last;
  return translate(locale, 'guide.resume.todo.then', { first: before.join(', '), last });
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
