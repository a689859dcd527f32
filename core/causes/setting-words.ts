import { defineMessages } from '../i18n/message.ts';

/**
 * Where the settings are in Microsoft’s own screens, as labelled there. Both languages are shown to an administrator,
 * whose screens may be in either. A label that no Microsoft text gave is marked « à confirmer ».
 */
export const settingWords = defineMessages({
  'advice.setting.smtp-auth-mailbox.name': {
    fr: 'SMTP authentifié (cette boîte)',
    en: 'Authenticated SMTP (this mailbox)',
  },
  'advice.setting.smtp-auth-mailbox.path': {
    fr: 'Centre d’administration Microsoft 365 > Utilisateurs > Utilisateurs actifs > la boîte > Courrier > Gérer les applications de messagerie > SMTP authentifié > Enregistrer les modifications',
    en: 'Microsoft 365 admin center > Users > Active users > the mailbox > Mail > Manage email apps > Authenticated SMTP > Save changes',
  },
  'advice.setting.smtp-auth-tenant.name': {
    fr: 'Protocole SMTP AUTH de l’organisation (pour lecture)',
    en: 'SMTP AUTH protocol of the organization (to read)',
  },
  'advice.setting.smtp-auth-tenant.path': {
    fr: 'Centre d’administration Exchange > Paramètres > Flux de courrier > Désactiver le protocole SMTP AUTH pour votre organisation (libellés à confirmer)',
    en: 'Exchange admin center > Settings > Mail flow > Turn off SMTP AUTH protocol for your organization',
  },
  'advice.setting.modern-auth.name': {
    fr: 'Authentification moderne et de base',
    en: 'Modern and Basic authentication',
  },
  'advice.setting.modern-auth.path': {
    fr: 'Centre d’administration Microsoft 365 > Paramètres > Paramètres de l’organisation > Authentification moderne',
    en: 'Microsoft 365 admin center > Settings > Org settings > Modern authentication',
  },
  'advice.setting.sign-in-log.name': { fr: 'Journaux de connexion', en: 'Sign-in logs' },
  'advice.setting.sign-in-log.path': {
    fr: 'Centre d’administration Microsoft Entra > Entra ID > Surveillance et intégrité > Journaux de connexion',
    en: 'Microsoft Entra admin center > Entra ID > Monitoring & health > Sign-in logs',
  },
  'advice.setting.conditional-access.name': {
    fr: 'Stratégies d’accès conditionnel',
    en: 'Conditional Access policies',
  },
  'advice.setting.conditional-access.path': {
    fr: 'Centre d’administration Microsoft Entra > Entra ID > Accès conditionnel > Stratégies > la stratégie > Utilisateurs > Exclure',
    en: 'Microsoft Entra admin center > Entra ID > Conditional Access > Policies > the policy > Users > Exclude',
  },
  'advice.setting.security-defaults.name': {
    fr: 'Paramètres de sécurité par défaut',
    en: 'Security defaults',
  },
  'advice.setting.security-defaults.path': {
    fr: 'Centre d’administration Microsoft Entra > Entra ID > Vue d’ensemble > Propriétés > Gérer les paramètres de sécurité par défaut',
    en: 'Microsoft Entra admin center > Entra ID > Overview > Properties > Manage security defaults',
  },
  'advice.setting.per-user-mfa.name': {
    fr: 'Authentification multifacteur par utilisateur',
    en: 'Per-user multifactor authentication',
  },
  'advice.setting.per-user-mfa.path': {
    fr: 'Centre d’administration Microsoft Entra > Entra ID > Utilisateurs > MFA par utilisateur (libellé à confirmer) > Paramètres du service',
    en: 'Microsoft Entra admin center > Entra ID > Users > Per-user MFA > Service settings',
  },
  'advice.setting.account.name': { fr: 'État et licence du compte', en: 'State and licence of the account' },
  'advice.setting.account.path': {
    fr: 'Centre d’administration Microsoft 365 > Utilisateurs > Utilisateurs actifs > le compte > Licences et applications (libellé à confirmer)',
    en: 'Microsoft 365 admin center > Users > Active users > the account > Licenses and apps',
  },
  'advice.setting.send-as.name': { fr: 'Droit « Envoyer en tant que »', en: '“Send as” right' },
  'advice.setting.send-as.path': {
    fr: 'Centre d’administration Exchange > Destinataires > Boîtes aux lettres > la boîte > Délégation > Envoyer en tant que (libellés à confirmer)',
    en: 'Exchange admin center > Recipients > Mailboxes > the mailbox > Delegation > Send as',
  },
  'advice.setting.connector.name': { fr: 'Connecteur entrant', en: 'Inbound connector' },
  'advice.setting.connector.path': {
    fr: 'Centre d’administration Exchange > Flux de courrier (ou « Flux de messagerie ») > Connecteurs > Ajouter un connecteur > Serveur de messagerie de votre organisation',
    en: 'Exchange admin center > Mail flow > Connectors > Add a connector > Your organization’s email server',
  },
  'advice.setting.restricted-users.name': { fr: 'Utilisateurs restreints', en: 'Restricted users' },
  'advice.setting.restricted-users.path': {
    fr: 'https://security.microsoft.com/restrictedusers',
    en: 'https://security.microsoft.com/restrictedusers',
  },
  'advice.setting.legacy-tls.name': { fr: 'Anciens clients TLS', en: 'Legacy TLS clients' },
  'advice.setting.legacy-tls.path': {
    fr: 'Centre d’administration Exchange > Paramètres > Flux de courrier > Activer l’utilisation des clients TLS hérités (libellés à confirmer)',
    en: 'Exchange admin center > Settings > Mail flow > Turn on use of legacy TLS clients',
  },
  'advice.setting.app-registration.name': { fr: 'Inscription de l’application', en: 'App registration' },
  'advice.setting.app-registration.path': {
    fr: 'Centre d’administration Microsoft Entra > Entra ID > Inscriptions d’applications > l’application',
    en: 'Microsoft Entra admin center > Entra ID > App registrations > the application',
  },
  'advice.setting.mail-flow-rules.name': { fr: 'Règles de flux de courrier', en: 'Mail flow rules' },
  'advice.setting.mail-flow-rules.path': {
    fr: 'Centre d’administration Exchange > Flux de courrier > Règles',
    en: 'Exchange admin center > Mail flow > Rules',
  },
  'advice.setting.outbound-spam.name': {
    fr: 'Stratégie antipourriel sortante',
    en: 'Outbound spam policy',
  },
  'advice.setting.outbound-spam.path': {
    fr: 'Portail Microsoft Defender > Courrier et collaboration > Stratégies et règles > Stratégies de menace > Antipourriel (libellés à confirmer)',
    en: 'Microsoft Defender portal > Email & collaboration > Policies & rules > Threat policies > Anti-spam',
  },
  'advice.setting.domains.name': { fr: 'Domaines de l’organisation', en: 'Domains of the organization' },
  'advice.setting.domains.path': {
    fr: 'Centre d’administration Microsoft 365 > Paramètres > Domaines',
    en: 'Microsoft 365 admin center > Settings > Domains',
  },
});
