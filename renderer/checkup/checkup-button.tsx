import { useContext } from 'react';
import { CheckupContext, useWords } from '../app/context.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

/** Opens « Vérifier ce poste »; nothing where it is open already. */
export function CheckupButton() {
  const { t } = useWords();
  const open = useContext(CheckupContext);
  return open === null ? null : (
    <Button kind="quiet" onPress={open}>
      <Icon name="check" />
      {t('checkup.page.open')}
    </Button>
  );
}
