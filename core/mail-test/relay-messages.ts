import { defineMessages } from '../i18n/message.ts';

export const relayMessages = defineMessages({
  'relay.kind.relayed': {
    fr: 'Le serveur accepte de porter vos messages hors de l’organisation, sans mot de passe.',
    en: 'The server agrees to carry your messages outside the organization, without a password.',
  },
  'relay.kind.inside-accepted': {
    fr: 'Le serveur accepte un destinataire de votre organisation.',
    en: 'The server accepts a recipient of your organization.',
  },
  'relay.kind.outside-refused': {
    fr: 'Le serveur répond, mais refuse de porter un message hors de l’organisation.',
    en: 'The server answers, but refuses to carry a message outside the organization.',
  },
  'relay.kind.not-attributed': {
    fr: 'Microsoft 365 ne rattache cet envoi à aucun connecteur.',
    en: 'Microsoft 365 does not match this message with any connector.',
  },
  'relay.kind.direct-send-rejected': {
    fr: 'L’organisation refuse les envois sans connecteur (envoi direct rejeté).',
    en: 'The organization refuses messages without a connector (direct send rejected).',
  },
  'relay.kind.refused': {
    fr: 'Le serveur a refusé l’essai.',
    en: 'The server refused the test.',
  },
  'relay.kind.try-later': {
    fr: 'Le serveur demande d’essayer plus tard.',
    en: 'The server asks to try later.',
  },
  'relay.kind.stopped-early': {
    fr: 'La conversation se passe bien jusqu’au point où l’essai devait s’arrêter.',
    en: 'The conversation goes well up to the point where the test was to stop.',
  },
  'relay.kind.no-conversation': {
    fr: 'Aucune conversation n’a pu avoir lieu avec {host}.',
    en: 'No conversation could be held with {host}.',
  },
  'relay.kind.cancelled': {
    fr: 'L’essai a été arrêté.',
    en: 'The test was stopped.',
  },
  'relay.address.same': {
    fr: 'Le serveur nous voit arriver de {seen}, l’adresse attendue.',
    en: 'The server sees us come from {seen}, the address expected.',
  },
  'relay.address.different': {
    fr: 'Le serveur nous voit arriver de {seen}, et non de {expected}.',
    en: 'The server sees us come from {seen}, and not from {expected}.',
  },
  'relay.address.unseen': {
    fr: 'Le serveur n’a pas dit de quelle adresse il nous voit arriver ; elle n’a pas pu être comparée à {expected}.',
    en: 'The server did not say from which address it sees us come; it could not be compared with {expected}.',
  },
  'relay.address.not-compared': {
    fr: 'Adresse vue par le serveur : {seen}. Aucune adresse attendue n’a été donnée.',
    en: 'Address seen by the server: {seen}. No expected address was given.',
  },
  'relay.proves.relayed': {
    fr: 'Un connecteur reconnaît l’adresse par laquelle cet essai est sorti.',
    en: 'A connector recognises the address through which this test went out.',
  },
  'relay.proves.relayed-seen': {
    fr: 'Un connecteur reconnaît {seen} avec cet expéditeur : c’est bien le relais, et non l’envoi direct.',
    en: 'A connector recognises {seen} with this sender: it is the relay, and not direct send.',
  },
  'relay.proves.inside': {
    fr: '{host} répond sur le port 25 et prend le courriel destiné à l’organisation.',
    en: '{host} answers on port 25 and takes the mail meant for the organization.',
  },
  'relay.proves.talks': {
    fr: 'Le port 25 est ouvert jusqu’à {host}.',
    en: 'Port 25 is open up to {host}.',
  },
  'relay.proves.no-connector': {
    fr: 'Le port 25 est ouvert jusqu’à {host}, et aucun connecteur ne reconnaît cet envoi.',
    en: 'Port 25 is open up to {host}, and no connector recognises this message.',
  },
  'relay.not.practice': {
    fr: 'C’est un exercice : rien n’est prouvé sur votre organisation.',
    en: 'This is an exercise: nothing is proved about your organization.',
  },
  'relay.not.inside': {
    fr: 'L’envoi direct, qui n’atteint que l’intérieur, donne la même réponse : cet essai ne prouve pas que le connecteur existe.',
    en: 'Direct send, which reaches inside only, gives the same answer: this test does not prove that the connector exists.',
  },
  'relay.not.recipient': {
    fr: 'Le destinataire n’a pas été présenté : rien n’est prouvé sur le relais.',
    en: 'The recipient was not presented: nothing is proved about the relay.',
  },
  'relay.not.other-address': {
    fr: 'Ce poste ne sort pas par {expected}. Une acceptation ne vaut que pour {seen}, et un refus ne prouve rien contre le connecteur de {expected}.',
    en: 'This workstation does not go out through {expected}. An acceptance holds for {seen} only, and a refusal proves nothing against the connector of {expected}.',
  },
  'relay.not.workstation': {
    fr: 'L’essai part de ce poste. Il ne dit rien d’un serveur qui sortirait par une autre adresse.',
    en: 'The test starts from this workstation. It says nothing of a server that goes out through another address.',
  },
  'relay.not.message': {
    fr: 'L’essai s’arrête avant le contenu : ni les filtres, ni l’arrivée dans la boîte ne sont vérifiés.',
    en: 'The test stops before the content: neither the filters nor the arrival in the mailbox are checked.',
  },
  'relay.not.delivered': {
    fr: 'Accepté ne veut pas dire livré : vérifiez que le message est bien arrivé.',
    en: 'Accepted does not mean delivered: check that the message arrived.',
  },
  'relay.not.ipv6': {
    fr: 'Le serveur a aussi une adresse IPv6, laissée de côté : un connecteur ne reconnaît que l’IPv4. Le serveur de maestro* doit lui aussi sortir en IPv4.',
    en: 'The server has an IPv6 address too, left aside: a connector recognises IPv4 only. The maestro* server must go out over IPv4 as well.',
  },
  'relay.next.outside': {
    fr: 'Recommencez avec un destinataire de l’extérieur : lui seul distingue le relais de l’envoi direct.',
    en: 'Test again with an outside recipient: only that tells the relay from direct send.',
  },
  'relay.next.connector': {
    fr: 'Votre administrateur Microsoft 365 compare l’adresse du connecteur avec {seen}, vérifie qu’il est activé et que le domaine de l’expéditeur est un domaine accepté.',
    en: 'Your Microsoft 365 administrator compares the connector’s address with {seen}, checks that it is on and that the sender’s domain is an accepted domain.',
  },
  'relay.next.later': {
    fr: 'Attendez une heure avant de recommencer, une seule fois. Un connecteur pour cette adresse évite en général ces délais.',
    en: 'Wait an hour before testing again, once. A connector for this address usually avoids these delays.',
  },
  'relay.next.port': {
    fr: 'Le port 25 est souvent fermé par le fournisseur Internet ou le pare-feu. Demandez au responsable du réseau s’il est ouvert depuis le serveur qui envoie.',
    en: 'Port 25 is often closed by the Internet provider or the firewall. Ask the network administrator whether it is open from the server that sends.',
  },
  'relay.next.server': {
    fr: 'Pour une preuve complète, lancez la même vérification sur le serveur qui envoie : {command}',
    en: 'For a full proof, run the same check on the server that sends: {command}',
  },
});
