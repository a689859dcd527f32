import { letterMessages } from '../../core/advice/letter-messages.ts';
import { causeWords } from '../../core/causes/cause-words.ts';
import { logMessages } from '../../core/diagnosis/log-messages.ts';
import { diagnosisMessages } from '../../core/diagnosis/messages.ts';
import { diagnosisPanelMessages } from '../diagnosis/diagnosis-panel-messages.ts';
import { explainMessages } from '../screens/explain-messages.ts';

/** What an explained error text says. */
export const words = {
  ...letterMessages,
  ...causeWords,
  ...logMessages,
  ...diagnosisMessages,
  ...diagnosisPanelMessages,
  ...explainMessages,
};
