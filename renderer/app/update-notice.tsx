import { Callout } from '../ui/callout.tsx';
import { UpdateOffer } from '../updates/update-offer.tsx';
import { useUpdate } from '../updates/use-update.ts';
import { useWords } from './context.ts';
import styles from './notices.module.css';

/** Above the screen, when a later version is offered; the rest is said on the help screen. */
export function UpdateNotice() {
  const { t } = useWords();
  const view = useUpdate();
  const { result, asked } = view;
  if (result === null || (result.ok && result.value.state !== 'available')) return null;
  // An address that does not answer is no trouble of the person's, unless they asked for its version.
  if (!result.ok && !asked) return null;
  return (
    <div className={styles.notices}>
      <Callout tone={result.ok ? 'info' : 'caution'} label={t('update.title')} live>
        <UpdateOffer view={view} />
      </Callout>
    </div>
  );
}
