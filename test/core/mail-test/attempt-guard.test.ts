import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnosis, Explanation } from '../../../core/diagnosis/explanation.ts';
import {
  attemptGuardSchema,
  guardAfter,
  minutesToWait,
  withGuard,
} from '../../../core/mail-test/attempt-guard.ts';

const now = Date.parse('2026-11-21T12:00:00Z');
const account = 'Nom@exemple.ca';

const explanation = (...retries: Diagnosis['retry'][]): Explanation =>
  ({ diagnoses: retries.map((retry) => ({ id: 'bad-credentials', retry })) }) as Explanation;

const safe = { safe: true, afterSeconds: 0, attempts: 1 };
const wait = (afterSeconds: number) => ({ safe: false, afterSeconds, attempts: 1 });

describe('the guard after a refusal', () => {
  test('is none when trying again is harmless', () => {
    expect(guardAfter(account, explanation(safe), now)).toBeNull();
    expect(guardAfter(account, explanation(), now)).toBeNull();
  });

  test('lasts as long as the most cautious of the possible causes asks', () => {
    const guard = guardAfter(account, explanation(safe, wait(60), wait(900)), now);
    expect(guard).toEqual({
      account: 'nom@exemple.ca',
      diagnosis: 'bad-credentials',
      refusedAt: '2026-11-21T12:00:00.000Z',
      until: '2026-11-21T12:15:00.000Z',
    });
    expect(attemptGuardSchema.safeParse(guard).success).toBe(true);
  });

  test('counts whole minutes, for its own account alone', () => {
    const guards = withGuard([], account, guardAfter(account, explanation(wait(90)), now), now);
    expect(minutesToWait(guards, 'NOM@exemple.ca', now)).toBe(2);
    expect(minutesToWait(guards, 'nom@exemple.ca', now + 89_999)).toBe(1);
    expect(minutesToWait(guards, 'nom@exemple.ca', now + 90_000)).toBe(0);
    expect(minutesToWait(guards, 'autre@exemple.ca', now)).toBe(0);
  });

  test('is replaced by the next one, lifted by a success, and dropped once over', () => {
    const first = withGuard([], account, guardAfter(account, explanation(wait(60)), now), now);
    const second = withGuard(first, account, guardAfter(account, explanation(wait(600)), now), now);
    expect(second).toHaveLength(1);
    expect(minutesToWait(second, account, now)).toBe(10);
    expect(withGuard(second, account, null, now)).toEqual([]);
    expect(withGuard(second, 'autre@exemple.ca', null, now + 600_000)).toEqual([]);
  });

  test('never holds two entries for an account, nor one that has ended', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom('a@b.ca', 'A@b.ca', 'c@d.ca'),
            fc.integer({ min: 0, max: 5000 }),
            fc.nat(4000),
          ),
        ),
        (events) => {
          let guards: ReturnType<typeof withGuard> = [];
          let at = now;
          for (const [who, seconds, pause] of events) {
            at += pause * 1000;
            guards = withGuard(guards, who, guardAfter(who, explanation(wait(seconds)), at), at);
            expect(new Set(guards.map((one) => one.account)).size).toBe(guards.length);
            expect(guards.every((one) => Date.parse(one.until) > at)).toBe(true);
            expect(minutesToWait(guards, who, at)).toBe(Math.ceil(seconds / 60));
          }
        },
      ),
    );
  });
});
