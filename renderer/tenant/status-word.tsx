import type { MailboxStatus } from '../../core/tenant/sign-ins/report.ts';
import { useWords } from '../app/context.ts';
import type { IconName } from '../ui/icon.tsx';
import { Effect, type EffectKind } from './effect.tsx';

const looks: Record<MailboxStatus, { readonly icon: IconName; readonly kind: EffectKind }> = {
  works: { icon: 'check', kind: 'none' },
  'will-fail': { icon: 'alert', kind: 'depends' },
  fails: { icon: 'stop', kind: 'blocks' },
  unclear: { icon: 'help', kind: 'unclear' },
  absent: { icon: 'help', kind: 'unclear' },
};

/** Where a mailbox stands: an icon and its word. */
export function StatusWord({ status }: { readonly status: MailboxStatus }) {
  const { t } = useWords();
  return <Effect {...looks[status]}>{t(`signins.status.${status}`)}</Effect>;
}
