import { canContinue } from '../../core/guide/wizard.ts';
import { useWords } from '../app/context.ts';
import type { Wizard } from '../app/use-wizard.ts';
import { Button } from '../ui/button.tsx';

/** « Retour », the same everywhere. */
export function BackButton({ wizard }: { readonly wizard: Wizard }) {
  const { t } = useWords();
  return (
    <Button kind="quiet" onPress={() => wizard.dispatch({ type: 'back' })}>
      {t('app.back')}
    </Button>
  );
}

/** « Continuer », where the step asks nothing more. */
export function NextButton({ wizard }: { readonly wizard: Wizard }) {
  const { t } = useWords();
  return (
    <Button
      kind="primary"
      isDisabled={!canContinue(wizard.state)}
      onPress={() => wizard.dispatch({ type: 'next' })}
    >
      {t('app.continue')}
    </Button>
  );
}
