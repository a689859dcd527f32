import type { ShownSignIns } from '../../core/tenant/export-reading.ts';
import { useWords } from '../app/context.ts';
import layout from '../ui/layout.module.css';
import lists from '../ui/lists.module.css';
import text from '../ui/text.module.css';
import styles from './attempts-chart.module.css';

const shown = 8;
const length = 400;

/** Attempts of the busiest mailboxes: accepted plain, refused hatched. The table says the same in figures. */
export function AttemptsChart({ mailboxes }: { readonly mailboxes: ShownSignIns['mailboxes'] }) {
  const { t, locale } = useWords();
  const number = new Intl.NumberFormat(locale === 'fr' ? 'fr-CA' : 'en-CA');
  const busiest = mailboxes
    .filter(({ attempts }) => attempts > 0)
    .toSorted((one, other) => other.attempts - one.attempts)
    .slice(0, shown);
  const most = busiest[0]?.attempts ?? 0;
  if (most === 0) return null;
  return (
    <figure className={layout.stackTight}>
      <figcaption className={styles.caption}>
        <h3>{t('tenant.logs.chart', { count: busiest.length })}</h3>
        <span className={`${lists.legend} ${text.small}`}>
          <Swatch kind="accepted" words={t('tenant.logs.accepted')} />
          <Swatch kind="refused" words={t('tenant.logs.refused')} />
        </span>
      </figcaption>
      <ul>
        {busiest.map(({ mailbox, successes, failures }) => {
          const accepted = (successes / most) * length;
          return (
            <li key={mailbox} className={styles.row}>
              <span className={`${styles.name} ${text.small}`}>{mailbox}</span>
              <svg
                className={styles.bar}
                viewBox={`0 0 ${length} 14`}
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <Hatching id={`hatch-${mailbox}`} />
                <rect className={styles.accepted} width={accepted} height="14" />
                <rect
                  className={styles.refused}
                  x={accepted}
                  width={(failures / most) * length}
                  height="14"
                  fill={`url("#hatch-${mailbox}")`}
                />
              </svg>
              <span className={`${text.note} ${styles.number}`}>
                {t('tenant.logs.bar', {
                  accepted: number.format(successes),
                  refused: number.format(failures),
                })}
              </span>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}

function Hatching({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className={styles.ground} width="6" height="6" />
      <line className={styles.line} x1="0" x2="0" y1="0" y2="6" />
    </pattern>
  );
}

function Swatch({ kind, words }: { readonly kind: 'accepted' | 'refused'; readonly words: string }) {
  return (
    <span className={layout.withIcon}>
      <svg width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">
        <Hatching id={`swatch-${kind}`} />
        <rect
          className={styles[kind]}
          width="18"
          height="14"
          {...(kind === 'refused' ? { fill: `url("#swatch-${kind}")` } : {})}
        />
      </svg>
      {words}
    </span>
  );
}
