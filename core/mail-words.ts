import { letterMessages } from './advice/letter-messages.ts';
import { causeWords } from './causes/cause-words.ts';
import { logMessages } from './diagnosis/log-messages.ts';
import { diagnosisMessages } from './diagnosis/messages.ts';
import { actorMessages } from './guide/actor-messages.ts';
import { wellKnownNames } from './knowledge/well-known-ids.ts';
import { mailMessages } from './mail/messages.ts';
import { practiceMessages } from './mail/practice-messages.ts';
import { stageMessages } from './mail/stage-messages.ts';
import { relayMessages } from './mail-test/relay-messages.ts';
import { secretMessages } from './secrets/messages.ts';

/** The domain's words for a test of sending and for what a text means: the part of `domain-words.ts` that these need. */
export const words = {
  ...actorMessages,
  ...causeWords,
  ...letterMessages,
  ...logMessages,
  ...diagnosisMessages,
  ...mailMessages,
  ...practiceMessages,
  ...relayMessages,
  ...stageMessages,
  ...secretMessages,
};

/** What ids of Microsoft's own roles and applications are called. */
export const names = wellKnownNames;
