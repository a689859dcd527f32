import type { Locale } from '../i18n/message.ts';
import { type Message, say, sayAll, translate } from '../i18n/translate.ts';
import { parseAddress } from '../mail/address.ts';
import { plainText } from '../text/plain-text.ts';
import type { Advice, AdviceStep } from './advice.ts';
import { type Answer, type AnsweredCause, isSettled } from './answer.ts';
import { scriptFor } from './powershell.ts';
import { sourceLines } from './render-text.ts';
import { scriptText } from './script-text.ts';

/** What the letter is about. `on` is the ISO date of today. */
export type LetterContext = {
  readonly mailbox: string | null;
  readonly host?: string;
  readonly on: string;
};

/**
 * A message ready to send to whoever can act on the first cause (`Advice.writeTo`): what happened, in the server’s
 * own words; what it means, or what it may mean and what would tell the causes apart; what is asked; where the
 * setting is, under its French and English labels; the commands with their check and their undo; what it costs; how
 * to prove it. An unknown or unusable mailbox is « la boîte qui envoie ».
 */
export function adminMessage(answer: Answer, context: LetterContext, locale: Locale): string {
  const [first, ...others] = answer.causes;
  if (first === undefined) return '';
  const { advice, diagnosis } = first;
  const address = context.mailbox === null ? null : parseAddress(context.mailbox);
  const mailbox = address?.ok ? address.value : null;
  const sections = [
    [translate(locale, 'advice.letter.subject', { title: say(locale, advice.title) })],
    [translate(locale, 'advice.letter.hello')],
    opening(context, mailbox, locale),
    words(diagnosis.evidence, locale),
    meaning(answer, advice, locale),
    possible(others, locale),
    ...requests(advice, locale),
    paths(advice, locale),
    commands(advice, mailbox, locale),
    ...remarks(answer, advice, locale),
    [translate(locale, 'advice.letter.sources'), ...sourceLines(advice, locale)],
    [translate(locale, 'advice.letter.thanks')],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function meaning(answer: Answer, advice: Advice, locale: Locale): string[] {
  const said = sayAll(locale, advice.meaning);
  if (isSettled(answer) || answer.certainty === 'unknown')
    return [translate(locale, 'advice.letter.meaning'), said];
  return [translate(locale, 'advice.letter.likely', { title: say(locale, advice.title) }), said];
}

/** The other causes, each with what would show it. */
function possible(others: readonly AnsweredCause[], locale: Locale): string[] {
  if (others.length === 0) return [];
  return [
    translate(locale, 'advice.letter.others'),
    ...others.map(
      ({ advice }) => `- ${[advice.title, ...advice.settle].map((one) => say(locale, one)).join('. ')}`,
    ),
  ];
}

function opening(context: LetterContext, mailbox: string | null, locale: Locale): string[] {
  const name = mailbox ?? translate(locale, 'advice.letter.some-mailbox');
  const host = plainText(context.host ?? '', 253).replaceAll('\n', ' ');
  return [
    translate(locale, 'advice.letter.opening', { on: context.on, mailbox: name }),
    ...(host === '' ? [] : [translate(locale, 'advice.letter.host', { host })]),
  ];
}

function words(evidence: string, locale: Locale): string[] {
  const text = plainText(evidence);
  if (text === '') return [];
  return [translate(locale, 'advice.letter.words'), ...text.split('\n').map((line) => `> ${line}`)];
}

/** What is asked of the reader, and apart from it what the person who writes does. */
function requests(advice: Advice, locale: Locale): string[][] {
  const asked = advice.steps.filter((each) => each.who !== 'user');
  const mine = advice.steps.filter((each) => each.who === 'user');
  return [
    numbered('advice.letter.request', asked, advice, locale),
    numbered('advice.letter.mine', mine, advice, locale),
  ];
}

function numbered(
  title: 'advice.letter.request' | 'advice.letter.mine',
  steps: readonly AdviceStep[],
  advice: Advice,
  locale: Locale,
): string[] {
  if (steps.length === 0) return [];
  return [
    translate(locale, title),
    ...steps.map(({ who, text }, index) => {
      const other = who === 'user' || who === advice.writeTo ? '' : `[${translate(locale, `actor.${who}`)}] `;
      return `${index + 1}. ${other}${say(locale, text)}`;
    }),
  ];
}

function paths(advice: Advice, locale: Locale): string[] {
  if (advice.settings.length === 0) return [];
  return [
    translate(locale, 'advice.letter.settings'),
    ...advice.settings.flatMap(({ name, path }) => [
      `- ${say(locale, name)}`,
      `  ${translate(locale, 'advice.letter.path-fr', { path: say('fr', path) })}`,
      `  ${translate(locale, 'advice.letter.path-en', { path: say('en', path) })}`,
    ]),
  ];
}

function commands(advice: Advice, mailbox: string | null, locale: Locale): string[] {
  const scripts = advice.steps.flatMap(({ command }) =>
    command === undefined ? [] : [scriptFor(command, { mailbox }, locale)],
  );
  if (scripts.length === 0) return [];
  return [translate(locale, 'advice.letter.powershell'), ...scriptText(scripts, locale)];
}

function remarks(answer: Answer, advice: Advice, locale: Locale): string[][] {
  const remark = (
    title: `advice.letter.${'security' | 'undo-words' | 'proof' | 'until' | 'settle'}`,
    messages: readonly Message[],
  ) => (messages.length === 0 ? [] : [translate(locale, title), sayAll(locale, messages)]);
  return [
    remark('advice.letter.security', advice.security),
    remark('advice.letter.undo-words', advice.undo),
    remark('advice.letter.proof', advice.proof),
    remark('advice.letter.until', advice.until),
    remark('advice.letter.settle', isSettled(answer) ? [] : advice.settle),
  ];
}
