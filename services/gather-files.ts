import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../core/result.ts';
import { type IsExport, isPolicyName, isSystemFile } from '../core/tenant/export-names.ts';

/** A file to read, zips included: whoever reads it opens them. */
export type GatheredFile = {
  readonly path: string;
  /** false: found in a folder or by a pattern, so that what it is was not said by the person. */
  readonly named: boolean;
};

export type Gathered = {
  readonly files: readonly GatheredFile[];
  /** Files met in a folder or by a pattern that are no export by their ending. */
  readonly setAside: readonly string[];
};

/** More files than any set of exports; a folder of everything was meant for something else. */
const mostFiles = 5000;

/**
 * Turns what a person gave into files: a file as it is, a folder with all it holds, a pattern (`*`, `?`, and `**` for
 * any depth; the command prompt of Windows expands none). In name order, each file once. macOS's own files
 * (`__MACOSX`, `._…`) and hidden ones are passed over. `-` stays, for standard input.
 */
export async function gatherFiles(
  sources: readonly string[],
  isExport: IsExport = isPolicyName,
): Promise<Result<Gathered>> {
  const files = new Map<string, GatheredFile>();
  const setAside: string[] = [];
  for (const source of sources) {
    const found = await expand(source);
    if (!found.ok) return found;
    for (const file of found.value) {
      if (!file.named && !isExport(file.path)) setAside.push(file.path);
      else if (files.get(file.path)?.named !== true) files.set(file.path, file);
    }
    if (files.size > mostFiles) return fail('export.too-many-files', { file: source, max: mostFiles });
  }
  if (files.size === 0) return fail('export.no-file', { file: sources.join(', ').slice(0, 200) });
  return ok({ files: [...files.values()], setAside });
}

async function expand(source: string): Promise<Result<readonly GatheredFile[]>> {
  if (source === '-') return ok([{ path: source, named: true }]);
  try {
    const found = await stat(source);
    if (!found.isDirectory()) return ok([{ path: source, named: true }]);
    return ok((await filesUnder(source)).map((file) => ({ path: file, named: false })));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!/[*?]/.test(source)) return fail('input.unreadable', { file: source, detail: code });
  }
  const matches = await matching(source);
  return matches.length === 0
    ? fail('export.no-file', { file: source })
    : ok(matches.map((file) => ({ path: file, named: false })));
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !isSystemFile(path.relative(folder, file)))
    .sort();
}

/** The files that a pattern means; a folder that matches stands for the files in it. */
async function matching(pattern: string): Promise<readonly string[]> {
  const { root } = path.parse(pattern);
  const parts = pattern.slice(root.length).split(process.platform === 'win32' ? /[\\/]/ : '/');
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => /[*?]/.test(part)),
  );
  const folder = path.join(root || '.', ...fixed);
  const wanted = expressionOf(parts.slice(fixed.length));
  const files = await filesUnder(folder).catch(() => []);
  return files
    .filter((file) => wanted.test(path.relative(folder, file).split(path.sep).join('/')))
    .map((file) => (root === '' && !pattern.startsWith('.') ? path.normalize(file) : file));
}

function expressionOf(parts: readonly string[]): RegExp {
  const written = parts.map((part) => {
    if (part === '**') return '(?:.+/)?';
    const literal = part
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '[^/]*')
      .replaceAll('?', '[^/]');
    return `${literal}/`;
  });
  // A folder that matches stands for all it holds; `**` at the end, too.
  return new RegExp(
    `^${written.join('').replace(/\/$/, '')}(?:/.+)?$`,
    process.platform === 'linux' ? '' : 'i',
  );
}
