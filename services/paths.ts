import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const productName = 'assistant-courriel';

type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
};

/**
 * The folder of `config.json`, the same for the window, the browser and the terminal. `ASSISTANT_COURRIEL_HOME`
 * replaces it; otherwise it is where each system keeps the settings of one person.
 */
export function settingsDirectory(
  { env, platform, home }: Surroundings = { env: process.env, platform: process.platform, home: homedir() },
): string {
  const chosen = env.ASSISTANT_COURRIEL_HOME;
  if (chosen !== undefined && chosen !== '') return path.resolve(chosen);
  if (platform === 'win32')
    return path.join(env.APPDATA || path.join(home, 'AppData', 'Roaming'), productName);
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', productName);
  const configured = env.XDG_CONFIG_HOME ?? '';
  // The XDG specification asks that a relative path be ignored.
  return path.join(path.isAbsolute(configured) ? configured : path.join(home, '.config'), productName);
}

/**
 * Where a person looks for what they saved: `XDG_DOWNLOAD_DIR` from the environment or from `user-dirs.dirs` (where
 * French systems write « Téléchargements »), else `Downloads`, else the home folder itself.
 */
export function downloadsDirectory(
  { env, platform, home }: Surroundings = { env: process.env, platform: process.platform, home: homedir() },
): string {
  const stated = env.XDG_DOWNLOAD_DIR ?? (platform === 'linux' ? statedDownloads(env, home) : '');
  const candidates = [stated, path.join(home, 'Downloads')].filter((each) => path.isAbsolute(each));
  return candidates.find((each) => existsSync(each)) ?? home;
}

function statedDownloads(env: Surroundings['env'], home: string): string {
  const file = path.join(env.XDG_CONFIG_HOME || path.join(home, '.config'), 'user-dirs.dirs');
  try {
    const line = /^XDG_DOWNLOAD_DIR="(.*)"$/m.exec(readFileSync(file, 'utf8'));
    return (line?.[1] ?? '').replace(/^\$HOME/, home);
  } catch {
    return '';
  }
}

/**
 * The folder that holds this product's `package.json`, looked for upwards: the same code runs from the sources,
 * from `out/` and from a package.
 */
export function productDirectory(from: string = import.meta.dirname): string {
  const manifest = path.join(from, 'package.json');
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === productName) return from;
  const parent = path.dirname(from);
  if (parent === from) throw new Error(`${productName}: package.json not found`);
  return productDirectory(parent);
}

/** The product's version, from its `package.json`. */
export function productVersion(): string {
  return String(JSON.parse(readFileSync(path.join(productDirectory(), 'package.json'), 'utf8')).version);
}

/** The built page that the window and the browser show. */
export function rendererDirectory(): string {
  return path.join(productDirectory(), 'out', 'renderer');
}
