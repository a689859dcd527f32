import type { ReactNode } from 'react';
import styles from './field.module.css';

/** A control that has no label of its own on screen, under one that looks like a field's. */
export function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.field}>
      <span className={styles.label}>{label}</span>
      {children}
    </div>
  );
}
