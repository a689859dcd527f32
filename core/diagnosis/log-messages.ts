import { defineMessages } from '../i18n/message.ts';

/** What is said of a log that shows several problems, on screen and in the terminal. */
export const logMessages = defineMessages({
  'explain.log': {
    fr: 'Ce journal montre {count, plural, one {# problème} other {# problèmes distincts}}',
    en: 'This log shows {count, plural, one {# problem} other {# distinct problems}}',
  },
  'explain.log.times': {
    fr: '{count, plural, one {# fois} other {# fois}}',
    en: '{count, plural, one {once} other {# times}}',
  },
});
