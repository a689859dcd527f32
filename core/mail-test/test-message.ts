import type { Locale } from '../i18n/message.ts';
import { translate } from '../i18n/translate.ts';

/** The message a test sends, exactly as it is shown before it is sent. */
export function testMessage(locale: Locale, from: string): { subject: string; text: string } {
  return {
    subject: translate(locale, 'mail.test.subject'),
    text: translate(locale, 'mail.test.text', { from }),
  };
}
