import { renderExplanation } from '../advice/render-text.ts';
import { questions } from '../guide/questions.ts';
import type { Locale } from '../i18n/message.ts';
import { say, translate } from '../i18n/translate.ts';
import { checkIds } from './check.ts';
import { type Finding, meaningOf, mendedOf, seenOf } from './finding.ts';
import type { FoundAnswer } from './found-answers.ts';
import { saySummary } from './summary.ts';

/** The sign of each state, where there is no colour. */
export const marks = { problem: '✕', caution: '!', unseen: '·', info: 'i', good: '✓' } as const;

/** The check-up as a page of text: one sentence, then what was seen, check by check, and what was found for the guide. */
export function checkupReport(
  findings: readonly Finding[],
  answers: readonly FoundAnswer[],
  locale: Locale,
): string[] {
  return [
    saySummary(findings, locale),
    ...checkIds.flatMap((check) => {
      const ofCheck = findings.filter((one) => one.check === check);
      return ofCheck.length === 0
        ? []
        : [
            '',
            translate(locale, `checkup.check.${check}`),
            ...ofCheck.flatMap((one) => findingText(one, locale)),
          ];
    }),
    ...(answers.length === 0 ? [] : ['', translate(locale, 'checkup.found')]),
    ...answers.map((answer) => `  • ${foundText(answer, locale)}`),
  ];
}

/** One finding: what was seen and who acts, what it means, how to know that it is mended. */
export function findingText(one: Finding, locale: Locale): string[] {
  const who = one.who === 'nobody' ? '' : ` — ${translate(locale, `actor.${one.who}`)}`;
  const means = meaningOf(one);
  const mended = mendedOf(one);
  return [
    `  ${marks[one.state]} ${say(locale, seenOf(one))}${who}`,
    ...(means === null ? [] : [`      ${say(locale, means)}`]),
    ...(mended === null ? [] : [`      ${translate(locale, 'checkup.mended')} ${say(locale, mended)}`]),
    ...(one.explanation === null
      ? []
      : renderExplanation(one.explanation, locale).map((line) => (line === '' ? '' : `      ${line}`))),
  ];
}

/** The findings with their words, for `--json`. */
export function spokenFindings(findings: readonly Finding[], locale: Locale): object[] {
  return findings.map((one) => {
    const means = meaningOf(one);
    const mended = mendedOf(one);
    return {
      ...one,
      seen: say(locale, seenOf(one)),
      means: means === null ? null : say(locale, means),
      mended: mended === null ? null : say(locale, mended),
    };
  });
}

/** One answer found: the question and what was found in its place. */
export function foundText({ question, value }: FoundAnswer, locale: Locale): string {
  const { title, options } = questions[question];
  const label = options.find((option) => option.value === value)?.label;
  return `${say(locale, title)} ${label === undefined ? value : say(locale, label)}`;
}
