import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const cache = fileURLToPath(new URL('../../node_modules/.cache/courriel-peers', import.meta.url));

/** Where Exim was unpacked, and its libraries. */
export type EximProgram = { readonly program: string; readonly libraries: string };

/**
 * The mail servers that the tests talk to: Debian's Postfix and Exim. As root on Debian they are obtained from its
 * archive — Exim unpacked aside, since the two cannot be installed together; elsewhere the error says what is missing.
 */
export async function ensurePeers(): Promise<EximProgram> {
  const exim = unpackedExim();
  if (hasPostfix() && existsSync(exim.program) && (await userExists('Debian-exim'))) return exim;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    throw new Error(
      'These tests talk to real mail servers. They need root on Debian (or a derivative), with postfix installed; ' +
        'Exim is then fetched from the Debian archive. Run them in a Debian container, as root.',
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env }).catch(() => {});
  if (!hasPostfix())
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postfix'], { env });
  if (!existsSync(exim.program)) await unpackExim();
  // Exim was built with this name and starts only where it exists.
  if (!(await userExists('Debian-exim')))
    await run('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'Debian-exim']);
  return exim;
}

function unpackedExim(): EximProgram {
  const machine = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
  const root = path.join(cache, 'exim');
  return {
    program: path.join(root, 'usr/sbin/exim4'),
    libraries: path.join(root, 'usr/lib', machine),
  };
}

function hasPostfix(): boolean {
  return existsSync('/usr/sbin/postfix');
}

async function userExists(name: string): Promise<boolean> {
  return run('id', ['-u', name]).then(
    () => true,
    () => false,
  );
}

/** The libraries a package depends on, and not the package: they stand in nobody's way. */
async function installLibraries(name: string): Promise<void> {
  const { stdout } = await run('apt-cache', ['depends', '--no-recommends', '--no-suggests', name]);
  const libraries = [...stdout.matchAll(/^\s*Depends: (lib[\w.+-]+)$/gm)].map((match) => match[1] ?? '');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...libraries], { env });
}

async function unpackExim(): Promise<void> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(path.join(cache, 'download-'));
  try {
    await run('apt-get', ['download', 'exim4-daemon-light', 'libidn12'], { cwd: folder });
    await installLibraries('exim4-daemon-light');
    const root = path.join(folder, 'root');
    for (const file of await readdir(folder))
      if (file.endsWith('.deb')) await run('dpkg', ['-x', path.join(folder, file), root]);
    await rename(root, path.join(cache, 'exim'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
