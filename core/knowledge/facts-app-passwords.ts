import { defineFacts, learn } from './define-facts.ts';
import { links } from './links.ts';

const appPasswords = learn(
  'Enforce Microsoft Entra multifactor authentication with app passwords',
  links['app-passwords'],
);
const registration = learn('Combined security information registration');

/** Who may have an app password, and how it lives. */
export const appPasswordFacts = defineFacts({
  'app-password-needs-per-user-mfa': {
    statement: {
      fr: 'Seules les personnes pour qui l’authentification multifacteur est imposée par utilisateur (état « Appliqué ») peuvent créer un mot de passe d’application.',
      en: 'Only people whose multifactor authentication is imposed per user (state “Enforced”) can create an app password.',
    },
    source: learn('Enable per-user multifactor authentication'),
    publishedOn: '2025-07-13',
    confidence: 'microsoft',
  },
  'app-password-not-with-conditional-access': {
    statement: {
      fr: 'Quand l’accès conditionnel impose l’authentification multifacteur, la méthode « Mot de passe d’application » n’est pas offerte.',
      en: 'Where Conditional Access imposes multifactor authentication, the “App password” method is not offered.',
    },
    source: registration,
    publishedOn: '2025-03-04',
    confidence: 'microsoft',
  },
  'app-password-setting': {
    statement: {
      fr: 'L’organisation doit permettre la création de mots de passe d’application ; ce réglage est désactivé au départ.',
      en: 'The organization must allow app passwords to be created; this setting is off at first.',
    },
    source: appPasswords,
    publishedOn: '2025-03-04',
    confidence: 'microsoft',
  },
  'app-password-shown-once': {
    statement: {
      fr: 'Microsoft génère le mot de passe d’application et ne l’affiche qu’une fois, à sa création.',
      en: 'Microsoft generates the app password and shows it only once, when it is created.',
    },
    source: appPasswords,
    publishedOn: '2025-03-04',
    confidence: 'microsoft',
  },
  'app-password-login': {
    statement: {
      fr: 'Le nom d’utilisateur est l’adresse complète de la boîte ; le mot de passe est le mot de passe d’application.',
      en: 'The user name is the full address of the mailbox; the password is the app password.',
    },
    source: appPasswords,
    publishedOn: '2025-03-04',
    confidence: 'microsoft',
  },
  'app-password-limit': {
    statement: {
      fr: 'Une personne peut avoir au plus 40 mots de passe d’application.',
      en: 'A person can have at most 40 app passwords.',
    },
    source: appPasswords,
    publishedOn: '2025-03-04',
    confidence: 'microsoft',
  },
  'app-password-length': {
    statement: {
      fr: 'Un mot de passe d’application compte 16 caractères, selon des guides de tiers.',
      en: 'An app password has 16 characters, according to third-party guides.',
    },
    source: { title: 'Guides de tiers', url: null },
    publishedOn: null,
    confidence: 'third-party',
  },
  'app-password-outlives-password-change': {
    statement: {
      fr: 'Changer le mot de passe ordinaire ne révoque pas les mots de passe d’application ; Microsoft conseille de les supprimer et de les recréer.',
      en: 'Changing the ordinary password does not revoke app passwords; Microsoft advises deleting and recreating them.',
    },
    source: appPasswords,
    publishedOn: '2025-03-04',
    confidence: 'microsoft',
  },
  'app-password-bypasses-mfa': {
    statement: {
      fr: 'Un mot de passe d’application se passe du deuxième facteur : il se garde comme un secret.',
      en: 'An app password does without the second factor: it is to be kept as a secret.',
    },
    source: appPasswords,
    publishedOn: '2025-03-04',
    confidence: 'microsoft',
  },
  'security-info-asks-again': {
    statement: {
      fr: 'Depuis le 25 août 2025, la page Informations de sécurité redemande le deuxième facteur quand la dernière preuve date de plus de 10 minutes.',
      en: 'Since August 25, 2025, the Security info page asks for the second factor again when the last proof is over 10 minutes old.',
    },
    source: registration,
    publishedOn: null,
    confidence: 'message-center',
    from: '2025-08-25',
  },
});
