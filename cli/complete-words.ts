import type { Params } from '../core/result.ts';
import type { AnyCommand, OptionSpec, OptionTable } from './command.ts';
import type { CommandEntry } from './commands.ts';
import { findCommand } from './find-command.ts';
import { commonOptions } from './options.ts';
import type { TerminalMessageId } from './words/translate.ts';

export type Completion = {
  readonly value: string;
  readonly summary?: TerminalMessageId;
  readonly summaryParams?: Params;
};

export type Completions = {
  readonly offered: readonly Completion[];
  /** The word may be a file: the shell completes it by itself. */
  readonly files: boolean;
};

const none: Completions = { offered: [], files: false };

/** What a value named so in the usage is on this machine: a path, possibly of a folder or a pattern. */
const pathValue = /^\[?(?:FILE|PATH|FOLDER)\b/;

/**
 * What may stand where the last of `words` is being typed (an empty one when nothing is typed yet); the words before
 * it are complete, and the program's name is not among them.
 */
export async function completeWords(
  words: readonly string[],
  commands: readonly CommandEntry[],
): Promise<Completions> {
  const typed = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  if (before.includes('--')) return none;
  const shown = commands.filter(({ hidden }) => hidden !== true);
  const called = findCommand(before);
  if (called.kind === 'unknown') return none;
  if (called.kind === 'list') {
    return before.at(-1) === '--lang'
      ? choicesOf(commonOptions.lang.value.split('|'), typed)
      : keep(nextWords(before, shown), typed);
  }
  const command = await called.entry.load();
  const table: OptionTable = { ...command.options, ...commonOptions };
  const last = called.words.at(-1) ?? '';
  const [attachedName = '', attached] = split(typed);
  if (attached !== undefined) return valuesOf(table[attachedName.slice(2)], attached, `${attachedName}=`);
  const open = optionOf(table, last);
  if (open?.type === 'string' && !typed.startsWith('-')) return valuesOf(open, typed);
  if (typed.startsWith('-')) return keep(optionsOf(table, called.words), typed);
  const many = lastOption(table, called.words);
  if (many?.many === 'words') return valuesOf(many, typed);
  return positionalsOf(command, typed);
}

function nextWords(before: readonly string[], commands: readonly CommandEntry[]): Completion[] {
  const family = before.find((word) => commands.some(({ name }) => name.startsWith(`${word} `)));
  if (family !== undefined) {
    return commands
      .filter(({ name }) => name.startsWith(`${family} `))
      .map(({ name, summary }) => ({ value: name.slice(family.length + 1), summary }));
  }
  const first = new Map<string, Completion>();
  for (const { name, summary } of commands) {
    const [value = ''] = name.split(' ');
    // A family's name has no summary of its own.
    first.set(value, name === value ? { value, summary } : { value });
  }
  return [
    ...first.values(),
    ...Object.entries(commonOptions).map(([name, { summary }]) => ({ value: `--${name}`, summary })),
    { value: '--version', summary: 'terminal.option.version' },
  ];
}

/** Every option but those already written, unless they repeat. */
function optionsOf(table: OptionTable, written: readonly string[]): Completion[] {
  return Object.entries(table)
    .filter(
      ([name, { many }]) => many === 'repeated' || !written.some((word) => split(word)[0] === `--${name}`),
    )
    .map(([name, { summary, summaryParams = {} }]) => ({ value: `--${name}`, summary, summaryParams }));
}

function valuesOf(spec: OptionSpec | undefined, typed: string, prefix = ''): Completions {
  if (spec === undefined || spec.type === 'boolean') return none;
  const listed = spec.choices ?? (/^[a-z|]+$/.test(spec.value ?? '') ? spec.value?.split('|') : undefined);
  if (listed !== undefined) return choicesOf(listed, typed, prefix);
  return { offered: [], files: pathValue.test(spec.value ?? '') };
}

function positionalsOf({ positionals }: AnyCommand, typed: string): Completions {
  if (positionals === undefined) return none;
  if (positionals.choices !== undefined) return choicesOf(positionals.choices, typed);
  return { offered: [], files: pathValue.test(positionals.usage) };
}

function choicesOf(listed: readonly string[], typed: string, prefix = ''): Completions {
  return {
    offered: listed.filter((value) => value.startsWith(typed)).map((value) => ({ value: prefix + value })),
    files: false,
  };
}

function keep(offered: readonly Completion[], typed: string): Completions {
  return { offered: offered.filter(({ value }) => value.startsWith(typed)), files: false };
}

function optionOf(table: OptionTable, word: string): OptionSpec | undefined {
  return word.startsWith('--') ? table[word.slice(2)] : undefined;
}

/** The option that the last written words belong to. */
function lastOption(table: OptionTable, words: readonly string[]): OptionSpec | undefined {
  const name = words.findLast((word) => word.startsWith('--'));
  return name === undefined ? undefined : optionOf(table, name);
}

/** `--name=value` in its two parts. */
function split(word: string): [string, string?] {
  const at = word.startsWith('--') ? word.indexOf('=') : -1;
  return at === -1 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}
