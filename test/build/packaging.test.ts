import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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
import { onSystemCopy } from '../support/system-copy.ts';

/** `npm run dist -- --linux deb` on a folder that stands in for Electron; the archive it makes is the real one. */
const folder = mkdtempSync(join(tmpdir(), 'packaging-'));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const unpacked = join(folder, 'dist', 'linux-unpacked');
const archive = join(unpacked, 'resources', 'app.asar');
const native = 'node_modules/@napi-rs/keyring-linux-x64-gnu/keyring.linux-x64-gnu.node';
let entries: string[] = [];
let deb = '';
/** A package of Debian is made and installed where Debian's tools and root are; elsewhere the rest is looked at. */
const debian = existsSync('/usr/bin/dpkg-deb') && process.getuid?.() === 0;
const target = debian ? ['deb'] : ['--dir'];

const read = (path: string) => extractFile(archive, path).toString('utf8');
const isFile = (path: string) => !('files' in statFile(archive, path.slice(1)));

beforeAll(async () => {
  ensureBuilt();
  const electron = join(folder, 'electron');
  mkdirSync(electron);
  await createElectronFolder(electron, manifest.devDependencies.electron);
  const fpm = join(folder, 'fpm');
  writeFileSync(
    fpm,
    `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'test/support/fpm-stand-in.ts')}' "$@"\n`,
  );
  chmodSync(fpm, 0o755);
  const output = `-c.directories.output=${join(folder, 'dist')}`;
  const run = spawnSync(process.execPath, [join(root, 'build', 'dist.mjs'), '--linux', ...target, output], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      ASSISTANT_COURRIEL_ELECTRON_DIST: electron,
      ASSISTANT_COURRIEL_MAINTAINER: 'Soutien <soutien@exemple.ca>',
      ASSISTANT_COURRIEL_HOMEPAGE: 'https://exemple.ca/assistant',
      CUSTOM_FPM_PATH: fpm,
    },
  });
  expect(run.status, run.stdout + run.stderr).toBe(0);
  deb = join(folder, 'dist', readdirSync(join(folder, 'dist')).find((name) => name.endsWith('.deb')) ?? '');
  entries = listPackage(archive, { isPack: false }).filter(isFile).sort();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packaged application', () => {
  test('holds the bundles, the page, the licences and the keychain’s package, and nothing else', () => {
    const expected = [
      /^\/out\/electron\/(main\.mjs|preload\.cjs|chunks\/[\w.-]+\.mjs)$/,
      /^\/out\/cli\/(assistant-courriel\.mjs|chunks\/[\w.-]+\.mjs)$/,
      /^\/(out\/renderer|assets\/completion|node_modules\/@napi-rs)\//,
      /^\/(out\/THIRD-PARTY-LICENSES\.txt|package\.json|LICENSE)$/,
    ];
    const outside = entries.filter((path) => !expected.some((form) => form.test(path)));
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

  test('knows where updates would come from, and brings what a feed serves', () => {
    const settings = readFileSync(join(unpacked, 'resources', 'app-update.yml'), 'utf8');
    // No owner named a feed: the address leads nowhere, which the assistant reads as none.
    expect(settings).toMatch(/^provider: generic$/m);
    expect(settings).toMatch(/^url: https:\/\/feed\.invalid\/$/m);
    if (debian) expect(readdirSync(join(folder, 'dist'))).toContain('latest-linux.yml');
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

/** Installed, run and removed by dpkg; fpm's place is taken by Debian's own tool. */
describe.skipIf(!debian)('the deb', () => {
  test('names the owner, and what it needs', () => {
    const field = (name: string) => execFileSync('dpkg-deb', ['-f', deb, name], { encoding: 'utf8' }).trim();
    expect(field('Package')).toBe('assistant-courriel');
    expect(field('Version')).toBe(manifest.version);
    expect(field('Maintainer')).toBe('Soutien <soutien@exemple.ca>');
    expect(field('Homepage')).toBe('https://exemple.ca/assistant');
    expect(field('Depends')).toContain('libsecret-1-0');
  });

  test('installs, runs without a window, shows its manual, completes lines, and leaves nothing', () => {
    const text =
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.';
    const run = onSystemCopy(
      folder,
      `
      say() { echo "== $1"; }
      dpkg --force-depends -i '${deb}' > /dev/null 2>&1
      say version;  assistant-courriel --version
      say explain;  echo '${text}' | assistant-courriel --silent explain --json
      say refused;  assistant-courriel --silent secret set --account a@b.ca --json || echo "status $?"
      say manual;   man -w assistant-courriel
      say files;    ls /usr/share/bash-completion/completions/assistant-courriel /usr/share/applications/assistant-courriel.desktop
      say link;     grep MimeType /usr/share/applications/assistant-courriel.desktop
      dpkg -r assistant-courriel > /dev/null 2>&1
      say removed;  ls -d '/opt/Assistant Courriel' /usr/bin/assistant-courriel 2>&1 | grep -vc 'No such file' || true`,
    );
    const said = Object.fromEntries(
      run.stdout
        .split('== ')
        .slice(1)
        .map((part) => {
          const end = part.indexOf('\n');
          return [part.slice(0, end), part.slice(end + 1).trim()];
        }),
    );
    expect(said.version, run.stdout + run.stderr).toBe(manifest.version);
    expect(JSON.parse(said.explain ?? '')).toMatchObject({
      diagnoses: [{ id: 'smtp-auth-disabled-tenant' }],
    });
    expect(said.refused).toContain('"input.no-terminal"');
    expect(said.refused).toContain('status 2');
    expect(said.manual).toBe('/usr/share/man/man1/assistant-courriel.1');
    expect(said.files).not.toContain('No such file');
    expect(said.link).toContain('x-scheme-handler/assistant-courriel');
    expect(said.removed).toBe('0');
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
  const installer = readFileSync(join(root, String(configuration.nsis.include)), 'utf8');
  for (const language of [1036, 1033]) expect(installer).toContain(`LangString removeOwnData ${language} `);
  expect(installer).toMatch(/!macro customInstall[\s\S]*"URL Protocol"/);
  expect(installer).toMatch(/!macro customUnInstall[\s\S]*--silent uninstall --yes/);
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
