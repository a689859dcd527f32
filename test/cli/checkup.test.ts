import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../out/cli/assistant-courriel.mjs', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'checkup-'));
const home = path.join(folder, 'home');
const isRoot = process.getuid?.() === 0;

beforeAll(() => {
  mkdirSync(home);
  chmodSync(folder, 0o755);
  chmodSync(home, 0o555);
});
afterAll(() => {
  spawnSync('umount', [full]);
  chmodSync(home, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

/** The check-up of an account that may write nowhere of its own; root, who may anywhere, steps down to nobody. */
function checkupOf(words: readonly string[]) {
  const command = [process.execPath, program, 'checkup', '--offline', ...words];
  const [file = '', ...rest] = isRoot
    ? ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups', ...command]
    : command;
  return spawnSync(file, rest, {
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: home,
      XDG_CONFIG_HOME: path.join(home, 'config'),
      ASSISTANT_COURRIEL_HOME: path.join(home, 'settings'),
    },
  });
}

describe.runIf(process.platform === 'linux')('the check-up of a locked-down account', () => {
  it('says where it may not write and that no keychain serves, and looks at the rest', () => {
    const { stdout, stderr } = checkupOf(['--json', '--lang', 'fr']);
    const { findings } = JSON.parse(stdout) as {
      findings: { check: string; id: string; seen: string; means: string | null }[];
    };
    const of = (check: string) => findings.filter((one) => one.check === check);
    expect(of('storage').map(({ id }) => id)).toContain('storage-denied');
    expect(of('storage')[0]?.seen).toContain(home);
    expect(of('keychain').map(({ id }) => id)).toEqual(['keychain-unusable']);
    for (const check of ['submission', 'clock', 'proxy', 'outlook', 'maestro'])
      expect(of(check).length, check).toBeGreaterThan(0);
    expect(stderr).not.toMatch(/Error:|at file:|Warning/);
  });

  it('says each look once as it ends, then the whole, in words', () => {
    const { stdout, stderr } = checkupOf(['--lang', 'en']);
    expect(stdout).toContain('The assistant cannot write in');
    expect(stdout).toContain('Can be looked at on Windows only');
    expect(stderr).not.toContain('The assistant cannot write in');
  });
});

const full = path.join(folder, 'full');
mkdirSync(full);
/** A disk of 64 KB can be made here: elsewhere than on Linux, and without the right to mount, it is not tried. */
const mounted = isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', full]).status === 0;

describe.runIf(mounted)('the check-up on a full disk', () => {
  it('says how little is left, and ends as usual', () => {
    writeFileSync(path.join(full, 'rest'), Buffer.alloc(60 * 1024));
    const env = { PATH: process.env.PATH, HOME: full, ASSISTANT_COURRIEL_HOME: full };
    const { stdout } = spawnSync(process.execPath, [program, 'checkup', '--offline', '--lang', 'fr'], {
      encoding: 'utf8',
      env,
    });
    expect(stdout).toContain('Il reste 0 Mo sur le disque.');
    expect(stdout).toContain('maestro*');
  });
});
