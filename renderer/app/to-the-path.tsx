import { Button } from '../ui/button.tsx';
import { useWords } from './context.ts';

/** « Revenir aux étapes », from a screen beside the path. */
export function ToThePath({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  return (
    <Button kind="quiet" onPress={onClose}>
      {t('app.to-the-path')}
    </Button>
  );
}
