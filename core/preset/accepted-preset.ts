import type { Fact } from '../knowledge/fact.ts';
import { type FactId, type FactOverride, isFactId, knowledge, knowledgeWith } from '../knowledge/facts.ts';
import { fail, ok, type Result } from '../result.ts';
import { isAdministrators } from './organization.ts';
import { checkPreset, pathText } from './preset-problems.ts';
import {
  type GraphApplication,
  noOrganization,
  type Organization,
  type Preset,
  type PresetSource,
} from './preset-schema.ts';

/** What the assistant uses of a preset. */
export type AcceptedPreset = {
  readonly overrides: readonly FactOverride[];
  readonly graph: GraphApplication | null;
  readonly organization: Organization;
};

export const noPreset: AcceptedPreset = { overrides: [], graph: null, organization: noOrganization };

/** Reads a preset already parsed from JSON. A refusal names the first field; nothing of a refused preset is used. */
export function parsePreset(raw: unknown, file: string): Result<AcceptedPreset> {
  const checked = checkPreset(raw);
  if ('preset' in checked) return ok(acceptPresets([{ source: 'chosen', preset: checked.preset }]));
  const [first] = checked.problems;
  const path = first === undefined ? '—' : pathText(first.path);
  if (first?.kind === 'later-version') return fail('preset.later-version', { file });
  return first?.kind === 'unknown-fact'
    ? fail('preset.unknown-fact', { id: factIdAt(raw, first.path) })
    : fail('preset.unusable', { file, path });
}

/**
 * The presets found, the most trusted first, as one. What only an administrator writes (policy, machine-wide file) is
 * put together field by field, the policy first; what a person may write counts only where there is none of it, so
 * that nobody adds a server to what the organization settled.
 */
export function acceptPresets(
  found: readonly { readonly source: PresetSource; readonly preset: Preset }[],
): AcceptedPreset {
  const trusted = found.filter(({ source }) => isAdministrators(source));
  const used = trusted.length > 0 ? trusted : found.slice(0, 1);
  const [first] = used;
  if (first === undefined) return noPreset;
  const merged: Preset = Object.assign({}, ...[...used].reverse().map(({ preset }) => preset));
  const { $schema: _schema, version: _version, facts = [], graph, ...organization } = merged;
  return {
    overrides: facts.map(({ value, ...fact }) => ({ ...fact, ...(value === undefined ? {} : { value }) })),
    graph: graph ?? null,
    organization: { ...organization, setBy: first.source },
  };
}

/** Each fact that a preset replaces, as published and as the organization states it. */
export function replacedFacts(
  overrides: readonly FactOverride[],
): { readonly id: FactId; readonly before: Fact; readonly after: Fact }[] {
  const known = knowledgeWith(overrides);
  const ids = overrides.map(({ id }) => id).filter(isFactId);
  return [...new Set(ids)].map((id) => ({ id, before: knowledge[id], after: known[id] }));
}

function factIdAt(raw: unknown, path: readonly (string | number)[]): string {
  const facts = (raw as { readonly facts: readonly { readonly id: string }[] }).facts;
  return facts[Number(path[1])]?.id ?? '—';
}
