import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { productDirectory, productVersion, settingsDirectory } from '../../services/paths.ts';

describe.runIf(process.platform !== 'win32')('the settings folder', () => {
  const at = (platform: NodeJS.Platform, env: Record<string, string> = {}) =>
    settingsDirectory({ platform, env, home: '/home/nom' });

  test('is where each system keeps one person’s settings', () => {
    expect(at('linux')).toBe('/home/nom/.config/assistant-courriel');
    expect(at('linux', { XDG_CONFIG_HOME: '/ailleurs' })).toBe('/ailleurs/assistant-courriel');
    expect(at('linux', { XDG_CONFIG_HOME: 'relative' })).toBe('/home/nom/.config/assistant-courriel');
    expect(at('darwin')).toBe('/home/nom/Library/Application Support/assistant-courriel');
    expect(at('win32', { APPDATA: '/appdata' })).toBe('/appdata/assistant-courriel');
    expect(at('win32')).toBe('/home/nom/AppData/Roaming/assistant-courriel');
  });

  test('is the one asked for, when one is', () => {
    expect(at('linux', { ASSISTANT_COURRIEL_HOME: '/chosen' })).toBe('/chosen');
    expect(at('linux', { ASSISTANT_COURRIEL_HOME: 'chosen' })).toBe(path.resolve('chosen'));
    expect(at('linux', { ASSISTANT_COURRIEL_HOME: '' })).toBe('/home/nom/.config/assistant-courriel');
  });
});

test('the product finds its own folder and version', () => {
  expect(existsSync(path.join(productDirectory(), 'core', 'operations', 'contract.ts'))).toBe(true);
  expect(productVersion()).toMatch(/^\d+\.\d+\.\d+/);
});
