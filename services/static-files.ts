import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';

/** The kinds of file a page is made of; anything else does not exist. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export type StaticFile = {
  readonly body: Buffer;
  readonly type: string;
  /** For `cache-control`: a file that has its contents’ hash in its name never changes; any other is asked for again. */
  readonly cache: string;
};

/** As Vite names what it builds: `assets/NAME-HASH.EXT`. */
const hashed = /^\/assets\/[\w.-]+-[\w-]{8}\.\w+$/;

/**
 * Reads the file that a request target names inside `directory`; null for anything that is not one of its files,
 * whatever dots, encodings, drive letters or links the target uses.
 */
export async function readStaticFile(directory: string, target: string): Promise<StaticFile | null> {
  const name = fileName(target);
  if (name === null) return null;
  const type = types[path.extname(name).toLowerCase()];
  if (type === undefined) return null;
  try {
    const root = await realpath(directory);
    const file = await realpath(path.join(root, name));
    if (!file.startsWith(root + path.sep)) return null;
    const cache = hashed.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache';
    return { body: await readFile(file), type, cache };
  } catch {
    return null;
  }
}

function fileName(target: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(target.split(/[?#]/)[0] ?? '');
  } catch {
    return null;
  }
  if (!name.startsWith('/') || /[\\:\u0000]/.test(name)) return null;
  if (name.split('/').some((part) => part.startsWith('.'))) return null;
  return name.endsWith('/') ? `${name}index.html` : name;
}
