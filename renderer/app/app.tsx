import { Suspense, useEffect, useState } from 'react';
import type { Client } from '../../core/client.ts';
import type { Locale } from '../../core/i18n/message.ts';
import { regions } from '../../core/i18n/translate.ts';
import type { Output } from '../../core/operations/contract.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { useTenant } from '../tenant/use-tenant.ts';
import { WizardScreen } from '../wizard/wizard-screen.tsx';
import { followLanguage } from '../words/load-page-words.ts';
import { AppContext, CheckupContext, useApp } from './context.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { firstLocale } from './first-locale.ts';
import { Frame, type View } from './frame.tsx';
import { Notices } from './notices.tsx';
import {
  campaign,
  checkup,
  explain,
  fetchInIdleTime,
  help,
  tenant as organization,
  update,
} from './screens.ts';
import { useDeepLink } from './use-deep-link.ts';
import { useWizard } from './use-wizard.ts';

type Props = {
  readonly client: Client;
  readonly info: Output<'app.info'>;
  readonly settings: Settings;
};

/** The whole window, once the host has answered. */
export function App({ client, info, settings }: Props) {
  const first = firstLocale(info, settings);
  const [locale, setLocale] = useState<Locale>(first);
  useEffect(() => {
    document.documentElement.lang = regions[locale];
  }, [locale]);
  const choose = (language: Locale) => {
    void client.call('settings.update', { language });
    // The screens that were fetched are said in one language; the page keeps it until it has the other one.
    void followLanguage(language).then(() => setLocale(language));
  };
  const [settledIn, setSettledIn] = useState(false);
  useEffect(() => {
    void fetchInIdleTime(first).then(() => setSettledIn(true));
  }, [first]);
  return (
    <AppContext value={{ client, info, locale, setLocale: choose }}>
      <ErrorBoundary locale={locale}>
        <Window settings={settings} notices={info.notices} settledIn={settledIn} />
      </ErrorBoundary>
    </AppContext>
  );
}

function Window({
  settings,
  notices,
  settledIn,
}: {
  readonly settings: Settings;
  readonly notices: Output<'app.info'>['notices'];
  /** Every screen was fetched: there is time for a later version. */
  readonly settledIn: boolean;
}) {
  const { info } = useApp();
  const wizard = useWizard(settings);
  const tenant = useTenant(wizard.state);
  const [view, setView] = useState<View>('wizard');
  const toPath = () => setView('wizard');
  const linkFailure = useDeepLink(wizard, setView);
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
        <Notices notices={linkFailure === null ? notices : [...notices, linkFailure]} />
        <Suspense>
          {settledIn && info.host === 'desktop' && view !== 'help' ? <update.Screen /> : null}
        </Suspense>
        <Suspense>
          {view === 'wizard' ? <WizardScreen wizard={wizard} /> : null}
          {view === 'checkup' ? (
            <CheckupContext value={null}>
              <checkup.Screen wizard={wizard} onClose={toPath} />
            </CheckupContext>
          ) : null}
          {view === 'tenant' ? (
            <organization.Screen tenant={tenant} onClose={toPath} onCampaign={() => setView('campaign')} />
          ) : null}
          {view === 'campaign' ? <campaign.Screen onClose={toPath} /> : null}
          {view === 'explain' ? <explain.Screen mailbox={wizard.state.account} onClose={toPath} /> : null}
          {view === 'help' ? <help.Screen onClose={toPath} /> : null}
        </Suspense>
      </Frame>
    </CheckupContext>
  );
}
