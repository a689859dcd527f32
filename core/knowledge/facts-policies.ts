import { defineFacts, learn } from './define-facts.ts';
import { links } from './links.ts';

const managed = learn('Microsoft-managed Conditional Access policies', links['managed-policies']);
const defaults = learn('Security defaults in Microsoft Entra ID');

/** Settings of an organization that let an SMTP password in or keep it out. */
export const policyFacts = defineFacts({
  'security-defaults-block-smtp': {
    statement: {
      fr: 'Les paramètres de sécurité par défaut bloquent tous les protocoles hérités, dont l’envoi SMTP avec mot de passe ; le mot de passe d’application n’y est pas offert.',
      en: 'Security defaults block every legacy protocol, including sending by SMTP with a password; app passwords are not offered there.',
    },
    source: defaults,
    publishedOn: '2025-07-21',
    confidence: 'microsoft',
  },
  'security-defaults-have-no-exclusion': {
    statement: {
      fr: 'Les paramètres de sécurité par défaut n’admettent aucune exception pour un compte. Les remplacer demande des stratégies d’accès conditionnel (Entra ID P1).',
      en: 'Security defaults allow no exception for an account. Replacing them takes Conditional Access policies (Entra ID P1).',
    },
    source: defaults,
    publishedOn: '2025-07-21',
    confidence: 'microsoft',
  },
  'conditional-access-mfa-blocks-smtp': {
    statement: {
      fr: 'SMTP avec mot de passe ne peut pas montrer de deuxième facteur : une stratégie qui l’exige de ce compte refuse l’envoi, mot de passe d’application ou non.',
      en: 'SMTP with a password cannot show a second factor: a policy that requires one of this account refuses the sending, app password or not.',
    },
    source: learn('Conditional Access: Conditions'),
    publishedOn: '2026-06-02',
    confidence: 'microsoft',
  },
  'legacy-auth-policy-blocks-smtp': {
    statement: {
      fr: 'Une stratégie qui bloque l’authentification héritée refuse l’envoi SMTP avec mot de passe, sauf pour les comptes exclus.',
      en: 'A policy that blocks legacy authentication refuses sending by SMTP with a password, except for excluded accounts.',
    },
    source: learn('Block legacy authentication with Conditional Access'),
    publishedOn: '2026-03-24',
    confidence: 'microsoft',
  },
  'authentication-policy-wins': {
    statement: {
      fr: 'Une stratégie d’authentification Exchange qui interdit l’authentification de base pour SMTP l’emporte, même si l’envoi SMTP est permis pour la boîte.',
      en: 'An Exchange authentication policy that forbids basic authentication for SMTP wins, even where SMTP sending is allowed for the mailbox.',
    },
    source: learn('Disable Basic authentication in Exchange Online'),
    publishedOn: null,
    confidence: 'microsoft',
  },
  'managed-policies-delay': {
    statement: {
      fr: 'Microsoft active une stratégie gérée laissée en « Rapport uniquement » après au moins 30 jours, parfois plus tôt, avec un avis de deux semaines (page du 28 mai 2026).',
      en: 'Microsoft turns on a managed policy left in report-only after no less than 30 days, sometimes sooner, with two weeks’ notice (page of May 28, 2026).',
    },
    source: managed,
    publishedOn: '2026-05-28',
    confidence: 'microsoft',
    from: '2026-05-28',
  },
  'managed-policies-delay-before-may-2026': {
    statement: {
      fr: 'Avant le 28 mai 2026, la même page disait au moins 45 jours et un avis de 28 jours. Le texte français « au plus tard 45 jours » est une erreur de traduction.',
      en: 'Before May 28, 2026, the same page said no less than 45 days and 28 days’ notice. The French wording “au plus tard 45 jours” is a translation error.',
    },
    source: managed,
    publishedOn: '2026-03-18',
    confidence: 'microsoft',
    until: '2026-05-28',
  },
  'managed-policies-state-and-exclusions': {
    statement: {
      fr: 'D’une stratégie gérée par Microsoft, un administrateur peut changer l’état et les exclusions ; il ne peut ni la renommer ni la supprimer.',
      en: 'An administrator can change the state and the exclusions of a Microsoft-managed policy, but can neither rename nor delete it.',
    },
    source: managed,
    publishedOn: '2026-05-28',
    confidence: 'microsoft',
  },
  'managed-policy-blocks-legacy-auth': {
    statement: {
      fr: 'La stratégie gérée « Bloquer l’authentification héritée » vise IMAP, SMTP et POP3. Activée, elle refuse aussi les mots de passe d’application, sauf pour les comptes exclus.',
      en: 'The managed policy “Block legacy authentication” targets IMAP, SMTP and POP3. Once on, it refuses app passwords too, except for excluded accounts.',
    },
    source: managed,
    publishedOn: '2026-05-28',
    confidence: 'microsoft',
  },
  'managed-policy-for-per-user-mfa': {
    statement: {
      fr: 'Une stratégie gérée déplace vers l’accès conditionnel les personnes en authentification multifacteur par utilisateur : ce sont celles qui ont des mots de passe d’application.',
      en: 'A managed policy moves people with per-user multifactor authentication to Conditional Access: they are the ones who have app passwords.',
    },
    source: managed,
    publishedOn: '2026-05-28',
    confidence: 'microsoft',
  },
});
