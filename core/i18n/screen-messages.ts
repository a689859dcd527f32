import { defineMessages } from './message.ts';

/** Words of the password, test, maestro* and summary screens, and of the two side screens. */
export const screenMessages = defineMessages({
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
  'test.exchange': { fr: 'La conversation avec le serveur', en: 'The conversation with the server' },
  'test.report': { fr: 'Copier le rapport', en: 'Copy the report' },
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

  'explain.title': { fr: 'Collez le message d’erreur', en: 'Paste the error message' },
  'explain.lead': {
    fr: 'Le texte complet, tel quel : fenêtre d’erreur, journal, courriel de non-remise. Il est lu ici, sur ce poste, et ne part nulle part.',
    en: 'The whole text, as it is: error window, log, non-delivery report. It is read here, on this workstation, and goes nowhere.',
  },
  'explain.text': { fr: 'Message d’erreur', en: 'Error message' },
  'explain.context': {
    fr: 'Préciser le serveur et la voie (facultatif)',
    en: 'Say which server and route (optional)',
  },
  'explain.host': { fr: 'Serveur', en: 'Server' },
  'explain.port': { fr: 'Port', en: 'Port' },
  'explain.route': { fr: 'Voie', en: 'Route' },
  'explain.route.unknown': { fr: 'Je ne sais pas', en: 'I don’t know' },
  'explain.route.app-password': {
    fr: 'Mot de passe (SMTP authentifié)',
    en: 'Password (authenticated SMTP)',
  },
  'explain.route.relay': { fr: 'Adresse IP (connecteur)', en: 'IP address (connector)' },
  'explain.route.direct': { fr: 'Envoi direct', en: 'Direct send' },
  'explain.run': { fr: 'Expliquer', en: 'Explain' },
  'explain.mailbox': {
    fr: 'Boîte qui envoie (pour le message à l’administrateur)',
    en: 'Mailbox that sends (for the message to the administrator)',
  },

  'explain.log': {
    fr: 'Ce journal montre {count, plural, one {# problème} other {# problèmes distincts}}',
    en: 'This log shows {count, plural, one {# problem} other {# distinct problems}}',
  },
  'explain.log.times': {
    fr: '{count, plural, one {# fois} other {# fois}}',
    en: '{count, plural, one {once} other {# times}}',
  },
  'diagnosis.certain': { fr: 'Le texte nomme la cause', en: 'The text names the cause' },
  'diagnosis.uncertain': {
    fr: 'Plusieurs causes possibles, la plus probable d’abord',
    en: 'Several possible causes, the likeliest first',
  },
  'diagnosis.unknown': { fr: 'Cause non reconnue', en: 'Cause not recognised' },
  'diagnosis.probable': { fr: 'Cause probable', en: 'Probable cause' },
  'diagnosis.steps': { fr: 'Quoi faire', en: 'What to do' },
  'diagnosis.settle': { fr: 'Ce qui permettrait de trancher', en: 'What would settle it' },
  'diagnosis.security': { fr: 'Ce que cela coûte en sécurité', en: 'What it costs in security' },
  'diagnosis.undo': { fr: 'Pour revenir en arrière', en: 'To undo it' },
  'diagnosis.proof': { fr: 'Pour prouver que c’est réglé', en: 'To prove that it is mended' },
  'diagnosis.until': { fr: 'Jusqu’à quand', en: 'Until when' },
  'diagnosis.sources': { fr: 'Sources', en: 'Sources' },
  'diagnosis.admin-message': { fr: 'Message prêt à transmettre', en: 'Message ready to forward' },
  'diagnosis.raw': { fr: 'Le texte, tel que reçu', en: 'The text as received' },
  'diagnosis.retry.wait': {
    fr: 'N’essayez pas de nouveau avant {minutes, plural, one {# minute} other {# minutes}} : des refus répétés peuvent verrouiller le compte.',
    en: 'Do not try again for {minutes, plural, one {# minute} other {# minutes}}: repeated refusals can lock the account.',
  },
  'diagnosis.retry.never': {
    fr: 'N’essayez pas de nouveau avant que la cause soit corrigée.',
    en: 'Do not try again until the cause is mended.',
  },
  'diagnosis.masked': {
    fr: 'Le texte contenait un secret ; il a été masqué ici. Considérez-le comme divulgué : révoquez-le et créez-en un nouveau.',
    en: 'The text held a secret; it was masked here. Consider it disclosed: revoke it and create a new one.',
  },
  'diagnosis.others': {
    fr: 'Les autres causes possibles, dans l’ordre',
    en: 'The other possible causes, in order',
  },

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

  'help.title': { fr: 'Aide', en: 'Help' },
  'help.lead': { fr: 'L’essentiel, sur une page.', en: 'The essentials, on one page.' },
  'help.mfa.title': {
    fr: 'Qu’est-ce que l’authentification multifacteur',
    en: 'What multifactor authentication is',
  },
  'help.mfa.text': {
    fr: 'En plus du mot de passe, Microsoft 365 demande une preuve supplémentaire, souvent sur le téléphone. Un envoi SMTP ne peut pas montrer cette demande : il est donc refusé, à moins d’emprunter une voie prévue pour lui.',
    en: 'Besides the password, Microsoft 365 asks for a further proof, often on the phone. An SMTP send cannot show that request, so it is refused unless it takes a way made for it.',
  },
  'help.routes.title': { fr: 'Les deux voies', en: 'The two ways' },
  'help.routes.text': {
    fr: 'L’adresse IP : un connecteur d’Exchange Online accepte le serveur qui envoie, sans mot de passe. Le mot de passe d’application (« mot de passe spécial » dans maestro*) : chaque personne en crée un et l’inscrit dans maestro*.',
    en: 'The IP address: an Exchange Online connector accepts the server that sends, with no password. The app password (“mot de passe spécial” in maestro*): each person creates one and enters it in maestro*.',
  },
  'help.date.title': { fr: 'La date à retenir', en: 'The date to remember' },
  'help.date.text': {
    fr: 'Microsoft désactive par défaut, à la fin de décembre 2026, l’envoi SMTP par mot de passe. Les mots de passe d’application en font partie. Un administrateur pourra le réactiver ; la voie de l’adresse IP n’est pas touchée.',
    en: 'At the end of December 2026, Microsoft turns SMTP sending by password off by default. App passwords are part of it. An administrator will be able to turn it on again; the IP address way is not affected.',
  },
  'help.privacy.title': { fr: 'Où vont vos données', en: 'Where your data go' },
  'help.privacy.text': {
    fr: 'Le mot de passe va dans le trousseau de ce poste. Vos réponses vont dans un fichier de réglages, sans secret. L’essai parle au seul serveur de courriel. Rien d’autre ne quitte ce poste.',
    en: 'The password goes into this workstation’s keychain. Your answers go into a settings file, without any secret. The test talks to the mail server alone. Nothing else leaves this workstation.',
  },
  'help.limits.title': { fr: 'Ce que l’assistant ne fait pas', en: 'What the assistant does not do' },
  'help.limits.text': {
    fr: 'Il ne modifie ni maestro* ni Microsoft 365, il ne promet pas l’arrivée d’un courriel, et il le dit quand il n’est pas certain.',
    en: 'It changes neither maestro* nor Microsoft 365, it never promises that a mail will arrive, and it says so when it is not certain.',
  },
  'help.version': { fr: 'Version {version}', en: 'Version {version}' },
});
