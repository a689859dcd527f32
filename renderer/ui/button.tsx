import type { ReactNode } from 'react';
import styles from './button.module.css';

type Props = {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** One primary action a screen; `quiet` for the way back; `secondary` for what stands beside;
   *  `line` for a line of a list. */
  readonly kind?: keyof typeof kinds;
  readonly isDisabled?: boolean;
  readonly label?: string;
};

const kinds = {
  primary: styles.primary,
  secondary: styles.secondary,
  quiet: styles.quiet,
  line: `${styles.quiet} ${styles.line}`,
};

/** A push button. The verb comes first in its words. */
export function Button({ children, onPress, kind = 'secondary', isDisabled = false, label }: Props) {
  return (
    <button
      type="button"
      className={`${styles.button} ${kinds[kind]}`}
      onClick={() => onPress()}
      disabled={isDisabled}
      aria-label={label}
    >
      {children}
    </button>
  );
}
