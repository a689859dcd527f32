// `npm run build [-- NAME…]`: out/electron, out/cli and out/renderer, each only when something it is made of changed.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isFresh, parts, refresh } from './parts.mjs';
import { progress, root } from './setup.mjs';

const out = join(root, 'out');

// A test’s own setting would put React’s development form, twice as long, into the page.
process.env.NODE_ENV = 'production';

/**
 * Left outside the bundles: Electron itself, the keyring's compiled part, and two packages that run helper programs
 * found beside their own files. The last two serve the page only, in a checkout and in the npm package; the packaged
 * application carries none of them but the keyring.
 */
const external = ['electron', '@napi-rs/keyring', /^@napi-rs\/keyring\//, 'clipboardy', 'open', /^node:/];

const builders = {
  electron: async () => {
    rmSync(join(out, 'electron'), { recursive: true, force: true });
    await bundle('electron/main.ts', 'electron/main.mjs');
    await bundle('electron/preload.ts', 'electron/preload.cjs', { format: 'cjs' });
  },
  cli: async () => {
    rmSync(join(out, 'cli'), { recursive: true, force: true });
    await bundle('cli/main.ts', 'cli/assistant-courriel.mjs', { codeSplitting: terminalPieces });
    makeExecutable(join(out, 'cli', 'assistant-courriel.mjs'));
  },
  renderer: async () => {
    const { build } = await import('vite');
    await build({ configFile: join(root, 'renderer', 'vite.config.ts'), logLevel: 'warn' });
  },
  man: async () => {
    writeManual('en', join(out, 'man', 'assistant-courriel.1'));
    // npm takes what stands before the section for the page's name: the language must be in it.
    writeManual('fr', join(out, 'man', 'fr', 'assistant-courriel.fr.1'));
  },
  licences: async () => {
    const { writeLicences } = await import('./licences.mjs');
    writeLicences(join(out, 'THIRD-PARTY-LICENSES.txt'));
  },
};

/**
 * What the terminal reads together, each with what it imports that no piece before it holds. A file costs about a
 * millisecond to open and link, so that ninety small ones are slower than a few whole ones.
 */
const terminalPieces = {
  groups: [
    // Not cli/run.ts, which waits for its command: what the command reads would wait for it in turn.
    {
      name: 'start',
      test: /[\\/](?:cli[\\/](?:run-line|terminal-io|command)|core[\\/]i18n[\\/]message)\.ts$/,
      priority: 4,
    },
    {
      name: 'diagnosis',
      test: /[\\/]core[\\/](?:diagnosis[\\/]explain(?:-log)?|advice[\\/]render-text|mail[\\/](?:endpoint|test-routes)|knowledge[\\/]well-known-ids)\.ts$/,
      priority: 3,
    },
    {
      name: 'core',
      test: /[\\/]core[\\/](?:operations[\\/]session|dispatch|preset[\\/][\w-]+)\.ts$/,
      priority: 2,
    },
    {
      name: 'services',
      test: /[\\/]services[\\/](?:compose|settings|clipboard|link-opener)\.ts$/,
      priority: 1,
    },
    { name: 'smtp-probe', test: /[\\/]services[\\/]smtp-probe\.ts$/, priority: 0 },
  ],
};

/**
 * A program from its first file, in pieces: what `import()` asks for is read when it is asked for. Without comments
 * and white space, but with the names of the source, which a stack trace shows. No source map: it would carry this
 * machine's paths.
 */
async function bundle(input, output, { format = 'esm', codeSplitting = true } = {}) {
  const [{ rolldown }, { oneLanguage }] = await Promise.all([
    import('rolldown'),
    import('./words-plugin.mjs'),
  ]);
  const work = await rolldown({
    input: join(root, input),
    external,
    platform: format === 'esm' ? 'node' : 'neutral',
    plugins: [oneLanguage(), nothingFetched()],
    // A missing file or an import that does not resolve must stop the build, not surprise a user.
    onLog: (level, log, report) => {
      if (log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message);
      if (level === 'warn' && quiet.has(log.code)) return;
      report(level, log);
    },
  });
  try {
    await work.write({
      dir: join(out, dirname(output)),
      entryFileNames: basename(output),
      chunkFileNames: ({ name, facadeModuleId }) => `chunks/${name}${languageOf(facadeModuleId)}.mjs`,
      format,
      minify: { compress: true, mangle: false, codegen: true },
      sourcemap: false,
      codeSplitting,
    });
  } finally {
    await work.close();
  }
}

/**
 * nodemailer can fetch an attachment from an address, with Node's web client: our messages are text, so nothing of that
 * is carried, nor read before a connection.
 */
function nothingFetched() {
  const id = '\0nothing-fetched';
  return {
    name: 'nothing-fetched',
    resolveId: (source, importer = '') =>
      /[\\/]nodemailer[\\/]/.test(importer) && /\/fetch\/index\.js$/.test(source) ? id : null,
    load: (asked) =>
      asked === id ? "export default () => { throw new Error('No message of ours is fetched'); };" : null,
  };
}

/** The language of a chunk of words, as an ending of its name. */
const languageOf = (id) => /\?(fr|en)$/.exec(id ?? '')?.[0].replace('?', '.') ?? '';

/** Warnings about dependencies' own code, which we cannot mend, and one about ours that says nothing new. */
const quiet = new Set([
  'EVAL',
  'COMMONJS_VARIABLE_IN_ESM',
  'INVALID_ANNOTATION',
  'CIRCULAR_DEPENDENCY',
  // The pieces are chosen below; what one of them waits for, another may hold already.
  'INEFFECTIVE_DYNAMIC_IMPORT',
]);

/** The manual page, which the built terminal prints. */
function writeManual(language, file) {
  const program = join(out, 'cli', 'assistant-courriel.mjs');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, execFileSync(process.execPath, [program, 'man', '--lang', language]));
}

function makeExecutable(file) {
  const text = readFileSync(file, 'utf8');
  if (!text.startsWith('#!')) writeFileSync(file, `#!/usr/bin/env node\n${text}`);
  chmodSync(file, 0o755);
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => parts.every((part) => part.name !== name));
if (unknown.length > 0) {
  const known = parts.map((part) => part.name).join(', ');
  progress(
    `Inconnu : ${unknown.join(', ')}. Parties : ${known}.`,
    `Unknown: ${unknown.join(', ')}. Parts: ${known}.`,
  );
  process.exit(2);
}

const began = Date.now();
let built = 0;
for (const part of parts) {
  const { name } = part;
  if (asked.length > 0 && !asked.includes(name)) continue;
  if (isFresh(root, part)) continue;
  progress(`Construction : ${name}…`, `Building ${name}…`);
  try {
    await refresh(root, part, builders[name]);
  } catch (error) {
    progress(
      `La construction de « ${name} » a échoué : ${error.message}`,
      `Building “${name}” failed: ${error.message}`,
    );
    process.exit(1);
  }
  built += 1;
}
if (built > 0) {
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  progress(`Construction terminée en ${seconds} s.`, `Built in ${seconds} s.`);
}
