import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Checklist,
  checklistItems,
  checklistSchema,
  type Observation,
  updateChecklist,
} from '../../../core/mail/checklist.ts';
import { observeRelay } from '../../../core/mail-test/observe-relay.ts';
import type { RelayVerdict } from '../../../core/mail-test/relay-verdict.ts';

const subject = { domain: 'entreprise.example', ip: '199.16.112.2' };

const note = (
  item: Observation['item'],
  state: Observation['state'],
  value: string,
  at: string,
): Observation => ({
  item,
  state,
  value,
  at,
  by: 'dns.check',
});

const november = '2026-11-21T12:00:00.000Z';
const december = '2026-12-05T12:00:00.000Z';

const listOf = (...observations: Observation[]): Checklist => ({ ...subject, observations });

const verdict: RelayVerdict = {
  kind: 'relayed',
  recipient: 'outside',
  address: 'same',
  seen: '199.16.112.2',
  expected: '199.16.112.2',
  host: 'h.example',
  hostFrom: 'mx',
  practice: false,
  ipv6Ignored: false,
  messageAccepted: false,
  command: '',
};

describe('the checklist over time', () => {
  it.each([
    ['verified', 'problem', 'worse'],
    ['problem', 'verified', 'better'],
    ['unknown', 'verified', 'first'],
    ['verified', 'unknown', 'unread'],
  ] as const)('tells that %s became %s: %s', (before, after, change) => {
    const known = note('mx', before, 'a', november);
    const seen = note('mx', after, 'b', december);
    expect(updateChecklist(listOf(known), subject, [seen]).changes).toEqual([
      { item: 'mx', change, before: known, after: seen },
    ]);
  });

  it('tells a value that changed, and is silent about what did not', () => {
    const known = listOf(
      note('mx', 'verified', 'old.example', november),
      note('dmarc', 'verified', 'same', november),
    );
    const fresh = [
      note('mx', 'verified', 'new.example', december),
      note('dmarc', 'verified', 'same', december),
    ];
    expect(updateChecklist(known, subject, fresh).changes).toMatchObject([{ item: 'mx', change: 'changed' }]);
  });

  it('keeps what was verified when a question goes unanswered', () => {
    const known = note('mx', 'verified', 'a', november);
    const { checklist } = updateChecklist(listOf(known), subject, [
      note('mx', 'unknown', 'timeout', december),
    ]);
    expect(checklist.observations).toEqual([known]);
  });

  it('starts afresh for another domain or another address', () => {
    const known = listOf(note('mx', 'verified', 'a', november));
    const other = { domain: 'entreprise.example', ip: '198.51.100.1' };
    expect(updateChecklist(known, other, []).checklist).toEqual({ ...other, observations: [] });
  });

  it('counts a relay test only for the address it left from, and never an exercise', () => {
    expect(observeRelay(verdict, november)).toMatchObject([
      { item: 'seen-address', state: 'verified' },
      { item: 'relay', state: 'verified', value: 'relayed' },
    ]);
    const elsewhere: RelayVerdict = { ...verdict, address: 'different', seen: '198.51.100.7' };
    expect(observeRelay(elsewhere, november)).toMatchObject([
      { item: 'seen-address', state: 'problem' },
      { item: 'relay', state: 'unknown' },
    ]);
    expect(observeRelay({ ...verdict, practice: true }, november)).toEqual([]);
  });

  it('stays whole: one observation an item, the last answered one, always storable', () => {
    const observation = fc.record({
      item: fc.constantFrom(...checklistItems),
      state: fc.constantFrom('verified' as const, 'problem' as const, 'unknown' as const),
      value: fc.string({ maxLength: 20 }),
      at: fc.constant(november),
      by: fc.constant('dns.check' as const),
    });
    fc.assert(
      fc.property(fc.array(fc.array(observation, { maxLength: 6 }), { maxLength: 6 }), (rounds) => {
        let checklist: Checklist | null = null;
        for (const fresh of rounds) checklist = updateChecklist(checklist, subject, fresh).checklist;
        if (checklist === null) return;
        expect(checklistSchema.parse(checklist)).toEqual(checklist);
        for (const one of checklist.observations) {
          const heard = rounds.flat().filter((other) => other.item === one.item);
          const answered = heard.filter((other) => other.state !== 'unknown');
          expect(one).toEqual(answered.at(-1) ?? heard[0]);
        }
        expect(new Set(checklist.observations.map((one) => one.item)).size).toBe(
          checklist.observations.length,
        );
      }),
    );
  });
});
