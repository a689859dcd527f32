import input from '@inquirer/input';
import select, { Separator } from '@inquirer/select';
import { fitWidth } from './fit-width.ts';
import type { Choices, TextQuestion } from './io.ts';

type Terminal = {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number };
  readonly signal: AbortSignal;
};

/** Columns of the library's own mark before a question or a choice. */
const mark = 2;
/** Columns of a terminal that tells none. */
const usualColumns = 80;

/** The library cuts a long line in the middle of a word: what it shows is broken at blanks beforehand. */
function fitted(text: string, { output }: Terminal): string {
  return fitWidth(text, (output.columns || usualColumns) - mark).replaceAll('\n', `\n${' '.repeat(mark)}`);
}

/** Lines that choices may take before they scroll: what the screen leaves under a question, where it tells its height. */
const pageSize = ({ output }: Terminal) => Math.max(15, (output.rows ?? 0) - 8);

/** Offers choices; null where the person leaves (Ctrl+C) or the command is stopped. */
export function choose<T extends string>(
  { question, choices, apart = [], at, keys }: Choices<T>,
  terminal: Terminal,
): Promise<T | null> {
  const shown = (choice: Choices<T>['choices'][number]) => ({
    value: choice.value,
    name: fitted(choice.label, terminal),
    ...(choice.hint === undefined ? {} : { description: fitted(choice.hint, terminal) }),
  });
  return unlessLeft(
    select<T>(
      {
        message: fitted(question, terminal),
        pageSize: pageSize(terminal),
        loop: false,
        choices: [
          ...choices.map(shown),
          ...(apart.length === 0 || choices.length === 0 ? [] : [new Separator(' ')]),
          ...apart.map(shown),
        ],
        ...(at === undefined ? {} : { default: at }),
        theme: { style: { keysHelpTip: () => keys } },
      },
      terminal,
    ),
  );
}

/** Asks for a line of text; null where the person leaves. */
export function askText(
  { question, given, refuse }: TextQuestion,
  terminal: Terminal,
): Promise<string | null> {
  return unlessLeft(
    input(
      {
        message: fitted(question, terminal),
        ...(given === '' ? {} : { default: given, prefill: 'editable' as const }),
        validate: (text) => refuse?.(text) ?? true,
      },
      terminal,
    ),
  );
}

/** The library throws when a prompt is left: Ctrl+C, the end of the input, or a signal. */
async function unlessLeft<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    const left = ['ExitPromptError', 'AbortPromptError', 'CancelPromptError'];
    if (error instanceof Error && left.includes(error.name)) return null;
    throw error;
  }
}
