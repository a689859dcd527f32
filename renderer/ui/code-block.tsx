import type { ReactNode } from 'react';
import styles from './code-block.module.css';

/** Text as a machine says it or takes it: a server's answer, commands, a message. */
export function CodeBlock({ children }: { readonly children: ReactNode }) {
  return <pre className={styles.block}>{children}</pre>;
}
