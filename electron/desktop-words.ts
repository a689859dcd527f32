import { failures } from '../core/i18n/failures.ts';
import { desktopMessages } from './desktop-messages.ts';

/** The desktop's own words, and the failures: what it may have to say before the page is there. */
export const words = desktopMessages;

export const failureWords = failures;
