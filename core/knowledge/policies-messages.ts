import { defineMessages } from '../i18n/message.ts';

/** Words of `policies.ts`: whom each policy targets, what licence it asks, what it does to sending. */
export const policyMessages = defineMessages({
  'policies.name.block-legacy-authentication': {
    fr: 'Bloquer l’authentification héritée',
    en: 'Block legacy authentication',
  },
  'policies.name.block-device-code-flow': {
    fr: 'Bloquer le flux de code de l’appareil',
    en: 'Block device code flow',
  },
  'policies.name.mfa-admin-portals': {
    fr: 'Authentification multifacteur pour les administrateurs accédant aux portails d’administration Microsoft',
    en: 'Multifactor authentication for admins accessing Microsoft admin portals',
  },
  'policies.name.mfa-all-users': {
    fr: 'Authentification multifacteur pour tous les utilisateurs',
    en: 'Multifactor authentication for all users',
  },
  'policies.name.mfa-per-user-users': {
    fr: 'Authentification multifacteur pour les utilisateurs d’authentification multifacteur par utilisateur',
    en: 'Multifactor authentication for per-user multifactor authentication users',
  },
  'policies.name.mfa-risky-sign-ins': {
    fr: 'Authentification multifacteur et réauthentification pour les connexions risquées',
    en: 'Multifactor authentication and reauthentication for risky sign-ins',
  },
  'policies.name.defaults-mfa-azure-management': {
    fr: 'Exiger l’authentification multifacteur pour la gestion Azure',
    en: 'Require multifactor authentication for Azure management',
  },
  'policies.name.defaults-mfa-admins': {
    fr: 'Exiger l’authentification multifacteur pour les administrateurs',
    en: 'Require multifactor authentication for admins',
  },
  'policies.name.defaults-mfa-all-users': {
    fr: 'Exiger l’authentification multifacteur pour tous les utilisateurs',
    en: 'Require multifactor authentication for all users',
  },
  'policies.name.block-high-risk-users': {
    fr: 'Bloquer l’accès des utilisateurs à risque élevé',
    en: 'Block access for high-risk users',
  },
  'policies.name.remediate-high-risk-users': {
    fr: 'Exiger la correction pour les utilisateurs à risque élevé',
    en: 'Require remediation for high-risk users',
  },
  'policies.name.block-high-risk-agents': {
    fr: 'Bloquer tous les agents à risque élevé (préversion)',
    en: 'Block all high risk agents (Preview)',
  },
  'policies.name.baseline-phishing-resistant-admins': {
    fr: 'Exiger une authentification résistante à l’hameçonnage pour les administrateurs',
    en: 'Require phishing-resistant authentication for admins',
  },

  'policies.target.legacy-clients': {
    fr: 'Toute connexion par un ancien protocole (IMAP, POP3, SMTP avec mot de passe, ActiveSync) ou par un client sans authentification moderne, comme Office 2010.',
    en: 'Any sign-in over an old protocol (IMAP, POP3, SMTP with a password, ActiveSync) or from a client without modern authentication, such as Office 2010.',
  },
  'policies.target.device-code': {
    fr: 'Les connexions commencées sur un appareil et terminées sur un autre au moyen d’un code : téléviseurs, salles Teams, imprimantes, scripts.',
    en: 'Sign-ins begun on one device and finished on another with a code: televisions, Teams rooms, printers, scripts.',
  },
  'policies.target.admin-portals': {
    fr: 'Les quatorze rôles d’administrateur, lorsqu’ils ouvrent les portails d’administration de Microsoft.',
    en: 'The fourteen administrator roles, when they open Microsoft’s admin portals.',
  },
  'policies.target.all-users': {
    fr: 'Toutes les personnes de l’organisation, comptes de service compris.',
    en: 'Everyone in the organization, service accounts included.',
  },
  'policies.target.per-user-mfa': {
    fr: 'Les personnes dont l’authentification multifacteur est réglée par utilisateur (état activé ou appliqué), dans les organisations qui en comptent moins de 500. C’est la population qui emploie des mots de passe d’application.',
    en: 'People whose multifactor authentication is set per user (enabled or enforced), in organizations that have fewer than 500 of them. They are the ones who use app passwords.',
  },
  'policies.target.risky-sign-ins': {
    fr: 'Les connexions que Microsoft juge à risque élevé. S’il y a moins de licences P2 que de personnes actives, ou si des personnes actives n’ont pas l’authentification multifacteur, seulement le groupe « Conditional Access: Risky sign-in multifactor authentication » ; les invités ne sont pas visés.',
    en: 'Sign-ins that Microsoft rates as high risk. With fewer P2 licences than active people, or if some active people have no multifactor authentication, only the group “Conditional Access: Risky sign-in multifactor authentication”; guests are left out.',
  },
  'policies.target.azure-management': {
    fr: 'Toute personne qui ouvre le portail Azure, le centre d’administration Entra, Azure PowerShell ou Azure CLI.',
    en: 'Anyone who opens the Azure portal, the Entra admin center, Azure PowerShell or Azure CLI.',
  },
  'policies.target.admin-roles': {
    fr: 'Les titulaires des quatorze rôles d’administrateur, pour toute application.',
    en: 'Holders of the fourteen administrator roles, for every application.',
  },
  'policies.target.administrators': {
    fr: 'Les administrateurs ; la page ne dit pas quels rôles.',
    en: 'Administrators; the page does not say which roles.',
  },
  'policies.target.high-risk-users': {
    fr: 'Les comptes que Microsoft juge compromis (risque utilisateur élevé).',
    en: 'Accounts that Microsoft considers compromised (high user risk).',
  },
  'policies.target.remediation': {
    fr: 'Les comptes que Microsoft juge compromis (risque utilisateur élevé), dans un groupe de sécurité que Microsoft crée avec la stratégie ; ni les invités ni les personnes externes.',
    en: 'Accounts that Microsoft considers compromised (high user risk), in a security group that Microsoft creates with the policy; neither guests nor external people.',
  },
  'policies.target.agents': {
    fr: 'Les identités d’agents jugées à risque élevé ; aucune boîte de courriel.',
    en: 'Agent identities rated as high risk; no mailbox.',
  },

  'policies.licence.not-stated': {
    fr: 'Non précisée pour cette stratégie. La page demande en général Entra ID P2 ou Microsoft 365 Business Premium.',
    en: 'Not stated for this policy. The page asks in general for Entra ID P2 or Microsoft 365 Business Premium.',
  },
  'policies.licence.p1-p2': {
    fr: 'Entra ID P1 ou P2, paramètres de sécurité par défaut désactivés.',
    en: 'Entra ID P1 or P2, security defaults off.',
  },
  'policies.licence.p2': {
    fr: 'Entra ID P2, paramètres de sécurité par défaut désactivés.',
    en: 'Entra ID P2, security defaults off.',
  },
  'policies.licence.p2-alone': { fr: 'Entra ID P2.', en: 'Entra ID P2.' },
  'policies.licence.p1-after-defaults': {
    fr: 'Celle de l’accès conditionnel : elles sont offertes au moment où l’on quitte les paramètres de sécurité par défaut.',
    en: 'That of Conditional Access: they are offered on leaving security defaults.',
  },

  'policies.effect.no-sign-in': {
    fr: 'Aucun effet : cette voie n’ouvre aucune session dans Entra, donc aucune stratégie ne s’y applique.',
    en: 'No effect: this route makes no sign-in to Entra, so no policy applies to it.',
  },
  'policies.effect.none': {
    fr: 'Aucun effet.',
    en: 'No effect.',
  },
  'policies.effect.outlook-modern-only': {
    fr: 'Rien pour un Outlook récent ; un Office 2010, ou un Outlook réglé en IMAP ou POP avec mot de passe, est bloqué.',
    en: 'Nothing for a recent Outlook; Office 2010, or Outlook set up with IMAP or POP and a password, is blocked.',
  },
  'policies.effect.outlook-prompt': {
    fr: 'Outlook demande le second facteur, puis s’en souvient le plus souvent sur ce poste.',
    en: 'Outlook asks for the second factor, then mostly remembers it on that workstation.',
  },
  'policies.effect.outlook-prompt-admins': {
    fr: 'Second facteur demandé aux administrateurs ; rien pour les autres.',
    en: 'Second factor asked of administrators; nothing for the others.',
  },
  'policies.effect.outlook-prompt-risky': {
    fr: 'Second facteur et nouvelle connexion demandés seulement si la connexion est jugée risquée.',
    en: 'Second factor and a fresh sign-in asked only if the sign-in is rated risky.',
  },
  'policies.effect.blocked-while-risky': {
    fr: 'Bloqué tant que le compte est jugé à risque élevé ; rien pour les autres comptes.',
    en: 'Blocked while the account is rated high risk; nothing for other accounts.',
  },
  'policies.effect.remediation': {
    fr: 'Si le compte est jugé à risque élevé, la personne est conduite à corriger (nouvelle connexion, mot de passe changé), puis elle entre ; rien pour les autres comptes.',
    en: 'If the account is rated high risk, the person is led to remedy it (fresh sign-in, changed password) and then gets in; nothing for other accounts.',
  },
  'policies.effect.smtp-remediation': {
    fr: 'Refusé tant que le compte est jugé à risque élevé : SMTP ne permet pas de corriger. La personne le fait en se connectant dans un navigateur ; rien pour les autres comptes.',
    en: 'Refused while the account is rated high risk: SMTP offers no way to remedy it. The person does so by signing in with a browser; nothing for other accounts.',
  },
  'policies.effect.smtp-blocked-legacy': {
    fr: 'Bloqué, mot de passe d’application ou non, sauf si le compte est exclu de la stratégie. Le mot de passe n’est pas en cause.',
    en: 'Blocked, app password or not, unless the account is excluded from the policy. The password is not at fault.',
  },
  'policies.effect.smtp-blocked-mfa': {
    fr: 'Bloqué pour les comptes visés : SMTP ne sait pas présenter de second facteur, et Microsoft n’offre pas de mot de passe d’application quand l’accès conditionnel exige l’authentification multifacteur. Une exclusion lève le blocage.',
    en: 'Blocked for the accounts in scope: SMTP cannot present a second factor, and Microsoft offers no app password when Conditional Access requires MFA. An exclusion lifts it.',
  },
  'policies.effect.smtp-blocked-admins': {
    fr: 'Bloqué si le compte qui envoie détient un rôle d’administrateur : n’envoyez pas depuis un compte d’administrateur.',
    en: 'Blocked if the sending account holds an administrator role: do not send from an administrator account.',
  },
  'policies.effect.smtp-blocked-risky': {
    fr: 'Bloqué le temps d’une connexion jugée risquée (adresse inhabituelle, attaque en cours) ; l’envoi peut donc tomber sans que rien n’ait changé chez vous.',
    en: 'Blocked while a sign-in is rated risky (unusual address, attack in progress); sending may thus fail with nothing changed on your side.',
  },
  'policies.effect.oauth-modern': {
    fr: 'Aucun effet : OAuth est une authentification moderne.',
    en: 'No effect: OAuth is modern authentication.',
  },
  'policies.effect.oauth-device-code': {
    fr: 'Une mise en place qui repose sur le code d’appareil ne fonctionne plus ; les autres façons d’obtenir le jeton restent permises.',
    en: 'A set-up that relies on a device code stops working; other ways of getting the token remain.',
  },
  'policies.effect.oauth-prompt': {
    fr: 'Le second facteur est demandé à la personne qui donne son accord ; une application qui agit seule relève d’autres stratégies.',
    en: 'The person who gives consent is asked for the second factor; an application acting alone is under other policies.',
  },
});
