import type { Observation } from '../mail/checklist.ts';
import type { RelayVerdict } from './relay-verdict.ts';

/** What a relay test verified; nothing when it was an exercise. `at` is the ISO instant of the test. */
export function observeRelay(verdict: RelayVerdict, at: string): Observation[] {
  if (verdict.practice || verdict.kind === 'cancelled') return [];
  const silent = verdict.kind === 'no-conversation' || verdict.kind === 'stopped-early';
  const wrongPlace = verdict.address === 'different';
  const relay: Observation = {
    item: 'relay',
    // A test from another address says nothing of the one expected.
    state: silent || wrongPlace ? 'unknown' : verdict.kind === 'relayed' ? 'verified' : 'problem',
    value: verdict.kind,
    at,
    by: 'relay.check',
  };
  if (verdict.seen === null) return [relay];
  const state = verdict.address === 'same' ? 'verified' : wrongPlace ? 'problem' : 'unknown';
  return [{ item: 'seen-address', state, value: verdict.seen, at, by: 'relay.check' }, relay];
}
