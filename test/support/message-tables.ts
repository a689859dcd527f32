import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const core = new URL('../../core/', import.meta.url).pathname;

/** Every file of core that writes messages, with the ids written there (failures apart). */
export function messageTables(): readonly { readonly file: string; readonly ids: readonly string[] }[] {
  return readdirSync(core, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('failures.ts'))
    .map((file) => ({ file, text: readFileSync(join(core, file), 'utf8') }))
    .filter(({ text }) => text.includes('defineMessages('))
    .map(({ file, text }) => ({
      file,
      ids: [...text.matchAll(/^ {2}'([^']+)': \{/gm)].map((match) => match[1] ?? ''),
    }))
    .filter(({ ids }) => ids.length > 0);
}
