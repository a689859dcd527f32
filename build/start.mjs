// `npm start`: installs what is missing, builds what changed, opens the assistant — in its own window when Electron's
// runtime can be had, otherwise in the browser from a loopback page.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, french, localEnvironment, localNode, progress, root, run } from './setup.mjs';

const oneDay = 24 * 60 * 60 * 1000;
const fetchLimit = 90_000;

/** Electron's executable, or null where its runtime was not downloaded. */
function electronRuntime() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const folder = join(root, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile) && !override) return null;
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : 'electron';
  const executable = join(override || join(folder, 'dist'), name);
  return existsSync(executable) ? executable : null;
}

/** Tries once a day to fetch the runtime, for a limited time; a machine without access must not wait at each start. */
async function fetchRuntime() {
  const stamp = join(root, 'node_modules', '.electron-fetch-failed');
  if (existsSync(stamp) && Date.now() - statSync(stamp).mtimeMs < oneDay) return null;
  progress('Recherche de la fenêtre de bureau (Electron)…', 'Fetching the desktop window (Electron)…');
  const child = spawn(localNode(), [join(root, 'node_modules', 'electron', 'install.js')], {
    cwd: root,
    stdio: 'ignore',
    env: localEnvironment(),
  });
  await new Promise((resolve) => {
    const limit = setTimeout(() => child.kill(), fetchLimit);
    child.on('error', resolve);
    child.on('exit', () => {
      clearTimeout(limit);
      resolve();
    });
  });
  const runtime = electronRuntime();
  if (runtime === null) writeFileSync(stamp, '');
  return runtime;
}

/** Why this machine cannot show a window, in words; null when it can. */
function obstacle() {
  if (process.platform !== 'linux') return null;
  if (process.getuid?.() === 0) {
    return french
      ? 'Pas de fenêtre : Electron refuse de démarrer en root sous Linux, et son bac à sable ne se désactive pas. Le navigateur prend le relais.'
      : 'No window: Electron refuses to start as root on Linux, and its sandbox stays on. The browser takes over.';
  }
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return french
      ? 'Pas de fenêtre : aucun affichage graphique (DISPLAY). Le navigateur prend le relais.'
      : 'No window: no graphical display (DISPLAY). The browser takes over.';
  }
  return null;
}

await ensureInstalled();
const built = await run(localNode(), [join(root, 'build', 'build.mjs')]);
if (built !== 0) process.exit(built);

const options = process.argv.slice(2);
let reason = options.includes('--browser')
  ? french
    ? 'Ouverture dans le navigateur, comme demandé.'
    : 'Opening in the browser, as asked.'
  : obstacle();
const runtime = reason === null ? (electronRuntime() ?? (await fetchRuntime())) : null;
if (reason === null && runtime === null) {
  reason = french
    ? 'Pas de fenêtre : le moteur d’Electron n’a pas pu être téléchargé. Le navigateur prend le relais.'
    : 'No window: Electron’s runtime could not be downloaded. The browser takes over.';
}
if (runtime !== null) {
  process.exit(await run(runtime, [root]));
}
process.stderr.write(`${reason}\n`);
const web = spawn(
  localNode(),
  [
    join(root, 'out', 'cli', 'assistant-courriel.mjs'),
    'web',
    ...options.filter((option) => option !== '--browser'),
  ],
  { cwd: root, stdio: 'inherit', env: localEnvironment() },
);
// Ctrl+C reaches the child by itself; this process only waits for its orderly end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => web.kill(signal));
web.on('exit', (code) => process.exit(code ?? 0));
