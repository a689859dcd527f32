import { daysBetween } from '../../core/calendar-day.ts';
import type { CalendarEntry } from '../../core/knowledge/calendar.ts';

/** One mark of the picture, in its units. `width` is 0 for a day. */
export type TimelineMark = {
  readonly entry: CalendarEntry;
  /** The number that ties it to the list. */
  readonly number: number;
  readonly x: number;
  readonly width: number;
  readonly lane: number;
};

export type Timeline = {
  readonly marks: readonly TimelineMark[];
  readonly lanes: number;
  /** The first day of each quarter shown. */
  readonly ticks: readonly { readonly date: string; readonly x: number }[];
  readonly today: number;
};

export const timelineSize = { width: 960, mark: 22, margin: 24 } as const;

/**
 * Places entries along a line of time: marks that would touch go to lanes one above the other. The line runs over
 * whole quarters, from the first entry (or the day asked) to the last.
 */
export function layTimeline(entries: readonly CalendarEntry[], on: string): Timeline {
  const first = quarterOf([on, ...entries.map(({ from }) => from)].sort()[0] ?? on, 0);
  const last = quarterOf([on, ...entries.map(({ until }) => until)].sort().at(-1) ?? on, 1);
  const days = Math.max(1, daysBetween(first, last));
  const { width, mark, margin } = timelineSize;
  const xOf = (date: string) => margin + (daysBetween(first, date) / days) * (width - 2 * margin);
  const ends: number[] = [];
  const marks = entries.map((entry, index) => {
    const x = xOf(entry.from);
    const length = Math.max(0, xOf(entry.until) - x);
    const wide = length > mark ? length : 0;
    const found = ends.findIndex((end) => end <= x - mark / 2);
    const lane = found === -1 ? ends.length : found;
    ends[lane] = x + wide + mark / 2 + 3;
    return { entry, number: index + 1, x, width: wide, lane };
  });
  const ticks: Timeline['ticks'][number][] = [];
  for (let date = first; date <= last; date = quarterOf(date, 1)) ticks.push({ date, x: xOf(date) });
  return { marks, lanes: Math.max(1, ends.length), ticks, today: xOf(on) };
}

/** The first day of the date's quarter, or of a later one. */
function quarterOf(date: string, later: number): string {
  const year = Number(date.slice(0, 4));
  const quarter = Math.floor((Number(date.slice(5, 7)) - 1) / 3) + later;
  const month = (quarter % 4) * 3 + 1;
  return `${year + Math.floor(quarter / 4)}-${String(month).padStart(2, '0')}-01`;
}
