import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';
import styles from './progress-bar.module.css';
import text from './text.module.css';

/** How far something has come, from 0 to 1; `words` say the same. */
export function ProgressBar({
  label,
  value,
  words,
}: {
  readonly label: string;
  readonly value: number;
  readonly words: string;
}) {
  return (
    <AriaProgressBar
      className={styles.progress}
      aria-label={label}
      value={value}
      minValue={0}
      maxValue={1}
      valueLabel={words}
    >
      <svg className={styles.track} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.ground} width="100" height="6" />
        <rect className={styles.done} width={Math.min(1, Math.max(0, value)) * 100} height="6" />
      </svg>
      <span className={text.note}>{words}</span>
    </AriaProgressBar>
  );
}
