import type { Locale } from '../i18n/message.ts';
import { type Message, say, translate } from '../i18n/translate.ts';
import { links } from '../knowledge/links.ts';
import { personPart } from './person-part.ts';
import type { Plan, PlanStep } from './plan-types.ts';
import { situationOf } from './resume.ts';

/**
 * A message ready to send to whoever does the part of a plan that is not the person's own: what it is about, the
 * situation, what is still to be confirmed, the steps with where each is done, and what to know before acting. Its first line is its subject. Empty
 * where nobody else has anything to do.
 */
export function planLetter(plan: Plan, locale: Locale): string {
  const part = personPart(plan);
  if (part === null || part.writeTo === null) return '';
  const warnings = plan.warnings.filter(({ severity }) => severity !== 'info');
  const sections = [
    [translate(locale, 'guide.letter.subject')],
    [translate(locale, 'guide.letter.hello')],
    [situationOf(plan, locale)],
    ...(plan.outcome === 'find-out' ? [] : [listed('guide.letter.confirm', plan.assumptions, locale)]),
    [
      translate(locale, 'guide.letter.request'),
      ...part.others.map((step, at) => stepLine(step, at, part.writeTo, locale)),
    ],
    listed('guide.letter.know', warnings, locale),
    [translate(locale, 'guide.letter.thanks')],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** A heading and its points; nothing where there is none. */
function listed(
  heading: 'guide.letter.confirm' | 'guide.letter.know',
  points: readonly { readonly message: Message }[],
  locale: Locale,
): string[] {
  if (points.length === 0) return [];
  return [translate(locale, heading), ...points.map(({ message }) => `- ${say(locale, message)}`)];
}

function stepLine(step: PlanStep, at: number, reader: PlanStep['who'] | null, locale: Locale): string {
  const who = step.who === reader ? '' : `[${translate(locale, `actor.${step.who}`)}] `;
  const where = step.place.kind === 'link' ? ` ${links[step.place.linkId]}` : '';
  return `${at + 1}. ${who}${say(locale, step.title)}. ${say(locale, step.detail)}${where}`;
}
