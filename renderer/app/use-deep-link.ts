import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../core/result.ts';
import { useApp } from './context.ts';
import type { View } from './frame.tsx';
import type { Wizard } from './use-wizard.ts';

/**
 * Takes the link of IT's mail, if one came: when the page opens, and each time it comes back to the front. It fills in
 * and shows; the person starts everything. Gives the refusal of the last link.
 */
export function useDeepLink(wizard: Wizard, onView: (view: View) => void): Failure | null {
  const { client, setLocale } = useApp();
  const [failure, setFailure] = useState<Failure | null>(null);
  const apply = useRef<() => void>(() => undefined);
  apply.current = () => {
    void client.call('app.link', {}).then((link) => {
      setFailure(link.ok ? null : link);
      if (!link.ok || link.value === null) return;
      const { account, recipient, language, screen } = link.value;
      if (account !== null) wizard.dispatch({ type: 'set-account', account });
      if (recipient !== null)
        wizard.dispatch({ type: 'set-envelope', sender: account ?? wizard.state.sender, recipient });
      if (language !== null) setLocale(language);
      if (screen !== null) onView(screen);
    });
  };
  useEffect(() => {
    const take = () => apply.current();
    take();
    window.addEventListener('focus', take);
    return () => window.removeEventListener('focus', take);
  }, []);
  return failure;
}
