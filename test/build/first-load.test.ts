import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inOneLanguage } from '../../build/words-plugin.mjs';
import { commands } from '../../cli/commands.ts';
import { ensureBuilt, root } from '../support/build.ts';
import { childOutput } from '../support/child-output.ts';

/** What each host may read before it shows anything, in kilobytes, and how many files a test of sending reads; raising one is a decision. */
const ceilings = { terminal: 150, explain: 560, desktop: 600, page: 410, filesOfTest: 35 };

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

const spy = join(mkdtempSync(join(tmpdir(), 'first-load-')), 'modules.mjs');
writeFileSync(
  spy,
  `import { registerHooks } from 'node:module';
   import { writeFileSync } from 'node:fs';
   const read = [];
   registerHooks({ load: (url, context, next) => { read.push(url); return next(url, context); } });
   process.on('exit', () => writeFileSync(process.env.MODULES_READ, JSON.stringify(read)));`,
);
afterAll(() => rmSync(dirname(spy), { recursive: true }));

/** Every module that the built terminal evaluates for a command line, by its own path or by its name for Node. */
function modulesRead(words: readonly string[], input = ''): string[] {
  const list = join(dirname(spy), 'read.json');
  const program = join(root, 'out', 'cli', 'assistant-courriel.mjs');
  const run = spawnSync(process.execPath, ['--import', pathToFileURL(spy).href, program, ...words], {
    input,
    encoding: 'utf8',
    env: { ...process.env, MODULES_READ: list },
  });
  expect(run.signal, run.stderr).toBeNull();
  const read: string[] = JSON.parse(readFileSync(list, 'utf8'));
  return read.map((url) => (url.startsWith('file:') ? fileURLToPath(url) : url));
}

const ofFiles = (modules: readonly string[]) => modules.filter((module) => existsSync(module));

/** What services are made of, ours or Node's. */
const isService = (module: string) =>
  /(?:services|smtp-probe|practice-server|conf-store|live-graph|keyring|clipboardy|dns-check\d|sign-in-files|audit-files)[^/\\]*$/.test(
    module,
  ) || /^node:(?:net|tls|http|https|dns|child_process)/.test(module);

const source = (name: string) => pathToFileURL(join(root, name)).href;

/** Of the folder of services, what only reads a text or says where things are. */
const isServiceSource = (module: string) =>
  (module.includes('/services/') &&
    !/\/services\/(?:paths|decode-text|late-store|preset\/preset-places)\.ts$/.test(module)) ||
  isService(module);

test.each<[string, ...string[]]>([
  ['--help'],
  ['--version'],
  ['nothing-of-the-kind'],
  ['completion', 'bash'],
])('`%s %s` reads little, no schema and no service', (...words) => {
  const modules = modulesRead(words);
  expect(kilobytes(ofFiles(modules))).toBeLessThan(ceilings.terminal);
  expect(modules.filter((module) => isService(module) || /core\.mjs$/.test(module))).toEqual([]);
});

test.each(['test', 'signins', 'campaign status'])(
  'the help of `%s`, and a mistake in it, touch no service once built',
  (command) => {
    for (const end of ['--help', '--no-such-option']) {
      expect(modulesRead([...command.split(' '), end]).filter(isService)).toEqual([]);
    }
  },
);

test('the help of any command, a mistake in it and its completion touch no service', async () => {
  const program = `
    import { registerHooks } from 'node:module';
    const read = [];
    registerHooks({ load: (url, context, next) => { read.push(url); return next(url, context); } });
    const { commands } = await import('${source('cli/commands.ts')}');
    const { runLine } = await import('${source('cli/run-line.ts')}');
    const nothing = () => {};
    const io = { say: nothing, json: nothing, note: nothing, presetFile: null, interactive: false, onScreen: false };
    const touched = {};
    for (const { name } of commands) {
      const words = name.split(' ');
      for (const line of [[...words, '--help'], [...words, '--no-such-option'], ['complete', '--', ...words, '--']]) {
        const from = read.length;
        await runLine(line, io, new AbortController().signal);
        touched[line.join(' ')] = read.slice(from);
      }
    }
    console.log(JSON.stringify(touched));`;
  const { stdout, stderr } = await childOutput(['--input-type=module', '-e', program]);
  expect(stderr).toBe('');
  const touched = Object.entries(JSON.parse(stdout) as Record<string, string[]>);
  expect(touched).toHaveLength(3 * commands.length);
  const services = touched.map(([line, modules]) => [line, modules.filter(isServiceSource)] as const);
  expect(services.filter(([, modules]) => modules.length > 0)).toEqual([]);
});

test('explain reads the words and the rules of the diagnosis, no schema and no service', () => {
  const modules = modulesRead(['explain', '--lang', 'fr'], '535 5.7.139 Authentication unsuccessful');
  expect(modules.filter((module) => isService(module) || /core\.mjs$/.test(module))).toEqual([]);
  expect(modules.some((module) => /domain-words/.test(module))).toBe(false);
  expect(kilobytes(ofFiles(modules))).toBeLessThan(ceilings.explain);
});

test('a relay test reads neither Node’s web client nor what writes the settings', () => {
  const modules = modulesRead([
    'test',
    '--route',
    'relay',
    '--account',
    'a@example.com',
    '--host',
    '127.0.0.1',
    '--port',
    '1',
  ]);
  expect(modules.some((module) => /smtp-probe/.test(module))).toBe(true);
  expect(
    modules.filter((module) => /conf-store|^node:https?|practice-server|live-graph/.test(module)),
  ).toEqual([]);
  expect(ofFiles(modules).length).toBeLessThan(ceilings.filesOfTest);
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
  // The runtime of modules, what asks the host, then the page: the second is evaluated while the third is read.
  expect(entry.map((file) => basename(file).replace(/-.*/, ''))).toEqual(['rolldown', 'begin', 'first']);
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
