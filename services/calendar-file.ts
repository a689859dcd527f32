import { createEvents, type EventAttributes } from 'ics';
import { addDays } from '../core/calendar-day.ts';
import type { Locale } from '../core/i18n/message.ts';
import { say, translate } from '../core/i18n/translate.ts';
import { type CalendarEntry, sayWhen } from '../core/knowledge/calendar.ts';
import { links } from '../core/knowledge/links.ts';
import { fail, ok, type Result } from '../core/result.ts';

type Day = [number, number, number];

/**
 * Writes entries as an iCalendar (RFC 5545) text: all-day events, a reminder a week before, a stable UID each so
 * that importing the file again updates the events instead of doubling them. What we deduced says so in its title.
 */
export function calendarFile(entries: readonly CalendarEntry[], locale: Locale): Result<string> {
  const written = createEvents(
    entries.map((entry) => eventOf(entry, locale)),
    { productId: 'assistant-courriel', calName: translate(locale, 'calendar.export.name') },
  );
  if (written.error !== null || written.value === null || written.value === undefined)
    return fail('calendar.not-written', { detail: written.error?.message ?? '' });
  return ok(strictly(written.value));
}

/**
 * What the library leaves short of RFC 5545: a duration of days that ends in a T without any time (§3.3.6), and lines
 * folded by characters where the limit is 75 octets (§3.1).
 */
function strictly(text: string): string {
  return text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map((line) => folded(/^TRIGGER:-?P\d+[DW]T$/.test(line) ? line.slice(0, -1) : line))
    .join('\r\n');
}

function folded(line: string): string {
  const lines = [''];
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += character;
    octets += size;
  }
  return lines.join('\r\n');
}

function eventOf(entry: CalendarEntry, locale: Locale): EventAttributes {
  const basis = translate(locale, `calendar.basis.${entry.basis}`);
  const title = say(locale, entry.title);
  return {
    uid: `${entry.id}@assistant-courriel`,
    title: entry.basis === 'deduced' ? `${title} (${basis})` : title,
    description: `${say(locale, sayWhen(entry))}\n${say(locale, entry.detail)}\n(${basis})`,
    start: dayOf(entry.from),
    // An all-day event ends on the day after its last day.
    end: dayOf(addDays(entry.until, 1)),
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
    ...(entry.link === null ? {} : { url: links[entry.link] }),
    alarms: [{ action: 'display', description: title, trigger: { days: 7, before: true } }],
  };
}

function dayOf(date: string): Day {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}
