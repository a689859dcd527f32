import type { ReactNode } from 'react';
import styles from './table.module.css';

/** A table in a frame, which scrolls sideways by itself where the window is narrow. */
export function Table({ children, testId }: { readonly children: ReactNode; readonly testId?: string }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table} data-testid={testId}>
        {children}
      </table>
    </div>
  );
}
