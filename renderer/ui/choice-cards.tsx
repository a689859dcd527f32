import { type ReactNode, useId } from 'react';
import { Badge } from './badge.tsx';
import styles from './choice-cards.module.css';
import text from './text.module.css';

export type Choice = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** A short word on the right: « habituel », for one. */
  readonly badge?: string;
};

type Props = {
  /** Read by assistive technology; the visible question is the screen's heading. */
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  /** Shown under the choice that is selected. */
  readonly detail?: ReactNode;
  /** Enter on the card that is chosen: on with it. */
  readonly onEnter?: () => void;
};

/** One decision, one card each; arrow keys move, the whole card is the target. */
export function ChoiceCards({ label, labelHidden = true, choices, value, onChange, detail, onEnter }: Props) {
  const id = useId();
  return (
    <div
      className={styles.choices}
      role="radiogroup"
      {...(labelHidden ? { 'aria-label': label } : { 'aria-labelledby': id })}
    >
      {labelHidden ? null : (
        <span id={id} className={text.label}>
          {label}
        </span>
      )}
      {choices.map((choice) => (
        <div key={choice.value}>
          <label className={styles.choice}>
            <input
              type="radio"
              className={text.hidden}
              name={id}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              onKeyDown={({ key }) => {
                if (key === 'Enter' && choice.value === value) onEnter?.();
              }}
            />
            <span className={styles.dot} aria-hidden="true" />
            <span className={styles.text}>
              <span className={text.label}>{choice.label}</span>
              {choice.hint === undefined ? null : <span className={text.note}>{choice.hint}</span>}
            </span>
            {choice.badge === undefined ? null : <Badge>{choice.badge}</Badge>}
          </label>
          {value === choice.value && detail !== undefined ? (
            <div className={styles.detail}>{detail}</div>
          ) : null}
        </div>
      ))}
    </div>
  );
}
