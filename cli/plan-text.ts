import { personPart } from '../core/guide/person-part.ts';
import type { Plan } from '../core/guide/plan-types.ts';
import type { Locale } from '../core/i18n/message.ts';
import { type Message, say } from '../core/i18n/translate.ts';
import { translate } from './words/translate.ts';

/** The plan with, beside each message's id and parameters, its words. */
export function spokenPlan(plan: Plan, locale: Locale): object {
  return JSON.parse(JSON.stringify(plan), (_key, value) =>
    isMessage(value) ? { ...value, text: say(locale, value) } : value,
  );
}

/** The plan as somebody who is no administrator needs it first: what it comes to, and what is theirs; null for one. */
export function personText(plan: Plan, locale: Locale): string | null {
  const part = personPart(plan);
  if (part === null) return null;
  return [
    say(locale, plan.headline),
    ...deadline(plan, locale),
    '',
    translate(locale, 'plan.now'),
    ...part.now.flatMap((step, at) => [
      `  ${at + 1}. ${say(locale, step.title)}`,
      `     ${say(locale, step.detail)}`,
    ]),
  ].join('\n');
}

/** The plan as a page of text. */
export function planText(plan: Plan, resume: string, locale: Locale): string {
  const section = (heading: Parameters<typeof translate>[1], lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', translate(locale, heading), ...lines];
  const bullets = (messages: readonly Message[]) => messages.map((message) => `  • ${say(locale, message)}`);
  return [
    say(locale, plan.headline),
    ...deadline(plan, locale),
    '',
    resume,
    ...section('terminal.plan.reasons', bullets(plan.reasons)),
    ...section('terminal.plan.warnings', bullets(plan.warnings.map(({ message }) => message))),
    ...section('terminal.plan.assumptions', bullets(plan.assumptions.map(({ message }) => message))),
    ...section(
      'terminal.plan.steps',
      plan.steps.flatMap((step, at) => [
        `  ${at + 1}. ${say(locale, step.title)} — ${translate(locale, `actor.${step.who}`)}`,
        `     ${say(locale, step.detail)}`,
      ]),
    ),
    ...section('terminal.plan.would-change', bullets(plan.wouldChange)),
  ].join('\n');
}

function deadline(plan: Plan, locale: Locale): string[] {
  return plan.deadline === null ? [] : [`! ${say(locale, plan.deadline)}`];
}

function isMessage(value: unknown): value is Message {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    Object.keys(value).every((key) => key === 'id' || key === 'params')
  );
}
