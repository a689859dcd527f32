import { useWords } from '../app/context.ts';
import { Button } from '../ui/button.tsx';
import layout from '../ui/layout.module.css';
import { ProgressBar } from '../ui/progress-bar.tsx';
import type { UpdateView } from './use-update.ts';

/** What was found, in words; with the person's own word to give where it is asked for. */
export function UpdateOffer({ view: { result, percent, install } }: { readonly view: UpdateView }) {
  const { t, failure } = useWords();
  if (result === null) return <p>{t('update.checking')}</p>;
  if (!result.ok) return <p>{failure(result)}</p>;
  const found = result.value;
  switch (found.state) {
    case 'off':
      return <p>{t(`update.off.${found.reason}`)}</p>;
    case 'current':
      return <p>{t('update.current')}</p>;
    default:
      if (found.install === 'on-quit') return <p>{t('update.on-quit', { version: found.version })}</p>;
      return (
        <div className={layout.stackTight}>
          <p>{t('update.available', { version: found.version })}</p>
          {percent === null ? (
            <div>
              <Button onPress={install}>{t('update.install')}</Button>
            </div>
          ) : (
            <ProgressBar
              label={t('update.title')}
              value={percent / 100}
              words={t('update.progress', { percent })}
            />
          )}
        </div>
      );
  }
}
