import type { Result } from '../core/result.ts';

/** One thing to choose. The hint shows while it is the one pointed at. */
export type Choice<T extends string> = { readonly value: T; readonly label: string; readonly hint?: string };

export type Choices<T extends string> = {
  readonly question: string;
  readonly choices: readonly Choice<T>[];
  /** What stands apart, under the others: the way back, the way out. */
  readonly apart?: readonly Choice<T>[];
  /** The choice pointed at first. */
  readonly at?: T | undefined;
  /** Which keys do what. */
  readonly keys: string;
};

export type TextQuestion = {
  readonly question: string;
  readonly given: string;
  /** Why what was typed does not do; null where it does. */
  readonly refuse?: (text: string) => string | null;
};

/**
 * How a command meets the terminal. Words for people and JSON go to standard output, progress and warnings to
 * standard error. A reader that went away (`| head`) is no error.
 */
export type Io = {
  /** Prints words on standard output, with a line break after them. */
  readonly say: (text: string) => void;
  /** Prints one JSON value on standard output. Call it once. */
  readonly json: (value: unknown) => void;
  /** Prints progress or a warning on standard error, with a line break after it. */
  readonly note: (text: string) => void;
  /** The file that `--preset` named. */
  readonly presetFile: string | null;
  /** `--silent`: nobody is there to sign in or to close a window. */
  readonly silent?: true;
  /** True when a person types on standard input. */
  readonly interactive: boolean;
  /** True when that person also reads standard output, so that screens may follow one another there. */
  readonly onScreen: boolean;
  /** Reads a file, or standard input for `-`, up to `maxBytes`; more is refused. */
  readonly read: (source: string, maxBytes: number) => Promise<Result<Uint8Array>>;
  /** Asks for a secret without showing it. Only where `interactive` holds. */
  readonly askSecret: (question: string) => Promise<Result<string>>;
  /** Offers choices to move among with the arrow keys; null where the person leaves. Only where `interactive` holds. */
  readonly choose: <T extends string>(asked: Choices<T>, signal: AbortSignal) => Promise<T | null>;
  /** Asks for a line of text, `given` being there to change; null where the person leaves. Only where `interactive` holds. */
  readonly askText: (asked: TextQuestion, signal: AbortSignal) => Promise<string | null>;
  /** Calls back at each line a person enters, and once they end, until the returned function is called. */
  readonly onLine: (listener: (line: string) => void, onEnd?: () => void) => () => void;
};
