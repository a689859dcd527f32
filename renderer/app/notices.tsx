import type { Output } from '../../core/operations/contract.ts';
import { Callout } from '../ui/callout.tsx';
import { useWords } from './context.ts';
import styles from './notices.module.css';

/** What the host has to say of the settings file, once, above the screen. */
export function Notices({ notices }: { readonly notices: Output<'app.info'>['notices'] }) {
  const { t, failure } = useWords();
  if (notices.length === 0) return null;
  return (
    <div className={styles.notices}>
      {notices.map((notice) => (
        <Callout key={JSON.stringify(notice)} tone="caution" label={t('app.notice')}>
          {failure(notice)}
        </Callout>
      ))}
    </div>
  );
}
