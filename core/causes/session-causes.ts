import { defineMessages } from '../i18n/message.ts';
import { type Cause, onceMended, step } from './cause.ts';

const maestro = 'maestro-admin';
const network = 'network-admin';
const tls = 'advice.proof.tls';

/** How the program talks to the server: mechanism, login, order of commands. */
export const sessionCauses = {
  'auth-mechanism-not-offered': {
    who: 'maestro-admin',
    retry: onceMended,
    reversible: 'always',
    writeTo: maestro,
    steps: [
      step(maestro, 'advice.step.server-settings@!foreign&!personal'),
      step(maestro, 'advice.auth-mechanism-not-offered.step.program'),
      step('user', 'advice.step.test-once'),
    ],
    sources: ['printers-and-applications', 'rfc-4954'],
  },
  'no-credentials-sent': {
    who: 'maestro-admin',
    retry: onceMended,
    reversible: 'always',
    writeTo: maestro,
    steps: [
      step(maestro, 'advice.no-credentials-sent.step.enable@!login-attempted'),
      step(maestro, 'advice.step.server-settings@!foreign&!personal'),
      step('user', 'advice.no-credentials-sent.step.refusal@login-attempted'),
      step(maestro, 'advice.no-credentials-sent.step.relay', { linkId: 'device-or-application' }),
      step('user', 'advice.step.test-once'),
    ],
    sources: ['printers-and-applications', 'device-or-application', 'rfc-4954'],
  },
  'starttls-not-used': {
    who: 'maestro-admin',
    retry: onceMended,
    reversible: 'always',
    writeTo: maestro,
    steps: [
      step(maestro, 'advice.step.server-settings@!foreign&!personal'),
      step(maestro, 'advice.starttls-not-used.step.old'),
      step(network, 'advice.starttls-not-used.step.stripped'),
      step('user', 'advice.step.test-once'),
    ],
    sources: ['printers-and-applications', 'rfc-3207'],
    shared: { proof: tls },
  },
  'ehlo-name-invalid': {
    who: 'maestro-admin',
    retry: onceMended,
    reversible: 'always',
    writeTo: maestro,
    steps: [step(maestro, 'advice.ehlo-name-invalid.step.name'), step('user', 'advice.step.test-once')],
    sources: ['rfc-5321', 'delivery-reports'],
  },
  'client-protocol-error': {
    who: 'maestro-admin',
    retry: onceMended,
    reversible: 'always',
    writeTo: maestro,
    steps: [
      step('user', 'advice.client-protocol-error.step.transcript'),
      step(maestro, 'advice.client-protocol-error.step.update'),
    ],
    sources: ['rfc-5321'],
  },
  'sasl-mechanism-missing': {
    who: maestro,
    retry: onceMended,
    reversible: 'always',
    writeTo: maestro,
    steps: [
      step(maestro, 'advice.sasl-mechanism-missing.step.install'),
      step(maestro, 'advice.sasl-mechanism-missing.step.choose'),
      step('user', 'advice.step.test-once'),
    ],
    sources: ['rfc-4954'],
  },
} as const satisfies Record<string, Cause>;

