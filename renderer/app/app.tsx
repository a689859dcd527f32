import { useEffect, useState } from 'react';
import type { Client } from '../../core/client.ts';
import type { Locale } from '../../core/i18n/message.ts';
import { regions } from '../../core/i18n/translate.ts';
import type { Output } from '../../core/operations/contract.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { CheckupScreen } from '../checkup/checkup-screen.tsx';
import { ExplainScreen } from '../screens/explain.tsx';
import { HelpScreen } from '../screens/help.tsx';
import { TenantScreen } from '../tenant/tenant-screen.tsx';
import { useTenant } from '../tenant/use-tenant.ts';
import { LanguageProvider } from '../ui/language-provider.tsx';
import { WizardScreen } from '../wizard/wizard-screen.tsx';
import { AppContext, CheckupContext } from './context.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Frame, type View } from './frame.tsx';
import { Notices } from './notices.tsx';
import { useWizard } from './use-wizard.ts';

type Props = {
  readonly client: Client;
  readonly info: Output<'app.info'>;
  readonly settings: Settings;
};

/** The whole window, once the host has answered. */
export function App({ client, info, settings }: Props) {
  const [locale, setLocale] = useState<Locale>(settings.language ?? info.systemLocale);
  useEffect(() => {
    document.documentElement.lang = regions[locale];
  }, [locale]);
  const choose = (language: Locale) => {
    setLocale(language);
    void client.call('settings.update', { language });
  };
  return (
    <LanguageProvider region={regions[locale]}>
      <AppContext value={{ client, info, locale, setLocale: choose }}>
        <ErrorBoundary locale={locale}>
          <Window settings={settings} notices={info.notices} />
        </ErrorBoundary>
      </AppContext>
    </LanguageProvider>
  );
}

function Window({
  settings,
  notices,
}: {
  readonly settings: Settings;
  readonly notices: Output<'app.info'>['notices'];
}) {
  const wizard = useWizard(settings);
  const tenant = useTenant(wizard.state);
  const [view, setView] = useState<View>('wizard');
  const toPath = () => setView('wizard');
  return (
    <CheckupContext value={() => setView('checkup')}>
      <Frame
        wizard={wizard.state}
        view={view}
        onView={setView}
        onGo={(to) => {
          toPath();
          wizard.dispatch({ type: 'go', to });
        }}
      >
        <Notices notices={notices} />
        {view === 'wizard' ? <WizardScreen wizard={wizard} onExplain={() => setView('explain')} /> : null}
        {view === 'checkup' ? (
          <CheckupContext value={null}>
            <CheckupScreen wizard={wizard} onClose={toPath} />
          </CheckupContext>
        ) : null}
        {view === 'tenant' ? <TenantScreen tenant={tenant} onClose={toPath} /> : null}
        {view === 'explain' ? <ExplainScreen mailbox={wizard.state.account} onClose={toPath} /> : null}
        {view === 'help' ? <HelpScreen onClose={toPath} /> : null}
      </Frame>
    </CheckupContext>
  );
}
