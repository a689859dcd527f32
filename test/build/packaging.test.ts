import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll, extractFile, listPackage, statFile } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchStandIn } from '../hosts/stand-in-driver.ts';
import { ensureBuilt, root } from '../support/build.ts';
import { builderConfiguration } from '../support/builder-configuration.ts';
import { createElectronFolder } from '../support/electron-folder.ts';

/** `npm run dist -- --dir` on a folder that stands in for Electron; the archive it makes is the real one. */
const folder = mkdtempSync(join(tmpdir(), 'packaging-'));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const unpacked = join(folder, 'dist', 'linux-unpacked');
const archive = join(unpacked, 'resources', 'app.asar');
const native = 'node_modules/@napi-rs/keyring-linux-x64-gnu/keyring.linux-x64-gnu.node';
let entries: string[] = [];

const read = (path: string) => extractFile(archive, path).toString('utf8');
const isFile = (path: string) => !('files' in statFile(archive, path.slice(1)));

beforeAll(async () => {
  ensureBuilt();
  const electron = join(folder, 'electron');
  mkdirSync(electron);
  await createElectronFolder(electron, manifest.devDependencies.electron);
  const output = `-c.directories.output=${join(folder, 'dist')}`;
  const run = spawnSync(process.execPath, [join(root, 'build', 'dist.mjs'), '--linux', '--dir', output], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ASSISTANT_COURRIEL_ELECTRON_DIST: electron },
  });
  expect(run.status, run.stdout + run.stderr).toBe(0);
  entries = listPackage(archive, { isPack: false }).filter(isFile).sort();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packaged application', () => {
  test('holds the bundles, the page, the licences and the keychain’s package, and nothing else', () => {
    const outside = entries.filter(
      (path) =>
        !/^\/out\/(electron\/(main\.mjs|preload\.cjs|chunks\/[\w.-]+\.mjs)|renderer\/.+|THIRD-PARTY-LICENSES\.txt)$/.test(
          path,
        ) &&
        !path.startsWith('/node_modules/@napi-rs/') &&
        !['/package.json', '/LICENSE'].includes(path),
    );
    expect(outside).toEqual([]);
    expect(entries).toEqual(
      expect.arrayContaining([
        '/out/electron/main.mjs',
        '/out/electron/preload.cjs',
        '/out/renderer/index.html',
      ]),
    );
  });

  test('holds no source, no test, no source map', () => {
    expect(entries.filter((path) => /\.(ts|tsx|map)$|\/test\//.test(path))).toEqual([]);
    for (const path of entries.filter((one) => /^\/out\/electron\//.test(one)).map((one) => one.slice(1))) {
      expect(read(path)).not.toContain('sourceMappingURL');
      expect(read(path), path).not.toContain(root);
    }
  });

  test('says who it is, and where to begin', () => {
    expect(JSON.parse(read('package.json'))).toMatchObject({
      name: 'assistant-courriel',
      productName: 'Assistant Courriel',
      version: manifest.version,
      type: 'module',
      main: 'out/electron/main.mjs',
    });
    expect(JSON.parse(read('package.json'))).not.toHaveProperty('scripts');
    expect(JSON.parse(read('package.json'))).not.toHaveProperty('devDependencies');
  });

  test('needs no package but Electron’s and the keychain’s: everything else is in the bundle', () => {
    const code = entries
      .filter((path) => /^\/out\/electron\/.+\.mjs$/.test(path))
      .map((path) => read(path.slice(1)))
      .join('\n');
    const bare = [...code.matchAll(/(?:^|[;}])import\s?(?:[^"'();]+?from\s?)?["']([^"'.][^"']*)["']/gm)].map(
      (match) => match[1],
    );
    // Some libraries name Node's own modules without their prefix.
    const packages = new Set(bare.filter((name) => name !== undefined && !isBuiltin(name)));
    expect([...packages].sort()).toEqual(['electron']);
    expect(code).toContain('@napi-rs/keyring');
  });

  test('keeps the compiled library outside the archive, where the system can load it', () => {
    expect(statFile(archive, native)).toMatchObject({ unpacked: true });
    expect(existsSync(join(`${archive}.unpacked`, native))).toBe(true);
  });

  test('quotes the licence of what it carries', () => {
    const licences = read('out/THIRD-PARTY-LICENSES.txt');
    for (const name of ['nodemailer', 'react', 'electron-store', '@napi-rs/keyring', 'zod']) {
      expect(licences).toContain(
        `\n${name} ${{ ...manifest.dependencies, ...manifest.devDependencies }[name]}`,
      );
    }
    expect(existsSync(join(unpacked, 'LICENSE.electron.txt'))).toBe(true);
  });

  test('keeps French and English of Chromium’s languages', () => {
    expect(readdirSync(join(unpacked, 'locales')).sort()).toEqual(['en-US.pak', 'fr.pak']);
  });

  test('has its fuses set in the executable, as the checklist wants them', async () => {
    const wire = await getCurrentFuseWire(join(unpacked, 'assistant-courriel'));
    const on = (option: FuseV1Options) => wire[option] === FuseState.ENABLE;
    expect(on(FuseV1Options.RunAsNode)).toBe(false);
    expect(on(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(false);
    expect(on(FuseV1Options.EnableNodeCliInspectArguments)).toBe(false);
    expect(on(FuseV1Options.GrantFileProtocolExtraPrivileges)).toBe(false);
    expect(on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe(true);
    expect(on(FuseV1Options.OnlyLoadAppFromAsar)).toBe(true);
  });

  test('starts from the archive’s own files, says it is a package, and offers no developer tools', async () => {
    const application = join(folder, 'application');
    extractAll(archive, application);
    const env = { STAND_IN_PACKAGED: '1' };
    const desktop = await launchStandIn({ application, folder: join(folder, 'profile'), env });
    await desktop.page.getByRole('heading', { level: 1 }).first().waitFor();
    const answer = await desktop.page.evaluate(() => window.assistant?.call('secret.check', {}));
    // The keychain may be absent here; what counts is that its compiled part was found and asked.
    expect(answer).toMatchObject({ ok: true });
    const roles = await desktop.inMain(
      ({ Menu }) =>
        Menu.getApplicationMenu()?.items.flatMap(
          (item) => item.submenu?.items.map((one) => String(one.role)) ?? [],
        ),
      null,
    );
    expect(roles).toContain('quit');
    expect(roles).not.toContain('toggleDevTools');
    await desktop.inMain(({ app }) => void setImmediate(() => app.quit()), null);
    expect(await desktop.ended).toBe(0);
  });
});

test('the installers are those of the three systems, in French and in English', () => {
  const configuration = builderConfiguration();
  expect(configuration.win.target).toEqual(['nsis', 'msi']);
  expect(configuration.mac.target).toEqual(['dmg', 'zip']);
  expect(configuration.linux.target).toEqual(['AppImage', 'deb', 'rpm']);
  expect(configuration.nsis).toMatchObject({
    oneClick: false,
    perMachine: false,
    installerLanguages: ['fr_FR', 'en_US'],
  });
  // The identity of the Windows installer derives from it: a change would leave two programs installed.
  expect(configuration.appId).toBe('ca.assistantcourriel.desktop');
});

test('each setting is one that electron-builder knows, with a value it takes', async () => {
  const { validateConfiguration } = createRequire(import.meta.url)(
    'app-builder-lib/out/util/config/config.js',
  ) as { validateConfiguration(configuration: unknown, logger: { isEnabled: boolean }): Promise<void> };
  const check = (configuration: unknown) => validateConfiguration(configuration, { isEnabled: false });
  const configuration = builderConfiguration();
  await expect(check(configuration)).resolves.toBeUndefined();
  await expect(check({ ...configuration, nsis: { ...configuration.nsis, oneClik: true } })).rejects.toThrow(
    'configuration.nsis',
  );
});

test('packages that name their maker are not made without one', () => {
  const { ASSISTANT_COURRIEL_MAINTAINER: _, ...env } = process.env;
  const run = spawnSync(process.execPath, [join(root, 'build', 'dist.mjs'), '--linux', 'deb'], {
    cwd: root,
    encoding: 'utf8',
    env,
  });
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('ASSISTANT_COURRIEL_MAINTAINER');
});

test('packaging for another system is refused with the reason', () => {
  const run = spawnSync(process.execPath, [join(root, 'build', 'dist.mjs'), '--win'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('--win');
});
