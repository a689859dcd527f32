import type { PolicyEffect } from '../../core/knowledge/policies.ts';
import { useWords } from '../app/context.ts';
import type { IconName } from '../ui/icon.tsx';
import { Effect } from './effect.tsx';

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
    <Effect icon={icons[kind]} kind={kind}>
      {t(`policies.effect-kind.${kind}`)}
    </Effect>
  );
}
