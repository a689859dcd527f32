import type { Explanation } from '../diagnosis/explanation.ts';
import { z } from '../schema.ts';

/** A refusal that can lock the account: no new login before `until` (ISO instant, UTC). */
export const attemptGuardSchema = z.strictObject({
  account: z.string(),
  diagnosis: z.string(),
  refusedAt: z.string(),
  until: z.string(),
});

export type AttemptGuard = z.infer<typeof attemptGuardSchema>;

/**
 * After a refusal that can lock the account, the guard that keeps the next login waiting; null when trying again
 * is harmless. Entra's smart lockout lasts longer each time it is met, so waiting is the mend and not a nuisance.
 */
export function guardAfter(account: string, explanation: Explanation, nowMs: number): AttemptGuard | null {
  const first = explanation.diagnoses[0];
  if (first === undefined) return null;
  // Several causes are possible: the most cautious of them decides.
  const afterSeconds = Math.max(
    ...explanation.diagnoses.map((one) => (one.retry.safe ? 0 : one.retry.afterSeconds)),
  );
  if (afterSeconds === 0) return null;
  return {
    account: account.toLowerCase(),
    diagnosis: first.id,
    refusedAt: new Date(nowMs).toISOString(),
    until: new Date(nowMs + afterSeconds * 1000).toISOString(),
  };
}

/** Whole minutes still to wait before a login for `account`, 0 when none. */
export function minutesToWait(guards: readonly AttemptGuard[], account: string, nowMs: number): number {
  const guard = guards.find((one) => one.account === account.toLowerCase());
  if (guard === undefined) return 0;
  const left = Date.parse(guard.until) - nowMs;
  return left > 0 ? Math.ceil(left / 60_000) : 0;
}

/** Replaces the guard of its account and drops those that have ended. */
export function withGuard(
  guards: readonly AttemptGuard[],
  account: string,
  next: AttemptGuard | null,
  nowMs: number,
): AttemptGuard[] {
  const kept = guards.filter((one) => one.account !== account.toLowerCase() && Date.parse(one.until) > nowMs);
  return next === null ? kept : [...kept, next];
}
