import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';

type Props = {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** One primary action a screen; `quiet` for the way back; `secondary` for what stands beside;
   *  `line` for a line of a list. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'line';
  readonly isDisabled?: boolean;
  readonly label?: string;
};

/** A push button. The verb comes first in its words. */
export function Button({ children, onPress, kind = 'secondary', isDisabled = false, label }: Props) {
  return (
    <AriaButton
      className={`button button-${kind === 'line' ? 'quiet button-line' : kind}`}
      onPress={onPress}
      isDisabled={isDisabled}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </AriaButton>
  );
}
