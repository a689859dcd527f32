import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { sources } from '../support/source-imports.ts';

/** A line and a half of the formatter's 110 columns. */
const longest = 165;
/** More words than this are a list, which is data: `oneOf`, a set, or the words of a rule. */
const mostWords = 8;

/** The source of every regular expression written in a file, with its place. */
function expressionsOf({
  file,
  text,
}: (typeof sources)[number]): { readonly place: string; readonly pattern: string }[] {
  const found: { readonly place: string; readonly pattern: string }[] = [];
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    if ('regex' in node && 'start' in node && typeof node.start === 'number') {
      const { pattern } = node.regex as { readonly pattern: string };
      found.push({ place: `${file}:${text.slice(0, node.start).split('\n').length}`, pattern });
      return;
    }
    for (const value of Object.values(node)) visit(value);
  };
  visit(parseAst(text, { lang: 'ts' }, file));
  return found;
}

const expressions = sources.filter(({ area }) => area === 'core').flatMap(expressionsOf);

test('there are regular expressions to look at', () => {
  expect(expressions.length).toBeGreaterThan(100);
});

test('no regular expression of core is longer than a line and a half', () => {
  expect(expressions.filter(({ pattern }) => pattern.length > longest)).toEqual([]);
});

test('no regular expression of core is a list of words', () => {
  const words = (pattern: string) => pattern.match(/(?<![\\[a-z])[a-z]{3,}(?=[|)])/g)?.length ?? 0;
  expect(expressions.filter(({ pattern }) => words(pattern) > mostWords)).toEqual([]);
});
