import { assertNever } from '../../core/result.ts';
import { useWords } from '../app/context.ts';
import { Screen } from '../app/screen.tsx';
import { ToThePath } from '../app/to-the-path.tsx';
import { Button } from '../ui/button.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { CalendarTab } from './calendar-tab.tsx';
import { LogsTab } from './logs-tab.tsx';
import { PoliciesTab } from './policies-tab.tsx';
import { QueriesTab } from './queries-tab.tsx';
import { type Tenant, tenantTabs } from './use-tenant.ts';
import { VerdictTab } from './verdict-tab.tsx';
import { WhatIfTab } from './what-if-tab.tsx';

type Props = {
  readonly tenant: Tenant;
  readonly onClose: () => void;
  readonly onCampaign: () => void;
};

/** « Mon organisation »: one subject, six pages. */
export function TenantScreen({ tenant, onClose, onCampaign }: Props) {
  const { t } = useWords();
  return (
    <Screen
      id="tenant"
      wide
      title={t('tenant.title')}
      lead={t('tenant.lead')}
      back={<ToThePath onClose={onClose} />}
      onward={<Button onPress={onCampaign}>{t('app.campaign')}</Button>}
    >
      <Tabs
        label={t('tenant.title')}
        tabs={tenantTabs.map((id) => ({ id, label: t(`tenant.tab.${id}`) }))}
        selected={tenant.state.tab}
        onSelect={(tab) => tenant.update({ tab })}
      >
        <TenantPage tenant={tenant} />
      </Tabs>
    </Screen>
  );
}

function TenantPage({ tenant }: { readonly tenant: Tenant }) {
  const { tab } = tenant.state;
  switch (tab) {
    case 'verdict':
      return <VerdictTab tenant={tenant} />;
    case 'policies':
      return <PoliciesTab tenant={tenant} />;
    case 'calendar':
      return <CalendarTab tenant={tenant} />;
    case 'logs':
      return <LogsTab tenant={tenant} />;
    case 'whatif':
      return <WhatIfTab tenant={tenant} />;
    case 'queries':
      return <QueriesTab tenant={tenant} />;
    default:
      return assertNever(tab);
  }
}
