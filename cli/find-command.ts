import { type CommandEntry, commands } from './commands.ts';

/** The value of `--lang` or `--preset`, wherever it stands; undefined when it was not given. */
export function givenTo(option: '--lang' | '--preset', words: readonly string[]): string | undefined {
  const at = words.findLastIndex((word) => word === option || word.startsWith(`${option}=`));
  if (at === -1) return undefined;
  const word = words[at] ?? '';
  return word.includes('=') ? word.slice(word.indexOf('=') + 1) : (words[at + 1] ?? '');
}

/** What a command line asks for: a command, the list (of all, or of a family), or nothing that is known. */
export type Called =
  | { readonly kind: 'command'; readonly entry: CommandEntry; readonly words: readonly string[] }
  | { readonly kind: 'list'; readonly entries: readonly CommandEntry[] }
  | { readonly kind: 'unknown'; readonly name: string };

/** The command that the first words name; options common to all may stand before it. */
export function findCommand(words: readonly string[]): Called {
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
const leading = /^(?:--help|-h|--version|--json|--silent|--lang(?:=.*)?)$/;
