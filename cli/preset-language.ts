import type { Locale } from '../core/i18n/message.ts';
import { mayHavePreset, presetFiles } from '../services/preset/preset-places.ts';

/** The language that IT's preset states for this workstation, if there is a preset; it is read only then. */
export async function presetLanguage(chosen: string | null): Promise<Locale | null> {
  if (!mayHavePreset(chosen)) return null;
  const { readPreset } = await import('../services/preset/read-preset.ts');
  return readPreset(presetFiles(chosen)).organization.language ?? null;
}
