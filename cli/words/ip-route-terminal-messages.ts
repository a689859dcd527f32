import { defineMessages } from '../../core/i18n/message.ts';

/** Words of `dns check`, `relay check` and `connector script`. */
export const ipRouteTerminalMessages = defineMessages({
  'terminal.dns.summary': {
    fr: 'Lire le DNS d’un domaine pour la voie de l’adresse IP : MX, SPF, DKIM, DMARC',
    en: 'Read the DNS of a domain for the IP address route: MX, SPF, DKIM, DMARC',
  },
  'terminal.dns.ip': {
    fr: 'Adresse IPv4 publique du serveur qui envoie.',
    en: 'Public IPv4 address of the server that sends.',
  },
  'terminal.dns.resolver': {
    fr: 'Serveur DNS à interroger, par son adresse (celui du système par défaut).',
    en: 'DNS server to ask, by its address (the system’s by default).',
  },
  'terminal.dns.since': {
    fr: 'Sortie --json d’une vérification passée : dit ce qui a changé.',
    en: 'The --json output of an earlier check: says what changed.',
  },
  'terminal.dns.header': {
    fr: '{domain}, {resolver, select, system {DNS du système} other {DNS {resolver}}}, {milliseconds} ms',
    en: '{domain}, {resolver, select, system {system DNS} other {DNS {resolver}}}, {milliseconds} ms',
  },
  'terminal.dns.costs': {
    fr: 'Ce que coûte le SPF en recherches DNS ({max} au plus) :',
    en: 'What SPF costs in DNS lookups ({max} at most):',
  },
  'terminal.dns.total': {
    fr: 'Total : {lookups}{complete, select, yes {} other { ou plus (une partie n’a pas pu être suivie)}}',
    en: 'Total: {lookups}{complete, select, yes {} other { or more (part of it could not be followed)}}',
  },
  'terminal.dns.strings': {
    fr: 'En chaînes de 255 caractères :',
    en: 'In strings of 255 characters:',
  },
  'terminal.dns.changes': {
    fr: 'Depuis la vérification précédente :',
    en: 'Since the previous check:',
  },
  'terminal.dns.no-change': {
    fr: 'Rien n’a changé depuis la vérification précédente.',
    en: 'Nothing changed since the previous check.',
  },
  'terminal.relay.summary': {
    fr: 'Essayer le relais par adresse IP, sans mot de passe, sur le serveur Microsoft 365 du domaine',
    en: 'Test the IP address relay, without a password, on the domain’s Microsoft 365 server',
  },
  'terminal.relay.domain': {
    fr: 'Domaine des adresses qui envoient.',
    en: 'Domain of the addresses that send.',
  },
  'terminal.relay.from': {
    fr: 'Expéditeur, une adresse du domaine.',
    en: 'Sender, an address of the domain.',
  },
  'terminal.relay.to': {
    fr: 'Destinataire ; à l’extérieur, il distingue le relais de l’envoi direct.',
    en: 'Recipient; outside, it tells the relay from direct send.',
  },
  'terminal.relay.expect-ip': {
    fr: 'Adresse IPv4 que le serveur devrait voir.',
    en: 'IPv4 address the server should see.',
  },
  'terminal.relay.host': {
    fr: 'Serveur à essayer, s’il n’est pas dans les MX.',
    en: 'Server to test, if it is not in the MX records.',
  },
  'terminal.relay.port': { fr: 'Port (25 par défaut).', en: 'Port (25 by default).' },
  'terminal.relay.recipient': {
    fr: 'Le destinataire est-il de l’organisation : inside ou outside.',
    en: 'Whether the recipient is of the organization: inside or outside.',
  },
  'terminal.relay.send': {
    fr: 'Envoie vraiment le message ; sinon l’essai s’arrête avant le contenu.',
    en: 'Really sends the message; otherwise the test stops before the content.',
  },
  'terminal.relay.proves': { fr: 'Ce que cela montre :', en: 'What this shows:' },
  'terminal.relay.not': { fr: 'Ce que cela ne prouve pas :', en: 'What this does not prove:' },
  'terminal.relay.next': { fr: 'La suite :', en: 'What next:' },
  'terminal.connector.summary': {
    fr: 'Écrire les commandes PowerShell du connecteur : vérifier, créer, désactiver, défaire',
    en: 'Write the connector’s PowerShell commands: check, create, switch off, undo',
  },
  'terminal.connector.domain': {
    fr: 'Domaine des adresses qui envoient.',
    en: 'Domain of the addresses that send.',
  },
  'terminal.connector.ip': {
    fr: 'Adresse IPv4 publique du serveur qui envoie, ou plage de /24 à /32.',
    en: 'Public IPv4 address of the server that sends, or range from /24 to /32.',
  },
  'terminal.connector.name': {
    fr: 'Nom du connecteur (« Relais maestro » par défaut).',
    en: 'Name of the connector (“Relais maestro” by default).',
  },
  'terminal.connector.connect': { fr: 'Se connecter', en: 'Connect' },
  'terminal.connector.check': { fr: 'Vérifier (ne change rien)', en: 'Check (changes nothing)' },
  'terminal.connector.create': { fr: 'Créer', en: 'Create' },
  'terminal.connector.disable': { fr: 'Désactiver, sans rien perdre', en: 'Switch off, losing nothing' },
  'terminal.connector.enable': { fr: 'Réactiver', en: 'Switch on again' },
  'terminal.connector.undo': {
    fr: 'Défaire : les envois qui s’en servaient sont alors refusés',
    en: 'Undo: the messages that relied on it are then refused',
  },
  'terminal.connector.steps': {
    fr: 'La même chose à l’écran, dans le centre d’administration Exchange :',
    en: 'The same on screen, in the Exchange admin center:',
  },
  'terminal.connector.support': {
    fr: 'À transmettre au soutien technique de maestro* :',
    en: 'To pass on to maestro* technical support:',
  },
});
