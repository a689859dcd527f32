import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inEnvironment, inSession } from '../support/keyring-session.ts';

let home: string;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'keychain-'));
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

/** A bus that starts nothing by itself, or only what `service` says. */
function busConfig(service?: string): string {
  const services = path.join(home, 'services');
  mkdirSync(services, { recursive: true });
  if (service !== undefined) {
    writeFileSync(
      path.join(services, 'org.freedesktop.secrets.service'),
      `[D-BUS Service]\nName=org.freedesktop.secrets\nExec=${service}\n`,
    );
  }
  const file = path.join(home, 'bus.conf');
  writeFileSync(
    file,
    `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=${home}</listen><servicedir>${services}</servicedir>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>`,
  );
  return file;
}

const ok = (value?: unknown) => ({ ok: true, ...(value === undefined ? {} : { value }) });

describe.runIf(process.platform === 'linux')('a real Secret Service', () => {
  test('keeps one secret an account, whatever its letters, and forgets on demand', async () => {
    const answers = await inSession({ home, keyring: 'unlocked' }, [
      ['check'],
      ['get', 'nom@exemple.ca'],
      ['set', 'Nom@exemple.ca', 'abcdefghijklmnop'],
      ['set', 'nom@exemple.ca', 'qrstuvwxyzabcdef'],
      ['get', 'NOM@exemple.ca'],
      ['get', 'autre@exemple.ca'],
      ['delete', 'nom@exemple.ca'],
      ['delete', 'nom@exemple.ca'],
      ['get', 'nom@exemple.ca'],
    ]);
    expect(answers.map(({ outcome }) => outcome)).toEqual([
      {
        state: 'ready',
        store: 'Secret Service',
        steps: ['write', 'read', 'delete'].map((name) => ({ name, passed: true })),
        detail: '',
      },
      ok(null),
      ok(),
      ok(),
      ok('qrstuvwxyzabcdef'),
      ok(null),
      ok(true),
      ok(false),
      ok(null),
    ]);
  });

  test('says that it is locked, and has lost nothing once unlocked', async () => {
    await inSession({ home, keyring: 'unlocked' }, [['set', 'nom@exemple.ca', 'abcdefghijklmnop']]);
    const locked = await inSession({ home, keyring: 'locked' }, [
      ['check'],
      ['get', 'nom@exemple.ca'],
      ['set', 'nom@exemple.ca', 'qrstuvwxyzabcdef'],
      ['delete', 'nom@exemple.ca'],
    ]);
    const failure = { ok: false, code: 'keychain.locked', params: {} };
    expect(locked.map(({ outcome }) => outcome)).toMatchObject([
      { state: 'locked' },
      failure,
      failure,
      failure,
    ]);
    const again = await inSession({ home, keyring: 'unlocked' }, [['get', 'nom@exemple.ca']]);
    expect(again[0]?.outcome).toEqual(ok('abcdefghijklmnop'));
  });

  test('is said to be absent when the bus has no keychain', async () => {
    const [check, get] = await inSession({ home, keyring: 'none', busConfig: busConfig() }, [
      ['check'],
      ['get', 'nom@exemple.ca'],
    ]);
    expect(check?.outcome).toMatchObject({
      state: 'absent',
      steps: ['write', 'read', 'delete'].map((name) => ({ name, passed: false })),
    });
    expect(get?.outcome).toMatchObject({ ok: false, code: 'keychain.absent' });
  });

  test('is given up, with the reason, when it never starts', async () => {
    const [check] = await inSession({ home, keyring: 'none', busConfig: busConfig('/bin/sleep 4') }, [
      ['check'],
    ]);
    expect(check?.outcome).toMatchObject({ state: 'refused' });
    expect(check?.milliseconds).toBeLessThan(10_000);
  });

  test('is out of reach without a session bus', async () => {
    for (const env of [{}, { DBUS_SESSION_BUS_ADDRESS: `unix:path=${home}/nowhere` }]) {
      expect((await inEnvironment(env, ['check'])).outcome).toMatchObject({ state: 'no-session-bus' });
      expect((await inEnvironment(env, ['get', 'nom@exemple.ca'])).outcome).toMatchObject({
        code: 'keychain.no-session-bus',
      });
    }
  });

  test('does not freeze on a bus that accepts and never answers', async () => {
    const socket = path.join(home, 'silent');
    const server = createServer(() => {}).listen(socket);
    const { outcome, milliseconds } = await inEnvironment(
      { DBUS_SESSION_BUS_ADDRESS: `unix:path=${socket}` },
      ['get', 'nom@exemple.ca'],
    );
    server.close();
    expect(outcome).toMatchObject({ ok: false, code: 'keychain.no-session-bus' });
    expect(milliseconds).toBeLessThan(10_000);
  });
});
