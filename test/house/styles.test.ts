import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const renderer = fileURLToPath(new URL('../../renderer', import.meta.url));

const names = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).map((name) =>
  name.split(path.sep).join('/'),
);
const textOf = (name: string) => readFileSync(path.join(renderer, name), 'utf8');
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '');

const components = names
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts') && !name.endsWith('.config.ts'))
  .map((name) => ({ name, text: textOf(name) }));
const sheets = names
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, text: withoutComments(textOf(name)) }));
const modules = sheets
  .filter(({ name }) => name.endsWith('.module.css'))
  .map(({ name, text }) => ({ name, classes: classesIn(text) }));

/** Looks that belong to no one component: any file may use them. */
const shared = ['ui/layout.module.css', 'ui/lists.module.css', 'ui/text.module.css'];

/** The classes that the selectors of a sheet name. */
function classesIn(css: string): ReadonlySet<string> {
  const selectors = [...css.matchAll(/([^{};]+)\{/g)].map((match) => match[1] ?? '');
  return new Set(
    selectors
      .filter((selector) => !selector.trim().startsWith('@'))
      .flatMap((selector) => [...selector.matchAll(/\.([A-Za-z][\w-]*)/g)].map((match) => match[1] ?? '')),
  );
}

type Use = { readonly component: string; readonly sheet: string; readonly classes: readonly string[] };

/** What each component takes from each sheet: `styles.head`, and all of them where it says `styles[tone]`. */
const uses: readonly Use[] = components.flatMap(({ name, text: whole }) => {
  const imports = /^import (\w+) from '([^']+\.module\.css)';$/gm;
  const text = whole.replace(imports, '');
  return [...whole.matchAll(imports)].map(([, local = '', from = '']) => {
    const sheet = path.posix.join(path.posix.dirname(name), from);
    const chosen = new RegExp(`(?<![.\\w])${local}\\[`).test(text)
      ? chosenBy(text, modules.find((one) => one.name === sheet)?.classes ?? new Set())
      : [];
    const named = [...text.matchAll(new RegExp(`(?<![.\\w])${local}\\.(\\w+)`, 'g'))].map(
      (match) => match[1] ?? '',
    );
    return { component: name, sheet, classes: [...named, ...chosen] };
  });
});

/** A class chosen by a value (`styles[tone]`) is used where that value is written in the same component. */
function chosenBy(text: string, classes: ReadonlySet<string>): readonly string[] {
  return [...classes].filter((name) => new RegExp(`'${name}'|\\b${name}:`).test(text));
}

const usersOf = (sheet: string) => uses.filter((use) => use.sheet === sheet);

describe('a component and its look', () => {
  test('sees the whole page', () => {
    expect(modules.length).toBeGreaterThan(30);
    expect(uses.length).toBeGreaterThan(100);
    for (const name of shared) expect(usersOf(name).length, name).toBeGreaterThan(1);
  });

  test('stand side by side: a sheet has the name of its component', () => {
    const alone = modules
      .filter(({ name }) => !shared.includes(name))
      .filter(({ name }) => !names.includes(name.replace('.module.css', '.tsx')));
    expect(alone.map(({ name }) => name)).toEqual([]);
    // The names of the built classes are made of it.
    const files = modules.map(({ name }) => path.posix.basename(name));
    expect(files.filter((file, index) => files.indexOf(file) !== index)).toEqual([]);
  });

  test('no component reaches for the look of another room', () => {
    const reaching = uses.filter(
      ({ component, sheet }) =>
        !shared.includes(sheet) && path.posix.dirname(component) !== path.posix.dirname(sheet),
    );
    expect(reaching.map(({ component, sheet }) => `${component} -> ${sheet}`)).toEqual([]);
  });

  test('every class that a component names has a rule', () => {
    const without = uses.flatMap(({ component, sheet, classes }) => {
      const known = modules.find((one) => one.name === sheet)?.classes ?? new Set<string>();
      return classes.filter((name) => !known.has(name)).map((name) => `${component}: ${sheet} .${name}`);
    });
    expect(without).toEqual([]);
  });

  test('every rule has a component that names its class', () => {
    const dead = modules.flatMap(({ name, classes }) => {
      const used = new Set(usersOf(name).flatMap((use) => use.classes));
      return [...classes].filter((one) => !used.has(one)).map((one) => `${name} .${one}`);
    });
    expect(dead).toEqual([]);
  });

  test('no class is written as a bare word', () => {
    const bare = components.filter(({ text }) => /className="|className=\{['`](?!\$)/.test(text));
    expect(bare.map(({ name }) => name)).toEqual([]);
  });
});

describe('what the whole page shares', () => {
  const everything = [...sheets, ...components].map(({ text }) => text).join('\n');
  const set = (text: string) => [...text.matchAll(/(--[\w-]+)\s*:/g)].map((match) => match[1] ?? '');
  const read = [...everything.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1] ?? '');
  /** Said on the popover by the component library: the width of the button that opened it. */
  const fromLibrary = ['--trigger-width'];

  test('every token is read somewhere, and every one read is set', () => {
    const tokens = new Set(sheets.flatMap(({ text }) => set(text)));
    expect([...tokens].filter((token) => !read.includes(token))).toEqual([]);
    expect([...new Set(read)].filter((token) => !tokens.has(token) && !fromLibrary.includes(token))).toEqual(
      [],
    );
  });

  test('only tokens and elements are global', () => {
    const global = sheets.filter(({ name }) => !name.endsWith('.module.css'));
    expect(global.map(({ name }) => name).toSorted()).toEqual(['styles/base.css', 'styles/tokens.css']);
    expect(global.flatMap(({ text }) => [...classesIn(text)])).toEqual([]);
  });

  test('colours are tokens, but for the lines of a callout', () => {
    const own = modules
      .map(({ name }) => name)
      .filter((name) => /#[0-9a-f]{3,8}\b|\brgb\(/i.test(withoutComments(textOf(name))));
    expect(own).toEqual(['app/frame.module.css', 'ui/callout.module.css', 'ui/select-input.module.css']);
  });
});
