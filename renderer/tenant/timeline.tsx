import { regions } from '../../core/i18n/translate.ts';
import type { CalendarEntry } from '../../core/knowledge/calendar.ts';
import { useWords } from '../app/context.ts';
import styles from './timeline.module.css';
import { layTimeline, type TimelineMark, timelineSize } from './timeline-layout.ts';

const laneHeight = 30;
const foot = 44;

/** The dates as a picture; the list beneath says the same in words. */
export function TimelinePicture({
  entries,
  on,
}: {
  readonly entries: readonly CalendarEntry[];
  readonly on: string;
}) {
  const { t, locale } = useWords();
  const { marks, lanes, ticks, today } = layTimeline(entries, on);
  const axis = 26 + lanes * laneHeight;
  const month = new Intl.DateTimeFormat(regions[locale], { month: 'short', timeZone: 'UTC' });
  const yOf = (lane: number) => axis - 18 - lane * laneHeight;
  const right = today > timelineSize.width - 120;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${timelineSize.width} ${axis + foot}`}
      role="img"
      aria-label={t('tenant.calendar.picture', { date: on })}
    >
      <line className={styles.axis} x1="0" x2={timelineSize.width} y1={axis} y2={axis} />
      {ticks.map(({ date, x }) => (
        <g key={date}>
          <line
            className={styles.tick}
            x1={x}
            x2={x}
            y1={axis}
            y2={axis + (date.slice(5, 7) === '01' ? 10 : 5)}
          />
          <text x={x} y={axis + 22} textAnchor="middle">
            {month.format(new Date(`${date}T00:00:00Z`)).replace('.', '')}
          </text>
          {date.slice(5, 7) === '01' ? (
            <text className={styles.year} x={x} y={axis + 38} textAnchor="middle">
              {date.slice(0, 4)}
            </text>
          ) : null}
        </g>
      ))}
      <line className={styles.today} x1={today} x2={today} y1={16} y2={axis} />
      <text
        className={styles.todayWord}
        x={today + (right ? -6 : 6)}
        y={14}
        textAnchor={right ? 'end' : 'start'}
      >
        {t('tenant.calendar.here')}
      </text>
      {marks.map(({ entry, x, lane }) => (
        <line key={entry.id} className={styles.stem} x1={x} x2={x} y1={yOf(lane)} y2={axis} />
      ))}
      {marks.map((mark) => (
        <Mark key={mark.entry.id} mark={mark} y={yOf(mark.lane)} />
      ))}
    </svg>
  );
}

/** Announced: a filled disc. Deduced: a hollow diamond. A span: a bar. Shape and number carry it, not colour. */
function Mark({ mark: { entry, number, x, width }, y }: { readonly mark: TimelineMark; readonly y: number }) {
  const half = timelineSize.mark / 2;
  return (
    <g className={styles.mark} data-basis={entry.basis} data-state={entry.state}>
      {width > 0 ? <rect className={styles.span} x={x} y={y - 4} width={width} height={8} rx={4} /> : null}
      <MarkShape basis={entry.basis} x={x} y={y} half={half} />
      <text className={styles.number} x={x} y={y + 4} textAnchor="middle">
        {number}
      </text>
    </g>
  );
}

/** The mark of a basis alone, for the legend. */
export function BasisSwatch({ basis }: { readonly basis: CalendarEntry['basis'] }) {
  return (
    <svg
      className={styles.mark}
      data-basis={basis}
      width="20"
      height="20"
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      <MarkShape basis={basis} x={10} y={10} half={7} />
    </svg>
  );
}

function MarkShape({
  basis,
  x,
  y,
  half,
}: {
  readonly basis: CalendarEntry['basis'];
  readonly x: number;
  readonly y: number;
  readonly half: number;
}) {
  if (basis === 'announced') return <circle className={styles.shape} cx={x} cy={y} r={half - 1} />;
  const reach = half + 2;
  return (
    <path
      className={styles.shape}
      d={`M${x} ${y - reach}l${reach} ${reach}-${reach} ${reach}-${reach}-${reach}z`}
    />
  );
}
