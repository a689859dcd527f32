import type { Grounds } from '../causes/ground.ts';
import type { Diagnosis, Explanation } from '../diagnosis/explanation.ts';
import type { Locale } from '../i18n/message.ts';
import { type Message, say, sayAll, translate } from '../i18n/translate.ts';
import { plainText } from '../text/plain-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import { type Advice, type AdviceStep, adviceFor } from './advice.ts';
import { groundsOf } from './grounds.ts';
import { scriptFor } from './powershell.ts';
import { scriptText } from './script-text.ts';

/** Columns of a page of text; addresses and commands, which must be copied whole, may exceed it. */
const width = 78;

/**
 * An explanation as plain lines for a terminal or a report: secrets to revoke first, then how sure it is, the causes
 * in order, the steps with who does each, and the proof. The first cause is told in full, the others briefly.
 */
export function renderExplanation(
  explanation: Explanation,
  locale: Locale,
  context: { readonly mailbox?: string } = {},
): string[] {
  const { diagnoses, certain, masked } = explanation;
  const grounds = groundsOf(explanation);
  const paragraph = (text: string, first = '', rest = first) => wrapText(text, width, first, rest);
  const titleOf = (one: Diagnosis) => say(locale, adviceFor(one.id, grounds).title);
  const [first, ...others] = diagnoses;
  if (first === undefined) return [];
  const warnings = [...new Set(masked)].flatMap((kind) => [
    ...paragraph(translate(locale, `advice.text.masked.${kind}`), '! ', '  '),
    '',
  ]);
  const several = !certain && others.length > 0;
  const overview = several
    ? [
        ...paragraph(translate(locale, 'advice.text.several')),
        ...diagnoses.flatMap((one, index) => paragraph(titleOf(one), `  ${index + 1}. `, '     ')),
      ]
    : paragraph(translate(locale, certaintyOf(explanation, first)));
  const blocks = [
    [...heading(several ? `1. ${titleOf(first)}` : titleOf(first)), ...full(first, grounds, locale, context)],
    ...(several
      ? others.map((one, index) => [
          ...heading(`${index + 2}. ${titleOf(one)}`),
          ...brief(one, grounds, locale),
        ])
      : []),
    ...(certain && others.length > 0
      ? [[...paragraph(translate(locale, 'advice.text.others')), ...others.flatMap(neighbour)]]
      : []),
  ];
  return [
    ...warnings,
    ...overview,
    ...blocks.flatMap((block) => ['', ...block]),
    ...labelled(
      'advice.text.question',
      explanation.question === undefined ? [] : [{ id: explanation.question }],
      locale,
    ),
    ...retry(explanation, locale),
  ];

  function heading(text: string): string[] {
    const lines = paragraph(text);
    return [...lines, '-'.repeat(Math.min(width, Math.max(...lines.map((line) => line.length)))), ''];
  }

  function neighbour(one: Diagnosis): string[] {
    const { settle } = adviceFor(one.id, grounds);
    return [
      ...paragraph(titleOf(one), '  - ', '    '),
      ...(settle.length === 0 ? [] : paragraph(sayAll(locale, settle), '    ')),
    ];
  }
}

function certaintyOf(explanation: Explanation, first: Diagnosis) {
  if (first.id === 'unknown') return 'advice.text.unknown';
  return explanation.certain ? 'advice.text.certain' : 'advice.text.likely';
}

function full(
  one: Diagnosis,
  grounds: Grounds,
  locale: Locale,
  context: { readonly mailbox?: string },
): string[] {
  const advice = adviceFor(one.id, grounds);
  const evidence = plainText(one.evidence, 300).replaceAll('\n', ' ');
  const scripts = advice.steps.flatMap((each) =>
    each.command === undefined ? [] : [scriptFor(each.command, { mailbox: context.mailbox ?? null }, locale)],
  );
  return [
    ...meaning(advice, locale),
    ...(evidence === ''
      ? []
      : ['', ...wrapText(translate(locale, 'advice.text.evidence', { evidence }), width)]),
    '',
    translate(locale, one.id === 'unknown' ? 'advice.text.collect' : 'advice.text.steps'),
    ...steps(advice.steps, locale),
    ...(scripts.length === 0
      ? []
      : ['', translate(locale, 'advice.text.powershell'), ...indent(scriptText(scripts, locale))]),
    ...labelled('advice.text.settle', advice.settle, locale),
    ...labelled('advice.text.proof', advice.proof, locale),
    ...labelled('advice.text.until', advice.until, locale),
    ...labelled('advice.text.security', advice.security, locale),
    ...labelled('advice.text.undo', advice.undo, locale),
    '',
    translate(locale, 'advice.text.sources'),
    ...sourceLines(advice, locale),
  ];
}

function brief(one: Diagnosis, grounds: Grounds, locale: Locale): string[] {
  const advice = adviceFor(one.id, grounds);
  return [
    ...meaning(advice, locale),
    ...labelled('advice.text.settle', advice.settle, locale),
    '',
    translate(locale, 'advice.text.steps'),
    ...steps(advice.steps, locale),
  ];
}

function meaning(advice: Advice, locale: Locale): string[] {
  return wrapText(sayAll(locale, [...advice.meaning, ...advice.notThis]), width);
}

function steps(list: readonly AdviceStep[], locale: Locale): string[] {
  return list.flatMap((each, index) => {
    const number = `  ${index + 1}. `;
    const margin = ' '.repeat(number.length);
    const who = translate(locale, `actor.${each.who}`);
    return [`${number}[${who}]`, ...wrapText(say(locale, each.text), width, margin)];
  });
}

type Label =
  | 'advice.text.question'
  | 'advice.text.settle'
  | 'advice.text.proof'
  | 'advice.text.until'
  | 'advice.text.security'
  | 'advice.text.undo';

function labelled(label: Label, messages: readonly Message[], locale: Locale): string[] {
  if (messages.length === 0) return [];
  return ['', translate(locale, label), ...wrapText(sayAll(locale, messages), width, '  ')];
}

/** Title, date and address of each source, two lines each. */
export function sourceLines(advice: Advice, locale: Locale): string[] {
  return advice.sources.flatMap(({ title, url, publishedOn }) => [
    ...wrapText(
      publishedOn === null ? title : translate(locale, 'advice.letter.read-on', { title, on: publishedOn }),
      width,
      '  - ',
      '    ',
    ),
    `    ${url}`,
  ]);
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

// Several causes are possible: the most cautious of them decides, as in `mail/attempt-guard.ts`.
function retry(explanation: Explanation, locale: Locale): string[] {
  const unsafe = explanation.diagnoses.filter((one) => !one.retry.safe).map((one) => one.retry);
  if (unsafe.length === 0) return [];
  const seconds = Math.max(...unsafe.map((one) => one.afterSeconds));
  const attempts = Math.min(...unsafe.map((one) => one.attempts));
  const text =
    seconds === 0 || attempts === 0
      ? translate(locale, 'advice.text.no-retry')
      : translate(locale, 'advice.text.wait', { minutes: Math.ceil(seconds / 60), attempts });
  return ['', ...wrapText(text, width, '! ', '  ')];
}
