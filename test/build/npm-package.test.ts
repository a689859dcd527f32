import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt, root } from '../support/build.ts';

/** The package that `npm pack` makes, laid out as npm installs it: itself and what it depends on, nothing else. */
const folder = mkdtempSync(join(tmpdir(), 'npm-package-'));
const installed = join(folder, 'node_modules', 'assistant-courriel');
const program = join(installed, 'out', 'cli', 'assistant-courriel.mjs');
let files: string[] = [];

type Lock = { readonly packages: Record<string, { dev?: boolean; devOptional?: boolean }> };

beforeAll(() => {
  ensureBuilt();
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
    }),
  );
  files = packed.files.map(({ path }: { path: string }) => path);
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, packed.filename), '-C', installed, '--strip-components=1']);
  const { packages }: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  for (const [path, { dev, devOptional }] of Object.entries(packages)) {
    if (path === '' || dev || devOptional) continue;
    try {
      cpSync(join(root, path), join(folder, path), { recursive: true });
    } catch {
      // The keychain's part for another system is not installed here.
    }
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (words: readonly string[], input = '') =>
  spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'fr_CA.UTF-8', ASSISTANT_COURRIEL_HOME: join(folder, 'home') },
  });

describe('the npm package', () => {
  test('holds what runs, its licences and its help, and nothing else', () => {
    const expected =
      /^(out\/(cli|renderer)\/.+|out\/man\/.+\.1|out\/THIRD-PARTY-LICENSES\.txt|assets\/(completion|deployment)\/.+|LICENSE|README(\.\w+)?\.md|package\.json)$/;
    // npm always takes the file that `main` names: the window's.
    expect(files.filter((path) => !expected.test(path))).toEqual(['out/electron/main.mjs']);
    expect(files.filter((path) => /\.(ts|tsx|map)$|\.cache\//.test(path))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining(['out/man/assistant-courriel.1', 'out/man/fr/assistant-courriel.fr.1']),
    );
  });

  test('explains, tests, completes and shows its manual with what it carries', () => {
    const explained = run(
      ['explain', '--json'],
      '535 5.7.139 … SmtpClientAuthentication is disabled for the Tenant',
    );
    expect(JSON.parse(explained.stdout).diagnoses[0].id).toBe('smtp-auth-disabled-tenant');
    const tested = run(
      ['test', '--practice', '--account', 'a@b.ca', '--password-stdin', '--json'],
      'abcd abcd abcd abcd',
    );
    expect(JSON.parse(tested.stdout)).toMatchObject({ trace: { practice: true, outcome: 'accepted' } });
    expect(tested.status).toBe(0);
    expect(run(['completion', 'zsh']).stdout).toContain('#compdef assistant-courriel');
    expect(run(['man', '--lang', 'en']).stdout).toBe(
      readFileSync(join(installed, 'out', 'man', 'assistant-courriel.1'), 'utf8'),
    );
  });

  test('asks the keychain through the compiled part that it depends on', () => {
    const checked = run(['secret', 'check', '--json']);
    // Whether a keychain answers is this machine's affair; that it was asked is ours.
    expect(JSON.parse(checked.stdout)).not.toMatchObject({ code: 'internal.error' });
  });
});
