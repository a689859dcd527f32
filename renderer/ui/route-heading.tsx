import { type ReactNode, useEffect, useRef } from 'react';
import styles from './route-heading.module.css';
import text from './text.module.css';

type Props = {
  /** Changes when the screen does: focus then comes to the heading, so that it is read and Tab starts below it. */
  readonly focusKey: string;
  readonly eyebrow?: string;
  readonly children: ReactNode;
};

let lastFocused: string | null = null;

/** The one first-level heading of a screen. */
export function RouteHeading({ focusKey, eyebrow, children }: Props) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Not on the very first screen: a page that opens must not steal focus from the address bar.
    if (lastFocused !== null && lastFocused !== focusKey) {
      ref.current?.focus({ preventScroll: true });
      ref.current?.closest('main')?.scrollTo({ top: 0 });
      window.scrollTo({ top: 0 });
    }
    lastFocused = focusKey;
  }, [focusKey]);
  return (
    <header className={styles.heading}>
      {eyebrow === undefined ? null : <p className={text.note}>{eyebrow}</p>}
      <h1 ref={ref} tabIndex={-1}>
        {children}
      </h1>
    </header>
  );
}
