import type { SwitchReading } from '../../core/tenant/verdict.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './switch-mark.module.css';

/** The lamp of a switch: ticked, crossed, hollow when unknown, a dash when it has no say. */
export function SwitchMark({ state }: { readonly state: SwitchReading['state'] }) {
  return (
    <span className={styles.mark} data-state={state} aria-hidden="true">
      {state === 'open' ? <Icon name="check" size={16} /> : null}
      {state === 'closed' ? <Icon name="cross" size={16} /> : null}
      {state === 'unknown' ? '?' : null}
      {state === 'not-concerned' ? '–' : null}
    </span>
  );
}
