import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../cli/commands.ts';
import { completeWords } from '../../cli/complete-words.ts';
import { parseLine } from '../../cli/options.ts';
import { root } from '../support/build.ts';
import { terminalHere } from '../support/terminal.ts';

const shown = commands.filter(({ hidden }) => hidden !== true);
const offered = async (...words: string[]) =>
  (await completeWords(words, commands)).offered.map(({ value }) => value);

describe('what completes a line', () => {
  test('is first a command or a family, never one that is for programs', async () => {
    expect(await offered('pl')).toEqual(['plan']);
    expect(await offered('se')).toEqual(['secret']);
    expect(await offered('secret', '')).toEqual(['set', 'status', 'forget', 'check']);
    expect(await offered('comple')).toEqual(['completion']);
    expect(await offered('--lang', '')).toEqual(['fr', 'en']);
  });

  test('then the command’s options, each once unless it repeats', async () => {
    expect(await offered('test', '--ro')).toEqual(['--route']);
    expect(await offered('test', '--route', 'relay', '--ro')).toEqual([]);
    expect(await offered('test', '--route=relay', '--ro')).toEqual([]);
  });

  test('and the few words that an option or a command takes', async () => {
    expect(await offered('test', '--route', '')).toEqual(['app-password', 'relay', 'direct']);
    expect(await offered('test', '--route=d')).toEqual(['--route=direct']);
    expect(await offered('policies', 'show', 'mfa-ad')).toEqual(['mfa-admin-portals']);
    expect(await offered('completion', 'f')).toEqual(['fish']);
  });

  test('files are left to the shell, where a file is expected and nowhere else', async () => {
    const files = async (...words: string[]) => (await completeWords(words, commands)).files;
    expect(await files('explain', 'err')).toBe(true);
    expect(await files('whatif', '--policies', '')).toBe(true);
    expect(await files('whatif', '--policies', 'a.json', 'b')).toBe(true);
    expect(await files('test', '--to', '')).toBe(false);
    expect(await files('plan', 'x')).toBe(false);
  });

  test('nothing for what is unknown', async () => {
    for (const words of [
      ['nope', ''],
      ['secret', 'nope', ''],
      ['--nope', ''],
      ['plan', '--', ''],
    ]) {
      expect(await completeWords(words, commands)).toEqual({ offered: [], files: false });
    }
  });

  test('every option offered is one that the command takes', async () => {
    const words = fc.array(fc.constantFrom('--json', '--lang', 'fr', '--account', 'a@b.ca', '--port', '1'), {
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...shown), words, async (entry, written) => {
        const command = await entry.load();
        for (const value of await offered(...entry.name.split(' '), ...written, '--')) {
          const line = parseLine(command, [value]);
          expect(line.ok || line.code !== 'usage.unknown-option', value).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** Real shells, with a program of that name on their path. */
describe('the scripts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'completion-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeAll(async () => {
    mkdirSync(join(folder, 'bin'));
    const program = join(folder, 'bin', 'assistant-courriel');
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'cli', 'main.ts')}' "$@"\n`);
    chmodSync(program, 0o755);
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { status, stdout } = await terminalHere(['completion', shell]);
      expect(status).toBe(0);
      writeFileSync(join(folder, shell), stdout);
    }
    for (const file of ['error.txt', 'error two.txt']) writeFileSync(join(folder, file), '');
  });

  const run = (shell: string, ...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(shell, words, {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
        LC_ALL: 'C.UTF-8',
        HOME: folder,
      },
    });
    expect(status, stderr).toBe(0);
    return stdout.split('\n').filter((line) => line !== '');
  };

  test('bash', () => {
    // `compopt` only works inside a completion; what it is asked for tells whether files may come.
    const complete = (...words: string[]) =>
      run(
        'bash',
        '-c',
        `source ./bash; compopt() { echo "no files"; }
         COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); COMP_LINE="$*"; COMP_POINT=\${#COMP_LINE}
         COMP_LINE=\${COMP_LINE// = /=}; COMP_POINT=\${#COMP_LINE}
         _assistant_courriel; printf '%s\\n' "\${COMPREPLY[@]}"`,
        ...['bash', 'assistant-courriel', ...words],
      );
    expect(complete('secret', '')).toEqual(['no files', 'set', 'status', 'forget', 'check']);
    expect(complete('test', '--route', '=', 'd')).toEqual(['no files', 'direct']);
    expect(complete('test', '--ro')).toEqual(['no files', '--route']);
    expect(complete('explain', 'err')).toEqual([]);
  });

  test('zsh', () => {
    // The two functions of the completion system that the script calls say what they are given.
    const complete = (...words: string[]) =>
      run(
        'zsh',
        '-f',
        '-c',
        `compdef() { }; _files() { echo files }; _describe() { print -rl -- \${(P)\${@[-1]}} }
         source ./zsh; words=("$@"); CURRENT=$#; _assistant_courriel || true`,
        ...['zsh', 'assistant-courriel', ...words],
      );
    expect(complete('secret', 'sta')).toEqual([
      'status:Dire si un mot de passe est conservé, sans le montrer',
    ]);
    expect(complete('test', '--route', '')).toEqual(['app-password', 'relay', 'direct']);
    expect(complete('explain', '')).toEqual(['files']);
  });

  test('fish', () => {
    const complete = (line: string) =>
      run(
        'fish',
        '--no-config',
        '-c',
        'source ./fish; complete -C $argv[1]',
        '--',
        `assistant-courriel ${line}`,
      );
    expect(complete('secret sta')).toEqual(['status\tDire si un mot de passe est conservé, sans le montrer']);
    expect(complete('test --route=d')).toEqual(['--route=direct']);
    expect(complete('explain err')).toEqual(['error two.txt', 'error.txt']);
  });

  test('an unknown shell is refused with those that are known', async () => {
    const { status, stderr } = await terminalHere(['completion', 'tcsh']);
    expect(status).toBe(2);
    expect(stderr).toContain('bash, zsh, fish, powershell');
  });
});
