import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
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
    <AriaButton
      className={`${styles.button} ${kinds[kind]}`}
      onPress={onPress}
      isDisabled={isDisabled}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </AriaButton>
  );
}
