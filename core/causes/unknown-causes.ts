import { defineMessages } from '../i18n/message.ts';
import { type Cause, onceMended, step } from './cause.ts';

const maestro = 'maestro-admin';

/** Texts that nobody recognizes. */
export const unknownCauses = {
  unknown: {
    who: 'user',
    retry: onceMended,
    reversible: 'no',
    writeTo: maestro,
    steps: [
      step('user', 'advice.unknown.step.text'),
      step('user', 'advice.unknown.step.when'),
      step('user', 'advice.unknown.step.where'),
      step('user', 'advice.unknown.step.bounce'),
      step('user', 'advice.unknown.step.test'),
    ],
    sources: ['rfc-5321', 'delivery-reports'],
  },
} as const satisfies Record<string, Cause>;

export const unknownWords = defineMessages({
  'advice.unknown.title': {
    fr: 'Ce texte n’est pas reconnu',
    en: 'This text is not recognized',
  },
  'advice.unknown.meaning': {
    fr: 'Rien dans ce texte ne permet de nommer une cause, et l’assistant préfère ne pas en inventer. Les éléments ci-dessous permettent d’aller plus loin.',
    en: 'Nothing in this text allows a cause to be named, and the assistant prefers not to invent one. The items below make it possible to go further.',
  },
  'advice.unknown.step.text': {
    fr: 'Copiez le message d’erreur en entier, avec ses codes (par exemple 535 5.7.139), plutôt qu’une photo d’écran.',
    en: 'Copy the whole error message, with its codes (for example 535 5.7.139), rather than a picture of the screen.',
  },
  'advice.unknown.step.when': {
    fr: 'Notez la date, l’heure et la minute du refus, et l’adresse de la boîte qui envoie.',
    en: 'Note the date, hour and minute of the refusal, and the address of the sending mailbox.',
  },
  'advice.unknown.step.where': {
    fr: 'Notez le serveur, le port et le chiffrement réglés dans le programme, et d’où part l’envoi : poste, serveur, maestro*CLOUD.',
    en: 'Note the server, port and encryption set in the program, and where sending starts from: workstation, server, maestro*CLOUD.',
  },
  'advice.unknown.step.bounce': {
    fr: 'Si un avis de non-remise est revenu dans la boîte, joignez-le avec sa partie technique.',
    en: 'If a non-delivery report came back to the mailbox, attach it with its technical part.',
  },
  'advice.unknown.step.test': {
    fr: 'Faites l’essai de l’assistant : il s’arrête à l’étape qui échoue et garde l’échange complet.',
    en: 'Run the assistant’s test: it stops at the stage that fails and keeps the whole exchange.',
  },
  'advice.unknown.settle': {
    fr: 'L’étape où l’essai s’arrête (nom, connexion, chiffrement, authentification, expéditeur, destinataire) désigne où chercher.',
    en: 'The stage where the test stops (name, connection, encryption, authentication, sender, recipient) shows where to look.',
  },
  'advice.unknown.proof': {
    fr: 'Avec le texte complet, l’assistant nomme une cause, ou l’essai va jusqu’au bout.',
    en: 'With the full text, the assistant names a cause, or the test goes to the end.',
  },
});
