import type { ReactNode } from 'react';
import type { VerdictAnswer } from '../../core/tenant/verdict.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './answer-card.module.css';

const icons: Record<VerdictAnswer, IconName> = {
  sends: 'check',
  'does-not-send': 'stop',
  'cannot-say': 'help',
};

type Props = {
  readonly answer: VerdictAnswer;
  /** Of the heading, for whatever is labelled by it. */
  readonly headingId: string;
  readonly title: string;
  /** What stands with the answer, under it. */
  readonly note?: string | null;
  readonly children: ReactNode;
};

/** The answer in large type, with its sign and its colour, and what follows from it. */
export function AnswerCard({ answer, headingId, title, note = null, children }: Props) {
  return (
    <div className={styles.card} data-answer={answer}>
      <div className={styles.head} role="status">
        <span className={styles.icon}>
          <Icon name={icons[answer]} size={28} />
        </span>
        <h2 id={headingId} className={styles.answer}>
          {title}
        </h2>
        {note === null ? null : <p className={styles.note}>{note}</p>}
      </div>
      {children}
    </div>
  );
}
