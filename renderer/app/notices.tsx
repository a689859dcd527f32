import { type FailureCode, failures } from '../../core/i18n/failures.ts';
import { sayFailure } from '../../core/i18n/translate.ts';
import type { Output } from '../../core/operations/contract.ts';
import { Callout } from '../ui/callout.tsx';
import { useWords } from './context.ts';
import styles from './notices.module.css';

/** What the host has to say of the settings file, once, above the screen. */
export function Notices({ notices }: { readonly notices: Output<'app.info'>['notices'] }) {
  const { t, locale } = useWords();
  if (notices.length === 0) return null;
  return (
    <div className={styles.notices}>
      {notices.map((notice) => (
        <Callout key={notice.code} tone="caution" label={t('app.notice')}>
          {Object.hasOwn(failures, notice.code)
            ? sayFailure(locale, { code: notice.code as FailureCode, params: notice.params })
            : notice.code}
        </Callout>
      ))}
    </div>
  );
}
