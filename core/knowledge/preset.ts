import { isDay } from '../calendar-day.ts';
import { parsePublicIpv4 } from '../mail/ipv4.ts';
import { fail, ok, type Result } from '../result.ts';
import { z } from '../schema.ts';
import type { Fact } from './fact.ts';
import { type FactId, type FactOverride, isFactId, knowledge, knowledgeWith, withPreset } from './facts.ts';

const words = z.strictObject({ fr: z.string().min(1).max(1000), en: z.string().min(1).max(1000) });

/** A fact said by the organization: all of it, so that no old source supports the new words. */
export const factOverrideSchema = z.strictObject({
  id: z.string().max(80),
  statement: words,
  value: z.string().max(200).optional(),
  source: z.strictObject({ title: z.string().min(1).max(300), url: z.url().max(500).nullable() }),
  checkedOn: z.string().refine(isDay, 'YYYY-MM-DD'),
});

/** The application that the organization registered in Entra, for reading Microsoft 365 directly. Not a secret. */
export const graphApplicationSchema = z.strictObject({
  clientId: z.guid(),
  tenant: z.string().min(1).max(200),
});

export type GraphApplication = z.infer<typeof graphApplicationSchema>;

/**
 * What an organization's IT knows better than a published page: a file put beside the settings of each workstation.
 * Only facts can be replaced; the rules that use them cannot.
 */
export const presetSchema = z.strictObject({
  version: z.literal(1),
  organization: z.string().max(200).optional(),
  facts: z.array(factOverrideSchema).max(100),
  graph: graphApplicationSchema.optional(),
});

export type Preset = z.infer<typeof presetSchema>;

export type AcceptedPreset = {
  readonly overrides: readonly FactOverride[];
  readonly graph: GraphApplication | null;
};

/** Reads a preset already parsed from JSON. A refusal names the field; nothing of a refused preset is used. */
export function parsePreset(raw: unknown, file: string): Result<AcceptedPreset> {
  const parsed = presetSchema.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
    const path = [...(issue?.path ?? []), ...keys].map(String).join('.') || '—';
    return fail('preset.unusable', { file, path: path.slice(0, 80) });
  }
  const overrides = parsed.data.facts.map(
    ({ value, ...fact }): FactOverride => ({ ...fact, ...(value === undefined ? {} : { value }) }),
  );
  for (const [index, { id, value }] of overrides.entries()) {
    // The one fact whose value is used as it is: a wrong address would cost a day.
    const needsAddress = id === 'maestro-cloud-address';
    if (needsAddress && !parsePublicIpv4(value ?? '').ok) {
      return fail('preset.unusable', { file, path: `facts.${index}.value` });
    }
  }
  const known = withPreset(knowledge, overrides);
  return known.ok ? ok({ overrides, graph: parsed.data.graph ?? null }) : known;
}

/** Each fact that a preset replaces, as published and as the organization states it. */
export function replacedFacts(
  overrides: readonly FactOverride[],
): { readonly id: FactId; readonly before: Fact; readonly after: Fact }[] {
  const known = knowledgeWith(overrides);
  const ids = overrides.map(({ id }) => id).filter(isFactId);
  return [...new Set(ids)].map((id) => ({ id, before: knowledge[id], after: known[id] }));
}
