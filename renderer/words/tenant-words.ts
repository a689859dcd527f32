import { calendarMessages } from '../../core/knowledge/calendar-messages.ts';
import { policyMessages } from '../../core/knowledge/policies-messages.ts';
import { policyRulesMessages } from '../../core/knowledge/policy-rules-messages.ts';
import { wellKnownNames } from '../../core/knowledge/well-known-ids.ts';
import { auditMessages } from '../../core/tenant/audit-messages.ts';
import { completenessMessages } from '../../core/tenant/completeness-messages.ts';
import { whatIfMessages } from '../../core/tenant/policies/what-if-messages.ts';
import { queriesMessages } from '../../core/tenant/queries-messages.ts';
import { signInMessages } from '../../core/tenant/sign-ins/messages.ts';
import { switchFactMessages } from '../../core/tenant/switch-fact-messages.ts';
import { verdictMessages } from '../../core/tenant/verdict-messages.ts';
import { tenantLogsMessages } from '../tenant/tenant-logs-messages.ts';
import { tenantPoliciesMessages } from '../tenant/tenant-policies-messages.ts';
import { tenantScreenMessages } from '../tenant/tenant-screen-messages.ts';

/** What « Mon organisation » says. */
export const words = {
  ...calendarMessages,
  ...policyMessages,
  ...policyRulesMessages,
  ...auditMessages,
  ...completenessMessages,
  ...queriesMessages,
  ...signInMessages,
  ...switchFactMessages,
  ...verdictMessages,
  ...whatIfMessages,
  ...tenantLogsMessages,
  ...tenantPoliciesMessages,
  ...tenantScreenMessages,
};

/** What ids of Microsoft's own roles and applications are called. */
export const names = wellKnownNames;
