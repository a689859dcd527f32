import type { Locale } from '../core/i18n/message.ts';
import type { Failure, Params, Result } from '../core/result.ts';
import type { Io } from './io.ts';
import type { TerminalMessageId } from './words/translate.ts';

/** 0 good · 1 a problem was found, or the answer is no · 2 bad usage or unusable input · 3 our own fault. */
export type ExitStatus = 0 | 1 | 2 | 3;

/** One option of a command, as `--help` shows it. Every command also has `--json`, `--lang` and `--help`. */
export type OptionSpec = {
  readonly type: 'string' | 'boolean';
  /** What the value is, in capitals: ADDRESS, FILE, YYYY-MM-DD. */
  readonly value?: string;
  /** The words it takes, when they are few: completion offers them, and others are refused. */
  readonly choices?: readonly string[];
  /** Reads what was typed into the value of the option, in place of `choices`; its failure ends the command. */
  readonly read?: (typed: string) => Result<unknown>;
  readonly summary: TerminalMessageId;
  readonly summaryParams?: Params;
  /** The command does not run without it. */
  readonly required?: true;
  /**
   * `repeated`: one value each time it is written (`--mailbox a --mailbox b`). `words`: also every word up to the
   * next option (`--policies a.json b.json`).
   */
  readonly many?: 'repeated' | 'words';
  /** The value may be left out and is then '': `--practice [SCENARIO]`. */
  readonly valueOptional?: true;
};

export type OptionTable = Readonly<Record<string, OptionSpec>>;

type OneValue<S extends OptionSpec> = S extends { read: (typed: string) => Result<infer V> }
  ? V
  : S extends { choices: readonly (infer C)[] }
    ? C
    : string;

type ValueOf<S extends OptionSpec> = S extends { type: 'boolean' }
  ? boolean
  : S extends { many: string }
    ? readonly OneValue<S>[]
    : S extends { required: true }
      ? OneValue<S>
      : OneValue<S> | undefined;

/** Values by option name: false when a switch is absent, [] when a repeatable one is, else undefined. */
export type OptionValues<T extends OptionTable> = { readonly [K in keyof T]: ValueOf<T[K]> };

export type Positionals = {
  /** As `--help` shows it: `[FILE|-]`, `DOMAIN`, `FILE…`. */
  readonly usage: string;
  /** The words it takes, when they are few; others are refused. */
  readonly choices?: readonly string[];
  readonly min: number;
  readonly max: number;
};

export type CommandContext<T extends OptionTable> = {
  readonly options: OptionValues<T>;
  readonly positionals: readonly string[];
  readonly locale: Locale;
  /** Print one JSON value with `io.json` and nothing else on standard output. */
  readonly json: boolean;
  readonly io: Io;
  /** Aborted by Ctrl+C; a command that listens ends by itself, within a second. */
  readonly signal: AbortSignal;
};

/**
 * A command of the terminal. `run` returns its exit status, or a failure that the host prints (in words, or as
 * JSON under `--json`) and turns into a status.
 */
export type Command<T extends OptionTable = OptionTable> = {
  /** One word or two: `plan`, `secret set`, `dns check`. */
  readonly name: string;
  readonly summary: TerminalMessageId;
  readonly options: T;
  readonly positionals?: Positionals;
  /** More lines of `--help`, after the options. */
  readonly details?: (locale: Locale) => readonly string[];
  /** A secret could be typed here by mistake: refusals do not repeat what was typed. */
  readonly sensitive?: true;
  readonly run: (context: CommandContext<T>) => Promise<ExitStatus | Failure>;
};

/** A command whose own option types are no longer needed. */
export type AnyCommand = Omit<Command, 'run'> & {
  readonly run: (context: CommandContext<OptionTable>) => Promise<ExitStatus | Failure>;
};

/** Declares a command; the types of `options` follow from its table. */
export function defineCommand<const T extends OptionTable>(command: Command<T>): AnyCommand {
  return command as unknown as AnyCommand;
}
