import { defineMessages } from '../i18n/message.ts';

export const connectorMessages = defineMessages({
  'connector.step.open': {
    fr: 'Ouvrez le centre d’administration Exchange (admin.exchange.microsoft.com), puis « Flux de courrier » (ou « Flux de messagerie ») > « Connecteurs ».',
    en: 'Open the Exchange admin center (admin.exchange.microsoft.com), then “Mail flow” > “Connectors”.',
  },
  'connector.step.add': {
    fr: 'Choisissez « Ajouter un connecteur ».',
    en: 'Choose “Add a connector”.',
  },
  'connector.step.from': {
    fr: 'Sous « Connexion à partir de », choisissez « Serveur de messagerie de votre organisation » ; « Connexion à » indique alors « Office 365 ».',
    en: 'Under “Connection from”, choose “Your organization’s email server”; “Connection to” then shows Office 365.',
  },
  'connector.step.name': {
    fr: 'Donnez-lui le nom « {name} », laissez-le activé, puis « Suivant ».',
    en: 'Name it “{name}”, leave it turned on, then “Next”.',
  },
  'connector.step.address': {
    fr: 'Choisissez la vérification par l’adresse IP du serveur qui envoie, ajoutez {address}, puis continuez. (Libellé exact non confirmé en français.)',
    en: 'Choose “By verifying that the IP address of the sending server matches one of these IP addresses that belong to your organization”, add {address} with +, then continue.',
  },
  'connector.step.create': {
    fr: 'Relisez, puis créez le connecteur. (Libellé exact du bouton non confirmé en français.)',
    en: 'Review, then choose “Create connector”.',
  },
  'connector.step.disabled': {
    fr: 'S’il est créé désactivé, ou si Microsoft refuse de l’activer pour votre offre, demandez-en l’activation au soutien de Microsoft : l’assistant ne peut pas contourner ce refus.',
    en: 'If it is created disabled, or if Microsoft refuses to turn it on for your offer, ask Microsoft support to enable it: the assistant cannot get around that refusal.',
  },
  'connector.step.wait': {
    fr: 'Lancez l’essai du relais. S’il est encore refusé, laissez au réglage le temps de prendre effet (une heure, par prudence) avant un nouvel essai.',
    en: 'Run the relay test. If it is still refused, give the setting time to take effect (an hour, to be safe) before testing again.',
  },
  'connector.support.host': {
    fr: 'Serveur d’envoi de {domain} : {host}, port 25.',
    en: 'Sending server of {domain}: {host}, port 25.',
  },
  'connector.support.host-unknown': {
    fr: 'Serveur d’envoi de {domain} : le nom que l’administrateur lit dans le centre d’administration Microsoft 365, port 25.',
    en: 'Sending server of {domain}: the name the administrator reads in the Microsoft 365 admin center, port 25.',
  },
  'connector.support.no-login': {
    fr: 'Aucun nom d’utilisateur ni mot de passe pour cette voie.',
    en: 'No user name and no password on this route.',
  },
  'connector.support.sender': {
    fr: 'L’expéditeur, y compris celui de l’enveloppe (MAIL FROM), est toujours une adresse de {domain} : est-ce bien le cas ?',
    en: 'The sender, including the envelope’s (MAIL FROM), is always an address of {domain}: is that so?',
  },
  'connector.support.ipv4': {
    fr: 'Les messages sortent-ils bien en IPv4, par {address}, avec le port 25 ouvert ?',
    en: 'Do the messages go out over IPv4, through {address}, with port 25 open?',
  },
  'connector.support.shared': {
    fr: 'L’adresse {address} sert-elle à plusieurs organisations ? Microsoft déconseille ce partage ; seul le domaine de l’expéditeur rattache alors l’envoi à la bonne organisation.',
    en: 'Is the address {address} used by several organizations? Microsoft advises against sharing it; only the sender’s domain then ties the message to the right organization.',
  },
  'connector.support.certificate': {
    fr: 'Le serveur peut-il présenter un certificat TLS au nom du client ? C’est la solution durable que Microsoft recommande.',
    en: 'Can the server present a TLS certificate in the client’s name? It is the lasting solution Microsoft recommends.',
  },
  'connector.support.notice': {
    fr: 'Prévenez-nous avant tout changement de {address} : le connecteur et SPF doivent changer en même temps.',
    en: 'Tell us before any change of {address}: the connector and SPF must change at the same time.',
  },
});
