import type { Locale } from '../i18n/message.ts';
import { say, translate } from '../i18n/translate.ts';
import { links } from '../knowledge/links.ts';
import { personPart } from './person-part.ts';
import type { Plan, PlanStep } from './plan-types.ts';
import { situationOf } from './resume.ts';

/**
 * A message ready to send to whoever does the part of a plan that is not the person's own: what it is about, the
 * situation, the steps with where each is done, and what to know before acting. Its first line is its subject. Empty
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
    [
      translate(locale, 'guide.letter.request'),
      ...part.others.map((step, at) => stepLine(step, at, part.writeTo, locale)),
    ],
    warnings.length === 0
      ? []
      : [
          translate(locale, 'guide.letter.know'),
          ...warnings.map(({ message }) => `- ${say(locale, message)}`),
        ],
    [translate(locale, 'guide.letter.thanks')],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function stepLine(step: PlanStep, at: number, reader: PlanStep['who'] | null, locale: Locale): string {
  const who = step.who === reader ? '' : `[${translate(locale, `actor.${step.who}`)}] `;
  const where = step.place.kind === 'link' ? ` ${links[step.place.linkId]}` : '';
  return `${at + 1}. ${who}${say(locale, step.title)}. ${say(locale, step.detail)}${where}`;
}
