import type { Words } from '../i18n/message.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Fact, Source } from './fact.ts';
import { appPasswordFacts } from './facts-app-passwords.ts';
import { maestroFacts } from './facts-maestro.ts';
import { outlookFacts } from './facts-outlook.ts';
import { policyFacts } from './facts-policies.ts';
import { relayFacts } from './facts-relay.ts';
import { retirementFacts } from './facts-retirement.ts';
import { smtpFacts } from './facts-smtp.ts';

const table = {
  ...retirementFacts,
  ...appPasswordFacts,
  ...policyFacts,
  ...smtpFacts,
  ...relayFacts,
  ...outlookFacts,
  ...maestroFacts,
};

export type FactId = keyof typeof table;

/** Facts by id. Every advice rests on one of them. */
export type Knowledge = Readonly<Record<FactId, Fact>>;

export const knowledge: Knowledge = table;

export const facts: readonly Fact[] = Object.values(table);

/** The fact of that id, as published; undefined for an id that is not one of ours. */
export function factById(id: string): Fact | undefined {
  return isFactId(id) ? knowledge[id] : undefined;
}

/** True for the id of a fact (and not for what objects inherit). */
export function isFactId(id: string): id is FactId {
  return Object.hasOwn(table, id);
}

/** True when a fact holds on an ISO date. */
export function holdsOn(fact: Fact, on: string): boolean {
  return (fact.from === undefined || fact.from <= on) && (fact.until === undefined || on <= fact.until);
}

/** A fact that an organization knows better, said entirely in its own words. */
export type FactOverride = {
  readonly id: string;
  readonly statement: Words;
  readonly value?: string;
  readonly source: Source;
  readonly checkedOn: string;
};

/**
 * The facts with those of an organization's preset in their place. Nothing of a replaced fact remains, so that no
 * old source ever seems to support a new statement. Fails on an id that is not a fact's.
 */
export function withPreset(known: Knowledge, overrides: readonly FactOverride[]): Result<Knowledge> {
  const changed: Record<FactId, Fact> = { ...known };
  for (const override of overrides) {
    if (!isFactId(override.id)) return fail('preset.unknown-fact', { id: override.id });
    changed[override.id] = { ...override, publishedOn: null, confidence: 'organization' };
  }
  return ok(changed);
}

/** The facts to advise by, with those of a preset that was already accepted. */
export function knowledgeWith(overrides: readonly FactOverride[]): Knowledge {
  const known = withPreset(knowledge, overrides);
  return known.ok ? known.value : knowledge;
}
