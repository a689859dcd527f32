import { defineFacts, learn } from './define-facts.ts';

const timeline = {
  title:
    'Exchange Team Blog, « Updated Exchange Online SMTP AUTH Basic Authentication deprecation timeline »',
  url: 'https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835',
};
const firstTimeline = {
  title: 'Exchange Team Blog, « Exchange Online to retire Basic auth for Client Submission (SMTP AUTH) »',
  url: 'https://techcommunity.microsoft.com/t5/exchange-team-blog/exchange-online-to-retire-basic-auth-for-client-submission-smtp/ba-p/4114750',
};
const passkeys = {
  title:
    'Microsoft Learn, « Passkeys by default and retirement of Microsoft-provided SMS and voice authentication »',
  url: null,
};

/** What Microsoft retires, and when; superseded plans are kept so that an old text can be recognised. */
export const retirementFacts = defineFacts({
  'basic-auth-unchanged-until-december-2026': {
    statement: {
      fr: 'Jusqu’en décembre 2026, Microsoft ne change rien à l’envoi SMTP avec mot de passe (authentification de base).',
      en: 'Until December 2026, Microsoft changes nothing about sending by SMTP with a password (basic authentication).',
    },
    source: timeline,
    publishedOn: '2026-01-27',
    confidence: 'microsoft',
    from: '2026-01-27',
    until: '2026-12-31',
  },
  'basic-auth-off-by-default': {
    statement: {
      fr: 'À la fin de décembre 2026, l’envoi SMTP avec mot de passe est désactivé par défaut dans les organisations existantes ; un administrateur peut le réactiver. Le jour exact n’est pas publié.',
      en: 'At the end of December 2026, sending by SMTP with a password is turned off by default in existing organizations; an administrator can turn it on again. The exact day is not published.',
    },
    source: timeline,
    publishedOn: '2026-01-27',
    confidence: 'microsoft',
    from: '2026-12-31',
  },
  'basic-auth-unavailable-in-new-organizations': {
    statement: {
      fr: 'Dans les organisations créées après décembre 2026, l’envoi SMTP avec mot de passe n’est pas offert par défaut ; OAuth est la méthode prise en charge.',
      en: 'In organizations created after December 2026, sending by SMTP with a password is unavailable by default; OAuth is the supported method.',
    },
    source: timeline,
    publishedOn: '2026-01-27',
    confidence: 'microsoft',
    from: '2027-01-01',
  },
  'basic-auth-removal-to-be-announced': {
    statement: {
      fr: 'Au second semestre de 2027, Microsoft annoncera la date du retrait définitif. Ce n’est pas la date du retrait.',
      en: 'In the second half of 2027, Microsoft will announce the date of final removal. It is not the date of removal.',
    },
    source: timeline,
    publishedOn: '2026-01-27',
    confidence: 'microsoft',
    from: '2027-07-01',
    until: '2027-12-31',
  },
  'basic-auth-reenabling-not-described': {
    statement: {
      fr: 'Microsoft a promis de décrire plus tard la façon de réactiver l’envoi SMTP avec mot de passe. Au 21 novembre 2026, nous n’avons trouvé aucune description.',
      en: 'Microsoft promised to describe later how to turn sending by SMTP with a password on again. As of November 21, 2026, we have found no description.',
    },
    source: timeline,
    publishedOn: '2026-01-27',
    confidence: 'microsoft',
  },
  'basic-auth-plan-of-april-2024': {
    statement: {
      fr: 'Ancien plan, remplacé : retrait de l’envoi SMTP avec mot de passe en septembre 2025.',
      en: 'Former plan, superseded: removal of sending by SMTP with a password in September 2025.',
    },
    source: firstTimeline,
    publishedOn: '2024-04-15',
    confidence: 'microsoft',
    from: '2024-04-15',
    until: '2025-06-11',
  },
  'basic-auth-plan-of-june-2025': {
    statement: {
      fr: 'Ancien plan, remplacé : refus progressifs du 1er mars au 30 avril 2026. Un texte qui parle de mars ou d’avril 2026 est dépassé.',
      en: 'Former plan, superseded: gradual refusals from March 1 to April 30, 2026. A text that speaks of March or April 2026 is out of date.',
    },
    source: { title: 'Microsoft 365 Message Center, MC786329 (mise à jour de juin 2025)', url: null },
    publishedOn: '2025-06-11',
    confidence: 'message-center',
    from: '2025-06-11',
    until: '2026-01-27',
  },
  'basic-auth-refusal': {
    statement: {
      fr: 'Quand le retrait s’applique, le serveur répond « 550 5.7.30 Basic authentication is not supported for Client Submission ».',
      en: 'Where the retirement applies, the server answers “550 5.7.30 Basic authentication is not supported for Client Submission”.',
    },
    source: timeline,
    publishedOn: '2026-01-27',
    confidence: 'microsoft',
  },
  'app-password-is-basic-auth': {
    statement: {
      fr: 'Un mot de passe d’application passe par SMTP comme un mot de passe ordinaire : le retrait de l’authentification de base le touche aussi. L’annonce de Microsoft ne le nomme pas ; c’est notre déduction.',
      en: 'An app password travels by SMTP as an ordinary password does: the retirement of basic authentication touches it too. Microsoft’s announcement does not name it; this is our deduction.',
    },
    source: timeline,
    publishedOn: '2026-01-27',
    confidence: 'deduced',
  },
  'basic-auth-alternatives': {
    statement: {
      fr: 'Microsoft nomme d’autres voies que le mot de passe : OAuth pour SMTP, High Volume Email (destinataires internes seulement), Azure Communication Services Email, un serveur relais local ou d’un tiers.',
      en: 'Microsoft names other ways than a password: OAuth for SMTP, High Volume Email (internal recipients only), Azure Communication Services Email, an on-premises or third-party relay.',
    },
    source: timeline,
    publishedOn: '2026-01-27',
    confidence: 'microsoft',
  },
  'high-volume-email-internal-only': {
    statement: {
      fr: 'High Volume Email n’atteint que les destinataires internes depuis juin 2025 ; il ne convient pas pour écrire aux clients et aux fournisseurs.',
      en: 'High Volume Email reaches internal recipients only since June 2025; it does not suit mail to customers and suppliers.',
    },
    source: { title: 'Microsoft 365 Message Center, MC1243552', url: null },
    publishedOn: null,
    confidence: 'message-center',
    from: '2025-06-01',
  },
  'sms-voice-retirement': {
    statement: {
      fr: 'À partir du 1er février 2027, Microsoft n’envoie plus de codes par texto ni par appel. Microsoft Authenticator ou une clé d’accès les remplace.',
      en: 'From February 1, 2027, Microsoft no longer sends codes by text message or call. Microsoft Authenticator or a passkey replaces them.',
    },
    source: passkeys,
    publishedOn: '2026-09-23',
    confidence: 'microsoft',
    from: '2027-02-01',
  },
  'sms-voice-retirement-administrators': {
    statement: {
      fr: 'Pour les administrateurs généraux et les utilisateurs externes, les codes par texto et par appel cessent le 1er juillet 2027.',
      en: 'For Global Administrators and external users, codes by text message and call end on July 1, 2027.',
    },
    source: passkeys,
    publishedOn: '2026-09-23',
    confidence: 'microsoft',
    from: '2027-07-01',
  },
  'smtp-oauth-needs-the-program': {
    statement: {
      fr: 'OAuth pour SMTP utilise le même serveur et le même port, mais le logiciel qui envoie doit savoir s’en servir. Nous ne savons pas si maestro* le peut : l’éditeur peut le dire.',
      en: 'OAuth for SMTP uses the same server and port, but the sending program must support it. We do not know whether maestro* can: its publisher can tell.',
    },
    source: learn('Authenticate an IMAP, POP or SMTP connection using OAuth'),
    publishedOn: '2026-06-19',
    confidence: 'microsoft',
  },
});
