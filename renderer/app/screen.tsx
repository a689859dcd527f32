import type { ReactNode } from 'react';
import layout from '../ui/layout.module.css';
import { RouteHeading } from '../ui/route-heading.tsx';
import styles from './screen.module.css';

type Props = {
  /** Identifies the screen: the heading takes the focus when it changes. */
  readonly id: string;
  readonly eyebrow?: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
  /** The way back, on the left. */
  readonly back?: ReactNode;
  /** The way on, on the right. */
  readonly onward?: ReactNode;
  /** For tables and pictures; text keeps its own measure. */
  readonly wide?: boolean;
};

/** One screen: heading, one decision and its help, and the way on at the bottom. */
export function Screen({ id, eyebrow, title, lead, children, back, onward, wide = false }: Props) {
  return (
    <>
      <div className={wide ? `${styles.screen} ${styles.wide}` : styles.screen}>
        <RouteHeading focusKey={id} {...(eyebrow === undefined ? {} : { eyebrow })}>
          {title}
        </RouteHeading>
        {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
        {children}
      </div>
      {back === undefined && onward === undefined ? null : (
        <div className={styles.actions}>
          <div className={styles.inner}>
            <div className={layout.row}>{back}</div>
            <div className={layout.row}>{onward}</div>
          </div>
        </div>
      )}
    </>
  );
}
