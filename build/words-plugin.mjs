// The one-language form of a module of words: `./page-words.ts?fr` is that file, and the tables that it imports, without
// their English. Rolldown and Vite share it. From the sources, without a build, the query changes nothing: both
// languages are there, and `loadWords` takes the one it is asked for.
import { readFileSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';

const query = /\?(fr|en)$/;
const isWords = (file) => /-(?:words|messages)\.ts$/.test(file) || /\bdefineMessages\(/.test(textOf(file));
const textOf = (file) => readFileSync(file, 'utf8');

/** The plugin. */
export function oneLanguage() {
  return {
    name: 'one-language',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      async handler(source, importer) {
        const asked = query.exec(source)?.[1];
        const locale = asked ?? query.exec(importer ?? '')?.[1];
        if (locale === undefined || !source.startsWith('.')) return null;
        const plain = await this.resolve(source.replace(query, ''), importer?.replace(query, ''), {
          skipSelf: true,
        });
        if (plain === null) return null;
        return asked !== undefined || isWords(plain.id) ? `${plain.id}?${locale}` : plain;
      },
    },
    load(id) {
      const locale = query.exec(id)?.[1];
      if (locale === undefined) return null;
      return { code: inOneLanguage(textOf(id.replace(query, '')), locale), moduleType: 'ts' };
    },
  };
}

/** The source of a table, each `{ fr, en }` of its `defineMessages` replaced by what it says in `locale`. */
export function inOneLanguage(source, locale) {
  const cuts = [];
  visit(parseAst(source, { lang: 'ts' }), (node) => {
    if (node.type !== 'CallExpression' || node.callee.name !== 'defineMessages') return;
    for (const { value } of node.arguments[0].properties) {
      const said = value?.properties?.find(({ key }) => (key.name ?? key.value) === locale)?.value;
      if (said !== undefined) cuts.push([value.start, value.end, source.slice(said.start, said.end)]);
    }
  });
  return cuts
    .sort(([a], [b]) => b - a)
    .reduce((text, [start, end, said]) => text.slice(0, start) + said + text.slice(end), source);
}

function visit(node, see) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const one of node) visit(one, see);
    return;
  }
  if (typeof node.type === 'string') see(node);
  for (const value of Object.values(node)) visit(value, see);
}
