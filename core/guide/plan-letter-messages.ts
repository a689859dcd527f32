import { defineMessages } from '../i18n/message.ts';

/** The message that hands a plan over. */
export const planLetterMessages = defineMessages({
  'guide.letter.subject': {
    fr: 'Objet : envoi de courriels depuis maestro* – ce qui reste à faire',
    en: 'Subject: sending mail from maestro* – what is left to do',
  },
  'guide.letter.hello': { fr: 'Bonjour,', en: 'Hello,' },
  'guide.letter.confirm': { fr: 'À confirmer avant d’agir :', en: 'To be confirmed before acting:' },
  'guide.letter.request': {
    fr: 'Ce qui est à faire de votre côté :',
    en: 'What is to be done on your side:',
  },
  'guide.letter.know': { fr: 'À savoir avant d’agir :', en: 'To know before acting:' },
  'guide.letter.thanks': {
    fr: 'Merci de votre aide. Je peux refaire un essai dès que vous me le direz.',
    en: 'Thank you for your help. I can try again as soon as you tell me.',
  },
});
