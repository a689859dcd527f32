import { describe, expect, it } from 'vitest';
import { calendarOn } from '../../core/knowledge/calendar.ts';
import { calendarFile } from '../../services/calendar-file.ts';

function write(locale: 'fr' | 'en', watched: Parameters<typeof calendarOn>[1] = []): string {
  const file = calendarFile(calendarOn('2026-11-21', watched), locale);
  if (!file.ok) throw new Error(file.code);
  return file.value;
}

/** Lines as a reader sees them: folded lines joined (RFC 5545 §3.1). */
const unfold = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n');

describe('the .ics export', () => {
  it('is one calendar of all-day events, one each, with stable ids', () => {
    const lines = unfold(write('fr'));
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    const uids = lines.filter((line) => line.startsWith('UID:'));
    expect(uids).toHaveLength(calendarOn('2026-11-21').length);
    expect(new Set(uids).size).toBe(uids.length);
    expect(unfold(write('fr')).filter((line) => line.startsWith('UID:'))).toEqual(uids);
    expect(lines).toContain('DTSTART;VALUE=DATE:20261221');
    expect(lines).toContain('DTEND;VALUE=DATE:20270101');
  });

  it('reminds a week before, with alarms that RFC 5545 allows', () => {
    const lines = unfold(write('fr'));
    // §3.6.6: an alarm that displays has these, once each; §3.3.6: days without a time end in D.
    const alarms = lines.join('\n').match(/BEGIN:VALARM\n[\s\S]*?END:VALARM/g) ?? [];
    expect(alarms).toHaveLength(calendarOn('2026-11-21').length);
    for (const alarm of alarms)
      expect(alarm).toMatch(/^BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:.+\nTRIGGER:-P7D\nEND:VALARM$/);
  });

  it('says in the title what was deduced, in the language asked', () => {
    expect(unfold(write('fr')).some((line) => /^SUMMARY:.*\(déduit par nous\)/.test(line))).toBe(true);
    expect(unfold(write('en')).some((line) => /^SUMMARY:.*\(deduced by us\)/.test(line))).toBe(true);
  });

  it('folds long lines and lets no policy name break out of its field', () => {
    const text = write('fr', [{ name: 'A\r\nBEGIN:VEVENT\r\nSUMMARY:x; , \\', since: '2026-11-01' }]);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(unfold(text).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(
      calendarOn('2026-11-21').length + 1,
    );
  });
});
