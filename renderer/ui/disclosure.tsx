import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import styles from './disclosure.module.css';

type Props = {
  readonly title: string;
  readonly children: ReactNode;
  readonly defaultOpen?: boolean;
  /** 2 to 4; keeps the outline of the page true. */
  readonly level?: 2 | 3 | 4;
};

/** Folds what most people do not need, and keeps it one key away; the browser’s own search finds it and unfolds it. */
export function Disclosure({ title, children, defaultOpen = false, level = 3 }: Props) {
  const [open, setOpen] = useState(defaultOpen);
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  // React knows of no `until-found`, nor of the event that goes with it.
  useLayoutEffect(() => {
    if (open) panel.current?.removeAttribute('hidden');
    else panel.current?.setAttribute('hidden', 'until-found');
  }, [open]);
  useEffect(() => {
    const element = panel.current;
    const unfold = () => setOpen(true);
    element?.addEventListener('beforematch', unfold);
    return () => element?.removeEventListener('beforematch', unfold);
  }, []);
  const Heading = `h${level}` as const;
  return (
    <div className={styles.disclosure} data-expanded={open ? '' : undefined}>
      <Heading>
        <button
          type="button"
          className={styles.trigger}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <svg className={styles.chevron} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path
              d="M4 2.5L8 6 4 9.5"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
              strokeLinecap="round"
            />
          </svg>
          {title}
        </button>
      </Heading>
      <div id={id} ref={panel} className={styles.panel}>
        {children}
      </div>
    </div>
  );
}
