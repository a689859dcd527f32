import { defineMessages } from '../i18n/message.ts';

/** The questions of the guide. `find` says where the answer is seen; `unknown` what happens without it. */
export const questionMessages = defineMessages({
  'guide.question.unknown': { fr: 'Je ne sais pas', en: 'I do not know' },

  'guide.question.actor.title': {
    fr: 'Pour qui réglez-vous maestro* ?',
    en: 'For whom are you setting up maestro*?',
  },
  'guide.question.actor.help': {
    fr: 'La suite dépend de ce que vous pouvez régler vous-même.',
    en: 'What follows depends on what you can set yourself.',
  },
  'guide.question.actor.find': {
    fr: 'Si vous n’avez accès ni aux réglages de Microsoft 365 ni à ceux des autres personnes dans maestro*, choisissez la première réponse.',
    en: 'If you have access neither to Microsoft 365 settings nor to other people’s settings in maestro*, choose the first answer.',
  },
  'guide.question.actor.user': { fr: 'Pour moi', en: 'For myself' },
  'guide.question.actor.user.hint': {
    fr: 'J’utilise maestro* et mes courriels ne partent plus.',
    en: 'I use maestro* and my mail no longer leaves.',
  },
  'guide.question.actor.it-one': { fr: 'Pour une autre personne', en: 'For someone else' },
  'guide.question.actor.it-one.hint': {
    fr: 'Je suis aux TI ou au soutien, et je règle un seul poste.',
    en: 'I work in IT or support, and set up one workstation.',
  },
  'guide.question.actor.it-many': { fr: 'Pour plusieurs personnes', en: 'For several people' },
  'guide.question.actor.it-many.hint': {
    fr: 'Je suis aux TI, et je règle une équipe ou toute l’organisation.',
    en: 'I work in IT, and set up a team or the whole organization.',
  },
  'guide.question.actor.unknown': {
    fr: 'Nous faisons comme si vous régliez votre propre poste : c’est ce qui demande le moins d’accès.',
    en: 'We go on as if you were setting up your own workstation: it takes the least access.',
  },

  'guide.question.mailService.title': {
    fr: 'Le courriel de l’adresse qui envoie est-il chez Microsoft 365 ?',
    en: 'Is the sending address’s mail at Microsoft 365?',
  },
  'guide.question.mailService.help': {
    fr: 'Les deux voies de l’assistant ne valent que pour une boîte de Microsoft 365.',
    en: 'The assistant’s two routes hold for a Microsoft 365 mailbox alone.',
  },
  'guide.question.mailService.find': {
    fr: '« Vérifier ce poste » le lit dans le DNS du domaine. La personne qui gère votre courriel le sait aussi : une boîte de Microsoft 365 s’ouvre à outlook.office.com.',
    en: '“Check this workstation” reads it in the domain’s DNS. Whoever manages your mail knows too: a Microsoft 365 mailbox opens at outlook.office.com.',
  },
  'guide.question.mailService.microsoft365': { fr: 'Oui, Microsoft 365', en: 'Yes, Microsoft 365' },
  'guide.question.mailService.microsoft365.hint': {
    fr: 'Exchange Online, avec un abonnement de l’organisation.',
    en: 'Exchange Online, with the organization’s subscription.',
  },
  'guide.question.mailService.elsewhere': { fr: 'Non, un autre service', en: 'No, another service' },
  'guide.question.mailService.elsewhere.hint': {
    fr: 'Google, un hébergeur, un serveur de l’entreprise…',
    en: 'Google, a hosting company, the company’s own server…',
  },
  'guide.question.mailService.unknown': {
    fr: 'Nous faisons comme si c’était Microsoft 365.',
    en: 'We go on as if it were Microsoft 365.',
  },

  'guide.question.hosting.title': {
    fr: 'Où votre maestro* est-il installé ?',
    en: 'Where is your maestro* installed?',
  },
  'guide.question.hosting.help': {
    fr: 'L’endroit décide de l’adresse d’où partent les courriels.',
    en: 'The place decides which address mail leaves from.',
  },
  'guide.question.hosting.find': {
    fr: 'Demandez à la personne qui gère maestro* dans votre entreprise, ou au soutien technique de maestro*.',
    en: 'Ask the person who manages maestro* in your company, or maestro* technical support.',
  },
  'guide.question.hosting.on-site': { fr: 'Chez nous', en: 'On our premises' },
  'guide.question.hosting.on-site.hint': {
    fr: 'Sur un serveur ou un poste de l’entreprise.',
    en: 'On a server or workstation of the company.',
  },
  'guide.question.hosting.cloud': { fr: 'maestro*CLOUD', en: 'maestro*CLOUD' },
  'guide.question.hosting.cloud.hint': {
    fr: 'Dans le nuage, par Internet.',
    en: 'In the cloud, over the Internet.',
  },
  'guide.question.hosting.unknown': {
    fr: 'Nous continuons. L’adresse d’envoi reste à confirmer avant de l’inscrire dans Microsoft 365.',
    en: 'We go on. The sending address remains to be confirmed before it is entered in Microsoft 365.',
  },

  'guide.question.mailProgram.title': {
    fr: 'Comment maestro* envoie-t-il vos courriels ?',
    en: 'How does maestro* send your mail?',
  },
  'guide.question.mailProgram.help': {
    fr: 'L’authentification multifacteur ne touche pas tous les modes d’envoi de la même façon.',
    en: 'Multifactor authentication does not affect every way of sending in the same manner.',
  },
  'guide.question.mailProgram.find': {
    fr: 'Dans maestro*, ouvrez Configurations générales, section Généralités, et lisez le champ Logiciel de courriel.',
    en: 'In maestro*, open Configurations générales, section Généralités, and read the field Logiciel de courriel.',
  },
  'guide.question.mailProgram.smtp': { fr: 'SMTP', en: 'SMTP' },
  'guide.question.mailProgram.smtp.hint': {
    fr: 'Le plus courant avec maestro*CLOUD.',
    en: 'The most common with maestro*CLOUD.',
  },
  'guide.question.mailProgram.outlook': { fr: 'Outlook', en: 'Outlook' },
  'guide.question.mailProgram.outlook.hint': {
    fr: 'Le plus courant quand maestro* est installé chez vous.',
    en: 'The most common when maestro* is installed on your premises.',
  },
  'guide.question.mailProgram.other': { fr: 'Un autre logiciel', en: 'Another program' },
  'guide.question.mailProgram.other.hint': {
    fr: 'Le champ affiche une autre valeur.',
    en: 'The field shows another value.',
  },
  'guide.question.mailProgram.unknown': {
    fr: 'Nous suivons l’usage courant. Il existe des exceptions : le plan vous demande de vérifier ce champ.',
    en: 'We follow the usual practice. There are exceptions: the plan asks you to check this field.',
  },

  'guide.question.mfa.title': {
    fr: 'L’authentification multifacteur est-elle activée ?',
    en: 'Is multifactor authentication on?',
  },
  'guide.question.mfa.help': {
    fr: 'C’est le code ou l’approbation que Microsoft demande en plus du mot de passe. Il s’agit ici de l’adresse qui envoie.',
    en: 'It is the code or approval Microsoft asks for besides the password. This is about the address that sends.',
  },
  'guide.question.mfa.find': {
    fr: 'Si Microsoft vous a déjà demandé un code ou une approbation sur votre téléphone, elle est activée. N’en avoir jamais vu ne prouve pas le contraire : votre administrateur Microsoft 365 peut le confirmer.',
    en: 'If Microsoft ever asked you for a code or an approval on your phone, it is on. Never having seen one does not prove the opposite: your Microsoft 365 administrator can confirm it.',
  },
  'guide.question.mfa.on': { fr: 'Oui', en: 'Yes' },
  'guide.question.mfa.on.hint': {
    fr: 'Microsoft demande un code ou une approbation.',
    en: 'Microsoft asks for a code or an approval.',
  },
  'guide.question.mfa.off': { fr: 'Non', en: 'No' },
  'guide.question.mfa.off.hint': {
    fr: 'Votre administrateur l’a confirmé.',
    en: 'Your administrator confirmed it.',
  },
  'guide.question.mfa.unknown': {
    fr: 'Nous supposons qu’elle est activée, et le plan le rappelle.',
    en: 'We assume that it is on, and the plan says so.',
  },

  'guide.question.mfaKind.title': {
    fr: 'Comment l’authentification multifacteur est-elle imposée ?',
    en: 'How is multifactor authentication imposed?',
  },
  'guide.question.mfaKind.help': {
    fr: 'Microsoft offre trois façons. Une seule permet les mots de passe d’application.',
    en: 'Microsoft offers three ways. Only one allows app passwords.',
  },
  'guide.question.mfaKind.find': {
    fr: 'Votre administrateur le voit dans le centre d’administration Microsoft Entra : Entra ID > Utilisateurs > MFA par utilisateur ; Entra ID > Accès conditionnel > Stratégies ; Entra ID > Vue d’ensemble > Propriétés > Gérer les paramètres de sécurité par défaut.',
    en: 'Your administrator sees it in the Microsoft Entra admin center: Entra ID > Users > Per-user MFA; Entra ID > Conditional Access > Policies; Entra ID > Overview > Properties > Manage security defaults.',
  },
  'guide.question.mfaKind.per-user': { fr: 'Personne par personne', en: 'Person by person' },
  'guide.question.mfaKind.per-user.hint': {
    fr: 'MFA par utilisateur, à l’état « Appliqué », et aucune stratégie d’accès conditionnel ne l’exige aussi.',
    en: 'Per-user MFA, in the state “Enforced”, and no Conditional Access policy requires it as well.',
  },
  'guide.question.mfaKind.conditional-access': {
    fr: 'Par l’accès conditionnel',
    en: 'By Conditional Access',
  },
  'guide.question.mfaKind.conditional-access.hint': {
    fr: 'Une stratégie exige l’authentification multifacteur de cette boîte.',
    en: 'A policy requires multifactor authentication of this mailbox.',
  },
  'guide.question.mfaKind.security-defaults': {
    fr: 'Par les paramètres de sécurité par défaut',
    en: 'By security defaults',
  },
  'guide.question.mfaKind.security-defaults.hint': {
    fr: 'Un seul réglage, pour toute l’organisation.',
    en: 'One setting, for the whole organization.',
  },
  'guide.question.mfaKind.unknown': {
    fr: 'Nous continuons avec ce que vous voyez de votre côté. L’essai montrera si une stratégie s’y oppose.',
    en: 'We go on with what you can see yourself. The test will show whether a policy objects.',
  },

  'guide.question.appPasswordOption.title': {
    fr: 'Microsoft vous offre-t-il un « mot de passe d’application » ?',
    en: 'Does Microsoft offer you an “app password”?',
  },
  'guide.question.appPasswordOption.help': {
    fr: 'S’il est offert, vous pouvez le créer vous-même, sans attendre personne.',
    en: 'If it is offered, you can create it yourself, without waiting for anyone.',
  },
  'guide.question.appPasswordOption.find': {
    fr: 'Ouvrez la page Informations de sécurité (mysignins.microsoft.com/security-info) avec l’adresse qui envoie, choisissez « Ajouter une méthode » et lisez la liste. N’ajoutez rien pour l’instant.',
    en: 'Open the Security info page (mysignins.microsoft.com/security-info) with the address that sends, choose “Add sign-in method” and read the list. Add nothing for now.',
  },
  'guide.question.appPasswordOption.visible': {
    fr: 'Oui, il est dans la liste',
    en: 'Yes, it is in the list',
  },
  'guide.question.appPasswordOption.visible.hint': {
    fr: '« Mot de passe d’application » figure parmi les méthodes.',
    en: '“App password” is among the methods.',
  },
  'guide.question.appPasswordOption.absent': { fr: 'Non, il n’y est pas', en: 'No, it is not there' },
  'guide.question.appPasswordOption.absent.hint': {
    fr: 'La liste montre d’autres méthodes, mais pas celle-là.',
    en: 'The list shows other methods, but not that one.',
  },
  'guide.question.appPasswordOption.unknown': {
    fr: 'C’est la vérification la plus utile, et elle prend deux minutes. Vous pouvez aussi continuer et la faire plus tard.',
    en: 'It is the most useful check, and takes two minutes. You can also go on and do it later.',
  },

  'guide.question.legacyAuth.title': {
    fr: 'L’authentification héritée est-elle bloquée pour cette boîte ?',
    en: 'Is legacy authentication blocked for this mailbox?',
  },
  'guide.question.legacyAuth.help': {
    fr: 'Microsoft appelle ainsi les anciennes façons de se connecter, dont SMTP avec mot de passe. Bloquée, elle refuse aussi les mots de passe d’application.',
    en: 'Microsoft’s name for older ways to sign in, including SMTP with a password. When blocked, app passwords are refused too.',
  },
  'guide.question.legacyAuth.find': {
    fr: 'Votre administrateur le voit dans Entra ID > Accès conditionnel > Stratégies : une stratégie activée bloque les « Autres clients ». Une stratégie d’authentification Exchange peut aussi interdire SMTP.',
    en: 'Your administrator sees it in Entra ID > Conditional Access > Policies: an enabled policy blocks “Other clients”. An Exchange authentication policy can forbid SMTP as well.',
  },
  'guide.question.legacyAuth.blocked': { fr: 'Oui, elle est bloquée', en: 'Yes, it is blocked' },
  'guide.question.legacyAuth.blocked.hint': {
    fr: 'Et la boîte n’en est pas exclue.',
    en: 'And the mailbox is not excluded.',
  },
  'guide.question.legacyAuth.allowed': { fr: 'Non', en: 'No' },
  'guide.question.legacyAuth.allowed.hint': {
    fr: 'Rien ne la bloque, ou la boîte en est exclue.',
    en: 'Nothing blocks it, or the mailbox is excluded.',
  },
  'guide.question.legacyAuth.unknown': {
    fr: 'Nous continuons : l’essai montrera un refus s’il y en a un, et qui peut le lever.',
    en: 'We go on: the test will show a refusal if there is one, and who can lift it.',
  },

  'guide.question.managedPolicy.title': {
    fr: 'Une stratégie gérée par Microsoft vise-t-elle cette boîte ?',
    en: 'Does a Microsoft-managed policy target this mailbox?',
  },
  'guide.question.managedPolicy.help': {
    fr: 'Microsoft crée parfois ses propres stratégies. Elles attendent d’abord en « Rapport uniquement », puis s’activent.',
    en: 'Microsoft sometimes creates policies of its own. They first wait in report-only, then switch on.',
  },
  'guide.question.managedPolicy.find': {
    fr: 'Votre administrateur le voit dans Entra ID > Accès conditionnel > Stratégies : celles que Microsoft a créées, leur état et leurs exclusions. Regardez « Bloquer l’authentification héritée » et celles qui exigent l’authentification multifacteur.',
    en: 'Your administrator sees it in Entra ID > Conditional Access > Policies: those created by Microsoft, their state and their exclusions. Look at “Block legacy authentication” and at those that require multifactor authentication.',
  },
  'guide.question.managedPolicy.none': { fr: 'Non', en: 'No' },
  'guide.question.managedPolicy.none.hint': {
    fr: 'Aucune, ou la boîte en est exclue.',
    en: 'None, or the mailbox is excluded.',
  },
  'guide.question.managedPolicy.report-only': {
    fr: 'Oui, en « Rapport uniquement »',
    en: 'Yes, in report-only',
  },
  'guide.question.managedPolicy.report-only.hint': {
    fr: 'Elle ne bloque rien aujourd’hui, mais Microsoft peut l’activer.',
    en: 'It blocks nothing today, but Microsoft can switch it on.',
  },
  'guide.question.managedPolicy.on': { fr: 'Oui, elle est activée', en: 'Yes, it is on' },
  'guide.question.managedPolicy.on.hint': {
    fr: 'Et la boîte n’en est pas exclue.',
    en: 'And the mailbox is not excluded.',
  },
  'guide.question.managedPolicy.unknown': {
    fr: 'Nous continuons, et le plan demande à votre administrateur de le vérifier.',
    en: 'We go on, and the plan asks your administrator to check it.',
  },

  'guide.question.fixedAddress.title': {
    fr: 'Le serveur qui envoie a-t-il une adresse Internet fixe ?',
    en: 'Does the sending server have a fixed Internet address?',
  },
  'guide.question.fixedAddress.help': {
    fr: 'Microsoft 365 peut reconnaître le serveur à son adresse, sans mot de passe. L’adresse (IPv4 publique) doit être toujours la même et servir à votre seule organisation.',
    en: 'Microsoft 365 can recognise the server by its address, without a password. The address (public IPv4) must never change and serve your organization alone.',
  },
  'guide.question.fixedAddress.find': {
    fr: 'Demandez à la personne qui gère votre réseau ou à votre fournisseur Internet : « Avons-nous une adresse IPv4 publique fixe, pour nous seuls ? »',
    en: 'Ask the person who manages your network, or your Internet provider: “Do we have a fixed public IPv4 address, for us alone?”',
  },
  'guide.question.fixedAddress.yes': { fr: 'Oui', en: 'Yes' },
  'guide.question.fixedAddress.yes.hint': {
    fr: 'Le fournisseur Internet le confirme.',
    en: 'The Internet provider confirms it.',
  },
  'guide.question.fixedAddress.no': { fr: 'Non', en: 'No' },
  'guide.question.fixedAddress.no.hint': {
    fr: 'L’adresse change, ou elle est partagée avec d’autres.',
    en: 'The address changes, or is shared with others.',
  },
  'guide.question.fixedAddress.unknown': {
    fr: 'Nous continuons sans compter dessus. Le plan dit à qui le demander.',
    en: 'We go on without counting on it. The plan says whom to ask.',
  },

  'guide.question.mailboxes.title': {
    fr: 'Les adresses qui envoient ont-elles une boîte Microsoft 365 ?',
    en: 'Do the sending addresses have a Microsoft 365 mailbox?',
  },
  'guide.question.mailboxes.help': {
    fr: 'Une boîte avec licence, que l’on peut ouvrir dans Outlook. Une boîte partagée sans licence ne compte pas.',
    en: 'A licensed mailbox, which can be opened in Outlook. A shared mailbox without a licence does not count.',
  },
  'guide.question.mailboxes.find': {
    fr: 'Votre administrateur le voit dans le centre d’administration Microsoft 365 : Utilisateurs > Utilisateurs actifs, puis les licences de chaque adresse.',
    en: 'Your administrator sees it in the Microsoft 365 admin center: Users > Active users, then the licences of each address.',
  },
  'guide.question.mailboxes.all': { fr: 'Oui, toutes', en: 'Yes, all of them' },
  'guide.question.mailboxes.all.hint': {
    fr: 'Chaque adresse qui envoie a sa boîte et sa licence.',
    en: 'Each sending address has its mailbox and its licence.',
  },
  'guide.question.mailboxes.some': { fr: 'Certaines seulement', en: 'Only some' },
  'guide.question.mailboxes.some.hint': {
    fr: 'Par exemple, une adresse de facturation sans boîte.',
    en: 'For example, a billing address without a mailbox.',
  },
  'guide.question.mailboxes.none': { fr: 'Aucune', en: 'None' },
  'guide.question.mailboxes.none.hint': {
    fr: 'Les adresses n’ont ni boîte ni licence.',
    en: 'The addresses have neither mailbox nor licence.',
  },
  'guide.question.mailboxes.unknown': {
    fr: 'Nous continuons. Si vous lisez vos courriels dans Outlook avec cette adresse, elle a probablement sa boîte.',
    en: 'We go on. If you read your mail in Outlook with this address, it probably has its mailbox.',
  },

  'guide.question.basicAuth.title': {
    fr: 'L’envoi SMTP avec mot de passe a-t-il été réactivé ?',
    en: 'Was sending by SMTP with a password turned on again?',
  },
  'guide.question.basicAuth.help': {
    fr: 'Depuis la fin de décembre 2026, il est désactivé par défaut. Seul un administrateur Microsoft 365 peut le réactiver.',
    en: 'Since the end of December 2026, it is off by default. Only a Microsoft 365 administrator can turn it on again.',
  },
  'guide.question.basicAuth.find': {
    fr: 'Demandez à votre administrateur Microsoft 365. Au 21 novembre 2026, Microsoft n’avait pas encore publié la façon de le réactiver.',
    en: 'Ask your Microsoft 365 administrator. As of November 21, 2026, Microsoft had not yet published how to turn it on again.',
  },
  'guide.question.basicAuth.enabled': { fr: 'Oui', en: 'Yes' },
  'guide.question.basicAuth.enabled.hint': {
    fr: 'L’administrateur l’a réactivé pour l’organisation.',
    en: 'The administrator turned it on again for the organization.',
  },
  'guide.question.basicAuth.disabled': { fr: 'Non', en: 'No' },
  'guide.question.basicAuth.disabled.hint': {
    fr: 'Il est resté désactivé.',
    en: 'It stayed off.',
  },
  'guide.question.basicAuth.unknown': {
    fr: 'Nous supposons qu’il est resté désactivé, comme par défaut.',
    en: 'We assume that it stayed off, as by default.',
  },
});