export const sessionWords = defineMessages({
  'advice.auth-mechanism-not-offered.title': {
    fr: 'La manière de se connecter n’est pas offerte par ce serveur',
    en: 'This way of logging in is not offered by the server',
  },
  'advice.auth-mechanism-not-offered.meaning': {
    fr: 'Le programme demande une forme de connexion que le serveur n’offre pas à ce moment.',
    en: 'The program asks for a form of login that the server does not offer at that point.',
  },
  'advice.auth-mechanism-not-offered.meaning.microsoft@!foreign': {
    fr: 'Exchange Online n’offre LOGIN et XOAUTH2 qu’une fois la connexion chiffrée.',
    en: 'Exchange Online offers LOGIN and XOAUTH2 only once the connection is encrypted.',
  },
  'advice.auth-mechanism-not-offered.not': {
    fr: 'Un tel refus vient avant tout examen du mot de passe.',
    en: 'Such a refusal comes before the password is examined.',
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
  'advice.no-credentials-sent.title@!login-attempted': {
    fr: 'Personne ne s’est connecté avant l’envoi',
    en: 'Nobody logged in before sending',
  },
  'advice.no-credentials-sent.title@login-attempted': {
    fr: 'L’envoi a été présenté sans connexion acquise',
    en: 'The message was presented with no login in force',
  },
  'advice.no-credentials-sent.meaning': {
    fr: 'Aucune connexion n’est acquise au moment d’envoyer : l’authentification n’est pas activée ou pas remplie dans le programme, la connexion n’était pas chiffrée, ou elle a été refusée et le programme a continué (le SmtpClient de .NET le fait).',
    en: 'No login is in force when sending: authentication is not turned on or filled in in the program, the connection was not encrypted, or the login was refused and the program went on (the SmtpClient of .NET does).',
  },
  'advice.no-credentials-sent.step.enable@!login-attempted': {
    fr: 'Dans maestro*, activez l’authentification SMTP et entrez l’adresse de la boîte et son mot de passe, dans Préférences ou Gestion de la sécurité selon votre installation.',
    en: 'In maestro*, turn on SMTP authentication and enter the mailbox address and its password, in Préférences or Gestion de la sécurité depending on your installation.',
  },
  'advice.no-credentials-sent.step.relay': {
    fr: 'Si vous vouliez envoyer par adresse IP, sans mot de passe : le serveur n’est pas smtp.office365.com mais celui qu’indique l’enregistrement MX de votre domaine, port 25.',
    en: 'If you meant to send by IP address, with no password: the server is not smtp.office365.com but the one named by your domain’s MX record, port 25.',
  },
  'advice.no-credentials-sent.step.refusal@login-attempted': {
    fr: 'Une connexion a été tentée avant : lisez d’abord le refus qu’elle a reçu, et collez-le ici.',
    en: 'A login was tried before: read first the refusal it received, and paste it here.',
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
    fr: 'Le serveur exige la commande STARTTLS avant toute connexion ou tout message. Le programme ne la donne pas, ou ne le peut pas.',
    en: 'The server requires the STARTTLS command before any login or message. The program does not give it, or cannot.',
  },
  'advice.starttls-not-used.not': {
    fr: 'Un tel refus vient avant tout examen du mot de passe.',
    en: 'Such a refusal comes before the password is examined.',
  },
  'advice.starttls-not-used.step.old': {
    fr: 'Si le chiffrement est déjà coché, mettez à jour le programme ou son environnement (Windows, .NET, Java) : il ne connaît peut-être pas TLS 1.2.',
    en: 'If encryption is already ticked, update the program or its environment (Windows, .NET, Java): it may not know TLS 1.2.',
  },
  'advice.starttls-not-used.step.stripped': {
    fr: 'Si l’échange ne montre pas STARTTLS parmi les capacités, un antivirus ou un pare-feu le retire : faites passer le serveur d’envoi sans inspection.',
    en: 'If the exchange does not show STARTTLS among the capabilities, an antivirus or firewall removes it: let the sending server’s address through without inspection.',
  },
  'advice.starttls-not-used.settle': {
    fr: 'Si STARTTLS figure dans la réponse à EHLO, c’est un réglage du programme. S’il n’y figure pas, c’est le réseau ; l’essai depuis un autre réseau le confirme.',
    en: 'If STARTTLS stands in the answer to EHLO, it is a setting of the program. If it does not, it is the network; the test from another network confirms it.',
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
  'advice.sasl-mechanism-missing.title': {
    fr: 'Le programme ne sait employer aucune des formes de connexion offertes',
    en: 'The program can use none of the forms of login on offer',
  },
  'advice.sasl-mechanism-missing.meaning': {
    fr: 'La faute est du côté du programme qui envoie : sa bibliothèque ne connaît pas, ou n’a pas le droit d’employer, ce que le serveur offre (LOGIN, XOAUTH2).',
    en: 'The fault is on the side of the sending program: its library does not know, or may not use, what the server offers (LOGIN, XOAUTH2).',
  },
  'advice.sasl-mechanism-missing.not': {
    fr: 'Le serveur n’a rien refusé, et aucun mot de passe n’a été examiné.',
    en: 'The server refused nothing, and no password was examined.',
  },
  'advice.sasl-mechanism-missing.step.install': {
    fr: 'Sur un serveur Linux, installez les mécanismes SASL qui manquent (paquet libsasl2-modules sous Debian et Ubuntu, cyrus-sasl-plain sous Red Hat).',
    en: 'On a Linux server, install the missing SASL mechanisms (package libsasl2-modules on Debian and Ubuntu, cyrus-sasl-plain on Red Hat).',
  },
  'advice.sasl-mechanism-missing.step.choose': {
    fr: 'Dans le programme, permettez LOGIN ou PLAIN sur une connexion chiffrée ; Postfix les refuse sans « smtp_sasl_tls_security_options = noanonymous ».',
    en: 'In the program, allow LOGIN or PLAIN on an encrypted connection; Postfix refuses them without “smtp_sasl_tls_security_options = noanonymous”.',
  },
  'advice.sasl-mechanism-missing.settle': {
    fr: 'Si l’essai de l’assistant se connecte depuis le même poste avec les mêmes valeurs, c’est la bibliothèque du programme.',
    en: 'If the assistant’s test logs in from the same workstation with the same values, it is the program’s library.',
  },
});
