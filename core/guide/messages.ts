import { defineMessages } from '../i18n/message.ts';
import { actorMessages } from './actor-messages.ts';
import { adminStepMessages } from './admin-step-messages.ts';
import { deadlineMessages } from './deadline-messages.ts';
import { maestroScreenMessages } from './maestro-screen-messages.ts';
import { outlookPlanMessages, outlookStepMessages } from './outlook-plan-messages.ts';
import { outlookQuestionMessages } from './outlook-question-messages.ts';
import { planLetterMessages } from './plan-letter-messages.ts';
import { planMessages } from './plan-messages.ts';
import { questionMessages } from './question-messages.ts';
import { reasonMessages } from './reason-messages.ts';
import { resumeMessages } from './resume-messages.ts';
import { stepMessages } from './step-messages.ts';
import { warningMessages } from './warning-messages.ts';

/** Every word of the guide. */
export const guideMessages = defineMessages({
  ...actorMessages,
  ...questionMessages,
  ...outlookQuestionMessages,
  ...planLetterMessages,
  ...planMessages,
  ...reasonMessages,
  ...warningMessages,
  ...deadlineMessages,
  ...stepMessages,
  ...adminStepMessages,
  ...outlookPlanMessages,
  ...outlookStepMessages,
  ...resumeMessages,
  ...maestroScreenMessages,
});
