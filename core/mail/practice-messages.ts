import { defineMessages } from '../i18n/message.ts';

/** The practice scenarios, by what the server will answer. */
export const practiceMessages = defineMessages({
  'practice.scenario.ok': { fr: 'Tout va bien', en: 'All goes well' },
  'practice.scenario.wrong-password': { fr: 'Mot de passe refusé', en: 'Password refused' },
  'practice.scenario.account-locked': { fr: 'Compte verrouillé', en: 'Account locked' },
  'practice.scenario.smtp-auth-off-tenant': {
    fr: 'SMTP AUTH désactivé pour l’organisation',
    en: 'SMTP AUTH off for the organization',
  },
  'practice.scenario.smtp-auth-off-mailbox': {
    fr: 'SMTP AUTH désactivé pour la boîte',
    en: 'SMTP AUTH off for the mailbox',
  },
  'practice.scenario.security-defaults': { fr: 'Paramètres de sécurité par défaut', en: 'Security defaults' },
  'practice.scenario.policy-blocked': { fr: 'Refus d’une stratégie', en: 'Refused by a policy' },
  'practice.scenario.basic-auth-retired': {
    fr: 'Authentification de base retirée',
    en: 'Basic authentication retired',
  },
  'practice.scenario.from-refused': { fr: 'Expéditeur refusé', en: 'Sender refused' },
  'practice.scenario.relay-not-attributed': { fr: 'Relais non reconnu', en: 'Relay not attributed' },
  'practice.scenario.direct-send-rejected': { fr: 'Envoi direct rejeté', en: 'Direct send rejected' },
  'practice.scenario.too-many-connections': {
    fr: 'Trop de connexions à la fois',
    en: 'Too many connections at once',
  },
  'practice.scenario.temporary': { fr: 'Panne passagère', en: 'Temporary failure' },
  'practice.scenario.silent': { fr: 'Le serveur reste muet', en: 'The server stays silent' },
  'practice.scenario.cut': { fr: 'La connexion est coupée', en: 'The connection is cut' },
  'practice.scenario.no-starttls': { fr: 'Le chiffrement n’est pas offert', en: 'Encryption is not offered' },
  'practice.scenario.tls-1.1': { fr: 'Chiffrement trop ancien', en: 'Encryption too old' },
  'practice.scenario.untrusted-certificate': { fr: 'Certificat non reconnu', en: 'Untrusted certificate' },
  'practice.scenario.foreign-banner': { fr: 'Un autre serveur répond', en: 'Another server answers' },
});
