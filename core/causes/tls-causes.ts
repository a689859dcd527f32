import { defineMessages } from '../i18n/message.ts';
import { type Cause, freely, onceMended, step } from './cause.ts';

const maestro = 'maestro-admin';
const network = 'network-admin';
const workstation = 'workstation-admin';
const tls = 'advice.proof.tls';

/** Encryption and certificates. None of these is mended by trusting blindly. */
export const tlsCauses = {
  'tls-mode-mismatch': {
    who: 'maestro-admin',
    retry: onceMended,
    reversible: 'always',
    writeTo: maestro,
    steps: [
      step(maestro, 'advice.tls-mode-mismatch.step.mode@!foreign', { linkId: 'device-or-application' }),
      step(maestro, 'advice.tls-mode-mismatch.step.other@foreign'),
      step('user', 'advice.step.test-once'),
    ],
    sources: ['device-or-application', 'rfc-3207'],
    shared: { proof: tls },
  },
  'tls-too-old': {
    who: 'network-admin',
    retry: freely,
    reversible: 'always',
    writeTo: maestro,
    steps: [
      step(maestro, 'advice.tls-too-old.step.update'),
      step(network, 'advice.tls-too-old.step.device@!own-tls'),
      step('microsoft365-admin', 'advice.tls-too-old.step.legacy@!own-tls', { linkId: 'exchange-admin' }),
    ],
    settings: ['legacy-tls'],
    sources: ['legacy-tls-endpoint', 'socket-error'],
    shared: { proof: tls },
  },
  'tls-intercepted': {
    who: 'network-admin',
    retry: freely,
    reversible: 'always',
    writeTo: network,
    steps: [
      step(network, 'advice.tls-intercepted.step.exclude'),
      step(network, 'advice.tls-intercepted.step.root'),
      step('user', 'advice.tls-intercepted.step.clock@!issuer'),
      step('user', 'advice.step.other-network'),
    ],
    sources: ['rfc-3207', 'rfc-5280'],
    shared: { proof: tls },
  },
  'tls-revocation-unreachable': {
    who: 'network-admin',
    retry: freely,
    reversible: 'always',
    writeTo: network,
    steps: [
      step(network, 'advice.tls-revocation-unreachable.step.open'),
      step('user', 'advice.step.other-network'),
    ],
    sources: ['rfc-5280'],
    shared: { proof: tls },
  },
  'tls-handshake-cut': {
    who: 'network-admin',
    retry: freely,
    reversible: 'always',
    writeTo: network,
    steps: [
      step('user', 'advice.step.other-network'),
      step(network, 'advice.tls-handshake-cut.step.device'),
      step(maestro, 'advice.tls-too-old.step.update'),
    ],
    sources: ['socket-error', 'rfc-3207'],
    shared: { proof: tls },
  },
  'ca-store-incomplete': {
    who: workstation,
    retry: freely,
    reversible: 'always',
    writeTo: workstation,
    steps: [
      step(workstation, 'advice.ca-store-incomplete.step.update'),
      step('user', 'advice.tls-intercepted.step.clock@!issuer'),
    ],
    sources: ['rfc-5280'],
    shared: { proof: tls },
  },
  'certificate-invalid': {
    who: 'network-admin',
    retry: freely,
    reversible: 'always',
    writeTo: network,
    steps: [
      step(maestro, 'advice.certificate-invalid.step.name@!foreign'),
      step('user', 'advice.tls-intercepted.step.clock@!issuer'),
      step(network, 'advice.certificate-invalid.step.path'),
    ],
    sources: ['device-or-application', 'rfc-5280'],
    shared: { proof: tls },
  },
} as const satisfies Record<string, Cause>;

