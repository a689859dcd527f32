import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../core/calendar-day.ts';
import { say } from '../../../core/i18n/translate.ts';
import { calendarEvents, calendarOn, sayDaysLeft, sayWhen } from '../../../core/knowledge/calendar.ts';
import { factById } from '../../../core/knowledge/facts.ts';
import { basicAuthRetirement } from '../../../core/knowledge/retirement.ts';

const stateOn = (on: string, id: string) => calendarOn(on).find((entry) => entry.id === id)?.state;

describe('the retirement of basic authentication', () => {
  it('is dated by the facts, everywhere', () => {
    const dates = calendarEvents.flatMap(({ id, from, until }) =>
      id === 'basic-auth-off' ? [from, until] : [],
    );
    expect(dates).toEqual([basicAuthRetirement.from, basicAuthRetirement.until]);
    expect(basicAuthRetirement).toEqual({
      from: '2026-12-21',
      until: factById('basic-auth-off-by-default')?.from,
      afterwards: '2027-01-02',
    });
    expect(factById('basic-auth-unchanged-until-december-2026')?.until).toBe(basicAuthRetirement.until);
  });
});

describe('the calendar', () => {
  it('tells what was announced from what we deduced', () => {
    const basis = Object.fromEntries(calendarEvents.map((event) => [event.id, event.basis]));
    expect(basis['basic-auth-off']).toBe('announced');
    expect(basis['app-passwords-stop']).toBe('deduced');
    expect(basis['sms-end']).toBe('announced');
    expect(basis['security-info-barred']).toBe('deduced');
    expect(basis['removal-announcement']).toBe('announced');
  });

  it('stands on the date it is asked for', () => {
    expect(stateOn('2026-11-21', 'basic-auth-off')).toBe('coming');
    expect(stateOn('2026-12-28', 'basic-auth-off')).toBe('under-way');
    expect(stateOn('2027-01-02', 'basic-auth-off')).toBe('past');
    expect(stateOn('2027-01-02', 'sms-end')).toBe('coming');
    expect(stateOn('2027-02-01', 'sms-end')).toBe('under-way');
    expect(stateOn('2027-02-02', 'sms-end')).toBe('past');
    expect(stateOn('2027-08-01', 'removal-announcement')).toBe('under-way');
  });

  it('adds the first day a report-only policy may be switched on, as deduced', () => {
    const name = 'Microsoft-managed: Block legacy authentication';
    const entry = calendarOn('2026-11-21', [{ name, since: '2026-11-10' }]).find(({ id }) =>
      id.startsWith('policy-activation'),
    );
    expect(entry).toMatchObject({ from: '2026-12-10', basis: 'deduced', state: 'coming', days: 19 });
    expect(say('fr', entry?.detail ?? { id: 'calendar.state.past' })).toContain('10 novembre 2026');
    expect(say('en', entry?.title ?? { id: 'calendar.state.past' })).toContain(name);
  });

  it('never gives a day where Microsoft gave none', () => {
    const event = calendarEvents.find(({ id }) => id === 'basic-auth-off');
    if (event === undefined) throw new Error('event missing');
    expect(say('fr', sayWhen(event))).toContain('n’est pas publié');
  });

  it('is in order, and each event is in one state only, whatever the date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800, max: 1500 }), (offset) => {
        const on = addDays('2026-11-21', offset);
        const entries = calendarOn(on);
        expect(entries.map(({ from }) => from)).toEqual(entries.map(({ from }) => from).sort());
        for (const entry of entries) {
          expect(entry.state === 'coming').toBe(entry.days > 0);
          expect(daysBetween(on, entry.from)).toBe(entry.days);
        }
      }),
    );
  });

  it('counts the days to a known day, and the least and the most to a span', () => {
    const left = calendarOn('2026-11-25').flatMap((entry) => {
      const words = sayDaysLeft(entry);
      return words === null ? [] : [`${entry.from} ${entry.until} ${say('en', words)}`];
    });
    expect(left).toContain('2026-12-21 2026-12-31 in 26 to 36 days');
    expect(left.filter((line) => line.slice(0, 10) === line.slice(11, 21))).toSatisfy((days: string[]) =>
      days.every((line) => !line.includes(' to ')),
    );
    expect(
      calendarOn('2026-12-25')
        .filter(({ days }) => days <= 0)
        .map(sayDaysLeft),
    ).toSatisfy((all: unknown[]) => all.length > 0 && all.every((one) => one === null));
  });
});
