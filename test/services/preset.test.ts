import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { presetFile, readPreset } from '../../services/preset.ts';
import { terminal } from '../support/terminal.ts';

const good = JSON.stringify({
  version: 1,
  facts: [
    {
      id: 'maestro-cloud-address',
      statement: { fr: 'Notre adresse est 203.0.114.9.', en: 'Our address is 203.0.114.9.' },
      value: '203.0.114.9',
      source: { title: 'Communiqué de l’éditeur', url: null },
      checkedOn: '2026-11-20',
    },
  ],
});

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assistant-courriel-preset-'));
  file = join(folder, 'preset.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('reading the preset', () => {
  it('is content without one', () => {
    expect(readPreset(file)).toEqual({ overrides: [], graph: null, notices: [] });
  });

  it('takes one with a byte-order mark, as Windows editors write it', () => {
    writeFileSync(file, `\ufeff${good}`);
    expect(readPreset(file).overrides.map(({ id, value }) => [id, value])).toEqual([
      ['maestro-cloud-address', '203.0.114.9'],
    ]);
  });

  it.each(['{', '[]', good.replace('203.0.114.9"', '999"')])(
    'uses nothing of an unusable one, and says which file: %s',
    (text) => {
      writeFileSync(file, text.replace('"value":"203.0.114.9"', '"value":"10.0.0.1"'));
      const { overrides, notices } = readPreset(file);
      expect(overrides).toEqual([]);
      expect(notices).toMatchObject([{ code: 'preset.unusable', params: { file } }]);
    },
  );

  it('is found beside the settings, or where the environment says', () => {
    expect(presetFile({ ASSISTANT_COURRIEL_PRESET: file })).toBe(file);
    expect(presetFile({})).toMatch(/preset\.json$/);
  });
});

describe('the terminal', () => {
  it('validates a preset, explains it, and plans with it', async () => {
    writeFileSync(file, good);
    const valid = await terminal(['preset', 'validate', file, '--json']);
    expect(valid.status).toBe(0);
    expect(JSON.parse(valid.stdout)).toEqual({ ok: true, facts: ['maestro-cloud-address'] });
    const explained = await terminal(['preset', 'explain', file, '--lang', 'fr']);
    expect(explained.stdout).toContain('199.16.112.2');
    expect(explained.stdout).toContain('Notre adresse est 203.0.114.9.');
    const refused = await terminal(['preset', 'validate', '-'], { stdin: '{"version":1,"facts":[{}]}' });
    expect(refused.status).toBe(2);
  });
});
