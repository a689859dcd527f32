import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../core/result.ts';
import type { AnyCommand, OptionSpec, OptionTable } from './command.ts';

/** What a command line says, before any command has looked at it. */
export type ParsedLine = {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
};

/** The options every command has. Their words are in `words/terminal-messages.ts`. */
export const commonOptions = {
  json: { type: 'boolean', summary: 'terminal.option.json' },
  lang: { type: 'string', value: 'fr|en', summary: 'terminal.option.lang' },
  preset: { type: 'string', value: 'FILE', summary: 'terminal.option.preset' },
  silent: { type: 'boolean', summary: 'terminal.option.silent' },
  help: { type: 'boolean', summary: 'terminal.option.help' },
} as const satisfies OptionTable;

/**
 * Reads the words that follow a command's name. Unknown options, missing values and words in excess are refused;
 * what is required, and what the values say, is the affair of `completeLine`, so that `--help` needs nothing else.
 */
export function parseLine(command: AnyCommand, words: readonly string[]): Result<ParsedLine> {
  const table: OptionTable = { ...command.options, ...commonOptions };
  const { tokens } = parseArgs({
    args: inlineValues(table, words),
    options: {
      ...Object.fromEntries(Object.entries(table).map(([name, { type }]) => [name, { type }])),
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | boolean | string[]> = {};
  const positionals: string[] = [];
  for (const [name, spec] of Object.entries(table)) {
    if (spec.type === 'boolean') values[name] = false;
    else if (spec.many !== undefined) values[name] = [];
  }
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(table, token.name) ? table[token.name] : undefined;
    if (spec === undefined)
      return fail('usage.unknown-option', { name: token.rawName, command: command.name });
    const value = typedValue(spec, token);
    if (!value.ok) return fail('usage.invalid-option', { ...value.params, name: token.rawName });
    const kept = values[token.name];
    if (Array.isArray(kept)) kept.push(String(value.value));
    else values[token.name] = value.value;
  }
  const max = command.positionals?.max ?? 0;
  if (positionals.length > max) {
    const value = command.sensitive === true ? '***' : (positionals[max] ?? '').slice(0, 80);
    return fail('usage.unexpected-argument', { value, command: command.name });
  }
  return ok({ values, positionals });
}

/** Refuses a line that lacks a required option or word, then reads each value as its option says. */
export function completeLine(command: AnyCommand, { values, positionals }: ParsedLine): Result<ParsedLine> {
  for (const [name, spec] of Object.entries(command.options)) {
    const value = values[name];
    if (spec.required === true && (value === undefined || (Array.isArray(value) && value.length === 0))) {
      return fail('usage.missing-option', { name: `--${name}`, command: command.name });
    }
  }
  const { usage = '', choices, min = 0 } = command.positionals ?? {};
  if (positionals.length < min) return fail('usage.missing-option', { name: usage, command: command.name });
  const complete: Record<string, unknown> = { ...values };
  for (const [name, spec] of Object.entries(command.options)) {
    const value = readValue(values[name], spec.read ?? oneOf(`--${name}`, spec.choices));
    if (!value.ok) return value;
    complete[name] = value.value;
  }
  const words = readValue(positionals, oneOf(usage, choices));
  return words.ok ? ok({ values: complete, positionals }) : words;
}

function readValue(value: unknown, read: (typed: string) => Result<unknown>): Result<unknown> {
  if (typeof value === 'string') return read(value);
  if (!Array.isArray(value)) return ok(value);
  const all: unknown[] = [];
  for (const one of value) {
    const known = read(one);
    if (!known.ok) return known;
    all.push(known.value);
  }
  return ok(all);
}

/** Takes one of a few words, or any where there is no list; `name` is how the usage calls it. */
function oneOf(name: string, choices: readonly string[] | undefined) {
  return (typed: string): Result<string> => {
    const value = typed.trim();
    if (choices === undefined) return ok(typed);
    return choices.includes(value)
      ? ok(value)
      : fail('usage.invalid-option', { name, value: typed.slice(0, 80), expected: choices.join(', ') });
  };
}

/** Attaches to its option, with `=`, each value that the standard parser would not see as one. */
function inlineValues(table: OptionTable, words: readonly string[]): string[] {
  const attached: string[] = [];
  const left = [...words];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (word === '--') return [...attached, word, ...left];
    const name = word.slice(2);
    const spec = word.startsWith('--') && Object.hasOwn(table, name) ? table[name] : undefined;
    if (spec?.valueOptional === true) {
      attached.push(`${word}=${isValue(left[0]) ? left.shift() : ''}`);
    } else if (spec?.many === 'words' && isValue(left[0])) {
      while (isValue(left[0])) attached.push(`${word}=${left.shift()}`);
    } else {
      attached.push(word);
    }
  }
  return attached;
}

function isValue(word: string | undefined): word is string {
  return word !== undefined && (word === '-' || !word.startsWith('-'));
}

function typedValue(
  spec: OptionSpec,
  token: { readonly value?: string | undefined; readonly inlineValue?: boolean | undefined },
): Result<string | boolean> {
  if (spec.type === 'boolean') {
    return token.value === undefined
      ? ok(true)
      : fail('usage.invalid-option', { value: '***', expected: '—' });
  }
  const missing = token.value === undefined || (token.inlineValue !== true && !isValue(token.value));
  return missing
    ? fail('usage.invalid-option', { value: token.value ?? '', expected: spec.value ?? '—' })
    : ok(token.value ?? '');
}
