import { maestroScreens } from '../core/guide/maestro-screens.ts';
import type { Question } from '../core/guide/questions.ts';
import type { Locale } from '../core/i18n/message.ts';
import { say } from '../core/i18n/translate.ts';
import { links } from '../core/knowledge/links.ts';
import type { Choice } from './io.ts';
import { translate } from './words/translate.ts';

/** The answers to a question as choices, the usual one marked. */
export function answerChoices({ options }: Question, usual: string | null, locale: Locale): Choice<string>[] {
  return options.map(({ value, label, hint }) => ({
    value,
    label: `${say(locale, label)}${value === usual ? ` (${translate(locale, 'question.usual')})` : ''}`,
    hint: say(locale, hint),
  }));
}

/** How to find an answer out, with the way there. */
export function whereToFind({ findOut, place }: Question, locale: Locale): string {
  const way =
    place.kind === 'link'
      ? [links[place.linkId]]
      : place.kind === 'maestro'
        ? [maestroScreens[place.screen].path.join(' › ')]
        : [];
  return [say(locale, findOut), ...way].join('\n');
}
