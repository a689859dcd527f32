import type { Locale } from '../core/i18n/message.ts';
import { wrapText } from '../core/text/wrap-text.ts';
import type { AnyCommand, OptionSpec, OptionTable } from './command.ts';
import type { CommandEntry } from './commands.ts';
import { commonOptions } from './options.ts';
import { translate } from './words/translate.ts';

/** The program's name, as a person types it. */
export const program = 'assistant-courriel';
const lineWidth = 100;

/** `assistant-courriel --help`: every command in one line, or those of one family (`secret`). */
export function generalHelp(locale: Locale, entries: readonly CommandEntry[]): string {
  const usage = `${program} ${translate(locale, 'terminal.placeholder.command')} [options]`;
  const everywhere: OptionTable = {
    ...commonOptions,
    version: { type: 'boolean', summary: 'terminal.option.version' },
  };
  return [
    translate(locale, 'terminal.tagline'),
    '',
    translate(locale, 'terminal.usage', { usage }),
    '',
    `${translate(locale, 'terminal.heading.commands')}`,
    ...columns(
      entries
        .filter(({ hidden }) => hidden !== true)
        .map(({ name, summary }) => [name, translate(locale, summary)]),
    ),
    '',
    `${translate(locale, 'terminal.heading.everywhere')}`,
    ...columns(optionRows(locale, everywhere)),
    '',
    translate(locale, 'terminal.more'),
    ...wrapText(translate(locale, 'terminal.statuses'), lineWidth),
  ].join('\n');
}

/** `assistant-courriel COMMAND --help`, made from the command's own table. */
export function commandHelp(locale: Locale, command: AnyCommand): string {
  return [
    translate(locale, command.summary),
    '',
    ...wrapText(translate(locale, 'terminal.usage', { usage: commandUsage(command) }), lineWidth, '', '  '),
    '',
    translate(locale, 'terminal.heading.options'),
    ...columns(optionRows(locale, { ...command.options, ...commonOptions })),
    ...(command.details?.(locale) ?? []),
  ].join('\n');
}

/** `assistant-courriel COMMAND` with its options and words, on one line. */
export function commandUsage(command: AnyCommand): string {
  const usage = [program, command.name, ...Object.entries(command.options).map(usageOf)];
  if (command.positionals !== undefined) usage.push(command.positionals.usage);
  return usage.join(' ');
}

function usageOf([name, spec]: [string, OptionSpec]): string {
  const written = signature(name, spec) + (spec.many === 'words' ? '…' : '');
  if (spec.required === true) return written;
  return `[${written}]${spec.many === 'repeated' ? '…' : ''}`;
}

function signature(name: string, { value, valueOptional }: OptionSpec): string {
  if (value === undefined) return `--${name}`;
  return valueOptional === true ? `--${name} [${value}]` : `--${name} ${value}`;
}

/** Each option as it is written, and what it is for. */
export function optionRows(locale: Locale, table: OptionTable): [string, string][] {
  return Object.entries(table).map(([name, spec]) => {
    const words = translate(locale, spec.summary, spec.summaryParams);
    const required = spec.required === true ? ` (${translate(locale, 'terminal.option.required')})` : '';
    return [signature(name, spec), words + required];
  });
}

/** Two columns; a left part that is too wide gets a line of its own. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.min(28, Math.max(...rows.map(([left]) => left.length)));
  const indent = ' '.repeat(width + 4);
  return rows.flatMap(([left, right]) =>
    left.length > width
      ? [`  ${left}`, ...wrapText(right, lineWidth, indent, indent)]
      : wrapText(right, lineWidth, `  ${left.padEnd(width)}  `, indent),
  );
}
