// The programs that the real-parts tests need. On Debian as root they are installed; elsewhere they are named.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { hasCommand, progress } from './setup.mjs';

const wanted = [
  { name: 'chromium', present: () => hasCommand('chromium'), packages: ['chromium', 'fonts-liberation'] },
  { name: 'gnome-keyring', present: () => hasCommand('gnome-keyring-daemon'), packages: ['gnome-keyring'] },
  { name: 'dbus', present: () => hasCommand('dbus-run-session'), packages: ['dbus'] },
  { name: 'xvfb', present: () => hasCommand('Xvfb'), packages: ['xvfb'] },
  { name: 'postfix', present: () => hasCommand('postfix'), packages: ['postfix'] },
  { name: 'xsel', present: () => hasCommand('xsel'), packages: ['xsel'] },
  { name: 'zsh', present: () => hasCommand('zsh'), packages: ['zsh'] },
  { name: 'fish', present: () => hasCommand('fish'), packages: ['fish'] },
  { name: 'man', present: () => hasCommand('man'), packages: ['man-db', 'groff-base'] },
];

/** Installs what can be installed; returns the names of what is still missing. */
export function ensurePrerequisites() {
  const missing = wanted.filter((one) => !one.present());
  if (missing.length === 0) return [];
  const debianRoot =
    process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (debianRoot) {
    const packages = missing.flatMap((one) => one.packages);
    progress(`Installation de ${packages.join(', ')}…`, `Installing ${packages.join(', ')}…`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
  }
  const still = wanted.filter((one) => !one.present()).map((one) => one.name);
  if (still.length > 0) {
    progress(
      `Il manque : ${still.join(', ')}. Installez-les avec le gestionnaire de paquets du système, puis relancez.`,
      `Missing: ${still.join(', ')}. Install them with the system’s package manager, then run again.`,
    );
  }
  return still;
}
