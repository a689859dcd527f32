import type { Reading } from '../completeness.ts';
import type { PolicyExport } from './imported-policy.ts';
import type { SignInCase } from './sign-in-case.ts';
import { whatIf } from './what-if.ts';

/** What a policy may ask of a sign-in besides who it is. */
export const whatIfQuestions = ['ip', 'country', 'platform', 'device', 'risk'] as const;

export type WhatIfQuestion = (typeof whatIfQuestions)[number];

/**
 * What these policies would need to know of these sign-ins: a question that no policy asks, or asks only where something
 * else settles it already, is left out.
 */
export function questionsFor(
  set: Reading<PolicyExport>,
  signIns: readonly SignInCase[],
  on: string,
): ReadonlySet<WhatIfQuestion> {
  const unanswered = {
    ip: null,
    country: null,
    platform: null,
    device: null,
    signInRisk: null,
    userRisk: null,
  };
  const reasons = signIns.flatMap((signIn) =>
    whatIf(set, { ...signIn, ...unanswered }, on).policies.flatMap((policy) =>
      policy.outcome === 'depends' ? policy.reasons : [],
    ),
  );
  const countries = set.value.locations.some((location) => location.countries.length > 0);
  return new Set(
    reasons.flatMap(({ id }): readonly WhatIfQuestion[] => {
      if (id === 'whatif.depends.location') return countries ? ['ip', 'country'] : ['ip'];
      if (id === 'whatif.depends.platform') return ['platform'];
      if (id === 'whatif.depends.device') return ['device'];
      return id === 'whatif.depends.signInRiskLevels' || id === 'whatif.depends.userRiskLevels'
        ? ['risk']
        : [];
    }),
  );
}
