import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { outlookKeys, outlookQuestions } from '../../core/checkup/outlook-keys.ts';
import { readOutlook } from '../../core/checkup/read-outlook.ts';
import { outlookAmong } from '../../services/checkup/outlook-running.ts';
import { macProxies, proxySettings, windowsProxies } from '../../services/checkup/proxy-settings.ts';
import { readRegistry } from '../../services/checkup/registry-reader.ts';
import { complaints, playedReg, type RegTable } from '../support/reg-outputs.ts';

const calm = new AbortController().signal;
const read = async (machine: Parameters<typeof playedReg>[0]) =>
  readRegistry(outlookQuestions, calm, playedReg(machine));

const office: RegTable = {
  [outlookKeys.automation]: [['(Default)', 'REG_SZ', 'Outlook.Application.16']],
  [outlookKeys.clickToRun]: [
    ['ProductReleaseIds', 'REG_SZ', 'O365BusinessRetail,VisioProRetail'],
    ['VersionToReport', 'REG_SZ', '16.0.17928.20114'],
    ['Platform', 'REG_SZ', 'x64'],
  ],
};

describe('the registry read by reg', () => {
  it.each(['en', 'fr', 'de'] as const)('tells an absent key from a closed one, in %s', async (language) => {
    const readings = await read({ language, keys: office, denied: [outlookKeys.preferences] });
    const state = (key: string) => readings.find((one) => one.key === key)?.state;
    expect(state(outlookKeys.automation)).toBe('read');
    expect(state(outlookKeys.options)).toBe('absent');
    expect(state(outlookKeys.preferences)).toBe('refused');
    // A key that could not be read leaves new Outlook open: neither on nor off.
    expect(readOutlook(readings)).toMatchObject({
      classic: 'installed',
      newOutlook: null,
      licence: 'business',
    });
  });

  it.each(['en', 'fr', 'de'] as const)('takes a value that is not set for none, in %s', async (language) => {
    const { default: name, notSet } = complaints[language];
    const readings = await read({ language, keys: { [outlookKeys.automation]: [[name, 'REG_SZ', notSet]] } });
    expect(readOutlook(readings).classic).toBe('absent');
  });

  it('concludes nothing where an administrator has closed the registry itself', async () => {
    const readings = await read({ denied: 'all' });
    expect(new Set(readings.map(({ state }) => state))).toEqual(new Set(['refused']));
    expect(readOutlook(readings)).toMatchObject({ classic: null, newOutlook: null, migration: null });
  });

  it('says where there is no reg at all', async () => {
    const readings = await readRegistry(outlookQuestions, calm, async () => ({
      status: null,
      output: '',
      complaint: '',
      failure: 'ENOENT',
    }));
    expect(new Set(readings.map(({ state }) => state))).toEqual(new Set(['tool-absent']));
  });
});

describe.runIf(process.platform !== 'win32')('a real child process', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'reg-'));
  const before = process.env.PATH;
  afterEach(() => {
    process.env.PATH = before;
    rmSync(folder, { recursive: true, force: true });
  });

  it('is given its words one by one, and read whole', async () => {
    const reg = path.join(folder, 'reg');
    writeFileSync(
      reg,
      `#!/bin/sh
[ "$2" = "HKLM\\\\SOFTWARE\\\\Microsoft\\\\Windows\\\\CurrentVersion" ] && exit 0
[ "$2" = "HKCR\\\\Outlook.Application\\\\CurVer" ] || { echo "ERROR: nothing" >&2; exit 1; }
printf '\\r\\nHKEY_CLASSES_ROOT\\\\Outlook.Application\\\\CurVer\\r\\n    (Default)    REG_SZ    Outlook.Application.15\\r\\n\\r\\n'
`,
    );
    chmodSync(reg, 0o755);
    process.env.PATH = `${folder}:${before}`;
    const seen = readOutlook(await readRegistry(outlookQuestions, calm));
    expect(seen).toMatchObject({ classic: 'installed', major: 15 });
  });

  it('that does not exist is a reading too', async () => {
    process.env.PATH = '/nowhere';
    const readings = await readRegistry(outlookQuestions, calm);
    expect(readings.every(({ state }) => state === 'tool-absent')).toBe(true);
  });
});

describe('what else Windows and the environment tell', () => {
  it('names the Outlook programs that run', () => {
    const list = '"explorer.exe","4","Console","1","90 K"\r\n"OUTLOOK.EXE","9","Console","1","180 K"\r\n';
    expect(outlookAmong(list)).toEqual(['OUTLOOK.EXE']);
    expect(outlookAmong('"olk.exe","7","Console","1","1 K"')).toEqual(['olk.exe']);
    expect(outlookAmong('INFO: No tasks are running')).toEqual([]);
  });

  it('tells the proxies that are on, and never their passwords', async () => {
    const key = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
    const reading = (enabled: string) => ({
      key,
      view: '64' as const,
      what: 'values' as const,
      state: 'read' as const,
      values: [
        { key, name: 'ProxyEnable', type: 'REG_DWORD', data: enabled },
        { key, name: 'ProxyServer', type: 'REG_SZ', data: 'proxy.entreprise.example:8080' },
      ],
    });
    expect(windowsProxies([reading('0x1')])).toEqual([
      { where: 'Windows', value: 'proxy.entreprise.example:8080' },
    ]);
    expect(windowsProxies([reading('0x0')])).toEqual([]);
    const env = { https_proxy: 'http://jean:motdepasse@proxy.example:3128' };
    expect(await proxySettings(calm, { env, platform: 'linux' })).toEqual([
      { where: 'HTTPS_PROXY', value: 'http://***@proxy.example:3128' },
    ]);
    expect(
      macProxies('<dictionary> {\n  HTTPSEnable : 1\n  HTTPSPort : 8080\n  HTTPSProxy : p.example\n}'),
    ).toEqual([{ where: 'macOS', value: 'p.example:8080' }]);
  });
});
