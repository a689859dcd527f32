import { defineMessages } from '../i18n/message.ts';

/** How the program talks to the server: host, port, order of commands, mechanism. */
export const sessionAdviceMessages = defineMessages({
  'advice.auth-mechanism-not-offered.title': {
    fr: 'La manière de se connecter n’est pas offerte par ce serveur',
    en: 'This way of logging in is not offered by the server',
  },
  'advice.auth-mechanism-not-offered.meaning': {
    fr: 'Le programme a demandé une forme de connexion que le serveur n’offre pas à ce moment. Exchange Online n’offre LOGIN et XOAUTH2 qu’une fois la connexion chiffrée.',
    en: 'The program asked for a form of login that the server does not offer at that point. Exchange Online offers LOGIN and XOAUTH2 only once the connection is encrypted.',
  },
  'advice.auth-mechanism-not-offered.not': {
    fr: 'Le mot de passe n’a pas encore été examiné.',
    en: 'The password has not been examined yet.',
  },
  'advice.auth-mechanism-not-offered.step.program': {
    fr: 'Mettez le programme qui envoie à jour et choisissez la connexion « LOGIN » (ou « normale », « de base ») plutôt que NTLM, CRAM-MD5 ou « Windows intégrée ».',
    en: 'Update the sending program and choose “LOGIN” (or “normal”, “basic”) login rather than NTLM, CRAM-MD5 or “Windows integrated”.',
  },
  'advice.auth-mechanism-not-offered.settle': {
    fr: 'Dans l’échange, regardez la liste donnée après STARTTLS. « AUTH LOGIN XOAUTH2 » : changez la méthode du programme. Pas de ligne AUTH : vous n’êtes pas chiffré, ou vous parlez à un autre serveur.',
    en: 'In the exchange, look at the list given after STARTTLS. “AUTH LOGIN XOAUTH2”: change the program’s method. No AUTH line: you are not encrypted, or you are talking to another server.',
  },
  'advice.auth-mechanism-not-offered.proof': {
    fr: 'Dans l’échange, « AUTH LOGIN » est suivi de 334, puis de 235.',
    en: 'In the exchange, “AUTH LOGIN” is followed by 334, then by 235.',
  },
  'advice.no-credentials-sent.title': {
    fr: 'Personne ne s’est connecté avant l’envoi',
    en: 'Nobody logged in before sending',
  },
  'advice.no-credentials-sent.meaning': {
    fr: 'Le programme a présenté un message sans nom ni mot de passe. Soit l’authentification n’est pas activée dans ses réglages, soit la connexion n’était pas chiffrée et le serveur n’a pas pu la demander.',
    en: 'The program presented a message with no name or password. Either authentication is not turned on in its settings, or the connection was not encrypted and the server could not ask for it.',
  },
  'advice.no-credentials-sent.not': {
    fr: 'Le serveur n’a refusé aucun mot de passe : il n’en a reçu aucun.',
    en: 'The server refused no password: it received none.',
  },
  'advice.no-credentials-sent.step.enable': {
    fr: 'Dans maestro*, activez l’authentification SMTP et entrez l’adresse de la boîte et son mot de passe, dans Préférences ou Gestion de la sécurité selon votre installation.',
    en: 'In maestro*, turn on SMTP authentication and enter the mailbox address and its password, in Préférences or Gestion de la sécurité depending on your installation.',
  },
  'advice.no-credentials-sent.step.relay': {
    fr: 'Si vous vouliez envoyer par adresse IP, sans mot de passe : le serveur n’est pas smtp.office365.com mais celui qu’indique l’enregistrement MX de votre domaine, port 25.',
    en: 'If you meant to send by IP address, with no password: the server is not smtp.office365.com but the one named by your domain’s MX record, port 25.',
  },
  'advice.no-credentials-sent.settle': {
    fr: 'Cherchez une ligne AUTH dans l’échange. Aucune : le programme ne s’est pas connecté. Une ligne AUTH suivie de 535 : c’est ce refus-là qu’il faut lire.',
    en: 'Look for an AUTH line in the exchange. None: the program did not log in. An AUTH line followed by 535: that refusal is the one to read.',
  },
  'advice.starttls-not-used.title': {
    fr: 'La connexion n’a pas été chiffrée avant l’envoi',
    en: 'The connection was not encrypted before sending',
  },
  'advice.starttls-not-used.meaning': {
    fr: 'Le serveur exige la commande STARTTLS avant toute connexion ou tout message. Le programme ne l’a pas donnée, ou n’a pas pu.',
    en: 'The server requires the STARTTLS command before any login or message. The program did not give it, or could not.',
  },
  'advice.starttls-not-used.not': {
    fr: 'Ni la boîte ni le mot de passe ne sont en cause.',
    en: 'Neither the mailbox nor the password is the cause.',
  },
  'advice.starttls-not-used.step.old': {
    fr: 'Si le chiffrement est déjà coché, mettez à jour le programme ou son environnement (Windows, .NET, Java) : il ne connaît peut-être pas TLS 1.2.',
    en: 'If encryption is already ticked, update the program or its environment (Windows, .NET, Java): it may not know TLS 1.2.',
  },
  'advice.starttls-not-used.step.stripped': {
    fr: 'Si l’échange ne montre pas STARTTLS parmi les capacités, un antivirus ou un pare-feu le retire : faites passer smtp.office365.com sans inspection.',
    en: 'If the exchange does not show STARTTLS among the capabilities, an antivirus or firewall removes it: let smtp.office365.com through without inspection.',
  },
  'advice.starttls-not-used.settle': {
    fr: 'Si STARTTLS figure dans la réponse à EHLO, c’est un réglage du programme. S’il n’y figure pas, c’est le réseau ; l’essai depuis un autre réseau le confirme.',
    en: 'If STARTTLS stands in the answer to EHLO, it is a setting of the program. If it does not, it is the network; the test from another network confirms it.',
  },
  'advice.tls-mode-mismatch.title': {
    fr: 'Le mode de chiffrement ne correspond pas au port',
    en: 'The encryption mode does not match the port',
  },
  'advice.tls-mode-mismatch.meaning': {
    fr: 'Le programme chiffre d’emblée là où le serveur parle d’abord en clair (587, 25), ou l’inverse (465). Les deux côtés ne se comprennent pas.',
    en: 'The program encrypts at once where the server first speaks in clear (587, 25), or the reverse (465). The two sides do not understand each other.',
  },
  'advice.tls-mode-mismatch.not': {
    fr: 'Le certificat et le mot de passe ne sont pas en cause.',
    en: 'The certificate and the password are not the cause.',
  },
  'advice.tls-mode-mismatch.step.mode': {
    fr: 'Dans les réglages de maestro*, choisissez STARTTLS et non « SSL/TLS » ou « SSL implicite », avec le port 587. Microsoft 365 n’offre pas le port 465.',
    en: 'In the settings of maestro*, choose STARTTLS rather than “SSL/TLS” or “implicit SSL”, with port 587. Microsoft 365 does not offer port 465.',
  },
  'advice.tls-mode-mismatch.settle': {
    fr: 'Le texte « wrong version number » désigne un chiffrement immédiat sur 587 ou 25. Un silence suivi d’une attente trop longue désigne l’inverse.',
    en: 'The text “wrong version number” points to immediate encryption on 587 or 25. Silence followed by a timeout points to the reverse.',
  },
  'advice.ehlo-name-invalid.title': {
    fr: 'Le serveur refuse le nom par lequel le programme se présente',
    en: 'The server refuses the name the program introduces itself with',
  },
  'advice.ehlo-name-invalid.meaning': {
    fr: 'Au début de l’échange, le programme donne le nom de son ordinateur (EHLO). Ce nom est vide, contient un caractère interdit, ou est celui du serveur lui-même.',
    en: 'At the start of the exchange, the program gives the name of its computer (EHLO). That name is empty, holds a forbidden character, or is the server’s own.',
  },
  'advice.ehlo-name-invalid.step.name': {
    fr: 'Donnez au programme, ou à l’ordinateur qui envoie, un nom complet fait de lettres sans accent, de chiffres, de tirets et de points, par exemple poste12.entreprise.ca.',
    en: 'Give the program, or the sending computer, a full name made of unaccented letters, digits, hyphens and dots, for example desk12.company.ca.',
  },
  'advice.ehlo-name-invalid.settle': {
    fr: 'Relisez la ligne EHLO de l’échange : un trait de soulignement, un accent, un espace ou le nom de Microsoft y confirme la cause.',
    en: 'Read the EHLO line of the exchange again: an underscore, an accent, a blank or Microsoft’s name there confirms the cause.',
  },
  'advice.ehlo-name-invalid.proof': {
    fr: 'La ligne EHLO de l’échange reçoit une réponse 250.',
    en: 'The EHLO line of the exchange gets a 250 answer.',
  },
  'advice.client-protocol-error.title': {
    fr: 'Le programme n’a pas suivi l’ordre attendu',
    en: 'The program did not follow the expected order',
  },
  'advice.client-protocol-error.meaning': {
    fr: 'Une commande est arrivée trop tôt, trop tard ou mal écrite. C’est le plus souvent un programme ancien ou un appareil placé entre lui et le serveur.',
    en: 'A command arrived too early, too late or badly written. It is most often an old program, or a device placed between it and the server.',
  },
  'advice.client-protocol-error.step.transcript': {
    fr: 'Faites l’essai de l’assistant avec les mêmes valeurs. S’il réussit, gardez son échange : il montre à l’éditeur ce qui diffère.',
    en: 'Run the assistant’s test with the same values. If it succeeds, keep its exchange: it shows the publisher what differs.',
  },
  'advice.client-protocol-error.step.update': {
    fr: 'Mettez à jour le programme qui envoie et signalez le texte complet à son éditeur.',
    en: 'Update the sending program and report the full text to its publisher.',
  },
  'advice.client-protocol-error.settle': {
    fr: 'Si l’essai de l’assistant passe depuis le même poste, le programme est en cause ; s’il échoue de la même façon, c’est ce qui se trouve entre le poste et le serveur.',
    en: 'If the assistant’s test passes from the same workstation, the program is the cause; if it fails the same way, it is what stands between the workstation and the server.',
  },
  'advice.wrong-host.title': {
    fr: 'Le serveur demandé n’est pas celui de Microsoft 365',
    en: 'The server asked for is not Microsoft 365’s',
  },
  'advice.wrong-host.meaning': {
    fr: 'Le nom entré mène à un autre serveur, ou à un ancien nom que Microsoft n’emploie plus.',
    en: 'The name entered leads to another server, or is an old name that Microsoft no longer uses.',
  },
  'advice.wrong-host.step.relay': {
    fr: 'Pour le relais par adresse IP, prenez le nom qu’affiche Microsoft pour votre domaine (Paramètres > Domaines > le domaine > Enregistrements DNS), port 25. Ne le composez pas de mémoire.',
    en: 'For relay by IP address, take the name Microsoft shows for your domain (Settings > Domains > the domain > DNS records), port 25. Do not build it from memory.',
  },
  'advice.wrong-host.settle': {
    fr: 'Si le salut reçu ne contient pas « Microsoft ESMTP MAIL Service », ce n’est pas le bon serveur.',
    en: 'If the greeting received does not contain “Microsoft ESMTP MAIL Service”, it is not the right server.',
  },
  'advice.wrong-host-for-login.title': {
    fr: 'Ce serveur de Microsoft n’accepte pas de connexion',
    en: 'This Microsoft server takes no login',
  },
  'advice.wrong-host-for-login.meaning': {
    fr: 'Le serveur qui reçoit le courrier de votre domaine (son MX) ne demande ni nom ni mot de passe. Pour se connecter avec une boîte, c’est smtp.office365.com.',
    en: 'The server that receives your domain’s mail (its MX) asks for no name or password. To log in with a mailbox, use smtp.office365.com.',
  },
  'advice.wrong-host-for-login.not': {
    fr: 'Le mot de passe n’a pas été examiné.',
    en: 'The password was not examined.',
  },
  'advice.wrong-host-for-login.step.choose': {
    fr: 'Décidez de la voie : avec mot de passe, smtp.office365.com et le port 587 ; par adresse IP, ce serveur-ci et le port 25, sans nom ni mot de passe, avec un connecteur.',
    en: 'Choose the route: with a password, smtp.office365.com and port 587; by IP address, this server and port 25, with no name or password, and a connector.',
  },
  'advice.wrong-host-for-login.settle': {
    fr: 'Un nom en mail.protection.outlook.com ou mx.microsoft est un serveur de réception : il n’annonce jamais AUTH.',
    en: 'A name under mail.protection.outlook.com or mx.microsoft is a receiving server: it never offers AUTH.',
  },
  'advice.wrong-port.title': {
    fr: 'Le port choisi n’est pas celui de ce service',
    en: 'The port chosen is not this service’s port',
  },
  'advice.wrong-port.meaning': {
    fr: 'Microsoft 365 reçoit les envois avec mot de passe sur le port 587 (le 25 est accepté) et le relais sur le port 25. Il n’offre pas le 465 ; le 443 et les autres servent à autre chose.',
    en: 'Microsoft 365 takes sending with a password on port 587 (25 is accepted) and relay on port 25. It does not offer 465; 443 and the others serve other purposes.',
  },
  'advice.wrong-port.settle': {
    fr: 'Si le même serveur répond sur 587 et pas sur ce port, c’était le port. S’il ne répond sur aucun, cherchez un blocage du réseau.',
    en: 'If the same server answers on 587 and not on this port, it was the port. If it answers on neither, look for something blocking on the network.',
  },
});
