import { defineMessages } from '../i18n/message.ts';
import { accountWords } from './account-causes.ts';
import { credentialsWords } from './credentials-causes.ts';
import { deliveryWords } from './delivery-causes.ts';
import { networkWords } from './network-causes.ts';
import { organizationRuleWords } from './organization-rule-causes.ts';
import { outlookWords } from './outlook-causes.ts';
import { policyWords } from './policy-causes.ts';
import { recipientWords } from './recipient-causes.ts';
import { recipientLimitWords } from './recipient-limit-causes.ts';
import { relayWords } from './relay-causes.ts';
import { senderWords } from './sender-causes.ts';
import { serverWords } from './server-causes.ts';
import { sessionWords } from './session-causes.ts';
import { settingWords } from './setting-words.ts';
import { sharedWords } from './shared-words.ts';
import { smtpAuthWords } from './smtp-auth-causes.ts';
import { tlsWords } from './tls-causes.ts';
import { unknownWords } from './unknown-causes.ts';

/** All the words of the causes: `advice.<cause>.<part>`, and those that several causes share. */
export const causeWords = defineMessages({
  ...sharedWords,
  ...settingWords,
  ...smtpAuthWords,
  ...policyWords,
  ...credentialsWords,
  ...accountWords,
  ...sessionWords,
  ...tlsWords,
  ...serverWords,
  ...networkWords,
  ...relayWords,
  ...senderWords,
  ...recipientWords,
  ...recipientLimitWords,
  ...deliveryWords,
  ...organizationRuleWords,
  ...outlookWords,
  ...unknownWords,
});

export type CauseMessageId = keyof typeof causeWords;
