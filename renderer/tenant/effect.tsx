import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './effect.module.css';

/** From harmless to final; `unclear` has no colour of its own. */
export type EffectKind = 'none' | 'prompts' | 'depends' | 'blocks' | 'unclear';

type Props = {
  readonly icon: IconName;
  readonly kind: EffectKind;
  readonly children: string;
};

/** What something does to a mailbox: an icon and its word, never colour alone. */
export function Effect({ icon, kind, children }: Props) {
  return (
    <span className={styles.effect} data-kind={kind}>
      <Icon name={icon} size={18} />
      <span>{children}</span>
    </span>
  );
}
