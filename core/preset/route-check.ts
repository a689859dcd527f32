import { decide } from '../guide/decide.ts';
import { presetAnswers } from './organization.ts';
import type { Preset } from './preset-schema.ts';

/**
 * True where the preset's own answers rule its route out on an ISO date: the plan would then not follow it, and tell each
 * person to ask IT.
 */
export function isRouteRuledOut({ $schema: _, version: __, ...preset }: Preset, on: string): boolean {
  const { route } = preset;
  if (route === undefined) return false;
  const { outcome } = decide(presetAnswers({ ...preset, setBy: 'chosen' }), on);
  return outcome !== route;
}
