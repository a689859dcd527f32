import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The command line that the executable was given instead of being opened: a command of the terminal, alone or after
 * `--silent`; null when a window is wanted. A link or a file is no command.
 */
export function terminalWords(words: readonly string[]): readonly string[] | null {
  const [first = ''] = words;
  if (first === '--silent') return words;
  return /^(?:[a-z][a-z-]*|--help|--version)$/.test(first) ? words : null;
}

/**
 * Runs the terminal of the package in this process, without a window; it ends the process with its own status. It is
 * a program beside this one, and no part of its bundle.
 */
export async function runTerminal(words: readonly string[]): Promise<void> {
  const program = join(import.meta.dirname, '..', 'cli', 'assistant-courriel.mjs');
  process.argv = [process.execPath, program, ...words];
  await import(pathToFileURL(program).href);
}
