import type { DiagnosisId } from '../causes/diagnosis-ids.ts';
import { type Candidate, unique, type Verdict } from './candidates.ts';
import type { ExplainContext } from './explanation.ts';
import { isExchangeOnline } from './hosts.ts';
import type { Evidence } from './signals.ts';

/** What the words came to, and what may correct it. */
export type Judged = {
  readonly verdict: Verdict;
  readonly evidence: Evidence;
  readonly context: ExplainContext;
  readonly candidates: readonly Candidate[];
};

/** Another verdict where the host, the port, the certificate or the transcript calls for one; null elsewhere. */
export type Correction = (judged: Judged) => Verdict | null;

export const about = (...ids: DiagnosisId[]): ReadonlySet<DiagnosisId> => new Set(ids);

export const lead = (verdict: Verdict): DiagnosisId => verdict.causes[0] ?? 'unknown';

/** Puts causes before those of a verdict, or the first of them alone where it is certain. */
export const ranked = (verdict: Verdict, first: readonly DiagnosisId[], certain = false): Verdict => ({
  ...verdict,
  causes: certain ? first.slice(0, 1) : unique([...first, ...verdict.causes]),
  certain,
});

/** Puts causes in the place of those of a verdict, none of them certain. */
export const replaced = (verdict: Verdict, causes: readonly DiagnosisId[]): Verdict => ({
  ...verdict,
  causes,
  certain: false,
});

/** What an administrator of Microsoft 365 may switch. */
export const organisationOnly = about(
  'smtp-auth-disabled-tenant',
  'smtp-auth-disabled-mailbox',
  'policy-blocked',
  'security-defaults',
  'conditional-access-blocks-legacy-auth',
);

/** The caller's host, or the text's, is one of Microsoft's. */
export function meantForMicrosoft({ host }: Evidence): boolean {
  return host !== null && isExchangeOnline(host);
}
