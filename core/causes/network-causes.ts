import { defineMessages } from '../i18n/message.ts';
import { type Cause, freely, step } from './cause.ts';

const maestro = 'maestro-admin';
const network = 'network-admin';
const workstation = 'workstation-admin';
const greeting = 'advice.proof.greeting@!foreign';

/** The way to the server: name, route, ports, silence, cuts. */
export const networkCauses = {
  'dns-failure': {
    who: 'network-admin',
    retry: freely,
    reversible: 'always',
    writeTo: network,
    steps: [
      step('user', 'advice.dns-failure.step.spelling@!foreign&!host&!personal'),
      step('user', 'advice.dns-failure.step.browse@host'),
      step(network, 'advice.dns-failure.step.resolver'),
    ],
    sources: ['device-or-application', 'winsock-errors'],
  },
  'network-unreachable': {
    who: 'network-admin',
    retry: freely,
    reversible: 'always',
    writeTo: network,
    steps: [
      step('user', 'advice.network-unreachable.step.connection'),
      step(network, 'advice.network-unreachable.step.ipv4'),
    ],
    sources: ['winsock-errors'],
    shared: { proof: greeting },
  },
  'port-blocked': {
    who: 'network-admin',
    retry: freely,
    reversible: 'always',
    writeTo: network,
    steps: [
      step('user', 'advice.step.other-network'),
      step(network, 'advice.port-blocked.step.open'),
      step(network, 'advice.port-blocked.step.provider'),
    ],
    sources: ['device-or-application', 'winsock-errors'],
    shared: { proof: greeting },
  },
  'blocked-by-local-policy': {
    who: workstation,
    retry: freely,
    reversible: 'always',
    writeTo: workstation,
    steps: [
      step('user', 'advice.blocked-by-local-policy.step.look'),
      step(workstation, 'advice.blocked-by-local-policy.step.allow'),
      step('user', 'advice.step.test-once'),
    ],
    sources: ['winsock-errors'],
    shared: { proof: greeting },
  },
  'connection-timeout': {
    who: 'network-admin',
    retry: freely,
    reversible: 'always',
    writeTo: network,
    steps: [
      step(maestro, 'advice.step.server-settings@!foreign&!personal'),
      step('user', 'advice.step.other-network'),
      step(network, 'advice.port-blocked.step.open'),
    ],
    sources: ['winsock-errors', 'device-or-application'],
    shared: { proof: greeting },
  },
  'timeout-no-greeting': {
    who: 'network-admin',
    retry: freely,
    reversible: 'always',
    writeTo: network,
    steps: [
      step(maestro, 'advice.step.server-settings@!foreign&!personal'),
      step('user', 'advice.step.other-network'),
      step(network, 'advice.timeout-no-greeting.step.device'),
    ],
    sources: ['rfc-5321', 'device-or-application'],
    shared: { proof: greeting },
  },
  'connection-reset': {
    who: 'network-admin',
    retry: freely,
    reversible: 'always',
    writeTo: network,
    steps: [
      step('user', 'advice.step.other-network'),
      step(network, 'advice.connection-reset.step.device'),
      step('user', 'advice.step.send-later'),
    ],
    sources: ['winsock-errors', 'socket-error'],
    shared: { proof: greeting },
  },
} as const satisfies Record<string, Cause>;

