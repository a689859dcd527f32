// What must be true before anything else runs: dependencies installed, and a recent Node to run on.
// Only Node's own modules here, and nothing newer than Node 20: this runs on a machine that has nothing yet.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled, isLinked } from './installed.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** French unless the system speaks English and not French. */
export const french = !/^en/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || 'fr');

/** Says one line of progress, on standard error so that standard output stays for results. */
export function progress(fr, en) {
  process.stderr.write(`${french ? fr : en}\n`);
}

/** The Node that the `node` package brought, or null before it is installed. */
export function localNode() {
  const path = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(path) ? path : null;
}

/** The environment of npm scripts: the local commands, and the local Node, come first in PATH. */
export function localEnvironment(extra = {}) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const node = localNode();
  const first = [join(root, 'node_modules', '.bin'), ...(node === null ? [] : [join(node, '..')])];
  return { ...process.env, PATH: [...first, process.env.PATH ?? ''].join(separator), ...extra };
}

/** Runs a program to its end with this terminal; returns its exit status. */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', env: localEnvironment(), ...options });
    child.on('error', (error) => {
      process.stderr.write(`${program}: ${error.message}\n`);
      resolve(127);
    });
    child.on('exit', (code, signal) => resolve(signal === null ? (code ?? 1) : 1));
  });
}

function runNpm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args], { env: process.env });
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    env: process.env,
    shell: process.platform === 'win32',
  });
}

/** Installs what package-lock.json names, unless it is there, whoever installed it. Ends the process when that fails. */
export async function ensureInstalled() {
  if (isInstalled(root) && localNode() !== null) return;
  progress(
    'Mise en place : installation des composants (une ou deux minutes, une seule fois)…',
    'Setting up: installing components (a minute or two, once)…',
  );
  if (isLinked(root)) {
    // npm would empty the folder that the link leads to, which is somebody else’s.
    progress(
      'node_modules est un lien vers des composants qui ne conviennent pas : le lien est remplacé par un dossier, et sa cible reste telle quelle.',
      'node_modules is a link to components that do not fit: a folder takes the place of the link, and its target stays as it is.',
    );
    unlinkSync(join(root, 'node_modules'));
  }
  const began = Date.now();
  const ticking = setInterval(
    () =>
      progress(
        `  … toujours en cours (${Math.round((Date.now() - began) / 1000)} s)`,
        `  … still going (${Math.round((Date.now() - began) / 1000)} s)`,
      ),
    10_000,
  );
  const status = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  clearInterval(ticking);
  if (status !== 0 || localNode() === null) {
    progress(
      'L’installation n’a pas abouti. Vérifiez l’accès à Internet (ou au registre npm de votre organisation), puis relancez la même commande.',
      'The installation did not finish. Check access to the Internet (or to your organisation’s npm registry), then run the same command again.',
    );
    process.exit(1);
  }
  progress(
    `Composants installés en ${Math.round((Date.now() - began) / 1000)} s.`,
    `Components installed in ${Math.round((Date.now() - began) / 1000)} s.`,
  );
}

/** True when `command` is on the PATH, or among the system's own programs, which a PATH may leave out. */
export function hasCommand(command) {
  const probe = process.platform === 'win32' ? ['where', [command]] : ['sh', ['-c', `command -v ${command}`]];
  const env =
    process.platform === 'win32'
      ? process.env
      : { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin:/sbin` };
  return spawnSync(probe[0], probe[1], { stdio: 'ignore', env }).status === 0;
}
