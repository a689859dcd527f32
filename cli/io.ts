import type { Result } from '../core/result.ts';

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
  /** True when a person types on standard input. */
  readonly interactive: boolean;
  /** Reads a file, or standard input for `-`, up to `maxBytes`; more is refused. */
  readonly read: (source: string, maxBytes: number) => Promise<Result<Uint8Array>>;
  /** Asks for a secret without showing it. Only where `interactive` holds. */
  readonly askSecret: (question: string) => Promise<Result<string>>;
  /** Calls back at each line a person enters, and once they end, until the returned function is called. */
  readonly onLine: (listener: (line: string) => void, onEnd?: () => void) => () => void;
};
