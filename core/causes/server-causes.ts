import { defineMessages } from '../i18n/message.ts';
import { type Cause, freely, onceMended, step } from './cause.ts';

const maestro = 'maestro-admin';
const network = 'network-admin';
const greeting = 'advice.proof.greeting@!foreign';

/** Which server answers, and on which port. */
export const serverCauses = {
  'wrong-host': {
    who: 'maestro-admin',
    retry: onceMended,
    reversible: 'always',
    writeTo: maestro,
    steps: [
      step(maestro, 'advice.step.server-settings@!foreign&!personal', { linkId: 'device-or-application' }),
      step(maestro, 'advice.wrong-host.step.relay', { linkId: 'microsoft365-admin' }),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['domains'],
    sources: ['device-or-application'],
    shared: { proof: greeting },
  },
  'wrong-host-for-login': {
    who: 'maestro-admin',
    retry: onceMended,
    reversible: 'always',
    writeTo: maestro,
    steps: [
      step(maestro, 'advice.wrong-host-for-login.step.choose', { linkId: 'device-or-application' }),
      step('user', 'advice.step.test-once'),
    ],
    sources: ['device-or-application'],
  },
  'wrong-port': {
    who: 'maestro-admin',
    retry: onceMended,
    reversible: 'always',
    writeTo: maestro,
    steps: [
      step(maestro, 'advice.step.server-settings@!foreign&!personal', { linkId: 'device-or-application' }),
      step('user', 'advice.step.test-once'),
    ],
    sources: ['device-or-application'],
    shared: { proof: greeting },
  },
  'smtp-intercepted-by-network': {
    who: 'network-admin',
    retry: freely,
    reversible: 'always',
    writeTo: network,
    steps: [
      step(network, 'advice.smtp-intercepted-by-network.step.redirect@!inspected'),
      step(network, 'advice.smtp-intercepted-by-network.step.inspection@inspected'),
      step('user', 'advice.step.other-network'),
    ],
    sources: ['rfc-5321'],
    shared: { proof: greeting },
  },
  'not-microsoft-365': {
    who: 'maestro-admin',
    retry: { safe: false, afterSeconds: 120, attempts: 1 },
    reversible: 'always',
    writeTo: network,
    steps: [
      step('user', 'advice.not-microsoft-365.step.owner'),
      step('user', 'advice.not-microsoft-365.step.expected'),
    ],
    sources: ['rfc-5321'],
  },
  'not-smtp': {
    who: maestro,
    retry: onceMended,
    reversible: 'always',
    writeTo: 'network-admin',
    steps: [
      step(maestro, 'advice.step.server-settings@!foreign&!personal'),
      step('user', 'advice.step.other-network'),
      step('network-admin', 'advice.not-smtp.step.what'),
    ],
    sources: ['rfc-5321'],
    shared: { proof: 'advice.proof.greeting@!foreign' },
  },
} as const satisfies Record<string, Cause>;

export const serverWords = defineMessages({
  'advice.wrong-host.title': {
    fr: 'Le serveur demandé n’est pas celui de Microsoft 365',
    en: 'The server asked for is not Microsoft 365’s',
  },
  'advice.wrong-host.meaning.local@loopback': {
    fr: 'Le programme s’adresse à ce poste lui-même (localhost, 127.0.0.1) plutôt qu’au serveur de Microsoft.',
    en: 'The program speaks to this very computer (localhost, 127.0.0.1) rather than to Microsoft’s server.',
  },
  'advice.wrong-host.meaning@!loopback': {
    fr: 'Le nom entré mène à un autre serveur, n’existe pas, ou est un ancien nom que Microsoft n’emploie plus.',
    en: 'The name entered leads to another server, does not exist, or is an old name that Microsoft no longer uses.',
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
    fr: 'Ce serveur n’examine aucun mot de passe.',
    en: 'This server examines no password.',
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
  'advice.smtp-intercepted-by-network.title@inspected': {
    fr: 'Un pare-feu réécrit la conversation avec le serveur',
    en: 'A firewall rewrites the conversation with the server',
  },
  'advice.smtp-intercepted-by-network.meaning.firewall@inspected': {
    fr: 'Des mots du serveur arrivent effacés, remplacés par des astérisques ou des X : un pare-feu qui inspecte SMTP les réécrit, et peut cacher STARTTLS au programme.',
    en: 'Some of the server’s words arrive wiped out, replaced with asterisks or Xs: a firewall that inspects SMTP rewrites them, and may hide STARTTLS from the program.',
  },
  'advice.smtp-intercepted-by-network.step.inspection@inspected': {
    fr: 'Arrêtez l’inspection SMTP du pare-feu (« SMTP inspection », « ESMTP inspection », « fixup ») pour le serveur qui envoie, ou réglez-la pour qu’elle laisse passer STARTTLS.',
    en: 'Turn off the firewall’s SMTP inspection (“SMTP inspection”, “ESMTP inspection”, “fixup”) for the sending server, or set it to let STARTTLS through.',
  },
  'advice.smtp-intercepted-by-network.settle@inspected': {
    fr: 'Si, depuis un autre réseau, le salut du serveur se lit en entier, c’est bien le pare-feu du réseau habituel.',
    en: 'If the server’s greeting reads in full from another network, it is indeed the firewall of the usual network.',
  },
  'advice.smtp-intercepted-by-network.title@!inspected': {
    fr: 'Un autre serveur répond à la place de Microsoft',
    en: 'Another server answers in Microsoft’s place',
  },
  'advice.smtp-intercepted-by-network.meaning@!inspected': {
    fr: 'Le nom demandé est celui de Microsoft, et un autre serveur répond. Le réseau (hébergeur, fournisseur d’accès, filtre) détourne peut-être le courrier sortant ; ou bien le nom est traduit en une autre adresse que la sienne.',
    en: 'The name asked for is Microsoft’s, and another server answers. The network (host, internet provider, filter) may divert outgoing mail; or the name is turned into an address that is not its own.',
  },
  'advice.smtp-intercepted-by-network.not': {
    fr: 'Les réglages de Microsoft 365 n’y peuvent rien. N’entrez pas votre mot de passe sur ce chemin.',
    en: 'The settings of Microsoft 365 can do nothing about it. Do not enter your password on this path.',
  },
  'advice.smtp-intercepted-by-network.step.redirect@!inspected': {
    fr: 'Cherchez ce qui répond : redirection du port 25 ou 587 chez l’hébergeur ou dans le pare-feu, filtre de courriel, entrée du DNS ou du fichier hosts. Faites-la lever pour le serveur qui envoie.',
    en: 'Find what answers: redirection of port 25 or 587 at the host or in the firewall, mail filter, DNS or hosts-file entry. Have it lifted for the sending server.',
  },
  'advice.smtp-intercepted-by-network.settle@!inspected': {
    fr: 'Le premier mot du serveur tranche : celui de Microsoft se présente comme « Microsoft ESMTP MAIL Service » ; un autre nom est celui de qui répond à sa place.',
    en: 'The server’s first words settle it: Microsoft’s introduces itself as “Microsoft ESMTP MAIL Service”; another name is that of whoever answers in its place.',
  },
  'advice.not-microsoft-365.title@foreign': {
    fr: 'Ce texte vient d’un autre service que Microsoft 365',
    en: 'This text comes from a service other than Microsoft 365',
  },
  'advice.not-microsoft-365.title@!foreign': {
    fr: 'Un autre service que Microsoft 365 répond peut-être',
    en: 'A service other than Microsoft 365 may be answering',
  },
  'advice.not-microsoft-365.step.owner': {
    fr: 'Transmettez le texte à la personne ou à l’entreprise qui tient ce service : elle seule connaît ses règles.',
    en: 'Pass the text on to the person or company that runs this service: they alone know its rules.',
  },
  'advice.not-microsoft-365.step.expected': {
    fr: 'Si vous attendiez Microsoft 365, vérifiez le nom du serveur entré dans le programme qui envoie ; s’il est juste, le réseau détourne peut-être la connexion : faites l’essai depuis un autre réseau.',
    en: 'If you expected Microsoft 365, check the server name entered in the sending program; if it is right, the network may divert the connection: run the test from another network.',
  },
  'advice.not-microsoft-365.settle': {
    fr: 'Le salut du serveur (première ligne, code 220) nomme celui qui répond.',
    en: 'The server’s greeting (first line, code 220) names who answers.',
  },
  'advice.not-microsoft-365.proof': {
    fr: 'Le responsable du service confirme la cause, et un nouvel envoi est accepté par son serveur.',
    en: 'The owner of the service confirms the cause, and a new message is accepted by their server.',
  },
  'advice.not-microsoft-365.meaning': {
    fr: 'Les règles de ce serveur sont celles de qui le tient. Les réglages de Microsoft 365 n’ont pas d’effet sur lui.',
    en: 'The rules of this server are those of whoever runs it. The settings of Microsoft 365 have no effect on it.',
  },
  'advice.not-smtp.title': {
    fr: 'Ce qui répond sur ce port n’est pas un serveur de courrier',
    en: 'What answers on this port is not a mail server',
  },
  'advice.not-smtp.meaning': {
    fr: 'La réponse est celle d’un autre genre de service (page Web, SSH, page d’un appareil), et non le salut d’un serveur SMTP. Le nom, l’adresse ou le port mène ailleurs, ou un portail du réseau répond à sa place.',
    en: 'The answer is that of another kind of service (web page, SSH, page of a device), not the greeting of an SMTP server. The name, address or port leads elsewhere, or a portal of the network answers in its place.',
  },
  'advice.not-smtp.step.what': {
    fr: 'Voyez quelle machine répond à cette adresse et à ce port : un portail captif, un mandataire Web, ou un appareil du réseau local.',
    en: 'See which machine answers at this address and port: a captive portal, a web proxy, or a device on the local network.',
  },
  'advice.not-smtp.settle': {
    fr: 'Un serveur SMTP salue le premier, par une ligne qui commence par 220. « HTTP », « SSH » ou « <html> » désigne un autre service.',
    en: 'An SMTP server greets first, with a line that begins with 220. “HTTP”, “SSH” or “<html>” points to another service.',
  },
});
