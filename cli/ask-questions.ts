import type { Answers } from '../core/guide/answers.ts';
import { questionSpan } from '../core/guide/question-span.ts';
import { nextQuestions, type Question, questions, suggestedAnswer } from '../core/guide/questions.ts';
import type { Locale } from '../core/i18n/message.ts';
import { say } from '../core/i18n/translate.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Io } from './io.ts';
import { translate } from './words/translate.ts';

/**
 * Asks, one line each, the questions that would still change the plan, and gives the answers with theirs. An answer is
 * its number or its value; « ? » tells where to find it. Questions go to standard error. Ends as `input.cancelled`
 * where the lines end first.
 */
export async function askQuestions(
  io: Io,
  known: Answers,
  on: string,
  locale: Locale,
): Promise<Result<Answers>> {
  const lines = openLines(io);
  let answers = known;
  try {
    for (;;) {
      const asked = nextQuestions(answers, on);
      const open = asked.find((id) => answers[id] === undefined);
      if (open === undefined) return ok(answers);
      const { fewest, most } = questionSpan(answers, on);
      const counted = { current: asked.length, total: most, exact: String(fewest === most) };
      io.note(`\n${translate(locale, 'terminal.plan.ask.count', counted)}`);
      const value = await askOne(io, lines, questions[open], suggestedAnswer(open, answers), locale);
      if (value === null) return fail('input.cancelled');
      answers = { ...answers, [open]: value } as Answers;
    }
  } finally {
    lines.close();
  }
}

async function askOne(
  io: Io,
  lines: Lines,
  { title, help, findOut, options }: Question,
  usual: string | null,
  locale: Locale,
): Promise<string | null> {
  io.note([say(locale, title), say(locale, help)].join('\n'));
  for (const [index, { value, label }] of options.entries()) {
    const mark = value === usual ? ` (${translate(locale, 'terminal.plan.ask.usual')})` : '';
    io.note(`  ${index + 1}. ${say(locale, label)}${mark}`);
  }
  for (;;) {
    io.note(translate(locale, 'terminal.plan.ask.prompt', { count: options.length }));
    const line = await lines.next();
    if (line === null) return null;
    const typed = line.trim();
    const chosen = options.find(({ value }, index) => typed === value || typed === String(index + 1));
    if (chosen !== undefined) return chosen.value;
    if (typed === '?') io.note(say(locale, findOut));
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
