import type { Locale } from '../core/i18n/message.ts';
import { sayFailure } from '../core/i18n/translate.ts';
import { loadDomainWords } from '../core/load-domain-words.ts';
import { type Failure, fail } from '../core/result.ts';
import { productVersion } from '../services/paths.ts';
import type { CommandContext, ExitStatus, OptionTable } from './command.ts';
import { exitStatusOf } from './exit-status.ts';
import { findCommand, givenTo } from './find-command.ts';
import { commandHelp, generalHelp } from './help.ts';
import type { Io } from './io.ts';
import { localeOf, systemLanguage } from './locale.ts';
import { completeLine, parseLine } from './options.ts';
import { presetLanguage } from './preset-language.ts';
import { loadTerminalWords } from './words/load-terminal-words.ts';

/** Runs one command line (without the program's name) to its exit status. Never throws. */
export async function runLine(words: readonly string[], given: Io, signal: AbortSignal): Promise<ExitStatus> {
  const beforeDashes = words.includes('--') ? words.slice(0, words.indexOf('--')) : words;
  const io = beforeDashes.includes('--silent')
    ? { ...given, interactive: false, silent: true as const }
    : given;
  const json = beforeDashes.includes('--json');
  let locale: Locale = localeOf(process.env, systemLanguage(process.platform));
  const refuse = (failure: Failure): ExitStatus => {
    const message = sayFailure(locale, failure);
    if (json) io.json({ ok: false, code: failure.code, params: failure.params, message });
    else io.note(message);
    return exitStatusOf(failure.code);
  };
  try {
    const chosen = givenTo('--lang', beforeDashes);
    const known = chosen === 'fr' || chosen === 'en';
    if (known) locale = chosen;
    // Completion answers each key: it does not wait for a preset.
    else if (words[0] !== 'complete')
      locale = (await presetLanguage(givenTo('--preset', beforeDashes) ?? null)) ?? locale;
    await loadTerminalWords(locale);
    if (chosen !== undefined && !known) {
      return refuse(fail('usage.invalid-option', { name: '--lang', value: chosen, expected: 'fr, en' }));
    }
    const called = findCommand(words);
    if (called.kind === 'unknown') return refuse(fail('usage.unknown-command', { name: called.name }));
    if (called.kind === 'list') {
      const alone = words.every((word, at) => word.startsWith('--lang') || words[at - 1] === '--lang');
      if (alone && io.onScreen) {
        const { walkGuide } = await import('./guide/guide.ts');
        await loadDomainWords(locale);
        const walked = await walkGuide({ io, locale, signal });
        return typeof walked === 'number' ? walked : refuse(walked);
      }
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
      // What a command adds to its help is in the words of the domain.
      if (command.details !== undefined) await loadDomainWords(locale);
      if (json) io.json({ help: commandHelp(locale, command) });
      else io.say(commandHelp(locale, command));
      return 0;
    }
    if (!line.ok) return refuse(line);
    const complete = completeLine(command, line.value);
    if (!complete.ok) return refuse(complete);
    const { words: said } = called.entry;
    if (said !== 'none') await loadDomainWords(locale, said);
    const { values, positionals } = complete.value;
    const { preset } = values;
    const ended = await command.run({
      options: values as CommandContext<OptionTable>['options'],
      positionals,
      locale,
      json,
      io: typeof preset === 'string' ? { ...io, presetFile: preset } : io,
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
