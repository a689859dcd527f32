import type { Locale } from '../core/i18n/message.ts';
import { sayFailure } from '../core/i18n/translate.ts';
import { type Failure, fail } from '../core/result.ts';
import { productVersion } from '../services/paths.ts';
import type { CommandContext, ExitStatus, OptionTable } from './command.ts';
import { type CommandEntry, commands } from './commands.ts';
import { exitStatusOf } from './exit-status.ts';
import { commandHelp, generalHelp } from './help.ts';
import type { Io } from './io.ts';
import { localeOf, systemLanguage } from './locale.ts';
import { checkRequired, parseLine } from './options.ts';
import { createTerminalIo } from './terminal-io.ts';

/** Longest orderly end after Ctrl+C, in milliseconds. */
const lastWords = 3000;

/** Runs one command line to its exit status. Never throws. */
async function runLine(words: readonly string[], io: Io, signal: AbortSignal): Promise<ExitStatus> {
  const beforeDashes = words.includes('--') ? words.slice(0, words.indexOf('--')) : words;
  const json = beforeDashes.includes('--json');
  let locale: Locale = localeOf(process.env, systemLanguage(process.platform));
  const refuse = (failure: Failure): ExitStatus => {
    const message = sayFailure(locale, failure);
    if (json) io.json({ ok: false, code: failure.code, params: failure.params, message });
    else io.note(message);
    return exitStatusOf(failure.code);
  };
  try {
    const chosen = languageOf(beforeDashes);
    if (chosen !== undefined) {
      if (chosen !== 'fr' && chosen !== 'en') {
        return refuse(fail('usage.invalid-option', { name: '--lang', value: chosen, expected: 'fr, en' }));
      }
      locale = chosen;
    }
    const called = findCommand(words);
    if (called.kind === 'unknown') return refuse(fail('usage.unknown-command', { name: called.name }));
    if (called.kind === 'list') {
      const asked = words.includes('--help') || words.includes('-h') || words.length === 0;
      const version = words.includes('--version');
      const text = version ? productVersion() : generalHelp(locale, called.entries);
      if (json) io.json(version ? { version: text } : { help: text });
      else io.say(text);
      return version || asked ? 0 : 2;
    }
    const command = await called.entry.load();
    const line = parseLine(command, called.words);
    if (line.ok && line.value.values.help === true) {
      if (json) io.json({ help: commandHelp(locale, command) });
      else io.say(commandHelp(locale, command));
      return 0;
    }
    if (!line.ok) return refuse(line);
    const complete = checkRequired(command, line.value);
    if (!complete.ok) return refuse(complete);
    const ended = await command.run({
      options: line.value.values as CommandContext<OptionTable>['options'],
      positionals: line.value.positionals,
      locale,
      json,
      io,
      signal,
    });
    return typeof ended === 'number' ? ended : refuse(ended);
  } catch (error) {
    // The message of an unforeseen error may quote a secret; its class is enough to look for the cause.
    return refuse(
      fail('internal.error', { name: 'terminal', kind: error instanceof Error ? error.name : 'error' }),
    );
  }
}

/** The value of `--lang`, wherever it stands; undefined when it was not given. */
function languageOf(words: readonly string[]): string | undefined {
  const at = words.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at === -1) return undefined;
  const word = words[at] ?? '';
  return word.includes('=') ? word.slice(word.indexOf('=') + 1) : (words[at + 1] ?? '');
}

type Called =
  | { readonly kind: 'command'; readonly entry: CommandEntry; readonly words: readonly string[] }
  | { readonly kind: 'list'; readonly entries: readonly CommandEntry[] }
  | { readonly kind: 'unknown'; readonly name: string };

/** The command that the first words name; options common to all may stand before it. */
function findCommand(words: readonly string[]): Called {
  const start = words.findIndex((word, at) => !word.startsWith('-') && words[at - 1] !== '--lang');
  if (start === -1) {
    const stranger = words.find((word) => word.startsWith('-') && !leading.test(word));
    return stranger === undefined ? { kind: 'list', entries: commands } : { kind: 'unknown', name: stranger };
  }
  const before = words.slice(0, start);
  const [first = '', second = ''] = words.slice(start);
  const pair = commands.find(({ name }) => name === `${first} ${second}`);
  if (pair !== undefined)
    return { kind: 'command', entry: pair, words: [...before, ...words.slice(start + 2)] };
  const single = commands.find(({ name }) => name === first);
  if (single !== undefined)
    return { kind: 'command', entry: single, words: [...before, ...words.slice(start + 1)] };
  const family = commands.filter(({ name }) => name.startsWith(`${first} `));
  if (family.length === 0) return { kind: 'unknown', name: first };
  return second === '' || second.startsWith('-')
    ? { kind: 'list', entries: family }
    : { kind: 'unknown', name: `${first} ${second}` };
}

/** What may be written without any command. */
const leading = /^(?:--help|-h|--version|--json|--lang(?:=.*)?)$/;

const io = createTerminalIo(process);
const interrupted = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    if (interrupted.signal.aborted) process.exit(1);
    interrupted.abort();
    setTimeout(() => process.exit(1), lastWords).unref();
  });
}
const status = await runLine(process.argv.slice(2), io, interrupted.signal);
await io.flush();
process.exit(status);
