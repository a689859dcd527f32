import type { ReactNode } from 'react';
import styles from './callout.module.css';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'info' | 'good' | 'caution' | 'stop';

const icons: Record<Tone, IconName> = { info: 'info', good: 'check', caution: 'alert', stop: 'stop' };

type Props = {
  readonly tone: Tone;
  /** The word that carries the tone without colour: « Attention », « Fait »… */
  readonly label: string;
  readonly children: ReactNode;
  /** Announced at once by assistive technology. */
  readonly live?: boolean;
  /** On one line with its label, where room is short. */
  readonly brief?: boolean;
};

/** A boxed remark: icon and word, never colour alone. */
export function Callout({ tone, label, children, live = false, brief = false }: Props) {
  return (
    <div
      className={`${styles.callout} ${styles[tone]} ${brief ? styles.brief : ''}`}
      role={live ? 'status' : 'note'}
    >
      <span className={styles.icon}>
        <Icon name={icons[tone]} />
      </span>
      <div className={styles.body}>
        <p className={styles.label}>{label}</p>
        <div>{children}</div>
      </div>
    </div>
  );
}
