import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import styles from './check-item.module.css';
import { Icon } from './icon.tsx';

type Props = {
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly children: ReactNode;
};

/** One line of a check-list. */
export function CheckItem({ isSelected, onChange, children }: Props) {
  return (
    <Checkbox className={styles.item} isSelected={isSelected} onChange={onChange}>
      <span className={styles.box} aria-hidden="true">
        {isSelected ? <Icon name="check" size={16} /> : null}
      </span>
      <span className={styles.text}>{children}</span>
    </Checkbox>
  );
}
