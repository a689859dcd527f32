import { expect, test } from 'vitest';
import { diagnosisIds } from '../../core/causes/diagnosis-ids.ts';
import { failures } from '../../core/i18n/failures.ts';
import { events, operations } from '../../core/operations/contract.ts';
import locked from './public-names.json';

const current: Record<keyof typeof locked, readonly string[]> = {
  operations: Object.keys(operations),
  events: Object.keys(events),
  diagnoses: diagnosisIds,
  failures: Object.keys(failures),
};

/**
 * Scripts, reports and support rely on these names: none is renamed, dropped or given another meaning. A new one is
 * added to `public-names.json`, in alphabetical order, in the commit that brings it.
 */
test.each(Object.keys(current) as (keyof typeof locked)[])(
  'the names of %s are those made public',
  (kind) => {
    expect([...current[kind]].sort()).toEqual(locked[kind]);
  },
);

test('no name of a kind is used twice', () => {
  for (const names of Object.values(current)) expect(new Set(names).size).toBe(names.length);
});
