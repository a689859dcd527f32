import { describe, expect, test } from 'vitest';
import { defineCommand } from '../../cli/command.ts';
import { commands } from '../../cli/commands.ts';
import { commandHelp, generalHelp } from '../../cli/help.ts';
import { localeOf } from '../../cli/locale.ts';
import { completeLine, parseLine } from '../../cli/options.ts';
import { parsePort } from '../../core/mail/endpoint.ts';

const sample = defineCommand({
  name: 'sample',
  summary: 'terminal.test.summary',
  options: {
    account: { type: 'string', value: 'ADDRESS', summary: 'terminal.secret.account', required: true },
    dry: { type: 'boolean', summary: 'terminal.secret.stdin' },
    practice: { type: 'string', value: 'SCENARIO', valueOptional: true, summary: 'terminal.test.to' },
    mailbox: { type: 'string', value: 'A', many: 'repeated', summary: 'terminal.test.to' },
    policies: { type: 'string', value: 'FILE', many: 'words', summary: 'terminal.test.to' },
    route: { type: 'string', value: 'ROUTE', choices: ['relay', 'direct'], summary: 'terminal.test.route' },
    port: { type: 'string', value: 'N', many: 'repeated', read: parsePort, summary: 'terminal.test.port' },
  },
  positionals: { usage: 'FILE…', min: 1, max: 2 },
  run: async () => 0,
});

const parse = (...words: string[]) => parseLine(sample, words);
const complete = (...words: string[]) => {
  const line = parse(...words);
  return line.ok ? completeLine(sample, line.value) : line;
};

describe('a command line', () => {
  test('gives options and words, in any order', () => {
    expect(parse('a.csv', '--account', 'a@b.ca', '--dry', 'b.csv')).toMatchObject({
      ok: true,
      value: {
        values: { account: 'a@b.ca', dry: true, mailbox: [], json: false },
        positionals: ['a.csv', 'b.csv'],
      },
    });
    expect(parse('--account=a@b.ca', '--', '--dry')).toMatchObject({
      value: { values: { account: 'a@b.ca', dry: false }, positionals: ['--dry'] },
    });
    expect(parse('-', '--account', 'x')).toMatchObject({ value: { positionals: ['-'] } });
  });

  test('repeats what may be repeated, and gathers what takes several words', () => {
    expect(parse('--mailbox', 'a', '--mailbox', 'b', 'file')).toMatchObject({
      value: { values: { mailbox: ['a', 'b'] }, positionals: ['file'] },
    });
    expect(parse('--policies', 'a', 'b', '--dry', '--policies=c')).toMatchObject({
      value: { values: { policies: ['a', 'b', 'c'], dry: true }, positionals: [] },
    });
  });

  test('lets a value be left out where it may be', () => {
    expect(parse('--practice')).toMatchObject({ value: { values: { practice: '' } } });
    expect(parse('--practice', '--dry')).toMatchObject({ value: { values: { practice: '', dry: true } } });
    expect(parse('--practice', 'silent')).toMatchObject({
      value: { values: { practice: 'silent' }, positionals: [] },
    });
    expect(parse('--practice=cut')).toMatchObject({ value: { values: { practice: 'cut' } } });
  });

  test.each([
    [['--nope'], 'usage.unknown-option'],
    [['-x'], 'usage.unknown-option'],
    [['--__proto__'], 'usage.unknown-option'],
    [['--constructor=x'], 'usage.unknown-option'],
    [['--account'], 'usage.invalid-option'],
    [['--account', '--dry'], 'usage.invalid-option'],
    [['--dry=yes'], 'usage.invalid-option'],
    [['--no-dry'], 'usage.unknown-option'],
    [['a', 'b', 'c'], 'usage.unexpected-argument'],
  ])('refuses %j', (words, code) => {
    expect(parse(...words)).toMatchObject({ ok: false, code });
  });

  test('says what is missing', () => {
    expect(complete('file')).toMatchObject({ code: 'usage.missing-option', params: { name: '--account' } });
    expect(complete('--account', 'x')).toMatchObject({
      code: 'usage.missing-option',
      params: { name: 'FILE…' },
    });
    expect(complete('--account', 'x', 'file').ok).toBe(true);
    // Before anything is said of a value.
    expect(complete('--route', 'nope')).toMatchObject({ code: 'usage.missing-option' });
  });

  test('takes the words of a list, and no other', () => {
    expect(complete('--account', 'x', 'file', '--route', ' relay ')).toMatchObject({
      ok: true,
      value: { values: { route: 'relay' } },
    });
    expect(complete('--account', 'x', 'file', '--route', 'Relay')).toMatchObject({
      code: 'usage.invalid-option',
      params: { name: '--route', value: 'Relay', expected: 'relay, direct' },
    });
    // `--help` needs no value that is right.
    expect(parse('--route', 'nope').ok).toBe(true);
  });

  test('takes a word that stands alone from its list', () => {
    const chosen = { ...sample, options: {}, positionals: { usage: 'ID', choices: ['a'], min: 1, max: 1 } };
    const taken = (word: string) => completeLine(chosen, { values: {}, positionals: [word] });
    expect(taken('a').ok).toBe(true);
    expect(taken('b')).toMatchObject({ params: { name: 'ID', value: 'b', expected: 'a' } });
  });

  test('reads each value as its option says, with that reading’s own refusal', () => {
    expect(complete('--account', 'x', 'file', '--port', '25', '--port', '587')).toMatchObject({
      value: { values: { port: [25, 587] } },
    });
    expect(complete('--account', 'x', 'file', '--port', '25', '--port', 'x')).toMatchObject({
      code: 'port.invalid',
    });
  });

  test('does not repeat a word in excess where a secret may have been typed', () => {
    const refusal = parseLine({ ...sample, sensitive: true }, ['a', 'b', 'motdepassesecret']);
    expect(refusal).toMatchObject({ code: 'usage.unexpected-argument' });
    expect(JSON.stringify(refusal)).not.toContain('motdepassesecret');
  });
});