export const tlsWords = defineMessages({
  'advice.tls-mode-mismatch.title': {
    fr: 'Le mode de chiffrement ne correspond pas au port',
    en: 'The encryption mode does not match the port',
  },
  'advice.tls-mode-mismatch.meaning': {
    fr: 'Le programme chiffre d’emblée là où le serveur parle d’abord en clair (587, 25), ou l’inverse (465). Les deux côtés ne se comprennent pas.',
    en: 'The program encrypts at once where the server first speaks in clear (587, 25), or the reverse (465). The two sides do not understand each other.',
  },
  'advice.tls-mode-mismatch.not': {
    fr: 'Le certificat et la boîte n’y sont pour rien.',
    en: 'The certificate and the mailbox have nothing to do with it.',
  },
  'advice.tls-mode-mismatch.step.mode@!foreign': {
    fr: 'Dans les réglages de maestro*, choisissez STARTTLS et non « SSL/TLS » ou « SSL implicite », avec le port 587. Microsoft 365 n’offre pas le port 465.',
    en: 'In the settings of maestro*, choose STARTTLS rather than “SSL/TLS” or “implicit SSL”, with port 587. Microsoft 365 does not offer port 465.',
  },
  'advice.tls-mode-mismatch.step.other@foreign': {
    fr: 'Demandez à ce service quel chiffrement va avec ce port : en général STARTTLS avec 587, chiffrement immédiat avec 465.',
    en: 'Ask this service which encryption goes with this port: usually STARTTLS with 587, immediate encryption with 465.',
  },
  'advice.tls-mode-mismatch.settle': {
    fr: 'Le texte « wrong version number » désigne un chiffrement immédiat sur 587 ou 25. Un silence suivi d’une attente trop longue désigne l’inverse.',
    en: 'The text “wrong version number” points to immediate encryption on 587 or 25. Silence followed by a timeout points to the reverse.',
  },
  'advice.tls-too-old.title': {
    fr: 'Le programme chiffre avec une version trop ancienne',
    en: 'The program encrypts with too old a version',
  },
  'advice.tls-too-old.meaning': {
    fr: 'Microsoft n’accepte plus que TLS 1.2 ou plus récent. Le programme, ou le système qui le porte, propose TLS 1.0 ou 1.1.',
    en: 'Microsoft accepts only TLS 1.2 or later. The program, or the system that carries it, offers TLS 1.0 or 1.1.',
  },
  'advice.tls-too-old.not': {
    fr: 'La boîte et ses réglages n’y sont pour rien.',
    en: 'The mailbox and its settings have nothing to do with it.',
  },
  'advice.tls-too-old.step.update': {
    fr: 'Mettez à jour le système et l’environnement dans lequel le programme s’exécute pour qu’il emploie TLS 1.2, puis le programme lui-même.',
    en: 'Update the system and the environment that the program runs in so that it uses TLS 1.2, then the program itself.',
  },
  'advice.tls-too-old.step.device@!own-tls': {
    fr: 'Vérifiez qu’aucun pare-feu ou mandataire ne rabaisse la version en chemin.',
    en: 'Check that no firewall or proxy lowers the version on the way.',
  },
  'advice.tls-too-old.step.legacy@!own-tls': {
    fr: 'En dernier recours et pour un temps : permettez les anciens clients TLS pour l’organisation, et mettez smtp-legacy.office365.com comme serveur.',
    en: 'As a last resort and for a while: allow legacy TLS clients for the organization, and set smtp-legacy.office365.com as the server.',
  },
  'advice.tls-too-old.security@!own-tls': {
    fr: 'Le dernier recours affaiblit le chiffrement de tous ceux qui emploient ce serveur hérité. La mise à jour, elle, ne coûte rien en sécurité.',
    en: 'The last resort weakens encryption for everyone who uses that legacy server. Updating costs nothing in security.',
  },
  'advice.tls-too-old.undo@!own-tls': {
    fr: 'Refermez l’accès hérité au même endroit et remettez smtp.office365.com.',
    en: 'Close legacy access in the same place and put smtp.office365.com back.',
  },
  'advice.tls-too-old.meaning.own@own-tls': {
    fr: 'Ici, c’est le système du programme qui le dit lui-même : aucune version ni aucun chiffre qu’il permet ne convient.',
    en: 'Here the program’s own system says so: no version and no cipher that it permits will do.',
  },
  'advice.tls-too-old.settle@own-tls': {
    fr: 'Si le programme envoie une fois son environnement mis à jour, ou réglé pour TLS 1.2, c’était bien cela.',
    en: 'If the program sends once its environment is updated, or set to TLS 1.2, this was it.',
  },
  'advice.tls-too-old.settle@!own-tls': {
    fr: 'Si l’essai de l’assistant se chiffre en TLS 1.2 ou 1.3 depuis le même poste, c’est le programme ; sinon, c’est un appareil sur le chemin.',
    en: 'If the assistant’s test encrypts with TLS 1.2 or 1.3 from the same workstation, it is the program; otherwise it is a device on the way.',
  },
  'advice.tls-intercepted.title': {
    fr: 'Un antivirus ou un appareil du réseau se place au milieu de la connexion',
    en: 'An antivirus or a network device steps into the connection',
  },
  'advice.tls-intercepted.meaning@issuer': {
    fr: 'Le certificat reçu vient de « {issuer} » : ce produit ouvre la connexion pour l’inspecter et présente son propre certificat.',
    en: 'The certificate received comes from “{issuer}”: this product opens the connection to inspect it and presents its own certificate.',
  },
  'advice.tls-intercepted.meaning@!issuer': {
    fr: 'Un antivirus, un pare-feu ou un mandataire ouvre la connexion pour l’inspecter et présente son propre certificat à la place de celui du serveur.',
    en: 'An antivirus, firewall or proxy opens the connection to inspect it and presents its own certificate instead of the server’s.',
  },
  'advice.tls-intercepted.not': {
    fr: 'Le certificat ne doit pas être accepté les yeux fermés : ce qui passe, mot de passe compris, serait lu en chemin.',
    en: 'The certificate must not be accepted blindly: whatever passes, the password included, would be read on the way.',
  },
  'advice.tls-intercepted.step.exclude': {
    fr: 'Dans l’antivirus, le pare-feu ou le mandataire, faites passer le serveur d’envoi (smtp.office365.com pour Microsoft 365) sans inspection du courrier ni du chiffrement.',
    en: 'In the antivirus, firewall or proxy, let the sending server (smtp.office365.com for Microsoft 365) through with no mail or encryption inspection.',
  },
  'advice.tls-intercepted.step.root': {
    fr: 'Si l’inspection est voulue par l’entreprise, installez sa racine dans le magasin de certificats du poste ou du serveur qui envoie.',
    en: 'If the company wants the inspection, install its root in the certificate store of the sending workstation or server.',
  },
  'advice.tls-intercepted.step.clock@!issuer': {
    fr: 'Vérifiez la date et l’heure du poste : une horloge fausse fait douter de tout certificat.',
    en: 'Check the date and time of the workstation: a wrong clock casts doubt on any certificate.',
  },
  'advice.tls-intercepted.settle': {
    fr: 'L’émetteur du certificat tranche : le nom d’un antivirus ou de votre entreprise le confirme ; une autorité publique connue l’écarte.',
    en: 'The issuer of the certificate settles it: the name of an antivirus or of your company confirms it; a known public authority rules it out.',
  },
  'advice.tls-revocation-unreachable.title': {
    fr: 'La vérification du certificat n’a pas pu se terminer',
    en: 'The certificate check could not be completed',
  },
  'advice.tls-revocation-unreachable.meaning': {
    fr: 'Le poste veut savoir si le certificat a été révoqué, et le serveur qui le dirait est injoignable. Le certificat lui-même n’est pas mis en doute.',
    en: 'The workstation wants to know whether the certificate was revoked, and the server that would say so cannot be reached. The certificate itself is not in doubt.',
  },
  'advice.tls-revocation-unreachable.not': {
    fr: 'Ce n’est pas une interception.',
    en: 'It is not an interception.',
  },
  'advice.tls-revocation-unreachable.step.open': {
    fr: 'Laissez le serveur qui envoie joindre, en HTTP (port 80), les adresses de révocation inscrites dans le certificat (listes CRL et OCSP).',
    en: 'Let the sending server reach, over HTTP (port 80), the revocation addresses written in the certificate (CRL and OCSP).',
  },
  'advice.tls-revocation-unreachable.settle': {
    fr: 'Si le texte dit « revocation » et que l’émetteur est reconnu, c’est bien cela ; un émetteur inconnu désigne une interception.',
    en: 'If the text says “revocation” and the issuer is trusted, this is it; an unknown issuer points to an interception.',
  },
  'advice.tls-handshake-cut.title': {
    fr: 'La connexion est coupée pendant la mise en place du chiffrement',
    en: 'The connection is cut while encryption is being set up',
  },
  'advice.tls-handshake-cut.meaning.greeted@greeted': {
    fr: 'Le serveur a salué, puis la connexion s’est fermée avant la fin du chiffrement.',
    en: 'The server greeted, then the connection closed before encryption was complete.',
  },
  'advice.tls-handshake-cut.meaning.cut@!greeted': {
    fr: 'La connexion se ferme avant la fin du chiffrement.',
    en: 'The connection closes before encryption is complete.',
  },
  'advice.tls-handshake-cut.meaning.why': {
    fr: 'Un appareil du réseau coupe, ou les deux côtés n’ont aucune version de TLS en commun.',
    en: 'A network device cuts it, or the two sides have no TLS version in common.',
  },
  'advice.tls-handshake-cut.step.device': {
    fr: 'Cherchez dans le pare-feu, le mandataire ou l’antivirus une règle qui inspecte ou coupe le chiffrement vers le serveur d’envoi.',
    en: 'Look in the firewall, proxy or antivirus for a rule that inspects or cuts encryption towards the sending server.',
  },
  'advice.tls-handshake-cut.settle': {
    fr: 'Si l’essai passe depuis un autre réseau, un appareil du réseau habituel coupe. S’il échoue partout, soupçonnez un programme trop ancien pour TLS 1.2.',
    en: 'If the test passes from another network, a device on the usual network cuts it. If it fails everywhere, suspect a program too old for TLS 1.2.',
  },
  'advice.ca-store-incomplete.title': {
    fr: 'Le poste ne connaît pas l’autorité qui a signé le certificat',
    en: 'The workstation does not know the authority that signed the certificate',
  },
  'advice.ca-store-incomplete.meaning': {
    fr: 'Le certificat est peut-être le bon, mais la liste d’autorités reconnues du poste ou du programme est incomplète ou ancienne.',
    en: 'The certificate may be the right one, but the list of trusted authorities of the workstation or program is incomplete or old.',
  },
  'advice.ca-store-incomplete.step.update': {
    fr: 'Mettez à jour les certificats racines du système (Windows Update, paquet ca-certificates) ou ceux que le programme emporte avec lui.',
    en: 'Update the root certificates of the system (Windows Update, ca-certificates package) or those the program carries with it.',
  },
  'advice.ca-store-incomplete.settle': {
    fr: 'Si l’émetteur est une autorité publique connue, la liste du poste est en cause. Si c’est un antivirus ou votre entreprise, c’est une interception.',
    en: 'If the issuer is a known public authority, the workstation’s list is the cause. If it is an antivirus or your company, it is an interception.',
  },
  'advice.certificate-invalid.title': {
    fr: 'Le certificat ne correspond pas au serveur, ou n’est plus valable',
    en: 'The certificate does not match the server, or is no longer valid',
  },
  'advice.certificate-invalid.meaning': {
    fr: 'Le nom inscrit dans le certificat n’est pas celui demandé, ou ses dates ne conviennent pas. C’est souvent une adresse IP ou un alias entré à la place du nom du serveur, ou une horloge fausse.',
    en: 'The name in the certificate is not the one asked for, or its dates do not fit. It is often an IP address or an alias entered instead of the server’s name, or a wrong clock.',
  },
  'advice.certificate-invalid.not': {
    fr: 'Ce n’est pas un avertissement à écarter : il protège le mot de passe.',
    en: 'This is not a warning to set aside: it protects the password.',
  },
  'advice.certificate-invalid.step.name@!foreign': {
    fr: 'Dans maestro*, entrez le nom smtp.office365.com en toutes lettres, jamais une adresse IP ni un alias.',
    en: 'In maestro*, enter the name smtp.office365.com in full, never an IP address or an alias.',
  },
  'advice.certificate-invalid.step.path': {
    fr: 'Si le nom et l’heure sont justes, voyez quel appareil présente ce certificat à la place du serveur.',
    en: 'If the name and the time are right, see which device presents this certificate in the server’s place.',
  },
  'advice.certificate-invalid.settle': {
    fr: 'Lisez les noms et les dates du certificat : un autre nom désigne le serveur entré, une date passée désigne l’horloge ou un appareil mal entretenu.',
    en: 'Read the names and dates of the certificate: another name points to the server entered, a past date to the clock or to a neglected device.',
  },
});
