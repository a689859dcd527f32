import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import styles from './segmented.module.css';

type Props<T extends string> = {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** As tall as a field, under a label of its own. */
  readonly tall?: boolean;
};

/** A choice of two or three short words, always one of them. */
export function Segmented<T extends string>({ label, options, value, onChange, tall = false }: Props<T>) {
  return (
    <ToggleButtonGroup
      className={tall ? `${styles.segmented} ${styles.tall}` : styles.segmented}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        if (typeof key === 'string') onChange(key as T);
      }}
    >
      {options.map((option) => (
        <ToggleButton
          key={option.value}
          id={option.value}
          className={styles.segment}
          {...(option.lang ? { lang: option.lang } : {})}
        >
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
