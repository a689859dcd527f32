import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '../../../core/i18n/translate.ts';
import {
  conclude,
  gap,
  gapKinds,
  gapMessage,
  mergeReadings,
  reading,
} from '../../../core/tenant/completeness.ts';

const answers = ['fails', 'works', 'cannot-say'] as const;
const rule = {
  stands: (answer: (typeof answers)[number]) => answer === 'fails',
  cannotSay: () => 'cannot-say' as const,
};
const gaps = fc.array(
  fc.constantFrom(...gapKinds).map((kind) => gap(kind, 'f.json', 'x')),
  { maxLength: 3 },
);

describe('a conclusion', () => {
  it('is drawn from a whole reading; from another, only when nothing missing could change it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...answers), gaps, (answer, missing) => {
        const said = conclude(reading(answer, missing), (value) => value, rule);
        expect(said).toBe(missing.length === 0 || answer === 'fails' ? answer : 'cannot-say');
      }),
    );
  });

  it('counts each gap once, and a merge is whole only when all its parts are', () => {
    const parts = [reading([1]), reading([2], [gap('next-page', 'a.json'), gap('next-page', 'a.json')])];
    const merged = mergeReadings(parts, (values) => values.flat());
    expect(merged).toEqual({ value: [1, 2], gaps: [gap('next-page', 'a.json')] });
    expect(mergeReadings([reading([1]), reading([2])], (values) => values.flat()).gaps).toEqual([]);
  });
});

describe('a gap', () => {
  it.each(gapKinds)('%s names what is missing, in both languages', (kind) => {
    for (const locale of ['fr', 'en'] as const)
      expect(say(locale, gapMessage(gap(kind, 'Stratégie A', '3 lignes')))).toContain('Stratégie A');
  });
});
