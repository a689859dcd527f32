import { defineMessages } from '../i18n/message.ts';

/** One line a stage of a mail test: its name and, when it went well, what that means. */
export const stageMessages = defineMessages({
  'stage.dns.name': { fr: 'Trouver le serveur', en: 'Find the server' },
  'stage.dns.passed': {
    fr: 'Le nom mène à l’adresse {address}.',
    en: 'The name leads to the address {address}.',
  },
  'stage.connect.name': { fr: 'Joindre le serveur', en: 'Reach the server' },
  'stage.connect.passed': {
    fr: 'La connexion est ouverte : le réseau laisse passer.',
    en: 'The connection is open: the network lets it through.',
  },
  'stage.greeting.name': { fr: 'Attendre son accueil', en: 'Wait for its greeting' },
  'stage.greeting.passed': { fr: 'Le serveur se présente.', en: 'The server introduces itself.' },
  'stage.tls.name': { fr: 'Chiffrer la conversation', en: 'Encrypt the conversation' },
  'stage.tls.passed': {
    fr: 'Le serveur accepte le chiffrement {protocol}, et son certificat est valide.',
    en: 'The server accepts {protocol} encryption, and its certificate is valid.',
  },
  'stage.hello.name': { fr: 'Lire ce qu’il offre', en: 'Read what it offers' },
  'stage.hello.passed': {
    fr: 'Le serveur annonce ce qu’il sait faire.',
    en: 'The server announces what it can do.',
  },
  'stage.hello.seen': {
    fr: 'Le serveur voit venir l’adresse {address}.',
    en: 'The server sees the address {address} coming.',
  },
  'stage.auth.name': { fr: 'Ouvrir la session', en: 'Sign in' },
  'stage.auth.passed': {
    fr: 'Le nom d’utilisateur et le mot de passe sont acceptés.',
    en: 'The user name and the password are accepted.',
  },
  'stage.auth.skipped': {
    fr: 'Sans objet : cette voie n’utilise pas de mot de passe.',
    en: 'Not needed: this way uses no password.',
  },
  'stage.sender.name': { fr: 'Annoncer l’expéditeur', en: 'Announce the sender' },
  'stage.sender.passed': { fr: 'Le serveur accepte cet expéditeur.', en: 'The server accepts this sender.' },
  'stage.recipient.name': { fr: 'Annoncer le destinataire', en: 'Announce the recipient' },
  'stage.recipient.passed': {
    fr: 'Le serveur accepte ce destinataire.',
    en: 'The server accepts this recipient.',
  },
  'stage.message.name': { fr: 'Remettre le message', en: 'Hand over the message' },
  'stage.message.passed': {
    fr: 'Le serveur prend le message en charge.',
    en: 'The server takes charge of the message.',
  },
  'report.title': {
    fr: 'Assistant Courriel {version}, rapport d’essai',
    en: 'Assistant Courriel {version}, test report',
  },
  'report.title.practice': {
    fr: 'Assistant Courriel {version}, rapport d’exercice : rien n’a quitté ce poste',
    en: 'Assistant Courriel {version}, exercise report: nothing left this workstation',
  },
  'report.title.checkup': {
    fr: 'Assistant Courriel {version}, rapport de vérification du poste',
    en: 'Assistant Courriel {version}, workstation check-up report',
  },
  'report.checkup': {
    fr: 'Vérification du poste du {date}, à {time} (temps universel)',
    en: 'Workstation check-up of {date}, at {time} (universal time)',
  },
  'report.when': {
    fr: 'Essai du {date}, à {time} (temps universel)',
    en: 'Test of {date}, at {time} (universal time)',
  },
  'report.server': { fr: 'Serveur : {host}, port {port}', en: 'Server: {host}, port {port}' },
  'report.mailbox': {
    fr: 'Boîte : {account} ; expéditeur : {from} ; destinataire : {to}',
    en: 'Mailbox: {account}; from: {from}; to: {to}',
  },
  'report.certificate': {
    fr: 'Certificat du serveur : {subject} ; délivré par {issuer} ; valide du {from} au {until}',
    en: 'Server certificate: {subject}; issued by {issuer}; valid from {from} to {until}',
  },
  'report.certificate.untrusted': {
    fr: 'Ce certificat n’est pas reconnu par ce poste ({reason}).',
    en: 'This workstation does not trust this certificate ({reason}).',
  },
  'report.stages': { fr: 'Étape par étape', en: 'Stage by stage' },
  'report.meaning': { fr: 'Ce que cela veut dire', en: 'What this means' },
  'report.support': { fr: 'À joindre à une demande de soutien', en: 'To add to a request for support' },
  'report.exchange': { fr: 'La conversation, secrets masqués :', en: 'The conversation, secrets masked:' },
  'stage.passed': { fr: 'Fait.', en: 'Done.' },
  'stage.running': { fr: 'En cours…', en: 'Under way…' },
  'stage.skipped': { fr: 'Sans objet ici.', en: 'Not needed here.' },
  'stage.state.passed': { fr: 'réussi', en: 'passed' },
  'stage.state.failed': { fr: 'échec', en: 'failed' },
  'stage.state.running': { fr: 'en cours', en: 'under way' },
  'stage.state.skipped': { fr: 'sans objet', en: 'not needed' },
  'stage.state.not-reached': { fr: 'pas atteint', en: 'not reached' },
});
