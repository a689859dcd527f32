import { defineMessages } from '../i18n/message.ts';

/** Credentials and the state of the account or mailbox. */
export const accountAdviceMessages = defineMessages({
  'advice.bad-credentials.title': {
    fr: 'Le serveur dit que le nom ou le mot de passe ne convient pas',
    en: 'The server says that the name or password does not fit',
  },
  'advice.bad-credentials.meaning': {
    fr: 'Microsoft a répondu, la connexion chiffrée est bonne, mais le nom et le mot de passe reçus ne vont pas ensemble. Le plus souvent, c’est le mot de passe habituel là où il faut un mot de passe d’application, ou une copie ancienne restée dans maestro*.',
    en: 'Microsoft answered and the encrypted connection is good, but the name and password received do not go together. Most often it is the usual password where an app password is needed, or an old copy left in maestro*.',
  },
  'advice.bad-credentials.not': {
    fr: 'Ce n’est pas une panne du réseau ni du serveur.',
    en: 'It is not a failure of the network or of the server.',
  },
  'advice.bad-credentials.step.login': {
    fr: 'Comme nom d’utilisateur, entrez l’adresse de connexion complète (nom@entreprise.ca), et non un alias, un nom court ou DOMAINE\\nom.',
    en: 'As user name, enter the full sign-in address (name@company.ca), not an alias, a short name or DOMAIN\\name.',
  },
  'advice.bad-credentials.step.app-password': {
    fr: 'Si l’authentification multifacteur vous est imposée par utilisateur, le mot de passe habituel ne passe plus : il faut le mot de passe d’application. Voyez sur la page Informations de sécurité s’il existe encore ; s’il a été supprimé ou égaré, créez-en un autre, nommé d’après le poste.',
    en: 'If multifactor authentication is imposed on you per user, the usual password no longer works: the app password is needed. See on the Security info page whether it still exists; if it was deleted or lost, create another, named after the device.',
  },
  'advice.bad-credentials.step.paste': {
    fr: 'Collez-le sans espace au début, au milieu ni à la fin. L’assistant retire les espaces pour vous quand vous le collez ici.',
    en: 'Paste it with no blank at the start, in the middle or at the end. The assistant removes blanks for you when you paste it here.',
  },
  'advice.bad-credentials.step.two-places': {
    fr: 'Dans maestro*, le mot de passe se note à deux endroits : Préférences (les vôtres) et Gestion de la sécurité. Mettez le même aux deux : Maintenance > Maintenance générale > Fonctions.',
    en: 'In maestro*, the password is kept in two places: Préférences (your own) and Gestion de la sécurité. Put the same one in both: Maintenance > Maintenance générale > Fonctions.',
  },
  'advice.bad-credentials.step.option-missing': {
    fr: 'Si « Mot de passe d’application » n’apparaît pas sur la page Informations de sécurité, l’authentification multifacteur vient d’ailleurs (accès conditionnel, paramètres par défaut) ou l’option est fermée : vérifiez comment elle est imposée à ce compte.',
    en: 'If “App password” does not appear on the Security info page, multifactor authentication comes from elsewhere (Conditional Access, defaults) or the option is closed: check how it is imposed on this account.',
  },
  'advice.bad-credentials.step.once': {
    fr: 'Faites un seul essai après la correction : des refus répétés peuvent verrouiller le compte.',
    en: 'Make a single test after the correction: repeated refusals can lock the account.',
  },
  'advice.bad-credentials.settle': {
    fr: 'Le journal des connexions tranche : 50126, nom ou mot de passe faux ; 53003, une stratégie a refusé alors que le mot de passe était bon. Si tous les comptes sont refusés depuis le même jour, pensez au retrait de l’authentification de base.',
    en: 'The sign-in log settles it: 50126, wrong name or password; 53003, a policy refused although the password was right. If every account is refused since the same day, think of the retirement of Basic authentication.',
  },
  'advice.bad-credentials.security': {
    fr: 'Un mot de passe d’application contourne le second facteur : gardez-le dans le trousseau du poste, jamais dans un courriel ni une note.',
    en: 'An app password bypasses the second factor: keep it in the workstation’s keychain, never in an e-mail or a note.',
  },
  'advice.bad-credentials.undo': {
    fr: 'Un mot de passe d’application se supprime à tout moment sur la page Informations de sécurité.',
    en: 'An app password can be deleted at any time on the Security info page.',
  },
  'advice.password-expired.title': {
    fr: 'Le mot de passe du compte a expiré',
    en: 'The account’s password has expired',
  },
  'advice.password-expired.meaning': {
    fr: 'Microsoft attend un nouveau mot de passe pour ce compte avant d’accepter une connexion.',
    en: 'Microsoft waits for a new password on this account before it accepts a sign-in.',
  },
  'advice.password-expired.step.change': {
    fr: 'Connectez-vous à Outlook sur le Web avec cette adresse : Microsoft vous demande d’y choisir un nouveau mot de passe.',
    en: 'Sign in to Outlook on the web with this address: Microsoft asks you there to choose a new password.',
  },
  'advice.password-expired.step.app-password': {
    fr: 'Si vous employez un mot de passe d’application, supprimez-le et recréez-le ensuite, comme Microsoft le conseille après un changement, puis mettez-le aux deux endroits de maestro* (Préférences et Gestion de la sécurité).',
    en: 'If you use an app password, delete it and create it again afterwards, as Microsoft advises after a change, then put it in both places of maestro* (Préférences and Gestion de la sécurité).',
  },
  'advice.password-expired.settle': {
    fr: 'Si Outlook sur le Web demande aussi un nouveau mot de passe, c’est bien cela (code 50055 au journal). S’il s’ouvre, la cause est ailleurs.',
    en: 'If Outlook on the web also asks for a new password, this is it (code 50055 in the log). If it opens, the cause is elsewhere.',
  },
  'advice.account-locked.title': {
    fr: 'Le compte est verrouillé pour un temps',
    en: 'The account is locked for a while',
  },
  'advice.account-locked.meaning': {
    fr: 'Trop de connexions refusées se sont suivies : Microsoft verrouille le compte pour le protéger. Chaque nouvel essai prolonge l’attente.',
    en: 'Too many refused sign-ins came one after another: Microsoft locks the account to protect it. Each new attempt lengthens the wait.',
  },
  'advice.account-locked.not': {
    fr: 'Rien n’est perdu : le verrou se lève de lui-même si les essais cessent.',
    en: 'Nothing is lost: the lock lifts by itself if the attempts stop.',
  },
  'advice.account-locked.step.stop': {
    fr: 'Arrêtez les envois automatiques de maestro* et de tout appareil qui emploie ce compte, et ne refaites aucun essai pour le moment.',
    en: 'Stop the automatic sending of maestro* and of any device that uses this account, and make no further attempt for now.',
  },
  'advice.account-locked.step.log': {
    fr: 'Voyez dans le journal des connexions d’où viennent les refus : un ancien mot de passe resté quelque part, ou une attaque depuis des adresses inconnues (code 50053, lisez la raison de l’échec).',
    en: 'See in the sign-in log where the refusals come from: an old password left somewhere, or an attack from unknown addresses (code 50053, read the failure reason).',
  },
  'advice.account-locked.step.fix': {
    fr: 'Pendant l’attente, corrigez le mot de passe partout où il est noté : Préférences et Gestion de la sécurité de maestro*, imprimantes, téléphones.',
    en: 'While waiting, correct the password everywhere it is kept: Préférences and Gestion de la sécurité in maestro*, printers, phones.',
  },
  'advice.account-locked.step.once': {
    fr: 'Une fois le verrou levé, faites un seul essai.',
    en: 'Once the lock is lifted, make a single test.',
  },
  'advice.account-locked.settle': {
    fr: 'Si Outlook sur le Web refuse aussi ce compte pour le moment, il est verrouillé. S’il s’ouvre, le verrou ne vise peut-être que l’adresse IP du serveur : le journal le dit.',
    en: 'If Outlook on the web also refuses this account for now, it is locked. If it opens, the lock may concern only the server’s IP address: the log says so.',
  },
  'advice.account-disabled.title': {
    fr: 'Le compte est désactivé ou sa connexion est bloquée',
    en: 'The account is disabled or its sign-in is blocked',
  },
  'advice.account-disabled.meaning': {
    fr: 'Microsoft reconnaît le compte mais n’en accepte aucune connexion : il est désactivé, sa connexion est bloquée ou sa licence a un problème.',
    en: 'Microsoft knows the account but accepts no sign-in from it: it is disabled, its sign-in is blocked, or its licence has a problem.',
  },
  'advice.account-disabled.step.state': {
    fr: 'Vérifiez l’état du compte et sa licence. S’il a été bloqué pour une raison de sécurité, réglez-la avant de le rouvrir.',
    en: 'Check the state of the account and its licence. If it was blocked for a security reason, settle that before opening it again.',
  },
  'advice.account-disabled.step.other': {
    fr: 'Si ce compte doit rester fermé, choisissez une autre boîte d’envoi et mettez son adresse dans maestro*.',
    en: 'If this account must stay closed, choose another mailbox to send from and put its address in maestro*.',
  },
  'advice.account-disabled.settle': {
    fr: 'Si Outlook sur le Web refuse aussi le compte, c’est bien lui (code 50057 au journal).',
    en: 'If Outlook on the web also refuses the account, this is it (code 50057 in the log).',
  },
  'advice.shared-mailbox-cannot-log-in.title': {
    fr: 'Une boîte partagée ne peut pas se connecter elle-même',
    en: 'A shared mailbox cannot log in by itself',
  },
  'advice.shared-mailbox-cannot-log-in.meaning': {
    fr: 'La boîte est partagée, ou c’est une boîte de salle ou d’équipement : sans licence, elle n’a pas de connexion à elle pour l’envoi SMTP.',
    en: 'The mailbox is shared, or belongs to a room or equipment: without a licence, it has no login of its own for SMTP sending.',
  },
  'advice.shared-mailbox-cannot-log-in.not': {
    fr: 'Aucun mot de passe ne résout cela : il faut une autre identité pour se connecter.',
    en: 'No password solves this: another identity is needed to log in.',
  },
  'advice.shared-mailbox-cannot-log-in.step.send-as': {
    fr: 'Donnez à un utilisateur qui a une licence le droit « Envoyer en tant que » sur la boîte partagée.',
    en: 'Give a licensed user the “Send as” right on the shared mailbox.',
  },
  'advice.shared-mailbox-cannot-log-in.step.login': {
    fr: 'Dans maestro*, connectez-vous avec l’utilisateur qui a la licence et gardez l’adresse de la boîte partagée comme expéditeur.',
    en: 'In maestro*, log in as the licensed user and keep the shared mailbox’s address as sender.',
  },
  'advice.shared-mailbox-cannot-log-in.security': {
    fr: 'Le droit « Envoyer en tant que » permet d’écrire au nom de la boîte partagée. Donnez-le à cet utilisateur seulement.',
    en: 'The “Send as” right allows writing in the name of the shared mailbox. Give it to this user only.',
  },
  'advice.shared-mailbox-cannot-log-in.undo': {
    fr: 'Retirez le droit avec la commande d’annulation.',
    en: 'Remove the right with the undo command.',
  },
  'advice.shared-mailbox-cannot-log-in.settle': {
    fr: 'Le type de la boîte tranche : « SharedMailbox », « RoomMailbox » ou « EquipmentMailbox » le confirme ; « UserMailbox » mène aux autres causes.',
    en: 'The type of the mailbox settles it: “SharedMailbox”, “RoomMailbox” or “EquipmentMailbox” confirms it; “UserMailbox” leads to the other causes.',
  },
  'advice.mailbox-unavailable.title': {
    fr: 'La boîte qui se connecte n’est pas utilisable',
    en: 'The mailbox that logs in cannot be used',
  },
  'advice.mailbox-unavailable.meaning': {
    fr: 'Le compte existe peut-être, mais Exchange Online ne lui trouve pas de boîte en état d’envoyer : licence absente, boîte supprimée, pleine ou pas encore prête.',
    en: 'The account may exist, but Exchange Online finds no mailbox able to send for it: no licence, or a mailbox that is deleted, full or not ready yet.',
  },
  'advice.mailbox-unavailable.step.state': {
    fr: 'Vérifiez que la boîte existe, de quel type elle est, et qu’une licence Exchange Online lui est attribuée.',
    en: 'Check that the mailbox exists, which type it is, and that an Exchange Online licence is assigned to it.',
  },
  'advice.mailbox-unavailable.step.open': {
    fr: 'Ouvrez la boîte dans Outlook sur le Web et voyez si elle est pleine.',
    en: 'Open the mailbox in Outlook on the web and see whether it is full.',
  },
  'advice.mailbox-unavailable.settle': {
    fr: 'Si Outlook sur le Web n’ouvre pas la boîte, elle est en cause. S’il l’ouvre et y envoie un message, cherchez plutôt du côté de la connexion SMTP.',
    en: 'If Outlook on the web does not open the mailbox, it is the cause. If it opens and sends a message, look rather at the SMTP login.',
  },
  'advice.auth-refused.title': {
    fr: 'Le serveur a refusé la connexion sans dire pourquoi',
    en: 'The server refused the login without saying why',
  },
  'advice.auth-refused.meaning': {
    fr: 'Le texte dit seulement que l’authentification a échoué. Plusieurs causes donnent exactement ces mots ; les vérifier dans l’ordre évite de changer un réglage qui va bien.',
    en: 'The text says only that authentication failed. Several causes give exactly these words; checking them in order avoids changing a setting that is fine.',
  },
  'advice.auth-refused.not': {
    fr: 'Ce texte ne prouve pas que le mot de passe est faux.',
    en: 'This text does not prove that the password is wrong.',
  },
  'advice.auth-refused.step.login': {
    fr: 'Vérifiez que le nom d’utilisateur est l’adresse de connexion complète, et que la même valeur figure dans Préférences et dans Gestion de la sécurité de maestro*.',
    en: 'Check that the user name is the full sign-in address, and that the same value stands in Préférences and in Gestion de la sécurité of maestro*.',
  },
  'advice.auth-refused.step.secret': {
    fr: 'Si l’authentification multifacteur vous est imposée par utilisateur, vérifiez que c’est le mot de passe d’application qui est en place, sans espace.',
    en: 'If multifactor authentication is imposed on you per user, check that the app password is the one in place, with no blank.',
  },
  'advice.auth-refused.step.switches': {
    fr: 'Lisez l’état de « SMTP authentifié » pour la boîte et pour l’organisation.',
    en: 'Read the state of “Authenticated SMTP” for the mailbox and for the organization.',
  },
  'advice.auth-refused.step.log': {
    fr: 'Cherchez la minute du refus dans le journal des connexions, application cliente « Authenticated SMTP » : son code d’erreur nomme la cause.',
    en: 'Look for the minute of the refusal in the sign-in log, client app “Authenticated SMTP”: its error code names the cause.',
  },
  'advice.auth-refused.settle': {
    fr: 'Le code du journal des connexions tranche : 50126, identifiants ; 53003, accès conditionnel ; 50076, second facteur ; 530035, paramètres par défaut. Aucune entrée : « SMTP authentifié » ou une stratégie d’authentification.',
    en: 'The code in the sign-in log settles it: 50126, credentials; 53003, Conditional Access; 50076, second factor; 530035, security defaults. No entry: “Authenticated SMTP” or an authentication policy.',
  },
});
