import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { imports, targetOf } from '../support/source-imports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** `file` (`name`, `name`): a file of this checkout, and names it holds. */
const claim = /`([\w./-]+\/[\w./-]*|[\w-]+\.(?:md|json|ts))`(?: \((`[^`]+`(?:, `[^`]+`)*)\))?/g;

type Claim = { readonly page: string; readonly file: string; readonly names: readonly string[] };

const claims: Claim[] = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/diagnosis.md'].flatMap((page) =>
  read(page)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .flatMap((line) => [...line.matchAll(claim)])
    .map(([, file = '', names = '']) => ({
      page,
      file,
      names: [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    })),
);

describe('the tables of the handbook', () => {
  test('name many files', () => {
    expect(claims.filter(({ page }) => page === 'CONTRIBUTING.md').length).toBeGreaterThan(20);
  });

  test('name files that exist', () => {
    const absent = claims.filter(({ file }) => !existsSync(path.join(root, file)));
    expect(absent.map(({ page, file }) => `${page}: ${file}`)).toEqual([]);
  });

  test('name what those files hold', () => {
    const wrong = claims
      .filter(({ file, names }) => names.length > 0 && existsSync(path.join(root, file)))
      .flatMap(({ page, file, names }) =>
        names.filter((name) => !read(file).includes(name)).map((name) => `${page}: ${file} has no ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  test('link to pages that exist', () => {
    const pages = [
      'README.md',
      'README.fr.md',
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      ...markdownUnder('docs'),
    ];
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map(([, target = '']) => path.join(path.dirname(page), target))
        .filter((target) => !existsSync(path.join(root, target)))
        .map((target) => `${page} -> ${target}`),
    );
    expect(broken).toEqual([]);
  });
});

describe('the changes shown as examples', () => {
  const section = (heading: string) =>
    read('CONTRIBUTING.md').split(`\n### ${heading}\n`)[1]?.split('\n##')[0];

  test.each([
    ['cause', 'To add a cause'],
    ['operation', 'To add an operation'],
    ['question', 'To add a question to the guide'],
  ])('%s touches the files that its table names, and no other', (name, heading) => {
    const diff = read(`docs/examples/${name}.diff`);
    const touched = [...diff.matchAll(/^diff --git a\/(\S+)/gm)].map(([, file = '']) => file);
    const named = [...(section(heading) ?? '').matchAll(claim)].map(([, file = '']) => file);
    expect(touched.length).toBeGreaterThan(3);
    expect(touched.filter((file) => !named.includes(file))).toEqual([]);
  });
});

describe('the picture of the rooms', () => {
  const floors = new Map(
    [...read('docs/images/rooms.svg').matchAll(/data-room="([^"]+)" data-floor="(\d+)"/g)].map(
      ([, room = '', floor]) => [room, Number(floor)],
    ),
  );
  const roomOf = (file: string) => {
    const [area = '', folder = '', ...rest] = file.split('/');
    return area !== 'core' ? area : rest.length > 0 ? `core/${folder}` : null;
  };

  test('draws every room, and no other', () => {
    const rooms = readdirSync(path.join(root, 'core'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `core/${name}`);
    expect([...floors.keys()].sort()).toEqual([...rooms, 'services', 'electron', 'cli', 'renderer'].sort());
  });

  test('has every import run downwards', () => {
    const climbing = imports
      .map((one) => ({ file: one.file, target: targetOf(one) ?? '' }))
      .filter(({ target }) => target !== '' && !target.startsWith('assets/'))
      .map(({ file, target }) => ({ file, target, from: roomOf(file), to: roomOf(target) }))
      .filter(({ from, to }) => from !== null && to !== null && from !== to)
      .filter(({ from, to }) => (floors.get(to ?? '') ?? -1) >= (floors.get(from ?? '') ?? -1));
    expect(climbing.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });
});

function markdownUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')));
}
