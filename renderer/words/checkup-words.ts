import { checkupMessages } from '../../core/checkup/checkup-messages.ts';
import { checkupPageMessages } from '../checkup/checkup-page-messages.ts';

/** What the check-up of the workstation says. */
export const words = {
  ...checkupMessages,
  ...checkupPageMessages,
};
