import { guideMessages } from '../../core/guide/messages.ts';
import { wizardMessages } from '../../core/guide/wizard-messages.ts';
import { mailMessages } from '../../core/mail/messages.ts';
import { practiceMessages } from '../../core/mail/practice-messages.ts';
import { stageMessages } from '../../core/mail/stage-messages.ts';
import { secretMessages } from '../../core/secrets/messages.ts';
import { diagramMessages } from '../diagrams/diagram-messages.ts';
import { readyMessageMessages } from '../hand-over/ready-message-messages.ts';
import { helpMessages } from '../screens/help-messages.ts';
import { updateMessages } from '../updates/update-messages.ts';

/** What the steps of the path say, and the domain says in them. */
export const words = {
  ...guideMessages,
  ...mailMessages,
  ...practiceMessages,
  ...stageMessages,
  ...secretMessages,
  ...diagramMessages,
  ...helpMessages,
  ...readyMessageMessages,
  ...updateMessages,
  ...wizardMessages,
};
