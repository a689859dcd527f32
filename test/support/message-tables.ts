import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('../../', import.meta.url).pathname;
const areas = ['core', 'cli', 'electron', 'renderer'];

/** Every file that writes messages, with the ids written there (failures apart). */
export function messageTables(): readonly { readonly file: string; readonly ids: readonly string[] }[] {
  return areas
    .flatMap((area) =>
      readdirSync(join(root, area), { recursive: true, encoding: 'utf8' }).map((file) => join(area, file)),
    )
    .filter((file) => file.endsWith('.ts') && !file.endsWith('failures.ts'))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
    .filter(({ text }) => text.includes('defineMessages('))
    .map(({ file, text }) => ({
      file,
      ids: [...text.matchAll(/^ {2}'([^'.]+\.[^']+)': \{/gm)].map((match) => match[1] ?? ''),
    }))
    .filter(({ ids }) => ids.length > 0);
}
