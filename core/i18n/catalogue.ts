import { letterMessages } from '../advice/letter-messages.ts';
import { causeWords } from '../causes/cause-words.ts';
import { desktopMessages } from '../desktop/messages.ts';
import { diagnosisMessages } from '../diagnosis/messages.ts';
import { guideMessages } from '../guide/messages.ts';
import { calendarMessages } from '../knowledge/calendar-messages.ts';
import { policyMessages } from '../knowledge/policies-messages.ts';
import { policyRulesMessages } from '../knowledge/policy-rules-messages.ts';
import { connectorMessages } from '../mail/connector-messages.ts';
import { dnsMessages } from '../mail/dns-messages.ts';
import { mailMessages } from '../mail/messages.ts';
import { practiceMessages } from '../mail/practice-messages.ts';
import { relayMessages } from '../mail/relay-messages.ts';
import { spfMessages } from '../mail/spf-messages.ts';
import { stageMessages } from '../mail/stage-messages.ts';
import { secretMessages } from '../secrets/messages.ts';
import { auditMessages } from '../tenant/audit-messages.ts';
import { completenessMessages } from '../tenant/completeness-messages.ts';
import { queriesMessages } from '../tenant/queries-messages.ts';
import { signInMessages } from '../tenant/sign-ins/messages.ts';
import { verdictMessages } from '../tenant/verdict-messages.ts';
import { whatIfMessages } from '../tenant/what-if-messages.ts';
import { ipRouteTerminalMessages } from '../terminal/ip-route-messages.ts';
import { terminalMessages } from '../terminal/messages.ts';
import { tenantTerminalMessages } from '../terminal/tenant-messages.ts';
import { diagramMessages } from './diagram-messages.ts';
import { interfaceMessages } from './interface-messages.ts';
import { ipRouteMessages } from './ip-route-messages.ts';
import { defineMessages } from './message.ts';
import { screenMessages } from './screen-messages.ts';
import { tenantLogsMessages } from './tenant-logs-messages.ts';
import { tenantPoliciesMessages } from './tenant-policies-messages.ts';
import { tenantScreenMessages } from './tenant-screen-messages.ts';

/**
 * All the words of the product, by id. Each area keeps its own table beside its logic; this is where they meet.
 * Failures stay apart (`failures.ts`): their ids are public codes.
 */
export const catalogue = defineMessages({
  ...interfaceMessages,
  ...diagramMessages,
  ...ipRouteMessages,
  ...screenMessages,
  ...tenantLogsMessages,
  ...tenantPoliciesMessages,
  ...tenantScreenMessages,
  ...guideMessages,
  ...stageMessages,
  ...practiceMessages,
  ...desktopMessages,
  ...secretMessages,
  ...mailMessages,
  ...dnsMessages,
  ...spfMessages,
  ...relayMessages,
  ...connectorMessages,
  ...ipRouteTerminalMessages,
  ...calendarMessages,
  ...policyMessages,
  ...policyRulesMessages,
  ...causeWords,
  ...letterMessages,
  ...diagnosisMessages,
  ...auditMessages,
  ...completenessMessages,
  ...tenantTerminalMessages,
  ...queriesMessages,
  ...signInMessages,
  ...verdictMessages,
  ...whatIfMessages,
  ...terminalMessages,
});

export type MessageId = keyof typeof catalogue;
