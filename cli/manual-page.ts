import type { Locale } from '../core/i18n/message.ts';
import type { AnyCommand, OptionTable } from './command.ts';
import { commandUsage, optionRows, program } from './help.ts';
import { commonOptions } from './options.ts';
import { type TerminalMessageId, translate } from './words/translate.ts';

/** The manual page of section 1 in the `man` macros, with every command, its usage and its options. */
export function manualPage(locale: Locale, version: string, commands: readonly AnyCommand[]): string {
  const say = (id: TerminalMessageId) => text(translate(locale, id));
  const heading = (id: TerminalMessageId) => `.SH ${say(id)}`;
  return [
    `.TH ${program.toUpperCase()} 1 "" "${program} ${version}" ""`,
    heading('terminal.man.heading.name'),
    `${text(program)} \\- ${say('terminal.man.name')}`,
    heading('terminal.man.heading.synopsis'),
    `.B ${text(program)}`,
    text(`${translate(locale, 'terminal.placeholder.command')} [options]`),
    heading('terminal.man.heading.description'),
    say('terminal.tagline'),
    heading('terminal.man.heading.commands'),
    ...commands.flatMap((command) => [
      `.SS ${text(command.name)}`,
      say(command.summary),
      '.PP',
      `.B ${text(commandUsage(command))}`,
      ...options(locale, command.options),
    ]),
    heading('terminal.man.heading.everywhere'),
    ...options(locale, {
      ...commonOptions,
      version: { type: 'boolean', summary: 'terminal.option.version' },
    }),
    heading('terminal.man.heading.status'),
    say('terminal.statuses'),
    heading('terminal.man.heading.environment'),
    ...item('ASSISTANT_COURRIEL_HOME', translate(locale, 'terminal.man.home')),
    ...item('NO_COLOR', translate(locale, 'terminal.man.no-color')),
    heading('terminal.man.heading.files'),
    ...item('~/.config/assistant-courriel/config.json', translate(locale, 'terminal.man.settings')),
  ].join('\n');
}

function options(locale: Locale, table: OptionTable): string[] {
  return optionRows(locale, table).flatMap(([signature, words]) => item(signature, words));
}

function item(term: string, words: string): string[] {
  return ['.TP', `.B ${text(term)}`, text(words)];
}

/** Words that no macro reads: hyphens that a search finds, no line that begins with a control character. */
function text(words: string): string {
  const escaped = words.replaceAll('\\', '\\e').replaceAll('-', '\\-');
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped;
}
