import type { Diagnosis, Explanation } from '../diagnosis/explanation.ts';
import type { Locale } from '../i18n/message.ts';
import { type Message, say, sayAll, translate } from '../i18n/translate.ts';
import { plainText } from '../text/plain-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { Advice, AdviceStep } from './advice.ts';
import { type Answer, type AnsweredCause, answerTo, isSettled } from './answer.ts';
import { scriptFor } from './powershell.ts';
import { scriptText } from './script-text.ts';

/** Columns of a page of text; addresses and commands, which must be copied whole, may exceed it. */
const width = 78;

type Context = { readonly mailbox?: string };

/**
 * An explanation as plain lines for a terminal or a report: secrets to revoke first, then how sure it is, the cause,
 * what it means, what the person does now, what others do, and the proof. Of several causes, what they share is said
 * once, under the first; the others say what tells them apart.
 */
export function renderExplanation(explanation: Explanation, locale: Locale, context: Context = {}): string[] {
  const answer = answerTo(explanation);
  const [first, ...others] = answer.causes;
  if (first === undefined) return [];
  const warnings = [...new Set(explanation.masked)].flatMap((kind) => [
    ...wrapText(translate(locale, `advice.text.masked.${kind}`), width, '! ', '  '),
    '',
  ]);
  return [
    ...warnings,
    ...paragraph(translate(locale, `advice.text.${answer.certainty}`)),
    ...(answer.certainty === 'several'
      ? answer.causes.flatMap(({ advice }, index) => numbered(index, [advice.title], locale))
      : []),
    '',
    ...heading(first.advice.title, locale),
    ...full(first, answer, locale, context),
    ...others.flatMap((one) => ['', ...heading(one.advice.title, locale), ...brief(one, locale)]),
  ];
}

function full(
  { advice, diagnosis, supposed }: AnsweredCause,
  answer: Answer,
  locale: Locale,
  context: Context,
): string[] {
  const { now, retry, question, certainty } = answer;
  const unknown = certainty === 'unknown';
  const settled = isSettled(answer);
  return [
    ...meaning(advice, locale, supposed),
    ...evidence(diagnosis, locale),
    ...labelled('advice.text.question', question === null ? [] : [question], locale),
    '',
    translate(locale, unknown ? 'advice.text.collect' : 'advice.text.now'),
    ...(retry === null ? [] : wrapText(say(locale, retry), width, '! ', '  ')),
    ...now.flatMap(({ text }, index) => numbered(index, [text], locale)),
    ...othersDo(advice.steps, locale),
    ...scripts(advice.steps, locale, context),
    ...(settled ? [] : labelled('advice.text.settle', advice.settle, locale)),
    ...labelled('advice.text.proof', advice.proof, locale),
    ...labelled('advice.text.until', advice.until, locale),
    ...labelled('advice.text.security', advice.security, locale),
    ...labelled('advice.text.undo', advice.undo, locale),
    '',
    translate(locale, 'advice.text.sources'),
    ...sourceLines(advice, locale),
  ];
}

function brief({ advice, supposed }: AnsweredCause, locale: Locale): string[] {
  const own = advice.steps.filter(({ who }) => who === 'user');
  return [
    ...meaning(advice, locale, supposed),
    ...labelled('advice.text.settle', advice.settle, locale),
    ...(own.length === 0 ? [] : ['', translate(locale, 'advice.text.now')]),
    ...own.flatMap(({ text }, index) => numbered(index, [text], locale)),
    ...othersDo(advice.steps, locale),
  ];
}

/** What a cause is; where it is only possible, the words say so. */
function meaning(advice: Advice, locale: Locale, supposed: boolean): string[] {
  const said = sayAll(locale, [...advice.meaning, ...advice.notThis]);
  return paragraph(supposed ? `${translate(locale, 'advice.text.if-so')} ${said}` : said);
}

function paragraph(text: string): string[] {
  return wrapText(text, width);
}

function heading(title: Message, locale: Locale): string[] {
  const lines = paragraph(say(locale, title));
  return [...lines, '-'.repeat(Math.min(width, Math.max(...lines.map((line) => line.length)))), ''];
}

function numbered(index: number, messages: readonly Message[], locale: Locale): string[] {
  const number = `  ${index + 1}. `;
  return wrapText(sayAll(locale, messages), width, number, ' '.repeat(number.length));
}

/** What the person does not do themself, each step under who does it. */
function othersDo(steps: readonly AdviceStep[], locale: Locale): string[] {
  const others = steps.filter(({ who }) => who !== 'user');
  return others.flatMap(({ who, text }, index) => [
    ...(who === others[index - 1]?.who ? [] : ['', translate(locale, `actor.${who}`)]),
    ...wrapText(say(locale, text), width, '  - ', '    '),
  ]);
}

function evidence({ evidence: words }: Diagnosis, locale: Locale): string[] {
  const text = plainText(words, 300).replaceAll('\n', ' ');
  return text === '' ? [] : ['', ...paragraph(translate(locale, 'advice.text.evidence', { evidence: text }))];
}

function scripts(steps: readonly AdviceStep[], locale: Locale, context: Context): string[] {
  const operands = { mailbox: context.mailbox ?? null };
  const list = steps.flatMap(({ command }) =>
    command === undefined ? [] : [scriptFor(command, operands, locale)],
  );
  if (list.length === 0) return [];
  const lines = scriptText(list, locale).map((line) => `  ${line}`);
  return ['', translate(locale, 'advice.text.powershell'), ...lines];
}

type Label = `advice.text.${'question' | 'settle' | 'proof' | 'until' | 'security' | 'undo'}`;

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
