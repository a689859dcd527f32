import type { Locale } from '../../core/i18n/message.ts';
import type { MessageId } from '../../core/i18n/message-id.ts';
import { translateId } from '../../core/i18n/translate.ts';
import type { Params } from '../../core/result.ts';
import type { checkupPageMessages } from '../checkup/checkup-page-messages.ts';
import type { diagnosisPanelMessages } from '../diagnosis/diagnosis-panel-messages.ts';
import type { diagramMessages } from '../diagrams/diagram-messages.ts';
import type { explainMessages } from '../screens/explain-messages.ts';
import type { helpMessages } from '../screens/help-messages.ts';
import type { tenantLogsMessages } from '../tenant/tenant-logs-messages.ts';
import type { tenantPoliciesMessages } from '../tenant/tenant-policies-messages.ts';
import type { tenantScreenMessages } from '../tenant/tenant-screen-messages.ts';
import type { ipRouteMessages } from '../wizard/ip-route-messages.ts';
import type { wizardMessages } from '../wizard/wizard-messages.ts';
import type { interfaceMessages } from './interface-messages.ts';

/** What the page may say: the domain's words and its screens'. */
export type PageMessageId =
  | MessageId
  | keyof typeof interfaceMessages
  | keyof typeof diagramMessages
  | keyof typeof diagnosisPanelMessages
  | keyof typeof explainMessages
  | keyof typeof helpMessages
  | keyof typeof tenantLogsMessages
  | keyof typeof tenantPoliciesMessages
  | keyof typeof tenantScreenMessages
  | keyof typeof ipRouteMessages
  | keyof typeof wizardMessages
  | keyof typeof checkupPageMessages;

/** Says `id` on the page; an id that no table of the page has is a type error. */
export const translate: (locale: Locale, id: PageMessageId, params?: Params) => string = translateId;
