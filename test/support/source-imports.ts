import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const areas = ['core', 'services', 'electron', 'cli', 'renderer'] as const;

export type Area = (typeof areas)[number];

/** One import as it is written: `what` is a package or a relative path. */
export type Import = { readonly file: string; readonly area: Area; readonly what: string };

/** Every source of the product, without its comments. */
export const sources = areas.flatMap((area) =>
  readdirSync(path.join(root, area), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    // The page's build configuration runs in Node and is no part of the page.
    .filter((name) => !name.endsWith('.config.ts'))
    .map((name) => {
      const file = path.posix.join(area, name.split(path.sep).join('/'));
      return { file, area, text: withoutComments(readFileSync(path.join(root, file), 'utf8')) };
    }),
);

/** `import … from`, `export … from`, a bare `import`, and `import(…)`. */
const importForms =
  /^(?:import|export)\b[^'"`;]*?\bfrom '([^'\n]+)'|^import '([^'\n]+)'|\bimport\(\s*'([^'\n]+)'/gm;

export const imports: readonly Import[] = sources.flatMap(({ file, area, text }) =>
  [...text.matchAll(importForms)].map((match) => ({
    file,
    area,
    what: match[1] ?? match[2] ?? match[3] ?? '',
  })),
);

/** The file that an import of ours leads to, from the root; null for a package. */
export function targetOf({ file, what }: Import): string | null {
  return what.startsWith('.') ? path.posix.join(path.posix.dirname(file), what.replace(/\?\w+$/, '')) : null;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
