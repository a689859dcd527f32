import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { factById } from '../../core/knowledge/facts.ts';
import { type Area, areas, type Import, imports, sources } from '../support/source-imports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Who may import whom. Every area may also import itself. */
const neighbours: Record<Area, readonly Area[]> = {
  core: [],
  services: ['core'],
  electron: ['services', 'core'],
  cli: ['services', 'core'],
  renderer: ['core'],
};

/** Which packages an area may use besides. */
const packages: Record<Area, (name: string, file: string) => boolean> = {
  core: (name, file) =>
    (name === 'zod' && file === 'core/schema.ts') ||
    (name === 'intl-messageformat' && file.startsWith('core/i18n/')),
  services: (name) => !isOf(name, 'electron') && !isOf(name, 'electron-store') && !isReact(name),
  electron: (name) => !isReact(name),
  cli: (name) => !isOf(name, 'electron') && !isOf(name, 'electron-store') && !isReact(name),
  renderer: (name, file) =>
    isOf(name, 'react-aria-components')
      ? file.startsWith('renderer/ui/')
      : isOf(name, 'react') || isOf(name, 'react-dom'),
};

const isOf = (name: string, library: string) => name === library || name.startsWith(`${library}/`);
const isReact = (name: string) =>
  isOf(name, 'react') || isOf(name, 'react-dom') || isOf(name, 'react-aria-components');

/** The area an import of a file leads to; '' when it leaves the product. */
function areaOf({ file, what }: Import): string {
  return path.posix.join(path.posix.dirname(file), what).split('/')[0] ?? '';
}

const shown = (list: readonly Import[]) => list.map(({ file, what }) => `${file} -> ${what}`);

describe('who may import whom', () => {
  test('sees the whole product', () => {
    expect(sources.length).toBeGreaterThan(100);
    for (const area of areas) expect(imports.some((one) => one.area === area)).toBe(true);
  });

  test('files reach only their own area and those below it', () => {
    const strayed = imports
      .filter(({ what }) => what.startsWith('.'))
      .filter((one) => {
        const target = areaOf(one);
        return (
          target !== one.area && target !== 'assets' && !neighbours[one.area].some((area) => area === target)
        );
      });
    expect(shown(strayed)).toEqual([]);
  });

  test('the page takes the contract’s schemas, and none of what carries an operation out', () => {
    const reached = new Set<string>();
    const follow = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const one of imports)
        if (one.file === file && one.what.startsWith('.'))
          follow(path.posix.join(path.posix.dirname(file), one.what));
    };
    for (const { file, area } of sources) if (area === 'renderer') follow(file);
    expect(reached).toContain('core/operations/contract.ts');
    expect(
      [...reached].filter((file) => /^core\/operations\/(?:session|.*-handlers)\.ts$/.test(file)),
    ).toEqual([]);
  });

  test('hosts advise by the facts of their session, never by the published ones alone', () => {
    const hosts = sources.filter(({ area }) => area !== 'core');
    const constant = /import\s*\{[^}]*(?<!type )\bknowledge\b[^}]*\} from '[^']*core\/knowledge\/facts\.ts'/;
    const address = factById('maestro-cloud-address')?.value ?? '';
    expect(address).not.toBe('');
    expect(hosts.filter(({ text }) => constant.test(text)).map(({ file }) => file)).toEqual([]);
    expect(hosts.filter(({ text }) => text.includes(address)).map(({ file }) => file)).toEqual([]);
  });

  test('packages and Node stay where they belong', () => {
    const strayed = imports
      .filter(({ what }) => !what.startsWith('.'))
      .filter(({ area, what, file }) =>
        what.startsWith('node:') ? area === 'core' || area === 'renderer' : !packages[area](what, file),
      );
    expect(shown(strayed)).toEqual([]);
  });

  test('only the desktop host knows Electron', () => {
    const users = imports.filter(({ what }) => isOf(what, 'electron') || isOf(what, 'electron-store'));
    expect(new Set(users.map(({ area }) => area))).toEqual(new Set(['electron']));
  });

  test('files of ours are imported with their extension', () => {
    const bare = imports.filter(
      ({ what }) => what.startsWith('.') && !/\.(?:tsx?(?:\?(?:fr|en))?|css|svg|png|json)$/.test(what),
    );
    expect(shown(bare)).toEqual([]);
  });
});

describe('the habits of the house', () => {
  const files = (rule: (source: (typeof sources)[number]) => boolean) =>
    sources.filter(rule).map(({ file }) => file);

  test('no barrels, and no drawer for everything', () => {
    expect(files(({ text }) => /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s+from/m.test(text))).toEqual([]);
    expect(files(({ file }) => /(?:^|\/)(?:index|utils?|helpers?|misc|common)\.tsx?$/.test(file))).toEqual(
      [],
    );
  });

  test('nothing that types alone cannot erase', () => {
    expect(
      files(({ text }) => /^\s*(?:export\s+)?(?:declare\s+)?(?:const\s+)?(?:enum|namespace)\s/m.test(text)),
    ).toEqual([]);
    expect(
      files(({ text }) => /constructor\s*\([^)]*\b(?:private|public|protected|readonly)\s/.test(text)),
    ).toEqual([]);
  });

  test('files are named in kebab-case', () => {
    expect(
      files(({ file }) => !/^[a-z0-9]+(?:[-.][a-z0-9]+)*\.tsx?$/.test(path.posix.basename(file))),
    ).toEqual([]);
  });

  test('services speak no language', () => {
    const french = /['"`][^'"`\n]*[àâçéèêëîïôûù’«»][^'"`\n]*['"`]/;
    expect(files(({ area, text }) => area === 'services' && french.test(text))).toEqual([]);
  });

  test('core has no clock of its own', () => {
    const clock =
      /\bDate\.now\(|\bnew Date\(\)|\bsetTimeout\(|\bsetInterval\(|\bperformance\.now\(|\bMath\.random\(/;
    expect(files(({ area, text }) => area === 'core' && clock.test(text))).toEqual([]);
  });

  test('no type check, rule or promise is put off', () => {
    // The rule itself, and the only place where these words may stand.
    const putOff = /@ts-(?:ignore|nocheck|expect-error)|biome-ignore|\bTODO\b|\bFIXME\b/;
    const all = [...areas, 'test', 'build'].flatMap((area) =>
      readdirSync(path.join(root, area), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:tsx?|mjs)$/.test(name))
        .map((name) => path.join(area, name)),
    );
    const found = all
      .filter((file) => !file.endsWith(path.join('house', 'imports.test.ts')))
      .filter((file) => putOff.test(readFileSync(path.join(root, file), 'utf8')));
    expect(found).toEqual([]);
  });
});
