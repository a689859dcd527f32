import type { WatchedPolicy } from '../../knowledge/calendar.ts';
import { policyOrigin } from '../../knowledge/policy-rules.ts';
import type { ImportedPolicy } from './imported-policy.ts';

/** Policies that wait, and the names of those that wait since a day the export does not tell. */
export type Watch = { readonly watched: readonly WatchedPolicy[]; readonly undated: readonly string[] };

/** The Microsoft-managed policies of an export that wait in report-only, each since the day it was created. */
export function watchedPolicies(policies: readonly ImportedPolicy[]): Watch {
  const waiting = policies
    .filter(({ state }) => state === 'enabledForReportingButNotEnforced')
    .filter(({ displayName, templateId }) => policyOrigin(displayName, templateId).by === 'microsoft')
    .toSorted((one, other) => (one.displayName < other.displayName ? -1 : 1));
  return {
    watched: waiting.flatMap(({ displayName, createdDateTime }) =>
      createdDateTime === null ? [] : [{ name: displayName, since: createdDateTime.slice(0, 10) }],
    ),
    undated: waiting.filter((each) => each.createdDateTime === null).map(({ displayName }) => displayName),
  };
}