describe('the list of commands', () => {
  test('gives each its own name, and the summary it has in the list', async () => {
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
    for (const entry of commands) {
      const command = await entry.load();
      expect([command.name, command.summary]).toEqual([entry.name, entry.summary]);
    }
  });

  test('has a password on no command line', async () => {
    for (const entry of commands) {
      const { options } = await entry.load();
      for (const [name, { type }] of Object.entries(options)) {
        if (/password|secret|token/.test(name)) expect(type).toBe('boolean');
      }
    }
  });

  test('has its help in both languages', async () => {
    for (const locale of ['fr', 'en'] as const) {
      const general = generalHelp(locale, commands);
      for (const entry of commands) {
        expect(general.includes(`  ${entry.name} `)).toBe(entry.hidden !== true);
        const command = await entry.load();
        const help = commandHelp(locale, command);
        for (const name of Object.keys(command.options)) expect(help).toContain(`--${name}`);
      }
    }
    expect(generalHelp('fr', commands)).toContain('Commandes');
    expect(generalHelp('en', commands)).toContain('Commands');
  });
});

describe('the language of the answers', () => {
  test.each([
    [{ LC_ALL: 'en_CA.UTF-8', LANG: 'fr_CA.UTF-8' }, null, 'en'],
    [{ LC_MESSAGES: 'en_US', LANG: 'fr_CA.UTF-8' }, null, 'en'],
    [{ LC_ALL: '', LANG: 'en' }, null, 'en'],
    [{ LANG: 'fr_CA.UTF-8' }, 'en-CA', 'fr'],
    [{ LANG: 'es_MX.UTF-8' }, 'en-CA', 'fr'],
    [{ LANG: 'C' }, null, 'fr'],
    [{}, null, 'fr'],
    [{}, 'en-CA', 'en'],
    [{}, 'fr-CA', 'fr'],
  ])('%j on a system in %s is %s', (env, system, locale) => {
    expect(localeOf(env, system)).toBe(locale);
  });
});
