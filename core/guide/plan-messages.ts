import { defineMessages } from '../i18n/message.ts';

/** What a plan says: its headline, what was assumed, what would change it, what else stands. */
export const planMessages = defineMessages({
  'guide.actor.user': { fr: 'la personne qui envoie', en: 'the person who sends' },
  'guide.actor.microsoft365-admin': {
    fr: 'l’administrateur Microsoft 365',
    en: 'the Microsoft 365 administrator',
  },
  'guide.actor.network-admin': {
    fr: 'la personne qui gère le réseau',
    en: 'the person who manages the network',
  },
  'guide.actor.workstation-admin': {
    fr: 'la personne qui gère le poste',
    en: 'the person who manages the computer',
  },
  'guide.actor.maestro-admin': { fr: 'la personne qui gère maestro*', en: 'the person who manages maestro*' },
  'guide.actor.microsoft': { fr: 'Microsoft', en: 'Microsoft' },

  'guide.headline.outlook': {
    fr: 'maestro* envoie par Outlook : il n’y a rien à changer dans maestro*.',
    en: 'maestro* sends through Outlook: there is nothing to change in maestro*.',
  },
  'guide.headline.app-password': {
    fr: 'Votre solution : un mot de passe d’application, créé chez Microsoft, puis noté dans maestro*.',
    en: 'Your route: an app password, created at Microsoft, then noted in maestro*.',
  },
  'guide.headline.app-password.it-one': {
    fr: 'La solution : un mot de passe d’application, que la personne crée chez Microsoft et que vous notez dans maestro*.',
    en: 'The route: an app password, which the person creates at Microsoft and you note in maestro*.',
  },
  'guide.headline.app-password.it-many': {
    fr: 'La solution : un mot de passe d’application par personne. Chacune crée le sien, sur sa propre page Microsoft.',
    en: 'The route: one app password for each person. Each creates their own, on their own Microsoft page.',
  },
  'guide.headline.ip-address.cloud': {
    fr: 'La solution : Microsoft 365 reconnaît l’adresse de maestro*CLOUD ({address}), sans mot de passe.',
    en: 'The route: Microsoft 365 recognises the address of maestro*CLOUD ({address}), without a password.',
  },
  'guide.headline.ip-address.own': {
    fr: 'La solution : Microsoft 365 reconnaît l’adresse fixe du serveur qui envoie, sans mot de passe.',
    en: 'The route: Microsoft 365 recognises the fixed address of the sending server, without a password.',
  },
  'guide.headline.blocked': {
    fr: 'En l’état, maestro* ne peut envoyer ni avec un mot de passe d’application ni par l’adresse du serveur. Un réglage doit changer d’abord.',
    en: 'As things stand, maestro* can send neither with an app password nor by the server’s address. A setting must change first.',
  },
  'guide.headline.find-out': {
    fr: '{count, plural, one {Il manque une réponse pour choisir votre voie. Voici où la trouver.} other {Il manque # réponses pour choisir votre voie. Voici où les trouver.}}',
    en: '{count, plural, one {One answer is missing to choose your route. Here is where to find it.} other {# answers are missing to choose your route. Here is where to find them.}}',
  },
  'guide.headline.mfa-off': {
    fr: 'L’authentification multifacteur n’est pas en cause : partez du message d’erreur.',
    en: 'Multifactor authentication is not the cause: start from the error message.',
  },
  'guide.headline.other-service': {
    fr: 'Le courriel de ce domaine n’est pas chez Microsoft 365 : c’est le service qui l’héberge qui dit comment maestro* doit envoyer.',
    en: 'This domain’s mail is not at Microsoft 365: the service that hosts it says how maestro* must send.',
  },
  'guide.headline.other-program': {
    fr: 'maestro* envoie par un autre logiciel : c’est dans ce logiciel que se règle l’authentification multifacteur.',
    en: 'maestro* sends through another program: multifactor authentication is dealt with in that program.',
  },

  'guide.assume.actor': {
    fr: 'Nous faisons comme si vous régliez votre propre poste. Un administrateur choisirait plutôt la voie de l’adresse IP, qui dure.',
    en: 'We go on as if you were setting up your own workstation. An administrator would rather choose the IP-address route, which lasts.',
  },
  'guide.assume.hosting': {
    fr: 'Nous ne savons pas où maestro* est installé, donc de quelle adresse partent les courriels. Le soutien technique de maestro* le confirme.',
    en: 'We do not know where maestro* is installed, hence which address mail leaves from. maestro* technical support confirms it.',
  },
  'guide.assume.mailProgram.smtp': {
    fr: 'Nous supposons que maestro*CLOUD envoie par SMTP, comme d’habitude. Le champ Logiciel de courriel (Configurations générales, section Généralités) le confirme.',
    en: 'We assume that maestro*CLOUD sends by SMTP, as usual. The field Logiciel de courriel (Configurations générales, section Généralités) confirms it.',
  },
  'guide.assume.mailProgram.outlook': {
    fr: 'Nous supposons que maestro*, installé chez vous, envoie par Outlook, comme d’habitude. Le champ Logiciel de courriel (Configurations générales, section Généralités) le confirme.',
    en: 'We assume that maestro*, installed on your premises, sends through Outlook, as usual. The field Logiciel de courriel (Configurations générales, section Généralités) confirms it.',
  },
  'guide.assume.mailProgram.unknown': {
    fr: 'Le logiciel de courriel n’est pas connu. Il se lit dans Configurations générales, section Généralités, champ Logiciel de courriel.',
    en: 'The mail program is not known. Read it in Configurations générales, section Généralités, field Logiciel de courriel.',
  },
  'guide.assume.mfa': {
    fr: 'Nous supposons que l’authentification multifacteur est activée. Si Microsoft vous demande un code ou une approbation, c’est confirmé.',
    en: 'We assume that multifactor authentication is on. If Microsoft asks you for a code or an approval, this is confirmed.',
  },
  'guide.assume.mfaKind': {
    fr: 'Nous ne savons pas comment l’authentification multifacteur est imposée. Votre administrateur Microsoft 365 peut le dire ; un essai montre un refus s’il y en a un.',
    en: 'We do not know how multifactor authentication is imposed. Your Microsoft 365 administrator can tell; a test shows a refusal if there is one.',
  },
  'guide.assume.legacyAuth': {
    fr: 'Nous supposons que l’authentification héritée n’est pas bloquée pour cette boîte. L’essai, ou votre administrateur Microsoft 365, le confirme.',
    en: 'We assume that legacy authentication is not blocked for this mailbox. The test, or your Microsoft 365 administrator, confirms it.',
  },
  'guide.assume.managedPolicy': {
    fr: 'Nous supposons qu’aucune stratégie gérée par Microsoft ne vise cette boîte. Votre administrateur le voit dans Entra ID > Accès conditionnel > Stratégies.',
    en: 'We assume that no Microsoft-managed policy targets this mailbox. Your administrator sees it in Entra ID > Conditional Access > Policies.',
  },
  'guide.assume.fixedAddress': {
    fr: 'Nous ne savons pas si le serveur a une adresse Internet fixe. La personne qui gère le réseau, ou le fournisseur Internet, le confirme.',
    en: 'We do not know whether the server has a fixed Internet address. The person who manages the network, or the Internet provider, confirms it.',
  },
  'guide.assume.mailboxes': {
    fr: 'Nous supposons que l’adresse qui envoie a sa boîte et sa licence. Le centre d’administration Microsoft 365 le montre, sous Utilisateurs actifs.',
    en: 'We assume that the sending address has its mailbox and licence. The Microsoft 365 admin center shows it under Active users.',
  },
  'guide.assume.appPasswordOption': {
    fr: 'Nous ne savons pas si Microsoft offre le mot de passe d’application. La page Informations de sécurité le montre en deux minutes.',
    en: 'We do not know whether Microsoft offers the app password. The Security info page shows it in two minutes.',
  },
  'guide.assume.basicAuth': {
    fr: 'Nous supposons que l’envoi SMTP avec mot de passe est resté désactivé, comme par défaut. Votre administrateur Microsoft 365 le confirme.',
    en: 'We assume that sending by SMTP with a password stayed off, as by default. Your Microsoft 365 administrator confirms it.',
  },

  'guide.change.outlook': {
    fr: 'Si le champ Logiciel de courriel affiche SMTP, refaites ce plan : maestro* envoie alors sans Outlook.',
    en: 'If the field Logiciel de courriel shows SMTP, make this plan again: maestro* then sends without Outlook.',
  },
  'guide.change.other-program': {
    fr: 'Si maestro* passe à SMTP ou à Outlook, refaites ce plan : il dira quoi régler.',
    en: 'If maestro* moves to SMTP or Outlook, make this plan again: it will say what to set.',
  },
  'guide.change.other-service': {
    fr: 'Si la boîte qui envoie est en fait chez Microsoft 365, corrigez cette réponse : le plan se refait aussitôt.',
    en: 'If the mailbox that sends is at Microsoft 365 after all, correct that answer: the plan is made again at once.',
  },
  'guide.change.retirement': {
    fr: 'À la fin de décembre 2026, cette voie s’arrête, sauf si votre administrateur réactive l’envoi SMTP avec mot de passe.',
    en: 'At the end of December 2026, this route stops, unless your administrator turns sending by SMTP with a password on again.',
  },
  'guide.change.removal': {
    fr: 'Le jour où Microsoft retire pour de bon l’envoi SMTP avec mot de passe, cette voie s’arrête.',
    en: 'The day Microsoft removes sending by SMTP with a password for good, this route stops.',
  },
  'guide.change.policy': {
    fr: 'Si une stratégie se met à bloquer l’authentification héritée, ou si l’accès conditionnel impose l’authentification multifacteur, le mot de passe d’application est refusé.',
    en: 'If a policy begins to block legacy authentication, or if Conditional Access imposes multifactor authentication, the app password is refused.',
  },
  'guide.change.option-absent': {
    fr: 'Si « Mot de passe d’application » n’est pas dans la liste de Microsoft, cette voie se ferme : revenez répondre à cette question.',
    en: 'If “App password” is not in Microsoft’s list, this route closes: come back and answer that question.',
  },
  'guide.change.option-visible': {
    fr: 'Si Microsoft vous offre « Mot de passe d’application », une voie que vous pouvez suivre par vous-même s’ouvre.',
    en: 'If Microsoft offers you “App password”, a route that you can follow by yourself opens.',
  },
  'guide.change.fixed-address': {
    fr: 'Si le serveur obtient une adresse fixe, la voie de l’adresse IP s’ouvre ; elle n’a pas de mot de passe.',
    en: 'If the server gets a fixed address, the IP-address route opens; it has no password.',
  },
  'guide.change.address': {
    fr: 'Si l’adresse du serveur change, Microsoft 365 ne le reconnaît plus : l’administrateur inscrit alors la nouvelle.',
    en: 'If the server’s address changes, Microsoft 365 no longer recognises it: the administrator then enters the new one.',
  },
  'guide.change.connector-refused': {
    fr: 'Si Microsoft ne permet pas d’activer le connecteur, cette voie attend la réponse de son soutien.',
    en: 'If Microsoft does not let the connector be enabled, this route waits for the answer of its support.',
  },
  'guide.change.setting': {
    fr: 'Si l’administrateur lève tout ce qui bloque, refaites ce plan : une voie peut s’ouvrir.',
    en: 'If the administrator lifts everything that blocks, make this plan again: a route may open.',
  },
  'guide.change.answer': {
    fr: 'Revenez donner ce qui manque : le plan se refait aussitôt.',
    en: 'Come back and give what is missing: the plan is made again at once.',
  },
  'guide.change.mfa-on': {
    fr: 'Si l’authentification multifacteur est en fait activée, changez cette réponse : le plan n’est plus le même.',
    en: 'If multifactor authentication turns out to be on, change that answer: the plan is no longer the same.',
  },
  'guide.change.reenabled': {
    fr: 'Si l’administrateur réactive l’envoi SMTP avec mot de passe, refaites ce plan.',
    en: 'If the administrator turns sending by SMTP with a password on again, make this plan again.',
  },

  'guide.alternative.ip-address.cloud': {
    fr: 'Pour durer : un administrateur autorise l’adresse de maestro*CLOUD ({address}) dans Microsoft 365. Le changement de la fin de décembre 2026 ne touche pas cette voie.',
    en: 'To last: an administrator allows the address of maestro*CLOUD ({address}) in Microsoft 365. The change at the end of December 2026 does not touch this route.',
  },
  'guide.alternative.ip-address.own': {
    fr: 'Pour durer : un administrateur autorise l’adresse fixe du serveur dans Microsoft 365. Le changement de la fin de décembre 2026 ne touche pas cette voie.',
    en: 'To last: an administrator allows the server’s fixed address in Microsoft 365. The change at the end of December 2026 does not touch this route.',
  },
  'guide.alternative.ip-address.if-fixed': {
    fr: 'Si le serveur a ou obtient une adresse fixe : un administrateur l’autorise dans Microsoft 365. Aucun mot de passe, et le changement de la fin de décembre 2026 ne touche pas cette voie.',
    en: 'If the server has or gets a fixed address: an administrator allows it in Microsoft 365. No password, and the change at the end of December 2026 does not touch this route.',
  },
  'guide.alternative.app-password.until-december': {
    fr: 'En attendant : un mot de passe d’application par personne. Il s’arrête à la fin de décembre 2026, sauf si l’administrateur réactive l’envoi SMTP avec mot de passe.',
    en: 'Meanwhile: one app password for each person. It stops at the end of December 2026, unless the administrator turns sending by SMTP with a password on again.',
  },
  'guide.alternative.app-password.reenabled': {
    fr: 'Un mot de passe d’application par personne, puisque l’envoi SMTP avec mot de passe a été réactivé. Microsoft doit encore annoncer son retrait définitif.',
    en: 'One app password for each person, since sending by SMTP with a password was turned on again. Microsoft has yet to announce its final removal.',
  },
  'guide.alternative.app-password.if-offered': {
    fr: 'Si Microsoft offre le mot de passe d’application sur la page Informations de sécurité, et si rien ne bloque SMTP : un mot de passe par personne.',
    en: 'If Microsoft offers the app password on the Security info page, and if nothing blocks SMTP: one password for each person.',
  },
  'guide.alternative.app-password.one-mailbox': {
    fr: 'Une seule boîte d’envoi pour tous, avec licence et droit « Envoyer en tant que » : un seul mot de passe à gérer, mais 30 messages par minute et 3 connexions au plus.',
    en: 'One sending mailbox for all, with a licence and the “Send As” right: one password to look after, but at most 30 messages a minute and 3 connections.',
  },
  'guide.alternative.outlook': {
    fr: 'Si Outlook est installé sur les postes, maestro* peut envoyer par Outlook. La personne qui gère maestro* décide de ce changement.',
    en: 'If Outlook is installed on the workstations, maestro* can send through Outlook. The person who manages maestro* decides on this change.',
  },
});
