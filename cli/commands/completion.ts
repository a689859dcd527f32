import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { productDirectory } from '../../services/paths.ts';
import { defineCommand } from '../command.ts';
import { commands } from '../commands.ts';
import { completeWords } from '../complete-words.ts';
import { program } from '../help.ts';
import { translate } from '../words/translate.ts';

/** Each shell's script, under the name that the shell looks for. */
const scripts = {
  bash: 'assistant-courriel.bash',
  zsh: '_assistant-courriel',
  fish: 'assistant-courriel.fish',
  powershell: 'assistant-courriel.ps1',
} as const;
const shells = ['bash', 'zsh', 'fish', 'powershell'] as const satisfies readonly (keyof typeof scripts)[];

/** The line that tells a script to let its shell complete a file. */
const filesMark = ':files';

/** How each shell takes its script for good. */
const installing = [
  `${program} completion bash > ~/.local/share/bash-completion/completions/${program}`,
  `${program} completion zsh > "\${fpath[1]}/_${program}"`,
  `${program} completion fish > ~/.config/fish/completions/${program}.fish`,
  `${program} completion powershell >> $PROFILE`,
];

/** `completion SHELL`: prints the script that asks `complete` while a line is typed. */
export const completion = defineCommand({
  name: 'completion',
  summary: 'terminal.completion.summary',
  options: {},
  positionals: { usage: shells.join('|'), choices: shells, min: 1, max: 1 },
  details: (locale) => [
    '',
    translate(locale, 'terminal.completion.how'),
    ...installing.map((line) => `  ${line}`),
  ],
  run: async ({ positionals, io, json }) => {
    const shell = positionals[0] as (typeof shells)[number];
    const file = join(productDirectory(), 'assets', 'completion', scripts[shell]);
    const script = readFileSync(file, 'utf8');
    if (json) io.json({ shell, script });
    else io.say(script.trimEnd());
    return 0;
  },
});

/** `complete -- WORD…`: what may stand in place of the last word, one a line, for the scripts above. */
export const complete = defineCommand({
  name: 'complete',
  summary: 'terminal.completion.complete',
  options: { empty: { type: 'boolean', summary: 'terminal.completion.empty' } },
  positionals: { usage: 'WORD…', min: 0, max: Number.POSITIVE_INFINITY },
  // A password could be on the line by mistake.
  sensitive: true,
  run: async ({ options, positionals, io, json, locale }) => {
    const words = options.empty ? [...positionals, ''] : positionals;
    const { offered, files } = await completeWords(words, commands);
    if (json) {
      io.json({ offered: offered.map(({ value }) => value), files });
      return 0;
    }
    for (const { value, summary, summaryParams } of offered) {
      io.say(summary === undefined ? value : `${value}\t${translate(locale, summary, summaryParams)}`);
    }
    if (files) io.say(filesMark);
    return 0;
  },
});
