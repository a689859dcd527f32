import { Component, type ReactNode } from 'react';
import type { Locale } from '../../core/i18n/message.ts';
import { Button } from '../ui/button.tsx';
import { translate } from '../words/translate.ts';
import { MessageScreen } from './message-screen.tsx';

type Props = { readonly locale: Locale; readonly children: ReactNode };

/** Says that a screen failed, in words, with nothing of what was typed. React offers this to classes only. */
export class ErrorBoundary extends Component<Props, { kind: string | null }> {
  override state: { kind: string | null } = { kind: null };

  static getDerivedStateFromError(error: unknown): { kind: string } {
    return { kind: error instanceof Error ? error.name : 'Unknown' };
  }

  override render(): ReactNode {
    const { kind } = this.state;
    if (kind === null) return this.props.children;
    const { locale } = this.props;
    return (
      <MessageScreen
        alert
        title={translate(locale, 'app.crash.title')}
        text={translate(locale, 'app.crash.text', { kind })}
      >
        <div>
          <Button kind="primary" onPress={() => location.reload()}>
            {translate(locale, 'app.reload')}
          </Button>
        </div>
      </MessageScreen>
    );
  }
}
