import type { ReactNode } from 'react';
import { RouteHeading } from '../ui/route-heading.tsx';

type Props = {
  /** Identifies the screen: the heading takes the focus when it changes. */
  readonly id: string;
  readonly eyebrow?: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
  /** The way back, on the left. */
  readonly back?: ReactNode;
  /** The way on, on the right. */
  readonly onward?: ReactNode;
  /** For tables and pictures; text keeps its own measure. */
  readonly wide?: boolean;
};

/** One screen: heading, one decision and its help, and the way on at the bottom. */
export function Screen({ id, eyebrow, title, lead, children, back, onward, wide = false }: Props) {
  return (
    <>
      <div className={wide ? 'screen screen-wide' : 'screen'}>
        <RouteHeading focusKey={id} {...(eyebrow === undefined ? {} : { eyebrow })}>
          {title}
        </RouteHeading>
        {lead === undefined ? null : <p className="lead">{lead}</p>}
        {children}
      </div>
      {back === undefined && onward === undefined ? null : (
        <div className="actions">
          <div className="actions-inner">
            <div className="row">{back}</div>
            <div className="row">{onward}</div>
          </div>
        </div>
      )}
    </>
  );
}
