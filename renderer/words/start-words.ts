import { pathMessages } from '../../core/guide/path-messages.ts';
import { failures } from '../../core/i18n/failures.ts';
import { presetMessages } from '../../core/preset/preset-messages.ts';
import { interfaceMessages } from '../app/interface-messages.ts';

/** What the frame and the first screen say, and the failures, which any screen may meet. */
export const words = {
  ...presetMessages,
  ...interfaceMessages,
  ...pathMessages,
};

export const failureWords = failures;
