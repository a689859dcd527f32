import { useEffect, useState } from 'react';
import styles from './copy-chip.module.css';
import { Icon } from './icon.tsx';
import text from './text.module.css';

type Props = {
  /** What is shown, and copied unless `onCopy` does it elsewhere. */
  readonly value: string;
  readonly copyLabel: string;
  readonly copiedLabel: string;
  /** Copies on the trusted side (a secret); resolves to what to say, or null for the usual word. */
  readonly onCopy?: () => Promise<string | null>;
  /** For a value already on screen: only the button shows. */
  readonly hideValue?: boolean;
};

/** A value to type elsewhere, one press from the clipboard. */
export function CopyChip({ value, copyLabel, copiedLabel, onCopy, hideValue = false }: Props) {
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), 4000);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    if (onCopy !== undefined) {
      setSaid((await onCopy()) ?? copiedLabel);
      return;
    }
    try {
      await navigator.clipboard.writeText(value);
      setSaid(copiedLabel);
    } catch {
      // Without clipboard permission the value stays selectable on screen.
      setSaid(null);
    }
  };
  return (
    <span className={styles.chip}>
      {hideValue ? null : <code className={styles.value}>{value}</code>}
      <button
        type="button"
        className={styles.button}
        onClick={() => void copy()}
        aria-label={hideValue ? copyLabel : `${copyLabel} : ${value}`}
      >
        <Icon name={said === null ? 'copy' : 'check'} size={16} />
        <span>{said ?? copyLabel}</span>
      </button>
      <span className={text.hidden} role="status">
        {said ?? ''}
      </span>
    </span>
  );
}
