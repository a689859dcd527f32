import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'info' | 'good' | 'caution' | 'stop';

const icons: Record<Tone, IconName> = { info: 'info', good: 'check', caution: 'alert', stop: 'stop' };

type Props = {
  readonly tone: Tone;
  /** The word that carries the tone without colour: « Attention », « Fait »… */
  readonly label: string;
  readonly children: ReactNode;
  /** Announced at once by assistive technology. */
  readonly live?: boolean;
};

/** A boxed remark: icon and word, never colour alone. */
export function Callout({ tone, label, children, live = false }: Props) {
  return (
    <div className={`callout callout-${tone}`} role={live ? 'status' : 'note'}>
      <span className="callout-icon">
        <Icon name={icons[tone]} />
      </span>
      <div className="callout-body">
        <p className="callout-label">{label}</p>
        <div>{children}</div>
      </div>
    </div>
  );
}
