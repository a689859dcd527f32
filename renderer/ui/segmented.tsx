import { useId } from 'react';
import styles from './segmented.module.css';

type Props<T extends string> = {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** As tall as a field, under a label of its own. */
  readonly tall?: boolean;
};

/** A choice of two or three short words, always one of them; arrow keys move. */
export function Segmented<T extends string>({ label, options, value, onChange, tall = false }: Props<T>) {
  const name = useId();
  return (
    <div
      className={tall ? `${styles.segmented} ${styles.tall}` : styles.segmented}
      role="radiogroup"
      aria-label={label}
    >
      {options.map((option) => (
        <label key={option.value} className={styles.segment} lang={option.lang}>
          <input
            type="radio"
            className={styles.input}
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
