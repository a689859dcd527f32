import styles from './badge.module.css';

type Props = {
  readonly children: string;
  /** Follows words on their line, rather than stand alone. */
  readonly inline?: boolean;
};

/** A short word in a frame: « habituel », « annoncé »… */
export function Badge({ children, inline = false }: Props) {
  return <span className={inline ? `${styles.badge} ${styles.inline}` : styles.badge}>{children}</span>;
}
