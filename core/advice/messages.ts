import { defineMessages } from '../i18n/message.ts';
import { accountAdviceMessages } from './messages-account.ts';
import { letterAdviceMessages } from './messages-letter.ts';
import { networkAdviceMessages } from './messages-network.ts';
import { policyAdviceMessages } from './messages-policy.ts';
import { recipientAdviceMessages } from './messages-recipient.ts';
import { relayAdviceMessages } from './messages-relay.ts';
import { senderAdviceMessages } from './messages-sender.ts';
import { sessionAdviceMessages } from './messages-session.ts';
import { settingAdviceMessages } from './messages-settings.ts';
import { sharedAdviceMessages } from './messages-shared.ts';
import { smtpAuthAdviceMessages } from './messages-smtp-auth.ts';
import { tlsAdviceMessages } from './messages-tls.ts';

/** All the words of the advice: `advice.<diagnosis>.<part>`, and those that several diagnoses share. */
export const adviceMessages = defineMessages({
  ...sharedAdviceMessages,
  ...smtpAuthAdviceMessages,
  ...policyAdviceMessages,
  ...accountAdviceMessages,
  ...sessionAdviceMessages,
  ...tlsAdviceMessages,
  ...networkAdviceMessages,
  ...senderAdviceMessages,
  ...relayAdviceMessages,
  ...recipientAdviceMessages,
  ...settingAdviceMessages,
  ...letterAdviceMessages,
});

export type AdviceMessageId = keyof typeof adviceMessages;
