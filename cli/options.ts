import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../core/result.ts';
import type { AnyCommand, OptionSpec, OptionTable } from './command.ts';

/** What a command line says, before any command has looked at it. */
export type ParsedLine = {
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly positionals: readonly string[];
};

/** The options every command has. Their words are in `words/terminal-messages.ts`. */
export const commonOptions = {
  json: { type: 'boolean', summary: 'terminal.option.json' },
  lang: { type: 'string', value: 'fr|en', summary: 'terminal.option.lang' },
  silent: { type: 'boolean', summary: 'terminal.option.silent' },
