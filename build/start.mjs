// `npm start`: installs what is missing, builds what changed, opens the assistant — in its own window when Electron's
// runtime can be had, otherwise in the browser from a loopback page.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noWindowWords, windowObstacle } from './no-window.mjs';
import { isFresh, parts } from './parts.mjs';
import { ensureInstalled, localEnvironment, localNode, progress, root, run } from './setup.mjs';

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

progress('Assistant Courriel : un instant…', 'Assistant Courriel: one moment…');
await ensureInstalled();
if (!parts.every((part) => isFresh(root, part))) {
  const built = await run(localNode(), [join(root, 'build', 'build.mjs')]);
  if (built !== 0) process.exit(built);
}

const options = process.argv.slice(2);
let obstacle = windowObstacle({
  asked: options.includes('--browser'),
  platform: process.platform,
  uid: process.getuid?.(),
  environment: process.env,
});
const runtime = obstacle === null ? (electronRuntime() ?? (await fetchRuntime())) : null;
if (obstacle === null && runtime === null) obstacle = 'no-runtime';
if (runtime !== null) {
  process.exit(await run(runtime, [root]));
}
progress(...noWindowWords[obstacle]);
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
