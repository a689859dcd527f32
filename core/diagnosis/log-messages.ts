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
  'explain.log.accepted': {
    fr: '{count, plural, one {Le journal montre qu’un message refusé ainsi a été accepté ensuite : ne le renvoyez pas.} other {Le journal montre que # messages refusés ainsi ont été acceptés ensuite : ne les renvoyez pas.}}',
    en: '{count, plural, one {The log shows that a message refused this way was accepted afterwards: do not send it again.} other {The log shows that # messages refused this way were accepted afterwards: do not send them again.}}',
  },
});
