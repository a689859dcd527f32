import { defineMessages } from '../i18n/message.ts';

/** Words of the password, test, maestro* and summary screens. */
export const wizardMessages = defineMessages({
  'secret.title': { fr: 'Quelle boîte enverra les courriels ?', en: 'Which mailbox will send the mail?' },
  'secret.mode': { fr: 'Boîte à utiliser', en: 'Mailbox to use' },
  'secret.mode.real': { fr: 'Ma boîte Microsoft 365', en: 'My Microsoft 365 mailbox' },
  'secret.mode.real.hint': {
    fr: 'L’essai partira de cette adresse, par les serveurs de Microsoft.',
    en: 'The test will leave from this address, through Microsoft’s servers.',
  },
  'secret.mode.practice': { fr: 'M’exercer d’abord, sans compte', en: 'Practise first, without an account' },
  'secret.mode.practice.hint': {
    fr: 'Un serveur d’exercice répond comme Microsoft 365, sur ce poste. Aucun courriel ne part.',
    en: 'A practice server answers the way Microsoft 365 does, on this workstation. No mail leaves.',
  },
  'secret.address': { fr: 'Adresse courriel complète', en: 'Full e-mail address' },
  'secret.address.hint': {
    fr: 'C’est aussi le nom d’utilisateur que Microsoft 365 attend.',
    en: 'It is also the user name that Microsoft 365 expects.',
  },
  'secret.password': { fr: 'Mot de passe d’application', en: 'App password' },
  'secret.password.hint': {
    fr: 'Collez celui que Microsoft a généré. Les espaces sont retirés.',
    en: 'Paste the one that Microsoft generated. Spaces are removed.',
  },
  'secret.password.practice-hint': {
    fr: 'Pour l’exercice, tapez ce que vous voulez, par exemple : exer cice maes troz',
    en: 'For the exercise, type anything, for example: exer cice maes troz',
  },
  'secret.stored': {
    fr: 'Un mot de passe est conservé pour cette adresse',
    en: 'A password is kept for this address',
  },
  'secret.stored.keychain': {
    fr: 'Il est dans le trousseau de ce poste. Laissez le champ vide pour le garder, ou collez-en un autre pour le remplacer.',
    en: 'It is in this workstation’s keychain. Leave the field empty to keep it, or paste another one to replace it.',
  },
  'secret.stored.session': {
    fr: 'Il est gardé en mémoire jusqu’à la fermeture de l’assistant, et nulle part ailleurs.',
    en: 'It is held in memory until the assistant closes, and nowhere else.',
  },
  'secret.forget': { fr: 'Oublier ce mot de passe', en: 'Forget this password' },
  'secret.forgotten': {
    fr: 'Le mot de passe a été retiré du trousseau.',
    en: 'The password was removed from the keychain.',
  },
  'secret.save-continue': { fr: 'Enregistrer et continuer', en: 'Save and continue' },
  'secret.create.title': { fr: 'Créer un mot de passe d’application', en: 'Create an app password' },
  'secret.create.1': {
    fr: 'Ouvrez la page « Informations de sécurité » de Microsoft et connectez-vous avec cette adresse.',
    en: 'Open Microsoft’s “Security info” page and sign in with this address.',
  },
  'secret.create.2': {
    fr: 'Choisissez d’ajouter une méthode, puis « Mot de passe d’application ». Si ce choix n’apparaît pas, revenez à la question sur l’option : la voie à suivre n’est pas la même.',
    en: 'Choose to add a method, then “App password”. If that choice is not offered, go back to the question about the option: the way to follow is different.',
  },
  'secret.create.3': {
    fr: 'Donnez un nom qui dit à quoi il sert, par exemple « maestro ».',
    en: 'Give it a name that says what it is for, for example “maestro”.',
  },
  'secret.create.4': {
    fr: 'Copiez le mot de passe : Microsoft ne le montre qu’une fois. Collez-le ici.',
    en: 'Copy the password: Microsoft shows it only once. Paste it here.',
  },
  'secret.create.open': { fr: 'Ouvrir la page de Microsoft', en: 'Open the Microsoft page' },
  'secret.keychain.checking': { fr: 'Vérification du trousseau…', en: 'Checking the keychain…' },
  'secret.keychain.ready': {
    fr: 'Ce poste peut conserver ce secret : le trousseau ({store}) a été essayé à l’instant.',
    en: 'This workstation can keep this secret: the keychain ({store}) was tried just now.',
  },
  'secret.keychain.not-ready': {
    fr: 'Ce poste ne peut pas conserver le secret',
    en: 'This workstation cannot keep the secret',
  },
  'secret.keychain.again': { fr: 'Vérifier de nouveau', en: 'Check again' },
  'secret.keychain.session': {
    fr: 'Continuer sans le conserver : il restera en mémoire jusqu’à la fermeture de l’assistant.',
    en: 'Go on without keeping it: it will stay in memory until the assistant closes.',
  },
  'secret.warnings': { fr: 'Vérifiez ce qui a été collé', en: 'Check what was pasted' },
  'secret.copy': { fr: 'Copier le mot de passe', en: 'Copy the password' },
  'secret.copy.counting': {
    fr: 'Dans le presse-papiers, encore {seconds} s',
    en: 'On the clipboard, {seconds} s left',
  },
  'secret.copy.cleared': { fr: 'Presse-papiers effacé', en: 'Clipboard cleared' },
  'secret.copy.left-alone': {
    fr: 'Vous avez copié autre chose depuis : rien n’a été effacé',
    en: 'You copied something else since: nothing was cleared',
  },
  'secret.copy.failed': {
    fr: 'Le presse-papiers n’a pas pu être effacé : copiez autre chose',
    en: 'The clipboard could not be cleared: copy something else',
  },

  'test.title': { fr: 'Essayons un envoi', en: 'Let us try to send' },
  'test.lead': {
    fr: 'Un seul message, envoyé comme maestro* le fera. Une seule connexion est tentée, pour ne pas risquer de verrouiller le compte.',
    en: 'One message, sent the way maestro* will. A single sign-in is tried, so as not to risk locking the account.',
  },
  'test.sender': { fr: 'Expéditeur', en: 'From' },
  'test.sender.hint': {
    fr: 'L’adresse que vos destinataires voient. Si elle diffère de la boîte, celle-ci doit avoir le droit « Envoyer en tant que ».',
    en: 'The address your recipients see. If it is not the mailbox’s own, the mailbox needs the “Send As” right.',
  },
  'test.recipient': { fr: 'Destinataire', en: 'To' },
  'test.recipient.hint': {
    fr: 'Une boîte que vous pouvez ouvrir maintenant, pour voir si le message arrive.',
    en: 'A mailbox you can open now, to see whether the message arrives.',
  },
  'test.message': { fr: 'Le message qui sera envoyé', en: 'The message that will be sent' },
  'test.message.subject': { fr: 'Objet', en: 'Subject' },
  'test.message.server': { fr: 'Serveur', en: 'Server' },
  'test.send': { fr: 'Envoyer l’essai', en: 'Send the test' },
  'test.again': { fr: 'Essayer de nouveau', en: 'Try again' },
  'test.stop': { fr: 'Arrêter l’essai', en: 'Stop the test' },
  'test.stages': { fr: 'Déroulement', en: 'Progress' },
  'test.running': { fr: 'Essai en cours', en: 'Test under way' },
  'test.scenario': {
    fr: 'Ce que le serveur d’exercice répondra',
    en: 'What the practice server will answer',
  },
  'test.report.html': { fr: 'Enregistrer la page', en: 'Save the page' },
  'test.report.pdf': { fr: 'Enregistrer en PDF', en: 'Save as PDF' },
  'test.report.json': { fr: 'Enregistrer en JSON', en: 'Save as JSON' },
  'test.report.saving': { fr: 'Enregistrement…', en: 'Saving…' },
  'test.report.saved': { fr: 'Enregistré : {file}', en: 'Saved: {file}' },
  'test.exchange': { fr: 'La conversation avec le serveur', en: 'The conversation with the server' },
  'test.report': { fr: 'Copier le rapport', en: 'Copy the report' },
  'test.report.support': { fr: 'Copier pour le soutien', en: 'Copy for support' },
  'test.report.hide': {
    fr: 'Masquer les adresses dans ce qui est copié ou enregistré',
    en: 'Hide the addresses in what is copied or saved',
  },
  'test.other-port': { fr: 'Essayer par le port 25', en: 'Try through port 25' },
  'test.other-port.hint': {
    fr: 'Microsoft 365 accepte aussi le port 25 pour un envoi avec mot de passe. Il est souvent fermé par le fournisseur Internet ; l’essai le dira.',
    en: 'Microsoft 365 also takes port 25 for sending with a password. Internet providers often close it; the test will tell.',
  },
  'test.accepted.title': { fr: 'Le serveur a accepté le message', en: 'The server accepted the message' },
  'test.accepted.text': {
    fr: 'Il l’a pris en charge, ce qui ne prouve pas encore qu’il arrive. Regardez dans la boîte {to}, courrier indésirable compris.',
    en: 'It took charge of it, which does not yet prove that it arrives. Look in the mailbox {to}, junk mail included.',
  },
  'test.accepted.practice': {
    fr: 'Exercice réussi : le serveur d’exercice l’a pris en charge. Avec votre vraie boîte, vous vérifieriez ensuite qu’il arrive.',
    en: 'The exercise went well: the practice server took charge of it. With your real mailbox you would then check that it arrives.',
  },
  'test.accepted.id': { fr: 'Numéro donné par le serveur', en: 'Id given by the server' },
  'test.arrived': { fr: 'Le message est-il arrivé ?', en: 'Did the message arrive?' },
  'test.arrived.yes': { fr: 'Oui, il est arrivé', en: 'Yes, it arrived' },
  'test.arrived.no': { fr: 'Pas encore', en: 'Not yet' },
  'test.arrived.confirmed': {
    fr: 'L’envoi fonctionne avec cette boîte. Il reste à l’inscrire dans maestro*.',
    en: 'Sending works with this mailbox. It remains to enter it in maestro*.',
  },
  'test.arrived.wait': {
    fr: 'Attendez quelques minutes et regardez dans le courrier indésirable. Un refus tardif revient sous forme de courriel de non-remise à l’expéditeur : copiez son texte dans « J’ai un message d’erreur ».',
    en: 'Wait a few minutes and look in the junk mail. A late refusal comes back to the sender as a non-delivery report: copy its text into “I have an error message”.',
  },
  'test.failed.title': { fr: 'L’essai s’est arrêté à : {stage}', en: 'The test stopped at: {stage}' },
  'test.cancelled.title': { fr: 'Essai arrêté', en: 'Test stopped' },
  'test.cancelled.text': {
    fr: 'Vous l’avez arrêté. Aucun message n’a été accepté par le serveur.',
    en: 'You stopped it. The server accepted no message.',
  },
  'test.cancelled.late': {
    fr: 'Vous l’avez arrêté pendant l’envoi du message : le serveur peut l’avoir accepté quand même. Regardez dans la boîte du destinataire avant de recommencer.',
    en: 'You stopped it while the message was being sent: the server may have accepted it all the same. Look in the recipient’s mailbox before trying again.',
  },
  'test.refused.title': { fr: 'L’essai n’a pas commencé', en: 'The test did not begin' },
  'test.stopped.title': { fr: 'Le serveur accepte jusqu’ici', en: 'The server accepts up to here' },
  'test.stopped.text': {
    fr: 'L’essai s’arrête avant l’envoi du message, comme prévu : aucun courriel n’est parti.',
    en: 'The test ends before the message is sent, as intended: no mail has left.',
  },
  'test.skip': { fr: 'Continuer sans essai', en: 'Go on without a test' },

  'maestro.title': { fr: 'Inscrire le mot de passe dans maestro*', en: 'Enter the password in maestro*' },
  'maestro.title.ip': { fr: 'Régler l’envoi dans maestro*', en: 'Set the sending in maestro*' },
  'maestro.path': { fr: 'Chemin dans maestro*', en: 'Path in maestro*' },
  'maestro.values': { fr: 'Valeurs à inscrire', en: 'Values to enter' },
  'maestro.checklist': { fr: 'Avant de terminer', en: 'Before you finish' },
  'maestro.other': { fr: 'L’autre écran à vérifier', en: 'The other screen to check' },
  'maestro.here': { fr: 'Sur cet écran.', en: 'On this screen.' },
  'maestro.leave-empty': { fr: 'Laisser vide', en: 'Leave empty' },

  'summary.title': { fr: 'Voici où vous en êtes', en: 'Here is where you stand' },
  'summary.forward': { fr: 'Résumé à transmettre', en: 'Summary to forward' },
  'summary.done': { fr: 'Ce qui a été vérifié', en: 'What was verified' },
  'summary.test.accepted': {
    fr: 'Essai accepté par le serveur pour {account}.',
    en: 'Test accepted by the server for {account}.',
  },
  'summary.test.arrived': {
    fr: 'Arrivée du message confirmée par vous.',
    en: 'Arrival of the message confirmed by you.',
  },
  'summary.test.practice': {
    fr: 'C’était un exercice : refaites l’essai avec votre vraie boîte avant de modifier maestro*.',
    en: 'This was an exercise: run the test again with your real mailbox before changing maestro*.',
  },
  'summary.test.none': { fr: 'Aucun essai n’a encore abouti.', en: 'No test has succeeded yet.' },
  'summary.left': { fr: 'Ce qui reste à faire', en: 'What is left to do' },
  'summary.nothing-left': {
    fr: 'Tout ce qui dépend de cette liste est fait.',
    en: 'Everything on this list is done.',
  },
  'summary.real': { fr: 'Passer à ma vraie boîte', en: 'Go on to my real mailbox' },
  'summary.restart': { fr: 'Recommencer', en: 'Start again' },
});
