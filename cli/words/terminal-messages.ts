import { defineMessages } from '../../core/i18n/message.ts';

/** What the terminal says besides the words it shares with the window. */
export const terminalMessages = defineMessages({
  'terminal.usage': {
    fr: 'Emploi : {usage}',
    en: 'Usage: {usage}',
  },
  'terminal.tagline': {
    fr: 'Remet en route l’envoi de courriels de maestro* quand Microsoft 365 exige l’authentification multifacteur.',
    en: 'Gets maestro* sending mail again when Microsoft 365 requires multifactor authentication.',
  },
  'terminal.heading.commands': {
    fr: 'Commandes',
    en: 'Commands',
  },
  'terminal.heading.options': {
    fr: 'Options',
    en: 'Options',
  },
  'terminal.heading.everywhere': {
    fr: 'Partout',
    en: 'Everywhere',
  },
  'terminal.placeholder.command': {
    fr: 'COMMANDE',
    en: 'COMMAND',
  },
  'terminal.more': {
    fr: '« assistant-courriel COMMANDE --help » montre les options d’une commande.',
    en: '“assistant-courriel COMMAND --help” shows the options of a command.',
  },
  'terminal.statuses': {
    fr: 'Code de sortie : 0 tout va bien · 1 un problème a été trouvé, ou la réponse est non · 2 emploi incorrect ou donnée inutilisable · 3 erreur de notre part.',
    en: 'Exit status: 0 all is well · 1 a problem was found, or the answer is no · 2 bad usage or unusable input · 3 our own fault.',
  },
  'terminal.option.json': {
    fr: 'Une seule valeur JSON sur la sortie standard',
    en: 'One JSON value on standard output',
  },
  'terminal.option.silent': {
    fr: 'Ne rien demander : ce qui manque est refusé (pour les outils de gestion à distance)',
    en: 'Ask nothing: what is missing is refused (for remote management tools)',
  },
  'terminal.option.lang': {
    fr: 'Langue des réponses, au lieu de celle du système',
    en: 'Language of the answers, instead of the system’s',
  },
  'terminal.option.preset': {
    fr: 'Préréglage de vos TI ; celui que le poste tient d’un administrateur passe avant',
    en: 'Preset of your IT; the one that an administrator gave the workstation comes first',
  },
  'terminal.option.help': {
    fr: 'Cette aide',
    en: 'This help',
  },
  'terminal.option.version': {
    fr: 'La version de l’assistant',
    en: 'The assistant’s version',
  },
  'terminal.option.required': {
    fr: 'obligatoire',
    en: 'required',
  },
  'terminal.interrupted': {
    fr: 'Interrompu.',
    en: 'Interrupted.',
  },
  'terminal.plan.summary': {
    fr: 'Tirer un plan de vos réponses',
    en: 'Make a plan from your answers',
  },
  'terminal.plan.ask': {
    fr: 'Poser les questions dont la réponse changerait encore le plan',
    en: 'Ask the questions whose answer would still change the plan',
  },
  'terminal.plan.ask.prompt': {
    fr: 'Votre réponse, de 1 à {count} (« ? » dit où la trouver) :',
    en: 'Your answer, 1 to {count} (“?” tells where to find it):',
  },
  'terminal.plan.answers-list': {
    fr: 'Les réponses, toutes facultatives, et leurs valeurs (un objet JSON) :',
    en: 'The answers, all optional, and their values (a JSON object):',
  },
  'terminal.plan.answers': {
    fr: 'Vos réponses, en JSON ; « - » lit l’entrée standard',
    en: 'Your answers, as JSON; “-” reads standard input',
  },
  'terminal.plan.on': {
    fr: 'Le jour pour lequel calculer le plan, au lieu d’aujourd’hui',
    en: 'The day to compute the plan for, instead of today',
  },
  'terminal.plan.reasons': { fr: 'Pourquoi', en: 'Why' },
  'terminal.plan.warnings': { fr: 'À savoir', en: 'Good to know' },
  'terminal.plan.assumptions': { fr: 'Ce qui a été supposé', en: 'What was assumed' },
  'terminal.plan.steps': { fr: 'Étapes', en: 'Steps' },
  'terminal.plan.would-change': { fr: 'Ce qui changerait la réponse', en: 'What would change the answer' },
  'terminal.secret.set': {
    fr: 'Conserver un mot de passe dans le trousseau de ce poste',
    en: 'Keep a password in this workstation’s keychain',
  },
  'terminal.secret.status': {
    fr: 'Dire si un mot de passe est conservé, sans le montrer',
    en: 'Say whether a password is kept, without showing it',
  },
  'terminal.secret.forget': {
    fr: 'Effacer le mot de passe conservé',
    en: 'Delete the password that is kept',
  },
  'terminal.secret.check': {
    fr: 'Vérifier que le trousseau de ce poste garde bien un secret',
    en: 'Check that this workstation’s keychain keeps a secret',
  },
  'terminal.secret.account': {
    fr: 'La boîte qui envoie',
    en: 'The mailbox that sends',
  },
  'terminal.secret.stdin': {
    fr: 'Lire le mot de passe sur l’entrée standard, sans le demander',
    en: 'Read the password from standard input, without asking',
  },
  'terminal.secret.ask': {
    fr: 'Mot de passe d’application de {account} (il ne s’affiche pas)',
    en: 'App password of {account} (it is not shown)',
  },
  'terminal.secret.saved': {
    fr: 'Le mot de passe de {account} est conservé dans le trousseau de ce poste.',
    en: 'The password of {account} is kept in this workstation’s keychain.',
  },
  'terminal.secret.kept': {
    fr: 'Un mot de passe est conservé pour {account} dans le trousseau de ce poste.',
    en: 'A password is kept for {account} in this workstation’s keychain.',
  },
  'terminal.secret.none': {
    fr: 'Aucun mot de passe n’est conservé pour {account}.',
    en: 'No password is kept for {account}.',
  },
  'terminal.secret.removed': {
    fr: 'Le mot de passe de {account} est effacé de ce poste.',
    en: 'The password of {account} is deleted from this workstation.',
  },
  'terminal.secret.nothing': {
    fr: 'Il n’y avait aucun mot de passe à effacer pour {account}.',
    en: 'There was no password to delete for {account}.',
  },
  'terminal.secret.ready': {
    fr: 'Le trousseau de ce poste ({store}) garde bien un secret : écriture, relecture et effacement réussis.',
    en: 'This workstation’s keychain ({store}) keeps a secret: writing, reading back and deleting all worked.',
  },
  'terminal.secret.step.write': {
    fr: 'écrire un secret factice',
    en: 'write a dummy secret',
  },
  'terminal.secret.step.read': {
    fr: 'le relire',
    en: 'read it back',
  },
  'terminal.secret.step.delete': {
    fr: 'l’effacer',
    en: 'delete it',
  },
  'terminal.test.summary': {
    fr: 'Essayer un envoi, étape par étape',
    en: 'Try sending, stage by stage',
  },
  'terminal.test.to': {
    fr: 'À qui envoyer le message d’essai (par défaut : la boîte elle-même)',
    en: 'Who gets the test message (by default: the mailbox itself)',
  },
  'terminal.test.from': {
    fr: 'L’expéditeur que montre le message (par défaut : la boîte)',
    en: 'The sender the message shows (by default: the mailbox)',
  },
  'terminal.test.host': {
    fr: 'Le serveur, au lieu de celui de la voie',
    en: 'The server, instead of the route’s own',
  },
  'terminal.test.port': {
    fr: 'Le port, au lieu de celui de la voie',
    en: 'The port, instead of the route’s own',
  },
  'terminal.test.route': {
    fr: 'La voie : app-password (par défaut), relay ou direct',
    en: 'The route: app-password (default), relay or direct',
  },
  'terminal.test.until': {
    fr: 'S’arrêter après cette étape : {stages}',
    en: 'Stop after this stage: {stages}',
  },
  'terminal.test.practice': {
    fr: 'Contre le serveur d’exercice, sans compte réel : {scenarios}',
    en: 'Against the practice server, without a real account: {scenarios}',
  },
  'terminal.test.exercise': {
    fr: 'Exercice : rien ne quitte ce poste.',
    en: 'Exercise: nothing leaves this workstation.',
  },
  'terminal.test.preview': {
    fr: 'Message d’essai, tel qu’il sera envoyé',
    en: 'Test message, exactly as it will be sent',
  },
  'terminal.test.from-line': {
    fr: 'De : {value}',
    en: 'From: {value}',
  },
  'terminal.test.to-line': {
    fr: 'À : {value}',
    en: 'To: {value}',
  },
  'terminal.test.subject-line': {
    fr: 'Objet : {value}',
    en: 'Subject: {value}',
  },
  'terminal.explain.summary': {
    fr: 'Expliquer un message d’erreur collé',
    en: 'Explain a pasted error message',
  },
  'terminal.explain.host': {
    fr: 'Le serveur que le logiciel appelait',
    en: 'The server the program was calling',
  },
  'terminal.explain.port': {
    fr: 'Le port qu’il appelait',
    en: 'The port it was calling',
  },
  'terminal.explain.route': {
    fr: 'La voie : app-password, relay ou direct',
    en: 'The route: app-password, relay or direct',
  },
  'terminal.explain.paste': {
    fr: 'Collez le message d’erreur, puis Ctrl+D (Ctrl+Z et Entrée sous Windows).',
    en: 'Paste the error message, then Ctrl+D (Ctrl+Z and Enter on Windows).',
  },
  'terminal.practice.summary': {
    fr: 'Faire tourner le serveur d’exercice',
    en: 'Run the practice server',
  },
  'terminal.practice.port': {
    fr: 'Le port où écouter (par défaut : un port libre)',
    en: 'The port to listen on (by default: a free one)',
  },
  'terminal.practice.scenario': {
    fr: 'Ce que le serveur répond : {scenarios}',
    en: 'What the server answers: {scenarios}',
  },
  'terminal.practice.route': {
    fr: 'À quelle voie il répond : app-password (par défaut), relay ou direct',
    en: 'Which route it answers for: app-password (default), relay or direct',
  },
  'terminal.practice.running': {
    fr: 'Exercice « {scenario} » : serveur {address}, port {port}.',
    en: 'Exercise “{scenario}”: server {address}, port {port}.',
  },
  'terminal.practice.warning': {
    fr: 'Ceci est un exercice : aucun message ne quitte ce poste, et les refus sont joués.',
    en: 'This is an exercise: no message leaves this workstation, and the refusals are acted.',
  },
  'terminal.practice.point': {
    fr: 'Pour l’essayer, indiquez ce serveur et ce port dans un logiciel de courriel (STARTTLS), avec l’adresse {account} et n’importe quel mot de passe. Son certificat est au nom de {host} ; --json l’affiche.',
    en: 'To try it, give this server and port to a mail program (STARTTLS), with the address {account} and any password. Its certificate is for {host}; --json prints it.',
  },
  'terminal.practice.end': {
    fr: 'Ctrl+C arrête le serveur.',
    en: 'Ctrl+C stops the server.',
  },
  'terminal.practice.received': {
    fr: '{count, plural, =0 {Aucun message reçu.} one {# message reçu.} other {# messages reçus.}}',
    en: '{count, plural, =0 {No message received.} one {# message received.} other {# messages received.}}',
  },
  'terminal.web.summary': {
    fr: 'Ouvrir l’assistant dans le navigateur',
    en: 'Open the assistant in the browser',
  },
  'terminal.web.port': {
    fr: 'Le port où servir la page (par défaut : un port libre)',
    en: 'The port to serve the page on (by default: a free one)',
  },
  'terminal.web.no-open': {
    fr: 'Afficher l’adresse sans ouvrir le navigateur',
    en: 'Print the address without opening the browser',
  },
  'terminal.web.open': {
    fr: 'L’assistant est à cette adresse, qui ne s’ouvre qu’une fois :',
    en: 'The assistant is at this address, which opens only once:',
  },
  'terminal.web.again': {
    fr: 'Entrée donne une nouvelle adresse ; Ctrl+C ferme l’assistant.',
    en: 'Enter gives a new address; Ctrl+C closes the assistant.',
  },
  'terminal.web.end': {
    fr: 'Ctrl+C ferme l’assistant.',
    en: 'Ctrl+C closes the assistant.',
  },
  'terminal.report.summary': {
    fr: 'Écrire le rapport d’un essai, à partir de « test --json »',
    en: 'Write the report of a test, from “test --json”',
  },
});
