import type { SwitchId } from '../../core/tenant/switches.ts';
import { useWords } from '../app/context.ts';
import type { PageMessageId } from '../words/translate.ts';

/** Where the terminal would name a command, the window names its own page. */
const learnHere: Partial<Record<SwitchId, PageMessageId>> = {
  'conditional-access': 'tenant.learn.conditional-access',
  'authentication-policy': 'tenant.learn.by-pack',
  'smtp-auth-tenant': 'tenant.learn.by-pack',
  'smtp-auth-mailbox': 'tenant.learn.smtp-auth-mailbox',
  'port-25': 'tenant.learn.port-25',
};

/** How to learn a switch, and how to open it, in the words of the window. */
export function useSwitchWords() {
  const { t } = useWords();
  return {
    learn: (id: SwitchId) => t(learnHere[id] ?? `verdict.learn.${id}`),
    change: (id: SwitchId) => t(id === 'connector' ? 'tenant.change.connector' : `verdict.change.${id}`),
  };
}
