import { defineMessages } from '../../core/i18n/message.ts';

/** Words of the screen that takes an error text. */
export const explainMessages = defineMessages({
  'explain.title': { fr: 'Collez le message d’erreur', en: 'Paste the error message' },
  'explain.lead': {
    fr: 'Le texte complet, tel quel : fenêtre d’erreur, journal, courriel de non-remise. Il est lu ici, sur ce poste, et ne part nulle part.',
    en: 'The whole text, as it is: error window, log, non-delivery report. It is read here, on this workstation, and goes nowhere.',
  },
  'explain.text': { fr: 'Message d’erreur', en: 'Error message' },
  'explain.context': {
    fr: 'Préciser le serveur et la voie (facultatif)',
    en: 'Say which server and route (optional)',
  },
  'explain.host': { fr: 'Serveur', en: 'Server' },
  'explain.port': { fr: 'Port', en: 'Port' },
  'explain.route': { fr: 'Voie', en: 'Route' },
  'explain.route.unknown': { fr: 'Je ne sais pas', en: 'I don’t know' },
  'explain.route.app-password': {
    fr: 'Mot de passe (SMTP authentifié)',
    en: 'Password (authenticated SMTP)',
  },
  'explain.route.relay': { fr: 'Adresse IP (connecteur)', en: 'IP address (connector)' },
  'explain.route.direct': { fr: 'Envoi direct', en: 'Direct send' },
  'explain.run': { fr: 'Expliquer', en: 'Explain' },
  'explain.mailbox': {
    fr: 'Boîte qui envoie (pour le message à l’administrateur)',
    en: 'Mailbox that sends (for the message to the administrator)',
  },
});
