import { answerTo } from '../../core/advice/answer.ts';
import type { Explanation } from '../../core/diagnosis/explanation.ts';
import type { Message } from '../../core/i18n/translate.ts';

/** A sentence of an answer, and the part of it where it stands. */
export type AnswerSentence = { readonly part: string; readonly message: Message };

/** Every sentence that is shown for `explanation`, in order, PowerShell and sources left out. */
export function answerSentences(explanation: Explanation): AnswerSentence[] {
  const { certainty, causes, now, retry, question } = answerTo(explanation);
  const first = causes[0]?.advice;
  const sentences = (part: string, messages: readonly Message[]) =>
    messages.map((message) => ({ part, message }));
  return [
    ...sentences('certainty', [{ id: `advice.text.${certainty}` }]),
    ...sentences('question', question === null ? [] : [question]),
    ...sentences('retry', retry === null ? [] : [retry]),
    ...causes.flatMap(({ diagnosis: { id }, advice }, index) => [
      ...sentences(`${id} title`, [advice.title]),
      ...sentences(`${id} meaning`, advice.meaning),
      ...sentences(`${id} not`, advice.notThis),
      ...(certainty !== 'named' && certainty !== 'established'
        ? sentences(`${id} settle`, advice.settle)
        : []),
      ...sentences('you now', index === 0 ? now.map(({ text }) => text) : []),
      ...advice.steps
        .filter(({ who }) => index > 0 || who !== 'user')
        .map(({ who, text }) => ({ part: `${id} ${who}`, message: text })),
    ]),
    ...(first === undefined
      ? []
      : [
          ...sentences('proof', first.proof),
          ...sentences('until', first.until),
          ...sentences('security', first.security),
          ...sentences('undo', first.undo),
        ]),
  ];
}
