import { defineMessages } from '../i18n/message.ts';

/** Words on living with managed policies: what may be edited, the questions people ask, what changed. */
export const policyRulesMessages = defineMessages({
  'policies.family.managed': { fr: 'Gérées par Microsoft', en: 'Microsoft-managed' },
  'policies.family.leaving-defaults': {
    fr: 'Offertes en quittant les paramètres de sécurité par défaut',
    en: 'Offered on leaving security defaults',
  },
  'policies.family.added': { fr: 'Ajoutées depuis', en: 'Added since' },
  'policies.family.baseline': {
    fr: 'Activées par un administrateur (Baseline Security Mode)',
    en: 'Switched on by an administrator (Baseline Security Mode)',
  },
  'policies.channel.outlook': { fr: 'Outlook', en: 'Outlook' },
  'policies.channel.smtp-app-password': {
    fr: 'SMTP avec mot de passe d’application',
    en: 'SMTP with an app password',
  },
  'policies.channel.relay': { fr: 'Relais par adresse IP', en: 'Relay by IP address' },
  'policies.channel.direct-send': { fr: 'Envoi direct', en: 'Direct send' },
  'policies.channel.smtp-oauth': { fr: 'SMTP avec OAuth', en: 'SMTP with OAuth' },
  'policies.state.enabled': { fr: 'Activé', en: 'On' },
  'policies.state.disabled': { fr: 'Désactivé', en: 'Off' },
  'policies.state.enabledForReportingButNotEnforced': { fr: 'Rapport uniquement', en: 'Report-only' },
  'policies.effect-kind.none': { fr: 'aucun effet', en: 'no effect' },
  'policies.effect-kind.prompts': { fr: 'second facteur demandé', en: 'second factor asked' },
  'policies.effect-kind.depends': { fr: 'selon le cas', en: 'depends' },
  'policies.effect-kind.blocks': { fr: 'bloqué', en: 'blocked' },

  'policies.rule.where': {
    fr: 'Centre d’administration Entra > Entra ID > Accès conditionnel > Stratégies ; colonne ou filtre « Créé par » : Microsoft. Rôle le plus modeste : Administrateur de l’accès conditionnel.',
    en: 'Entra admin center > Entra ID > Conditional Access > Policies; column or filter “Created by”: Microsoft. Least role: Conditional Access Administrator.',
  },
  'policies.rule.where-own': {
    fr: 'Centre d’administration Entra > Entra ID > Accès conditionnel > Stratégies. Rôle le plus modeste : Administrateur de l’accès conditionnel.',
    en: 'Entra admin center > Entra ID > Conditional Access > Policies. Least role: Conditional Access Administrator.',
  },
  'policies.rule.offered': {
    fr: 'Elle est offerte à qui quitte les paramètres de sécurité par défaut : un administrateur la crée et l’active. Microsoft ne l’active pas d’elle-même.',
    en: 'It is offered to whoever leaves security defaults: an administrator creates it and switches it on. Microsoft does not switch it on by itself.',
  },
  'policies.rule.baseline': {
    fr: 'Un administrateur la crée et l’active par le Baseline Security Mode, dans le centre d’administration Microsoft 365 ; la colonne « Créé par » la montre sous ce nom. Elle ne suit ni le délai ni le préavis des stratégies gérées : Microsoft ne l’active pas d’elle-même.',
    en: 'An administrator creates it and switches it on through Baseline Security Mode, in the Microsoft 365 admin center; the “Created by” column shows it under that name. It follows neither the delay nor the notice of managed policies: Microsoft does not switch it on by itself.',
  },
  'policies.rule.created': {
    fr: 'Microsoft crée la stratégie en mode « Rapport uniquement » : elle observe et n’empêche rien. Puis elle l’active d’elle-même si personne n’y touche.',
    en: 'Microsoft creates the policy in report-only mode: it watches and stops nothing. It then switches the policy on by itself if nobody acts.',
  },
  'policies.rule.editable': {
    fr: 'On peut changer son état (Activé, Désactivé, Rapport uniquement) et ses exclusions. Microsoft peut en étendre la portée à mesure que l’organisation grandit ; vos exclusions sont conservées.',
    en: 'Its state (On, Off, Report-only) and its exclusions may be changed. Microsoft may widen its scope as the organization grows; your exclusions are kept.',
  },
  'policies.rule.locked': {
    fr: 'On ne peut ni la renommer ni la supprimer.',
    en: 'It cannot be renamed or deleted.',
  },
  'policies.rule.duplicate': {
    fr: 'Pour tout autre changement, dupliquez-la (bouton Dupliquer dans la liste) et modifiez la copie. Désactivez ensuite l’originale, sinon les deux s’appliquent.',
    en: 'For any other change, duplicate it (Duplicate button in the list) and edit the copy. Then switch the original off, or both apply.',
  },
  'policies.rule.update-failed': {
    fr: '« Échec de la mise à jour » sur la stratégie qui vise l’authentification multifacteur par utilisateur : n’employez pas le crayon du haut ; ouvrez la section Identités exclues et choisissez Modifier à cet endroit.',
    en: '“Failed to update” on the policy for per-user MFA users: do not use the pencil at the top; open the Excluded identities section and choose Edit there.',
  },
  'policies.rule.exclude': {
    fr: 'Pour garder l’envoi SMTP d’une boîte de service : placez le compte dans un groupe exclu de la stratégie, puis limitez ce groupe à l’adresse IP connue par une seconde stratégie.',
    en: 'To keep a service mailbox sending by SMTP: put the account in a group excluded from the policy, then confine that group to the known IP address with a second policy.',
  },
  'policies.rule.emergency': {
    fr: 'Excluez vos comptes d’accès d’urgence de chaque stratégie gérée, avant qu’elle ne s’active. « Tous les utilisateurs » les comprend.',
    en: 'Exclude your emergency access accounts from each managed policy, before it is switched on. “All users” includes them.',
  },

  'policies.question.what-is-conditional-access': {
    fr: 'Qu’est-ce que l’accès conditionnel ?',
    en: 'What is Conditional Access?',
  },
  'policies.answer.what-is-conditional-access': {
    fr: 'Des règles « si… alors » d’Entra : si telle personne ouvre telle application dans telles conditions (lieu, type de client, risque), alors on bloque, on exige un second facteur, ou on laisse passer. Une connexion SMTP par mot de passe y figure sous le type de client « Autres clients ».',
    en: 'Entra’s “if… then” rules: if this person opens that application under these conditions (place, kind of client, risk), then block, ask for a second factor, or let through. An SMTP sign-in with a password counts there as client type “Other clients”.',
  },
  'policies.question.more-changes': {
    fr: 'Et si je veux changer autre chose que l’état et les exclusions ?',
    en: 'What if I want to change more than the state and the exclusions?',
  },
  'policies.question.roles': {
    fr: 'Quels rôles d’administrateur sont visés ?',
    en: 'Which administrator roles are covered?',
  },
  'policies.answer.roles': {
    fr: 'Quatorze rôles à privilèges élevés, de l’administrateur général à l’administrateur d’utilisateurs, pour la stratégie des portails d’administration et celle offerte en quittant les paramètres de sécurité par défaut. La liste complète accompagne cette réponse. Pour le Baseline Security Mode, la page ne dit pas lesquels.',
    en: 'Fourteen highly privileged roles, from Global Administrator to User Administrator, for the policy on admin portals and the one offered on leaving security defaults. The full list comes with this answer. For Baseline Security Mode the page does not say which.',
  },
  'policies.question.external-mfa': {
    fr: 'Et si notre authentification multifacteur vient d’un autre fournisseur ?',
    en: 'What if our MFA comes from another provider?',
  },
  'policies.answer.external-mfa': {
    fr: 'Une méthode d’authentification externe déclarée dans Entra satisfait aux exigences de ces stratégies. Un fournisseur d’identité fédéré peut y satisfaire aussi, si la fédération est réglée pour transmettre la preuve. Rien de cela n’aide une connexion SMTP par mot de passe.',
    en: 'An external authentication method declared in Entra meets the requirements of these policies. A federated identity provider can too, if the federation is set to pass the proof on. None of it helps an SMTP sign-in with a password.',
  },
  'policies.question.certificates': {
    fr: 'Et si nous nous authentifions par certificat ?',
    en: 'What if we sign in with certificates?',
  },
  'policies.answer.certificates': {
    fr: 'Selon votre réglage, le certificat compte pour un facteur ou pour plusieurs. S’il ne compte que pour un, une seconde méthode reste exigée.',
    en: 'Depending on your settings, a certificate counts as one factor or as several. If it counts as one, a second method is still required.',
  },
  'policies.question.custom-controls': {
    fr: 'Et si nous employons des contrôles personnalisés ?',
    en: 'What if we use custom controls?',
  },
  'policies.answer.custom-controls': {
    fr: 'Ils ne comptent pas comme authentification multifacteur. Passez aux méthodes d’authentification externes, qui les remplacent ; votre fournisseur doit les prendre en charge.',
    en: 'They do not count as MFA. Move to external authentication methods, which replace them; your provider must support these.',
  },
  'policies.question.monitoring': {
    fr: 'Comment savoir que Microsoft a ajouté ou changé une stratégie ?',
    en: 'How do I know that Microsoft added or changed a policy?',
  },
  'policies.answer.monitoring': {
    fr: 'Le journal d’audit le dit : catégorie Policy, acteur « Microsoft Managed Policy Manager ». La commande audit lit un export de ce journal, et la commande kql donne la requête pour Graph (autorisations AuditLog.Read.All et lecture de l’annuaire). Avant l’activation, un courriel et une publication du Centre de messages préviennent.',
    en: 'The audit log says so: category Policy, actor “Microsoft Managed Policy Manager”. The audit command reads an export of that log, and the kql command gives the Graph request (permissions AuditLog.Read.All and directory read). Before activation, an e-mail and a Message Center post give notice.',
  },
  'policies.question.impact': {
    fr: 'Comment savoir qui une stratégie bloquera avant qu’elle ne s’active ?',
    en: 'How do I know whom a policy will block before it is switched on?',
  },
  'policies.answer.impact': {
    fr: 'L’onglet Impact de la stratégie en donne un résumé. Dans les journaux de connexion, les entrées « Authenticated SMTP » dont l’onglet Rapport uniquement montre un échec sont celles qui s’arrêteront : la commande signins les compte par boîte.',
    en: 'The policy’s Impact tab gives a summary. In the sign-in logs, the “Authenticated SMTP” entries whose Report-only tab shows a failure are those that will stop: the signins command counts them by mailbox.',
  },
  'policies.question.emergency': {
    fr: 'Que faire des comptes d’urgence ?',
    en: 'What about emergency accounts?',
  },
  'policies.question.update-failed': {
    fr: 'Que faire devant « Échec de la mise à jour » ?',
    en: 'What to do about “Failed to update”?',
  },

  'policies.difference.delay': {
    fr: 'Durée minimale en « Rapport uniquement » avant l’activation',
    en: 'Shortest time in report-only before activation',
  },
  'policies.difference.delay.before': {
    fr: '45 jours. La page française écrit « au plus tard 45 jours », mais l’anglais dit « pas moins de 45 jours » : c’est une erreur de traduction.',
    en: '45 days. The French page says “at the latest 45 days”, but the English says “no less than 45 days”: the translation is wrong.',
  },
  'policies.difference.delay.today': {
    fr: '30 jours, parfois moins : dans ce cas l’avis et le détail de la stratégie le disent.',
    en: '30 days, sometimes fewer: the notice and the policy details then say so.',
  },
  'policies.difference.notice': {
    fr: 'Préavis (courriel et Centre de messages)',
    en: 'Notice (e-mail and Message Center)',
  },
  'policies.difference.notice.before': { fr: '28 jours.', en: '28 days.' },
  'policies.difference.notice.today': { fr: '2 semaines.', en: '2 weeks.' },
  'policies.difference.list': { fr: 'Stratégies de la page', en: 'Policies on the page' },
  'policies.difference.list.before': {
    fr: 'Six stratégies gérées et quatre offertes en quittant les paramètres de sécurité par défaut.',
    en: 'Six managed policies and four offered on leaving security defaults.',
  },
  'policies.difference.list.today': {
    fr: 'S’y ajoutent trois stratégies sur le risque élevé (blocage, correction, agents) ; le Baseline Security Mode en offre d’autres.',
    en: 'Three more on high risk (block, remediation, agents); Baseline Security Mode offers others.',
  },
  'policies.difference.licence': { fr: 'Licence', en: 'Licence' },
  'policies.difference.licence.before': {
    fr: 'P1 et P2 pour certaines stratégies, P2 pour les connexions risquées.',
    en: 'P1 and P2 for some policies, P2 for risky sign-ins.',
  },
  'policies.difference.licence.today': {
    fr: 'La page demande Entra ID P2 ou Microsoft 365 Business Premium en tête, et dit encore « P1 et P2 » dans deux sections.',
    en: 'The page asks for Entra ID P2 or Microsoft 365 Business Premium at the top, and still says “P1 and P2” in two sections.',
  },
  'policies.recognised.prefix': {
    fr: 'Le nom commence par « {prefix} » : Microsoft l’a créée, et ce nom ne peut pas être changé.',
    en: 'The name begins with “{prefix}”: Microsoft created it, and the name cannot be changed.',
  },
  'policies.recognised.baseline': {
    fr: 'Le nom commence par « {prefix} » : un administrateur l’a activée par le Baseline Security Mode.',
    en: 'The name begins with “{prefix}”: an administrator switched it on through Baseline Security Mode.',
  },
  'policies.recognised.template': {
    fr: 'L’identifiant de modèle ressemble à ceux de Microsoft ; ce n’est qu’un indice, non documenté.',
    en: 'The template id looks like Microsoft’s; it is only a hint, undocumented.',
  },
});
