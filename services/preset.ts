import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type AcceptedPreset, parsePreset } from '../core/knowledge/preset.ts';
import type { Notice } from '../core/ports.ts';
import { settingsDirectory } from './paths.ts';

/** Larger than any preset, smaller than what would slow a start. */
const longestPreset = 1_000_000;

export type ReadPreset = AcceptedPreset & { readonly notices: readonly Notice[] };

const none: AcceptedPreset = { overrides: [], graph: null };

/** Where the preset is: `ASSISTANT_COURRIEL_PRESET`, else `preset.json` beside the settings. */
export function presetFile(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const chosen = env.ASSISTANT_COURRIEL_PRESET;
  return chosen ? path.resolve(chosen) : path.join(settingsDirectory(), 'preset.json');
}

/** Reads IT's preset. None is the usual case; one that cannot be used is told, and none of it is used. */
export function readPreset(file: string = presetFile()): ReadPreset {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { ...none, notices: [] };
    return unusable(file);
  }
  if (text.length > longestPreset) return unusable(file);
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return unusable(file);
  }
  const parsed = parsePreset(raw, file);
  return parsed.ok
    ? { ...parsed.value, notices: [] }
    : { ...none, notices: [{ code: parsed.code, params: { ...parsed.params } }] };
}

function unusable(file: string): ReadPreset {
  return { ...none, notices: [{ code: 'preset.unusable', params: { file, path: 'JSON' } }] };
}
