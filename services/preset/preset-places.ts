import { existsSync } from 'node:fs';
import path from 'node:path';
import type { PresetSource } from '../../core/preset/preset-schema.ts';
import { settingsDirectory } from '../paths.ts';

type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
};

const here: Surroundings = { env: process.env, platform: process.platform };

/** The place that only an administrator of the machine writes, on each system. */
export function machinePreset({ env, platform }: Surroundings = here): string {
  if (platform === 'win32')
    return path.win32.join(env.ProgramData || 'C:\\ProgramData', 'Assistant Courriel', 'preset.json');
  if (platform === 'darwin') return '/Library/Application Support/Assistant Courriel/preset.json';
  return '/etc/assistant-courriel/preset.json';
}

/** Where presets may be, the most trusted first. `chosen` is what `--preset` named; else `ASSISTANT_COURRIEL_PRESET`. */
export function presetFiles(
  chosen: string | null = null,
  surroundings: Surroundings = here,
): readonly { readonly source: Exclude<PresetSource, 'policy'>; readonly file: string }[] {
  const named = chosen ?? surroundings.env.ASSISTANT_COURRIEL_PRESET;
  return [
    { source: 'machine', file: machinePreset(surroundings) },
    named
      ? { source: 'chosen', file: path.resolve(named) }
      : { source: 'personal', file: path.join(settingsDirectory(), 'preset.json') },
  ];
}

/** False where no preset can be, without reading anything: the usual case, which then costs nothing. */
export function mayHavePreset(chosen: string | null, surroundings: Surroundings = here): boolean {
  return (
    surroundings.platform === 'win32' ||
    presetFiles(chosen, surroundings).some(({ file }) => existsSync(file))
  );
}
