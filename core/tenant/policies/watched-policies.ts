import type { WatchedPolicy } from '../../knowledge/calendar.ts';
import { isDay } from '../../knowledge/calendar-day.ts';
import { policyOrigin } from '../../knowledge/policy-rules.ts';
import type { ImportedPolicy } from './imported-policy.ts';

/** The Microsoft-managed policies of an export that wait in report-only, each since the day it was created. */
export function watchedPolicies(policies: readonly ImportedPolicy[]): readonly WatchedPolicy[] {
  return policies.flatMap(({ displayName, templateId, state, createdDateTime }) => {
    const since = createdDateTime?.slice(0, 10) ?? '';
    const managed = policyOrigin(displayName, templateId).by === 'microsoft';
    return managed && state === 'enabledForReportingButNotEnforced' && isDay(since)
      ? [{ name: displayName, since }]
      : [];
  });
}
