import type { ReactNode } from 'react';
import styles from './screen.module.css';

type Props = {
  readonly title: string;
  readonly text: string;
  /** Read at once by assistive technology: something went wrong. */
  readonly alert?: boolean;
  readonly children?: ReactNode;
};

/** A screen of words alone, for when there is no window around it yet, or no longer. */
export function MessageScreen({ title, text, alert = false, children }: Props) {
  return (
    <main className={styles.screen} role={alert ? 'alert' : undefined}>
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </main>
  );
}
