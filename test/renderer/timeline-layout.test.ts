import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOn } from '../../core/knowledge/calendar.ts';
import { layTimeline, timelineSize } from '../../renderer/tenant/timeline-layout.ts';

const day = fc
  .integer({ min: Date.parse('2025-06-01'), max: Date.parse('2029-01-01') })
  .map((time) => new Date(time).toISOString().slice(0, 10));
const watched = fc.array(fc.record({ name: fc.constant('Microsoft-managed: x'), since: day }), {
  maxLength: 12,
});

describe('the timeline', () => {
  it('shows every date once, within the picture, and no two marks of a lane touch', () => {
    fc.assert(
      fc.property(day, watched, (on, policies) => {
        const entries = calendarOn(on, policies);
        const { marks, lanes, today } = layTimeline(entries, on);
        expect(marks.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1));
        for (const x of [today, ...marks.flatMap((mark) => [mark.x, mark.x + mark.width])]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(timelineSize.width);
        }
        for (const one of marks) {
          expect(one.lane).toBeLessThan(lanes);
          for (const other of marks) {
            if (other.number <= one.number || other.lane !== one.lane) continue;
            expect(other.x - (one.x + one.width)).toBeGreaterThanOrEqual(timelineSize.mark);
          }
        }
      }),
    );
  });

  it('has a tick for each quarter, from the first to the last', () => {
    const { ticks } = layTimeline(calendarOn('2026-11-21'), '2026-11-21');
    expect(ticks.map(({ date }) => date)).toEqual([
      ...['2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01', '2026-01-01', '2026-04-01'],
      ...['2026-07-01', '2026-10-01', '2027-01-01', '2027-04-01', '2027-07-01', '2027-10-01'],
      ...['2028-01-01', '2028-04-01', '2028-07-01', '2028-10-01', '2029-01-01', '2029-04-01'],
    ]);
  });
});
