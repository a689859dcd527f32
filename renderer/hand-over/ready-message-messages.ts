import { defineMessages } from '../../core/i18n/message.ts';

/** The message ready for whoever does the rest, under a plan or a refusal. */
export const readyMessageMessages = defineMessages({
  'ready.copy.microsoft365-admin': {
    fr: 'Copier le message pour votre administrateur Microsoft 365',
    en: 'Copy the message for your Microsoft 365 administrator',
  },
  'ready.copy.network-admin': {
    fr: 'Copier le message pour qui gère le réseau',
    en: 'Copy the message for whoever manages the network',
  },
  'ready.copy.workstation-admin': {
    fr: 'Copier le message pour qui gère ce poste',
    en: 'Copy the message for whoever manages this computer',
  },
  'ready.copy.maestro-admin': {
    fr: 'Copier le message pour votre administrateur maestro*',
    en: 'Copy the message for your maestro* administrator',
  },
  'ready.copy.microsoft': {
    fr: 'Copier le message pour le soutien de Microsoft',
    en: 'Copy the message for Microsoft support',
  },
  'ready.read': { fr: 'Lire ce message', en: 'Read this message' },
  'ready.open': { fr: 'L’ouvrir dans ma messagerie', en: 'Open it in my mail program' },
  'ready.shortened': {
    fr: 'Votre messagerie reçoit le début du message, qui dit qu’il est abrégé. Le texte entier se copie.',
    en: 'Your mail program gets the beginning of the message, which says that it is shortened. The whole text can be copied.',
  },
  'ready.cut': {
    fr: '[Message abrégé pour s’ouvrir dans une messagerie. Le texte entier se copie dans l’assistant.]',
    en: '[Shortened to open in a mail program. The whole text can be copied in the assistant.]',
  },
});
