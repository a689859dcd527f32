import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import styles from './disclosure.module.css';

type Props = {
  readonly title: string;
  readonly children: ReactNode;
  readonly defaultOpen?: boolean;
  /** 2 to 4; keeps the outline of the page true. */
  readonly level?: 2 | 3 | 4;
};

/** Folds what most people do not need, and keeps it one key away. */
export function Disclosure({ title, children, defaultOpen = false, level = 3 }: Props) {
  return (
    <AriaDisclosure className={styles.disclosure} defaultExpanded={defaultOpen}>
      <Heading level={level}>
        <Button slot="trigger" className={styles.trigger}>
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
        </Button>
      </Heading>
      <DisclosurePanel className={styles.panel}>{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
