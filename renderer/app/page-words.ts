import { domainTables } from '../../core/domain-words.ts';
import type { Locale } from '../../core/i18n/message.ts';
import { loadWords } from '../../core/i18n/words.ts';
import { checkupPageMessages } from '../checkup/checkup-page-messages.ts';
import { diagnosisPanelMessages } from '../diagnosis/diagnosis-panel-messages.ts';
import { diagramMessages } from '../diagrams/diagram-messages.ts';
import { explainMessages } from '../screens/explain-messages.ts';
import { helpMessages } from '../screens/help-messages.ts';
import { tenantLogsMessages } from '../tenant/tenant-logs-messages.ts';
import { tenantPoliciesMessages } from '../tenant/tenant-policies-messages.ts';
import { tenantScreenMessages } from '../tenant/tenant-screen-messages.ts';
import { ipRouteMessages } from '../wizard/ip-route-messages.ts';
import { wizardMessages } from '../wizard/wizard-messages.ts';
import { interfaceMessages } from './interface-messages.ts';

/** The page's catalogue: its screens' words and the domain's. */
export const pageWords = {
  ...domainTables,
  ...interfaceMessages,
  ...diagramMessages,
  ...diagnosisPanelMessages,
  ...explainMessages,
  ...helpMessages,
  ...tenantLogsMessages,
  ...tenantPoliciesMessages,
  ...tenantScreenMessages,
  ...ipRouteMessages,
  ...wizardMessages,
  ...checkupPageMessages,
};

/** Makes the page's words sayable in `locale`. */
export function loadPageWords(locale: Locale): void {
  loadWords(locale, pageWords);
}
