import { campaignMessages } from './campaign/campaign-messages.ts';

import { checkupMessages } from './checkup/checkup-messages.ts';
import { ipRouteMessages } from './guide/ip-route-messages.ts';
import { guideMessages } from './guide/messages.ts';
import { pathMessages } from './guide/path-messages.ts';
import { wizardMessages } from './guide/wizard-messages.ts';
import { calendarMessages } from './knowledge/calendar-messages.ts';
import { policyMessages } from './knowledge/policies-messages.ts';
import { policyRulesMessages } from './knowledge/policy-rules-messages.ts';
import { wellKnownNames } from './knowledge/well-known-ids.ts';
import { connectorMessages } from './mail/connector-messages.ts';
import { dnsMessages } from './mail/dns-messages.ts';
import { spfMessages } from './mail/spf-messages.ts';
import { words as mailWords } from './mail-words.ts';
import { presetMessages } from './preset/preset-messages.ts';
import { auditMessages } from './tenant/audit-messages.ts';
import { completenessMessages } from './tenant/completeness-messages.ts';
import { whatIfMessages } from './tenant/policies/what-if-messages.ts';
import { queriesMessages } from './tenant/queries-messages.ts';
import { signInMessages } from './tenant/sign-ins/messages.ts';
import { switchFactMessages } from './tenant/switch-fact-messages.ts';
import { verdictMessages } from './tenant/verdict-messages.ts';

/** Every table of the domain: what a host may have to say of the answers of `core`, besides its own words. */
export const words = {
  ...mailWords,
  ...checkupMessages,
  ...guideMessages,
  ...ipRouteMessages,
  ...pathMessages,
  ...wizardMessages,
  ...calendarMessages,
  ...policyMessages,
  ...policyRulesMessages,
  ...connectorMessages,
  ...dnsMessages,
  ...spfMessages,
  ...campaignMessages,
  ...presetMessages,
  ...auditMessages,
  ...completenessMessages,
  ...queriesMessages,
  ...signInMessages,
  ...switchFactMessages,
  ...verdictMessages,
  ...whatIfMessages,
};

/** What ids of Microsoft's own roles and applications are called. */
export const names = wellKnownNames;
