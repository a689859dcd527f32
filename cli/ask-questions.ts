import { type Answers, questionIds } from '../core/guide/answers.ts';
import { questionCountWords } from '../core/guide/question-count.ts';
import { nextQuestions, type Question, questions, suggestedAnswer } from '../core/guide/questions.ts';
import type { Locale } from '../core/i18n/message.ts';
import { say } from '../core/i18n/translate.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { answerChoices, whereToFind } from './answer-choices.ts';
import type { Io } from './io.ts';
import { translate } from './words/translate.ts';

/**
 * Asks the questions that would still change the plan, and gives the answers with theirs. A person at a terminal moves
 * among the answers with the arrow keys; elsewhere an answer is a line, its number or its value, and « ? » tells where
 * to find it. Questions go to standard error. Ends as `input.cancelled` where the person leaves or the lines end first.
 */
export async function askQuestions(
  io: Io,
  known: Answers,
  on: string,
  locale: Locale,
  signal: AbortSignal,
): Promise<Result<Answers>> {
  const lines = io.interactive ? null : openLines(io);
  let answers = known;
  // What was given with the command is not asked, and so not counted.
  const given = questionIds.filter((question) => known[question] !== undefined);
  try {
    for (;;) {
      const asked = nextQuestions(answers, on, given);
      const open = asked.find((id) => answers[id] === undefined);
      if (open === undefined) return ok(answers);
      io.note(`\n${say(locale, questionCountWords(asked.length, { answers, found: given, today: on }))}`);
      const usual = suggestedAnswer(open, answers);
      const value =
        lines === null
          ? await chooseAnswer(io, questions[open], usual, locale, signal)
          : await askOne(io, lines, questions[open], usual, locale);
      if (value === null) return fail('input.cancelled');
      answers = { ...answers, [open]: value } as Answers;
    }
  } finally {
    lines?.close();
  }
}

async function chooseAnswer(
  io: Io,
  question: Question,
  usual: string | null,
  locale: Locale,
  signal: AbortSignal,
): Promise<string | null> {
  io.note(say(locale, question.help));
  for (;;) {
    const chosen = await io.choose(
      {
        question: say(locale, question.title),
        choices: answerChoices(question, usual, locale),
        apart: [{ value: 'find', label: translate(locale, 'question.how-to-find') }],
        keys: translate(locale, 'terminal.guide.keys'),
      },
      signal,
    );
    if (chosen !== 'find') return chosen;
    io.note(whereToFind(question, locale));
  }
}

async function askOne(
  io: Io,
  lines: Lines,
  question: Question,
  usual: string | null,
  locale: Locale,
): Promise<string | null> {
  const { title, help, options } = question;
  io.note([say(locale, title), say(locale, help)].join('\n'));
  for (const [index, { label }] of answerChoices(question, usual, locale).entries()) {
    io.note(`  ${index + 1}. ${label}`);
  }
  for (;;) {
    io.note(translate(locale, 'terminal.plan.ask.prompt', { count: options.length }));
    const line = await lines.next();
    if (line === null) return null;
    const typed = line.trim();
    const chosen = options.find(({ value }, index) => typed === value || typed === String(index + 1));
    if (chosen !== undefined) return chosen.value;
    if (typed === '?') io.note(whereToFind(question, locale));
  }
}

type Lines = { readonly next: () => Promise<string | null>; readonly close: () => void };

/** The lines a person enters, one at a time; null once there are no more. */
function openLines(io: Io): Lines {
  const waiting: string[] = [];
  let ended = false;
  let wake: () => void = () => {};
  const close = io.onLine(
    (line) => {
      waiting.push(line);
      wake();
    },
    () => {
      ended = true;
      wake();
    },
  );
  return {
    next: async () => {
      while (waiting.length === 0 && !ended) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return waiting.shift() ?? null;
    },
    close,
  };
}