export const networkWords = defineMessages({
  'advice.dns-failure.title': {
    fr: 'Le nom du serveur ne mène à aucune adresse',
    en: 'The server’s name leads to no address',
  },
  'advice.dns-failure.meaning@!host': {
    fr: 'Le poste a demandé l’adresse du serveur et n’en a reçu aucune : le nom est mal écrit, ou le service de noms (DNS) ne répond pas.',
    en: 'The workstation asked for the server’s address and received none: the name is misspelled, or the name service (DNS) does not answer.',
  },
  'advice.dns-failure.meaning@host': {
    fr: 'Le poste a demandé l’adresse de {host} et n’en a reçu aucune. Ce nom est bien celui de Microsoft : c’est le service de noms (DNS) ou la connexion de ce poste qui ne répond pas.',
    en: 'The workstation asked for the address of {host} and received none. That name is indeed Microsoft’s: the name service (DNS) or the connection of this workstation does not answer.',
  },
  'advice.dns-failure.step.spelling@!foreign&!host&!personal': {
    fr: 'Relisez le nom du serveur, lettre par lettre : smtp.office365.com, sans espace ni http:// devant.',
    en: 'Read the server name again, letter by letter: smtp.office365.com, with no blank and no http:// in front.',
  },
  'advice.dns-failure.step.browse@host': {
    fr: 'Voyez si une page Web s’ouvre depuis ce poste : sinon, c’est sa connexion.',
    en: 'See whether a web page opens from this workstation: if not, it is its connection.',
  },
  'advice.dns-failure.step.resolver': {
    fr: 'Vérifiez le service DNS du poste ou du serveur qui envoie.',
    en: 'Check the DNS service of the workstation or sending server.',
  },
  'advice.dns-failure.settle': {
    fr: 'Si d’autres noms se trouvent (une page Web s’ouvre), c’est l’orthographe ; si aucun ne se trouve, c’est le DNS.',
    en: 'If other names are found (a web page opens), it is the spelling; if none is, it is DNS.',
  },
  'advice.dns-failure.proof': {
    fr: 'L’essai montre une adresse à l’étape du nom, puis se connecte.',
    en: 'The test shows an address at the name stage, then connects.',
  },
  'advice.network-unreachable.title': {
    fr: 'Ce poste n’a pas de chemin vers le serveur',
    en: 'This workstation has no path to the server',
  },
  'advice.network-unreachable.meaning': {
    fr: 'Le système ne trouve aucune route : réseau coupé, RPV (VPN) mal réglé, ou adresse IPv6 sur un réseau qui n’en a pas.',
    en: 'The system finds no route: network down, VPN badly set, or an IPv6 address on a network without it.',
  },
  'advice.network-unreachable.step.connection': {
    fr: 'Vérifiez qu’une page Web s’ouvre depuis ce poste, et reconnectez le réseau ou le RPV (VPN).',
    en: 'Check that a web page opens from this workstation, and reconnect the network or the VPN.',
  },
  'advice.network-unreachable.step.ipv4': {
    fr: 'Vérifiez la route par défaut du serveur qui envoie et, si l’adresse essayée est en IPv6, faites-le sortir en IPv4.',
    en: 'Check the default route of the sending server and, if the address tried is IPv6, make it go out over IPv4.',
  },
  'advice.network-unreachable.settle': {
    fr: 'Si aucune page Web ne s’ouvre, c’est la connexion du poste. Si le Web marche, regardez la famille d’adresse (IPv4 ou IPv6) que montre l’essai.',
    en: 'If no web page opens, it is the workstation’s connection. If the web works, look at the address family (IPv4 or IPv6) the test shows.',
  },
  'advice.port-blocked.title': {
    fr: 'La porte vers le serveur est fermée sur le chemin',
    en: 'The door to the server is closed on the way',
  },
  'advice.port-blocked.meaning': {
    fr: 'La demande de connexion est refusée, ou se perd, avant d’atteindre le serveur. Un pare-feu, un antivirus ou le fournisseur d’accès ferme ce port, ou rien n’y répond.',
    en: 'The request to connect is refused, or lost, before it reaches the server. A firewall, an antivirus or the internet provider closes this port, or nothing answers there.',
  },
  'advice.port-blocked.not': {
    fr: 'À ce stade, ni la boîte ni son mot de passe ne sont examinés.',
    en: 'At this stage, neither the mailbox nor its password is examined.',
  },
  'advice.port-blocked.step.open': {
    fr: 'Permettez les connexions sortantes du serveur qui envoie. Pour Microsoft 365 : port 587 vers smtp.office365.com avec une boîte, port 25 vers le MX du domaine pour le relais.',
    en: 'Allow outbound connections from the sending server. For Microsoft 365: port 587 to smtp.office365.com with a mailbox, port 25 to the domain’s MX for relay.',
  },
  'advice.port-blocked.step.provider': {
    fr: 'Pour le port 25, demandez au fournisseur ou à l’hébergeur s’il le ferme : beaucoup le font par défaut.',
    en: 'For port 25, ask the internet provider or host whether they close it: many do by default.',
  },
  'advice.port-blocked.settle': {
    fr: 'Si l’essai passe depuis un autre réseau, le blocage est sur le réseau habituel. S’il échoue partout, vérifiez le nom du serveur et le port.',
    en: 'If the test passes from another network, the block is on the usual network. If it fails everywhere, check the server name and the port.',
  },
  'advice.blocked-by-local-policy.title@!local-cut': {
    fr: 'Ce poste interdit lui-même la connexion',
    en: 'This workstation itself forbids the connection',
  },
  'advice.blocked-by-local-policy.title@local-cut': {
    fr: 'La connexion est coupée par ce poste même',
    en: 'The connection is cut by this very workstation',
  },
  'advice.blocked-by-local-policy.step.allow': {
    fr: 'Dans le pare-feu ou l’antivirus du poste, permettez au programme qui envoie de sortir vers le port de courrier. Certains antivirus ont une règle contre les vers qui envoient des courriels : voyez si elle vise ce programme.',
    en: 'In the workstation’s firewall or antivirus, allow the sending program to go out to the mail port. Some antivirus products have a rule against worms that send mail: see whether it stops this program.',
  },
  'advice.blocked-by-local-policy.step.look': {
    fr: 'Voyez, sur ce poste, quel antivirus ou pare-feu est installé, et si son journal montre un blocage à l’heure de l’échec.',
    en: 'See, on this workstation, which antivirus or firewall is installed, and whether its log shows a block at the time of the failure.',
  },
  'advice.blocked-by-local-policy.settle': {
    fr: 'Si un autre poste du même réseau envoie, c’est bien une règle de ce poste-ci.',
    en: 'If another workstation on the same network sends, it is indeed a rule of this one.',
  },
  'advice.blocked-by-local-policy.meaning.refusal@local-refusal': {
    fr: 'Le système de ce poste a répondu « interdit » avant qu’une demande ne parte.',
    en: 'The system of this workstation answered “forbidden” before any request left.',
  },
  'advice.blocked-by-local-policy.meaning.cut@local-cut': {
    fr: 'Windows attribue la coupure à un logiciel de ce poste (10053) : le plus souvent l’antivirus ou le pare-feu, parfois une attente trop longue.',
    en: 'Windows puts the cut down to software on this workstation (10053): most often the antivirus or firewall, sometimes too long a wait.',
  },
  'advice.blocked-by-local-policy.meaning.product@product': {
    fr: 'Le texte nomme {product}.',
    en: 'The text names {product}.',
  },
  'advice.blocked-by-local-policy.meaning.why@!local-cut': {
    fr: 'Un pare-feu, un antivirus ou une règle de l’entreprise, sur ce poste, arrête le programme qui envoie.',
    en: 'A firewall, an antivirus or a company rule, on this workstation, stops the sending program.',
  },
  'advice.blocked-by-local-policy.not@local-refusal': {
    fr: 'Le serveur n’a rien refusé : rien ne lui est parvenu.',
    en: 'The server refused nothing: nothing reached it.',
  },
  'advice.connection-timeout.title': {
    fr: 'Le serveur ne répond pas dans le délai',
    en: 'The server does not answer in time',
  },
  'advice.connection-timeout.meaning': {
    fr: 'La demande est partie et rien n’est revenu. Le plus souvent, un pare-feu ou le fournisseur d’accès la laisse tomber en silence.',
    en: 'The request left and nothing came back. Most often, a firewall or the internet provider drops it in silence.',
  },
  'advice.connection-timeout.not': {
    fr: 'Une attente trop longue n’est pas un refus du serveur.',
    en: 'A timeout is not a refusal by the server.',
  },
  'advice.connection-timeout.settle': {
    fr: 'Si l’essai passe depuis un autre réseau, le port est filtré sur le réseau habituel. Si tout est lent, c’est la connexion elle-même.',
    en: 'If the test passes from another network, the port is filtered on the usual network. If everything is slow, it is the connection itself.',
  },
  'advice.timeout-no-greeting.title': {
    fr: 'La connexion s’ouvre, mais le serveur ne dit rien',
    en: 'The connection opens, but the server says nothing',
  },
  'advice.timeout-no-greeting.meaning': {
    fr: 'Un serveur SMTP salue le premier. Ce silence vient d’un port qui attend un chiffrement immédiat (465), ou d’un appareil qui accepte les connexions sans les mener au serveur.',
    en: 'An SMTP server greets first. This silence comes from a port that expects immediate encryption (465), or from a device that accepts connections without taking them to the server.',
  },
  'advice.timeout-no-greeting.not': {
    fr: 'À ce stade, le mot de passe n’est pas demandé.',
    en: 'At this stage, the password is not asked for.',
  },
  'advice.timeout-no-greeting.step.device': {
    fr: 'Cherchez un mandataire transparent ou un antivirus qui retient le courrier sortant, et faites passer le serveur d’envoi.',
    en: 'Look for a transparent proxy or an antivirus that holds outgoing mail, and let the sending server through.',
  },
  'advice.timeout-no-greeting.settle': {
    fr: 'Sur le port 465, c’est le port. Sur 587, si l’essai reçoit le salut depuis un autre réseau, un appareil du réseau habituel retient la connexion.',
    en: 'On port 465, it is the port. On 587, if the test gets the greeting from another network, a device on the usual network holds the connection.',
  },
  'advice.connection-reset.title': {
    fr: 'La connexion est coupée en cours de route',
    en: 'The connection is cut along the way',
  },
  'advice.connection-reset.meaning': {
    fr: 'La connexion était ouverte, puis l’autre côté, ou un appareil entre les deux, l’a fermée avant la fin.',
    en: 'The connection was open, then the other side, or a device in between, closed it before the end.',
  },
  'advice.connection-reset.step.device': {
    fr: 'Cherchez dans le pare-feu et l’antivirus une coupure à l’heure de l’échec : protection du courrier, inspection TLS, prévention d’intrusion.',
    en: 'Look in the firewall and antivirus for a cut at the time of the failure: mail shield, TLS inspection, intrusion prevention.',
  },
  'advice.connection-reset.settle': {
    fr: 'L’étape de la coupure tranche : dès le début, un pare-feu ; pendant le chiffrement, une inspection ; après plusieurs messages, une limite de débit.',
    en: 'The stage of the cut settles it: at the very start, a firewall; during encryption, an inspection; after several messages, a rate limit.',
  },
});
