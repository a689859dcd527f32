import type { ReactNode } from 'react';
import type { Actor } from '../../core/actor.ts';
import { useWords } from '../app/context.ts';
import { Icon } from '../ui/icon.tsx';
import text from '../ui/text.module.css';
import styles from './action-steps.module.css';

/** What must be done, in order: a plan's steps, or an advice's. */
export function ActionSteps({ children }: { readonly children: ReactNode }) {
  return <ol className={styles.steps}>{children}</ol>;
}

type ActionStepProps = { readonly who?: Actor; readonly children: ReactNode };

/** One of them, under whoever must act; under nobody's name where all are the reader's own. */
export function ActionStep({ who, children }: ActionStepProps) {
  const { t } = useWords();
  return (
    <li className={styles.step}>
      {who === undefined ? null : (
        <p className={`${text.note} ${styles.who}`}>
          <Icon name="person" size={16} />
          <span>{t(`actor.${who}`)}</span>
        </p>
      )}
      {children}
    </li>
  );
}
