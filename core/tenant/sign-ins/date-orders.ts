import type { DateOrder, LogDate } from './log-date.ts';

type Style = { monthFirst: boolean; dayFirst: boolean; span: Record<DateOrder, Span> };
type Span = { first: number; last: number };

/**
 * What the dates of all exports say together: the order of day and month in each style, and the period. A day above 12
 * settles its style; failing that, AM or PM in capitals does, which the Azure portal writes in American English alone.
 */
export type DateOrders = {
  /** Takes in a date that was read; the style of a local one is told apart by `shape`, the export it stands in. */
  readonly note: (date: LogDate, shape: string) => void;
  /** When a date is, in seconds; null when nothing settles it. `assumed` settles the styles that nothing else does. */
  readonly resolve: (date: LogDate, shape: string, assumed?: ReadonlyMap<string, DateOrder>) => number | null;
  /** First and last second of what was noted; null when nothing was, or when a style is not settled. */
  readonly period: () => { readonly first: number; readonly last: number } | null;
};

export function createDateOrders(): DateOrders {
  const styles = new Map<string, Style>();
  const known: Span = emptySpan();

  function note(date: LogDate, shape: string): void {
    if (date.kind === 'instant') widen(known, date.seconds);
    if (date.kind !== 'local') return;
    const style = styleOf(date, shape);
    if (date.dayFirst === null) style.monthFirst = true;
    if (date.monthFirst === null) style.dayFirst = true;
    widen(style.span['month-first'], date.monthFirst ?? date.dayFirst ?? 0);
    widen(style.span['day-first'], date.dayFirst ?? date.monthFirst ?? 0);
  }

  function styleOf(date: LogDate & { kind: 'local' }, shape: string): Style {
    const key = styleKey(date, shape);
    const held = styles.get(key);
    if (held !== undefined) return held;
    const span = { 'month-first': emptySpan(), 'day-first': emptySpan() };
    const made: Style = { monthFirst: false, dayFirst: false, span };
    styles.set(key, made);
    return made;
  }

  function resolve(date: LogDate, shape: string, assumed?: ReadonlyMap<string, DateOrder>): number | null {
    if (date.kind === 'none') return null;
    if (date.kind === 'instant') return date.seconds;
    if (date.monthFirst === null || date.dayFirst === null) return date.monthFirst ?? date.dayFirst;
    const key = styleKey(date, shape);
    const order = settle(key, styleOf(date, shape)) ?? assumed?.get(key);
    if (order === undefined) return null;
    return order === 'month-first' ? date.monthFirst : date.dayFirst;
  }

  return {
    note,
    resolve,
    period: () => {
      const span = { ...known };
      for (const [key, style] of styles) {
        const order = settle(key, style);
        if (order === null) return null;
        widen(span, style.span[order].first);
        widen(span, style.span[order].last);
      }
      return span.last === 0 ? null : span;
    },
  };
}

/** Names a style of local dates: those of one export have one order. */
export function styleKey(date: LogDate & { kind: 'local' }, shape: string): string {
  return `${shape}\n${date.style}`;
}

function settle(key: string, { monthFirst, dayFirst }: Style): DateOrder | null {
  if (monthFirst !== dayFirst) return monthFirst ? 'month-first' : 'day-first';
  // Days above 12 in both places: no one order fits.
  return !monthFirst && key.endsWith('\n/AM') ? 'month-first' : null;
}

function emptySpan(): Span {
  return { first: Number.POSITIVE_INFINITY, last: 0 };
}

function widen(span: Span, seconds: number): void {
  if (seconds < span.first) span.first = seconds;
  if (seconds > span.last) span.last = seconds;
}
