import { defineMessages } from '../i18n/message.ts';

export const mailMessages = defineMessages({
  'mail.test.subject': {
    fr: 'Essai d’envoi pour maestro*',
    en: 'Sending test for maestro*',
  },
  'mail.test.text': {
    fr: 'Bonjour,\n\nCe message vérifie que la boîte {from} peut envoyer des courriels comme le fera maestro*.\nSi vous le lisez, il est bien arrivé : répondez « oui » à la question de l’assistant.\n\nAucune action n’est nécessaire de votre part.\n',
    en: 'Hello,\n\nThis message checks that the mailbox {from} can send mail the way maestro* will.\nIf you are reading it, it arrived: answer “yes” to the assistant’s question.\n\nThere is nothing else for you to do.\n',
  },
});
