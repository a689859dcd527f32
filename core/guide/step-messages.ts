import { defineMessages } from '../i18n/message.ts';

/**
 * Steps of a plan. Titles are infinitives in plain words, since the résumé strings them together for people who
 * never saw the assistant; details carry the exact names.
 */
export const stepMessages = defineMessages({
  'guide.step.find.actor.title': {
    fr: 'Dire pour qui maestro* est réglé',
    en: 'Say for whom maestro* is set up',
  },
  'guide.step.find.hosting.title': {
    fr: 'Demander où maestro* est installé',
    en: 'Ask where maestro* is installed',
  },
  'guide.step.find.mailProgram.title': {
    fr: 'Lire le logiciel de courriel choisi dans maestro*',
    en: 'Read which mail program is chosen in maestro*',
  },
  'guide.step.find.mfa.title': {
    fr: 'Vérifier si l’authentification multifacteur est activée',
    en: 'Check whether multifactor authentication is on',
  },
  'guide.step.find.mfaKind.title': {
    fr: 'Vérifier comment l’authentification multifacteur est imposée',
    en: 'Check how multifactor authentication is imposed',
  },
  'guide.step.find.legacyAuth.title': {
    fr: 'Vérifier si l’envoi avec mot de passe est bloqué pour cette boîte',
    en: 'Check whether sending with a password is blocked for this mailbox',
  },
  'guide.step.find.managedPolicy.title': {
    fr: 'Vérifier si une stratégie de Microsoft vise cette boîte',
    en: 'Check whether a policy of Microsoft targets this mailbox',
  },
  'guide.step.find.fixedAddress.title': {
    fr: 'Vérifier si le serveur a une adresse Internet fixe',
    en: 'Check whether the server has a fixed Internet address',
  },
  'guide.step.find.mailboxes.title': {
    fr: 'Vérifier que l’adresse qui envoie a sa boîte',
    en: 'Check that the sending address has its mailbox',
  },
  'guide.step.find.appPasswordOption.title': {
    fr: 'Regarder si Microsoft offre un mot de passe d’application',
    en: 'See whether Microsoft offers an app password',
  },
  'guide.step.find.basicAuth.title': {
    fr: 'Vérifier si l’envoi avec mot de passe a été réactivé',
    en: 'Check whether sending with a password was turned on again',
  },

  'guide.step.open-outlook.title': {
    fr: 'Ouvrir Outlook et y rester connecté',
    en: 'Open Outlook and stay signed in',
  },
  'guide.step.open-outlook.detail': {
    fr: 'Ouvrez Outlook avec l’adresse qui envoie, avant d’utiliser maestro*. Si les courriels récents s’affichent, la session est ouverte.',
    en: 'Open Outlook with the sending address before using maestro*. If recent mail shows, the session is open.',
  },
  'guide.step.answer-prompt.title': {
    fr: 'Répondre à la demande de Microsoft',
    en: 'Answer Microsoft’s request',
  },
  'guide.step.answer-prompt.detail': {
    fr: 'Si une fenêtre demande un code ou une approbation, répondez avec votre téléphone. N’approuvez que la demande que vous venez de provoquer.',
    en: 'If a window asks for a code or an approval, answer with your phone. Approve only the request that you have just caused.',
  },
  'guide.step.tell-people.title': {
    fr: 'Prévenir les personnes concernées',
    en: 'Tell the people concerned',
  },
  'guide.step.tell-people.detail': {
    fr: 'Dites-leur que la fenêtre de Microsoft est normale, qu’Outlook doit être ouvert, et que rien ne change dans maestro*.',
    en: 'Tell them that Microsoft’s window is normal, that Outlook must be open, and that nothing changes in maestro*.',
  },

  'guide.step.allow-app-passwords.title': {
    fr: 'Permettre la création de mots de passe d’application',
    en: 'Allow app passwords to be created',
  },
  'guide.step.allow-app-passwords.detail': {
    fr: 'Dans Entra ID > Utilisateurs > MFA par utilisateur > Paramètres du service, cochez « Autoriser les utilisateurs à créer des mots de passe d’application pour se connecter à des applications sans navigateur ». La personne doit être à l’état « Appliqué ».',
    en: 'In Entra ID > Users > Per-user MFA > Service settings, select “Allow users to create app passwords to sign in to non-browser apps”. The person must be in the state “Enforced”.',
  },
  'guide.step.allow-smtp.title': {
    fr: 'Permettre l’envoi par SMTP pour la boîte',
    en: 'Allow sending by SMTP for the mailbox',
  },
  'guide.step.allow-smtp.detail': {
    fr: 'Centre d’administration Microsoft 365 : Utilisateurs > Utilisateurs actifs > la personne > Courrier > Gérer les applications de messagerie > SMTP authentifié. Ne le permettez que pour les boîtes qui envoient.',
    en: 'Microsoft 365 admin center: Users > Active users > the person > Mail > Manage email apps > Authenticated SMTP. Allow it only for the mailboxes that send.',
  },
  'guide.step.check-policies.title': {
    fr: 'Vérifier que rien ne bloque l’envoi avec mot de passe',
    en: 'Check that nothing blocks sending with a password',
  },
  'guide.step.check-policies.detail': {
    fr: 'Dans Entra ID > Accès conditionnel > Stratégies, regardez celles qui bloquent l’authentification héritée ou exigent l’authentification multifacteur, leur état et leurs exclusions. Regardez aussi les stratégies d’authentification Exchange.',
    en: 'In Entra ID > Conditional Access > Policies, look at those that block legacy authentication or require multifactor authentication, their state and exclusions. Look at Exchange authentication policies as well.',
  },
  'guide.step.exclude-from-policy.title': {
    fr: 'Décider, avant son activation, si la stratégie en attente vise cette boîte',
    en: 'Decide, before it is turned on, whether the waiting policy targets this mailbox',
  },
  'guide.step.exclude-from-policy.detail': {
    fr: 'Dans la stratégie gérée par Microsoft, seuls l’état et les exclusions se changent. Exclure la boîte garde l’envoi ouvert, mais lui retire une protection : limitez cette exception à la boîte d’envoi et, si possible, à une adresse connue.',
    en: 'In the Microsoft-managed policy, only the state and the exclusions can be changed. Excluding the mailbox keeps sending open but takes a protection away: limit this exception to the sending mailbox and, if possible, to a known address.',
  },
  'guide.step.create-app-password.title': {
    fr: 'Créer le mot de passe d’application chez Microsoft',
    en: 'Create the app password at Microsoft',
  },
  'guide.step.create-app-password.detail': {
    fr: 'Ouvrez Informations de sécurité, choisissez « Ajouter une méthode », puis « Mot de passe d’application ». Donnez-lui un nom qui dit à quel poste il sert. Microsoft ne l’affiche qu’une fois : gardez la page ouverte jusqu’à l’étape suivante.',
    en: 'Open Security info, choose “Add sign-in method”, then “App password”. Give it a name that says which workstation it serves. Microsoft shows it only once: keep the page open until the next step.',
  },
  'guide.step.create-app-password.many.title': {
    fr: 'Créer un mot de passe d’application par personne, en commençant par une seule',
    en: 'Create one app password for each person, beginning with a single one',
  },
  'guide.step.create-app-password.many.detail': {
    fr: 'Chaque personne ouvre sa page Informations de sécurité, choisit « Ajouter une méthode », puis « Mot de passe d’application ». Essayez d’abord avec une personne : si Microsoft refuse, les autres n’auront rien fait pour rien.',
    en: 'Each person opens their Security info page, chooses “Add sign-in method”, then “App password”. Try with one person first: if Microsoft refuses, the others will not have worked for nothing.',
  },
  'guide.step.store-secret.title': {
    fr: 'Conserver ce mot de passe dans le trousseau du poste',
    en: 'Keep this password in the workstation’s keychain',
  },
  'guide.step.store-secret.detail': {
    fr: 'Donnez-le à l’assistant : il va dans le trousseau protégé de votre poste, et nulle part ailleurs.',
    en: 'Give it to the assistant: it goes into your workstation’s protected keychain, and nowhere else.',
  },
  'guide.step.test.title': { fr: 'Faire un essai d’envoi', en: 'Make a sending test' },
  'guide.step.test.detail': {
    fr: 'L’assistant envoie un vrai message, que vous voyez avant. Si Microsoft refuse, il dit pourquoi et qui peut y remédier. Un seul essai de connexion, pour ne pas verrouiller le compte.',
    en: 'The assistant sends a real message, which you see beforehand. If Microsoft refuses, it says why and who can put it right. A single sign-in attempt, so as not to lock the account.',
  },
  'guide.step.type-in-maestro.title': {
    fr: 'Noter le mot de passe dans maestro*',
    en: 'Note the password in maestro*',
  },
  'guide.step.type-in-maestro.preferences.detail': {
    fr: 'Dans maestro*, Préférences : l’assistant montre le chemin et ce qu’il faut taper. Si un mot de passe est aussi noté dans Gestion de la sécurité, il doit être le même.',
    en: 'In maestro*, Préférences: the assistant shows the way and what to type. If a password is also noted in Gestion de la sécurité, it must be the same.',
  },
  'guide.step.type-in-maestro.security.detail': {
    fr: 'Dans maestro*, Gestion de la sécurité, pour chaque personne : l’assistant montre le chemin et ce qu’il faut taper. Si un mot de passe est aussi noté dans Préférences, il doit être le même.',
    en: 'In maestro*, Gestion de la sécurité, for each person: the assistant shows the way and what to type. If a password is also noted in Préférences, it must be the same.',
  },
  'guide.step.send-from-maestro.title': {
    fr: 'Envoyer un courriel depuis maestro*',
    en: 'Send an e-mail from maestro*',
  },
  'guide.step.send-from-maestro.detail': {
    fr: 'Envoyez un document depuis maestro* à votre propre adresse, puis regardez s’il arrive. C’est la seule preuve que maestro* lui-même envoie.',
    en: 'Send a document from maestro* to your own address, then see whether it arrives. It is the only proof that maestro* itself sends.',
  },
  'guide.step.prepare-lasting.title': {
    fr: 'Préparer la voie de l’adresse IP avant la fin de décembre 2026',
    en: 'Prepare the IP-address route before the end of December 2026',
  },
  'guide.step.prepare-lasting.reenabled.title': {
    fr: 'Préparer la voie de l’adresse IP avant le retrait définitif',
    en: 'Prepare the IP-address route before the final removal',
  },
  'guide.step.prepare-lasting.detail': {
    fr: 'Elle ne demande aucun mot de passe et n’est pas touchée par ce changement. Elle demande une adresse fixe et un administrateur Microsoft 365.',
    en: 'It takes no password and is not touched by this change. It takes a fixed address and a Microsoft 365 administrator.',
  },
  'guide.step.prepare-other.title': {
    fr: 'Préparer une autre voie avant la fin de décembre 2026',
    en: 'Prepare another route before the end of December 2026',
  },
  'guide.step.prepare-other.reenabled.title': {
    fr: 'Préparer une autre voie avant le retrait définitif',
    en: 'Prepare another route before the final removal',
  },
  'guide.step.prepare-other.detail': {
    fr: 'Le serveur n’a pas d’adresse fixe : demandez-en une au fournisseur Internet, passez à Outlook, ou demandez à l’éditeur de maestro* si OAuth est pris en charge.',
    en: 'The server has no fixed address: ask the Internet provider for one, move to Outlook, or ask the publisher of maestro* whether OAuth is supported.',
  },

  'guide.step.read-refusal.title': { fr: 'Lire le message d’erreur', en: 'Read the error message' },
  'guide.step.read-refusal.detail': {
    fr: 'Copiez-le en entier dans « J’ai un message d’erreur » : l’assistant dit ce qu’il signifie et qui peut agir.',
    en: 'Copy it whole into “I have an error message”: the assistant says what it means and who can act.',
  },
  'guide.step.ask-publisher.title': {
    fr: 'Demander comment ce logiciel ouvre sa session chez Microsoft',
    en: 'Ask how this program signs in at Microsoft',
  },
  'guide.step.ask-publisher.detail': {
    fr: 'Posez la question à l’éditeur du logiciel ou au soutien technique de maestro* : accepte-t-il l’authentification multifacteur, et que faut-il y changer ?',
    en: 'Put the question to the program’s publisher or to maestro* technical support: does it accept multifactor authentication, and what must be changed in it?',
  },
  'guide.step.confirm-mail-service.title': {
    fr: 'Confirmer quel service héberge la boîte qui envoie',
    en: 'Confirm which service hosts the mailbox that sends',
  },
  'guide.step.confirm-mail-service.detail': {
    fr: 'Demandez-le à qui gère votre courriel. Si c’est Microsoft 365, corrigez la réponse trouvée : le plan change.',
    en: 'Ask whoever manages your mail. If it is Microsoft 365, correct the answer that was found: the plan changes.',
  },
  'guide.step.set-other-server.title': {
    fr: 'Régler maestro* avec les valeurs de ce service',
    en: 'Set maestro* with that service’s values',
  },
  'guide.step.set-other-server.detail': {
    fr: 'Le soutien de ce service dit quel serveur d’envoi, quel port, quel chiffrement et quel mot de passe il attend d’un programme. Nous ne le savons pas à sa place.',
    en: 'That service’s support says which sending server, port, encryption and password it expects from a program. We do not know in its place.',
  },
  'guide.step.plan-again.title': {
    fr: 'Refaire ce plan avec les nouvelles réponses',
    en: 'Make this plan again with the new answers',
  },
  'guide.step.plan-again.detail': {
    fr: 'Vos autres réponses sont gardées.',
    en: 'Your other answers are kept.',
  },
});
