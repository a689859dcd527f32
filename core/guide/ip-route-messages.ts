import { defineMessages } from '../i18n/message.ts';

/** Words of the IP-address route's three screens. */
export const ipRouteMessages = defineMessages({
  'ip.dns.title': { fr: 'Que dit votre domaine ?', en: 'What does your domain say?' },
  'ip.dns.lead': {
    fr: 'Nous lisons les enregistrements publics de votre domaine : où mène le relais, et si l’adresse qui envoie y est autorisée. Rien n’est modifié.',
    en: 'We read your domain’s public records: where the relay leads, and whether the sending address is allowed there. Nothing is changed.',
  },
  'ip.domain': { fr: 'Domaine de vos adresses', en: 'Domain of your addresses' },
  'ip.domain.hint': {
    fr: 'Ce qui suit le signe @, par exemple entreprise.ca.',
    en: 'What follows the @ sign, for example company.ca.',
  },
  'ip.address': { fr: 'Adresse IP publique qui envoie', en: 'Public IP address that sends' },
  'ip.address.cloud': {
    fr: 'Celle de maestro*CLOUD, d’après son éditeur (12 novembre 2024). Si un communiqué en a annoncé une autre, inscrivez-la.',
    en: 'maestro*CLOUD’s, according to its publisher (November 12, 2024). If a notice announced another one, enter it.',
  },
  'ip.address.own': {
    fr: 'Celle du serveur où maestro* est installé, vue d’Internet. Votre soutien technique la connaît.',
    en: 'That of the server where maestro* is installed, as seen from the Internet. Your technical support knows it.',
  },
  'ip.resolver': { fr: 'Serveur DNS à interroger (facultatif)', en: 'DNS server to ask (optional)' },
  'ip.resolver.hint': {
    fr: 'Vide : celui de ce poste. Sinon, adresse et port, par exemple 9.9.9.9:53.',
    en: 'Empty: this workstation’s own. Otherwise address and port, for example 9.9.9.9:53.',
  },
  'ip.advanced': { fr: 'Réglage avancé', en: 'Advanced setting' },
  'ip.dns.run': { fr: 'Lire le domaine', en: 'Read the domain' },
  'ip.dns.again': { fr: 'Lire de nouveau', en: 'Read again' },
  'ip.dns.reading': { fr: 'Lecture des enregistrements…', en: 'Reading the records…' },
  'ip.dns.verdict.good': {
    fr: 'Votre domaine est prêt pour cette voie',
    en: 'Your domain is ready for this way',
  },
  'ip.dns.verdict.caution': {
    fr: 'Cette voie est ouverte, avec des points à soigner',
    en: 'This way is open, with points to look after',
  },
  'ip.dns.verdict.problem': {
    fr: 'Il y a quelque chose à corriger d’abord',
    en: 'There is something to mend first',
  },
  'ip.dns.good': { fr: 'Ce qui est en ordre', en: 'What is in order' },
  'ip.dns.spf': { fr: 'L’enregistrement SPF', en: 'The SPF record' },
  'ip.dns.costs': { fr: 'Ce que coûte chaque terme de SPF', en: 'What each SPF term costs' },
  'ip.dns.costs.lookups': {
    fr: '{count, plural, one {# recherche} other {# recherches}}',
    en: '{count, plural, one {# lookup} other {# lookups}}',
  },
  'ip.dns.changes': { fr: 'Changé depuis la dernière lecture', en: 'Changed since the last reading' },
  'ip.checklist': { fr: 'Ce qui a été vérifié, et quand', en: 'What was verified, and when' },
  'ip.checklist.verified': { fr: 'en ordre', en: 'in order' },
  'ip.checklist.problem': { fr: 'à corriger', en: 'to be mended' },
  'ip.checklist.unknown': { fr: 'sans réponse', en: 'no answer' },
  'ip.checklist.when': { fr: 'Vérifié le {date}, {by}', en: 'Verified on {date}, {by}' },
  'ip.checklist.by-dns': { fr: 'dans le DNS', en: 'in the DNS' },
  'ip.checklist.by-relay': { fr: 'par l’essai du relais', en: 'by the relay test' },
  'ip.diff.added': { fr: 'ajouté', en: 'added' },
  'ip.diff.removed': { fr: 'retiré', en: 'removed' },

  'ip.connector.title': { fr: 'Créer le connecteur', en: 'Create the connector' },
  'ip.connector.lead': {
    fr: 'Le connecteur dit à Exchange Online d’accepter les messages de cette adresse. Votre administrateur Microsoft 365 le crée une fois, par l’une des deux façons.',
    en: 'The connector tells Exchange Online to accept messages from this address. Your Microsoft 365 administrator creates it once, in one of two ways.',
  },
  'ip.connector.screens': { fr: 'Par le centre d’administration', en: 'In the admin center' },
  'ip.connector.powershell': { fr: 'Par PowerShell', en: 'With PowerShell' },
  'ip.connector.unconfirmed': { fr: 'libellé à confirmer', en: 'label to be confirmed' },
  'ip.connector.block.check': {
    fr: 'Regarder ce qui existe (ne change rien)',
    en: 'Look at what exists (changes nothing)',
  },
  'ip.connector.block.create': { fr: 'Créer et vérifier', en: 'Create and check' },
  'ip.connector.block.disable': { fr: 'Suspendre', en: 'Switch off' },
  'ip.connector.block.enable': { fr: 'Rétablir', en: 'Switch on again' },
  'ip.connector.block.undo': {
    fr: 'Revenir en arrière (retire le connecteur)',
    en: 'Undo (removes the connector)',
  },
  'ip.connector.support': {
    fr: 'À régler avec le soutien de maestro*',
    en: 'To settle with maestro* support',
  },
  'ip.connector.missing': {
    fr: 'Indiquez d’abord le domaine et l’adresse, à l’étape précédente.',
    en: 'First enter the domain and the address, in the previous step.',
  },

  'ip.relay.title': { fr: 'Essayons le relais', en: 'Let us try the relay' },
  'ip.relay.lead': {
    fr: 'Sans mot de passe, sur le port 25 du serveur de votre domaine. L’essai montre de quelle adresse il vous voit venir et ce qu’il accepte.',
    en: 'Without a password, on port 25 of your domain’s server. The test shows which address it sees you coming from and what it accepts.',
  },
  'ip.relay.mode': { fr: 'Essai', en: 'Test' },
  'ip.relay.real': { fr: 'Essai réel, depuis ce poste', en: 'Real test, from this workstation' },
  'ip.relay.real.hint': {
    fr: 'Le connecteur reconnaît l’adresse du serveur qui envoie : d’un autre poste, l’essai montre le refus, pas la panne.',
    en: 'The connector knows the address of the server that sends: from another workstation, the test shows the refusal, not a fault.',
  },
  'ip.relay.practice': { fr: 'M’exercer d’abord', en: 'Practise first' },
  'ip.relay.practice.hint': {
    fr: 'Un serveur d’exercice répond comme Microsoft 365. Aucun courriel ne part.',
    en: 'A practice server answers the way Microsoft 365 does. No mail leaves.',
  },
  'ip.relay.sender.hint': { fr: 'Une adresse de {domain}.', en: 'An address of {domain}.' },
  'ip.relay.recipient.hint': {
    fr: 'Une adresse extérieure prouve le relais ; une adresse de votre domaine prouve seulement l’envoi direct.',
    en: 'An outside address proves the relay; an address of your own domain proves direct send only.',
  },
  'ip.relay.side': { fr: 'Ce destinataire est', en: 'This recipient is' },
  'ip.relay.side.by-domain': { fr: 'selon son domaine', en: 'by its domain' },
  'ip.relay.side.inside': { fr: 'dans l’organisation', en: 'inside the organization' },
  'ip.relay.side.outside': { fr: 'à l’extérieur', en: 'outside it' },
  'ip.relay.send': {
    fr: 'Remettre aussi le message (sinon l’essai s’arrête avant)',
    en: 'Hand over the message too (otherwise the test stops before it)',
  },
  'ip.relay.host-looked-up': {
    fr: 'serveur nommé par les MX du domaine',
    en: 'server named by the domain’s MX',
  },
  'ip.relay.run': { fr: 'Lancer l’essai', en: 'Run the test' },
  'ip.relay.proves': { fr: 'Ce que cet essai prouve', en: 'What this test proves' },
  'ip.relay.not': { fr: 'Ce qu’il ne prouve pas', en: 'What it does not prove' },
  'ip.relay.next': { fr: 'La suite', en: 'What comes next' },
  'ip.relay.command': {
    fr: 'La même vérification, à lancer sur le serveur qui envoie',
    en: 'The same check, to run on the server that sends',
  },
});
