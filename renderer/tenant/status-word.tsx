import type { MailboxStatus } from '../../core/tenant/sign-ins/report.ts';
import { useWords } from '../app/context.ts';
import { Icon, type IconName } from '../ui/icon.tsx';

const looks: Record<MailboxStatus, { readonly icon: IconName; readonly kind: string }> = {
  works: { icon: 'check', kind: 'none' },
  'will-fail': { icon: 'alert', kind: 'depends' },
  fails: { icon: 'stop', kind: 'blocks' },
  unclear: { icon: 'help', kind: 'unclear' },
};

/** Where a mailbox stands: an icon and its word. */
export function StatusWord({ status }: { readonly status: MailboxStatus }) {
  const { t } = useWords();
  return (
    <span className="effect" data-kind={looks[status].kind}>
      <Icon name={looks[status].icon} size={18} />
      <span>{t(`signins.status.${status}`)}</span>
    </span>
  );
}
