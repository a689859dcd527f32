import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { inOneLanguage } from '../../build/words-plugin.mjs';
import { ensureBuilt, root } from '../support/build.ts';

/** What each host may read before it shows anything, in kilobytes; raising one is a decision. */
const ceilings = { terminal: 150, explain: 300, desktop: 600, page: 480 };

beforeAll(() => ensureBuilt());

/** The files that these import without waiting, themselves included. */
function closure(files: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const left = [...files];
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (seen.has(file) || !existsSync(file)) continue;
    seen.add(file);
    const code = readFileSync(file, 'utf8');
    for (const match of code.matchAll(/(?:import|from)\s*["'](\.[^"']+)["']/g)) {
      left.push(join(dirname(file), match[1] ?? ''));
    }
  }
  return seen;
}

const kilobytes = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + statSync(file).size, 0) / 1000;

const cli = (name: string) => join(root, 'out', 'cli', 'chunks', `${name}.mjs`);

test('the terminal’s help reads little, and no schema', () => {
  const files = closure([cli('run'), cli('terminal-words.fr')]);
  expect(kilobytes(files)).toBeLessThan(ceilings.terminal);
  expect([...files].some((file) => file.endsWith('schema.mjs'))).toBe(false);
});

test('explain reads no schema and no service', () => {
  const files = closure([cli('explain')]);
  expect(kilobytes(files)).toBeLessThan(ceilings.explain);
  expect([...files].filter((file) => /\/(?:schema|compose|settings)\.mjs$/.test(file))).toEqual([]);
});

test('the desktop asks for its window before it reads what answers the page', () => {
  expect(kilobytes(closure([join(root, 'out', 'electron', 'main.mjs')]))).toBeLessThan(ceilings.desktop);
});

test('the page’s first screen reads its own script and one language', () => {
  const assets = join(root, 'out', 'renderer', 'assets');
  const html = readFileSync(join(root, 'out', 'renderer', 'index.html'), 'utf8');
  const entry = [...html.matchAll(/src="\.\/assets\/([^"]+\.js)"/g)].map((match) =>
    join(assets, match[1] ?? ''),
  );
  expect(entry).toHaveLength(1);
  const words = readdirSync(assets).filter((name) => name.startsWith('start-words'));
  expect(words).toHaveLength(2);
  const largest = Math.max(...words.map((name) => statSync(join(assets, name)).size)) / 1000;
  expect(kilobytes(closure(entry)) + largest).toBeLessThan(ceilings.page);
});

test('French does not carry its English, nor English its French', () => {
  const source =
    "const a = defineMessages({ 'x.y': { fr: 'Bonjour', en: 'Hello' } }); const r = { fr: 1, en: 2 };";
  expect(inOneLanguage(source, 'fr')).toBe(
    "const a = defineMessages({ 'x.y': 'Bonjour' }); const r = { fr: 1, en: 2 };",
  );
  const [french, english] = ['fr', 'en'].map((locale) =>
    readFileSync(cli(`terminal-words.${locale}`), 'utf8'),
  );
  expect(french).toContain('Commandes');
  expect(french).not.toContain('Commands');
  expect(english).toContain('Commands');
  expect(english).not.toContain('Commandes');
});
