import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Result } from '../../core/result.ts';
import { createAuthority, createServerCertificate } from '../../services/practice-server/certificates.ts';
import { ensureBuilt, root } from '../support/build.ts';
import type { Desktop } from './desktop-driver.ts';
import { launchStandIn } from './stand-in-driver.ts';

const folder = mkdtempSync(join(tmpdir(), 'fleet-desktop-'));

beforeAll(() => ensureBuilt('electron', 'renderer'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const call = (desktop: Desktop, name: string, input: object = {}): Promise<Result<Record<string, unknown>>> =>
  desktop.page.evaluate(
    ([operation, given]) => window.assistant?.call(operation as string, given) as never,
    [name, input],
  );

/** A later version, as an AppImage is one: a program, which says that it was run. */
const newer = `#!/bin/sh\necho "run" > "${join(folder, 'ran')}"\n`;

describe('a later version, from a real feed', () => {
  const image = join(folder, 'Assistant.AppImage');
  const asked: { path: string; id: unknown }[] = [];
  let digest = '';
  let elsewhere: string | null = null;
  let feed: Server;
  let desktop: Desktop;

  beforeAll(async () => {
    const authority = await createAuthority('Feed authority');
    const { chain, key } = await createServerCertificate(authority, ['localhost']);
    feed = createServer({ cert: chain, key }, (request, response) => {
      const path = new URL(request.url ?? '/', 'https://localhost').pathname;
      asked.push({ path, id: request.headers['x-user-staging-id'] });
      if (elsewhere !== null) response.writeHead(302, { location: elsewhere }).end();
      else if (path === '/latest-linux.yml') {
        const file = `url: Assistant-9.9.9.AppImage\n    sha512: ${digest}\n    size: ${newer.length}`;
        response.end(`version: 9.9.9\nfiles:\n  - ${file}\nreleaseDate: '2026-11-25T00:00:00.000Z'\n`);
      } else if (path === '/Assistant-9.9.9.AppImage') response.end(newer);
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => feed.listen(0, '127.0.0.1', resolve));
    const { port } = feed.address() as AddressInfo;
    const resources = join(folder, 'resources');
    mkdirSync(resources);
    writeFileSync(
      join(resources, 'app-update.yml'),
      `provider: generic\nurl: https://localhost:${port}/\nupdaterCacheDirName: assistant-courriel-updater\n`,
    );
    writeFileSync(join(folder, 'authority.pem'), authority.certificate);
    writeFileSync(image, '#!/bin/sh\necho old\n');
    chmodSync(image, 0o755);
    desktop = await launchStandIn({
      application: root,
      folder: join(folder, 'update'),
      env: {
        STAND_IN_PACKAGED: '1',
        STAND_IN_RESOURCES: resources,
        APPIMAGE: image,
        NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem'),
        XDG_CACHE_HOME: join(folder, 'cache'),
      },
    });
  });
  afterAll(() => void feed.close());

  test('is not fetched from an address that is not encrypted, even by redirection', async () => {
    elsewhere = 'http://localhost:9/latest-linux.yml';
    expect(await call(desktop, 'update.check')).toMatchObject({
      ok: false,
      code: 'update.unreachable',
      params: { detail: 'ERR_BLOCKED_BY_CLIENT' },
    });
    elsewhere = null;
  });

  test('is offered in words, fetched on the person’s word alone, and refused when it is not what was announced', async () => {
    digest = createHash('sha512').update('another program').digest('base64');
    await desktop.page.getByText('La version 9.9.9 de l’assistant est offerte', { exact: false }).waitFor();
    expect(asked.some(({ path }) => path.endsWith('.AppImage'))).toBe(false);
    await desktop.page.getByRole('button', { name: 'Installer et rouvrir' }).click();
    await desktop.page.getByText('Le programme reçu n’est pas celui', { exact: false }).waitFor();
    expect(readFileSync(image, 'utf8')).toContain('old');
    // No number tells this workstation from another.
    expect(new Set(asked.map(({ id }) => id ?? '0'))).toEqual(new Set(['0']));
  });

  test('takes the place of the program, and is run', async () => {
    digest = createHash('sha512').update(newer).digest('base64');
    expect(await call(desktop, 'update.check')).toMatchObject({
      value: { state: 'available', version: '9.9.9', install: 'ask' },
    });
    void call(desktop, 'update.install').catch(() => undefined);
    expect(await desktop.ended).toBe(0);
    expect(readFileSync(image, 'utf8')).toBe(newer);
    await expect.poll(() => readFileSync(join(folder, 'ran'), 'utf8')).toBe('run\n');
  });
});

/** The machine's place is written in a mount of the program's own. */
describe.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)('IT’s preset and links', () => {
  const own = join(folder, 'preset');
  let desktop: Desktop;
  beforeAll(async () => {
    desktop = await launchStandIn({
      application: root,
      folder: own,
      machinePreset: {
        version: 1,
        organization: 'Entreprise inc.',
        language: 'en',
        updateFeed: 'off',
        mayChange: [],
        linkFields: ['account', 'screen'],
      },
    });
  });
  afterAll(() => {
    try {
      rmdirSync('/etc/assistant-courriel');
    } catch {
      // It holds a preset of this machine's own.
    }
  });

  const main = () => desktop.page.getByRole('main');
  /** The window comes to the front; Chromium without a screen does not say it. */
  const focus = () => desktop.page.evaluate(() => void window.dispatchEvent(new Event('focus')));

  test('speak the language that IT settled, in the page and in the menu', async () => {
    await main().getByRole('heading', { level: 1, name: 'maestro*', exact: false }).first().waitFor();
    await desktop.page.getByRole('button', { name: 'Help' }).first().waitFor();
    const labels = await desktop.inMain(
      ({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label),
      null,
    );
    expect(labels).toContain('File');
  });

  test('a link given to a second start fills in what is allowed, and shows it', async () => {
    expect(await desktop.launchAgain(['assistant-courriel:open?account=nom@exemple.ca&screen=explain'])).toBe(
      0,
    );
    const shown = main().getByRole('heading', { level: 1, name: 'error message', exact: false });
    await expect
      .poll(async () => {
        await focus();
        return shown.count();
      })
      .toBe(1);
    await expect
      .poll(async () => await call(desktop, 'settings.get'))
      .toMatchObject({ value: { account: 'nom@exemple.ca' } });
  });

  test.each([
    ['a field that IT does not allow', 'open?recipient=a@exemple.ca', 'does not allow “recipient” in a link'],
    ['an encoded line break', 'open?account=a@exemple.ca%0d%0aRCPT', 'not one that the assistant follows'],
    ['too many letters', `open?account=${'a'.repeat(1000)}@exemple.ca`, 'longer than 1000 characters'],
  ])('a link with %s is refused in words', async (_, link, words) => {
    await desktop.inMain(({ app }, url) => {
      app.emit('open-url', { preventDefault: () => {} }, url);
    }, `assistant-courriel:${link}`);
    await focus();
    await desktop.page.getByText(words, { exact: false }).waitFor();
  });

  test('a report is printed by the window’s own engine, its addresses hidden when asked', async () => {
    const address = 'nom@exemple.ca';
    await call(desktop, 'secret.save', { account: address, secret: 'qzxjvkwpqzxjvkwp', keep: 'session' });
    const tested = await call(desktop, 'smtp.test', {
      ...{ runId: 'r', route: 'app-password', account: address, from: address, to: address },
      ...{ host: null, port: null, until: null, practice: 'security-defaults', language: 'fr' },
    });
    if (!tested.ok) throw new Error(tested.code);
    const report = { test: tested.value, checkup: null };
    const saved = await call(desktop, 'report.save', {
      ...{ report, format: 'pdf', hideAddresses: true, language: 'fr' },
    });
    expect(saved).toMatchObject({ ok: true });
    const bytes = saved.ok ? readFileSync(String(saved.value.file)) : Buffer.alloc(0);
    expect(bytes.toString('latin1', 0, 5)).toBe('%PDF-');
    expect(bytes.length).toBeGreaterThan(10_000);
    const windows = await desktop.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null);
    expect(windows).toBe(1);
  });

  test('updates that IT turned off stay off, and the help says so', async () => {
    await desktop.page.getByRole('button', { name: 'Help' }).first().click();
    await desktop.page.getByText('preset turns automatic updates off', { exact: false }).waitFor();
    await desktop.inMain(({ app }) => void setImmediate(() => app.quit()), null);
    expect(await desktop.ended).toBe(0);
  });
});
