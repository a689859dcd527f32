import type { PolicyEffect } from '../../core/knowledge/policies.ts';
import { useWords } from '../app/context.ts';
import { Icon, type IconName } from '../ui/icon.tsx';

const icons: Record<PolicyEffect['kind'], IconName> = {
  none: 'check',
  prompts: 'key',
  depends: 'alert',
  blocks: 'stop',
};

/** What a policy does to one way of sending: an icon and its word. */
export function EffectWord({ kind }: { readonly kind: PolicyEffect['kind'] }) {
  const { t } = useWords();
  return (
    <span className="effect" data-kind={kind}>
      <Icon name={icons[kind]} size={18} />
      <span>{t(`policies.effect-kind.${kind}`)}</span>
    </span>
  );
}
