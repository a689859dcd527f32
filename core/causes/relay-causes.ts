import { defineMessages } from '../i18n/message.ts';
import { type Cause, later, step } from './cause.ts';

const admin = 'microsoft365-admin';
const maestro = 'maestro-admin';
const network = 'network-admin';
const connector = {
  security: 'advice.security.connector',
  undo: 'advice.undo.connector',
  proof: 'advice.proof.relay',
  until: 'advice.until.connector',
} as const;

/** Sending by IP address: the connector, direct send, and the reputation of the address. */
export const relayCauses = {
  'relay-not-attributed': {
    who: 'microsoft365-admin',
    retry: later(1800, 2),
    reversible: 'always',
    writeTo: admin,
    steps: [
      step(network, 'advice.relay-not-attributed.step.address@!address'),
      step(network, 'advice.relay-not-attributed.step.known@address'),
      step(admin, 'advice.relay-not-attributed.step.compare', { linkId: 'exchange-admin' }),
      step(admin, 'advice.relay-not-attributed.step.domain', { linkId: 'microsoft365-admin' }),
      step(admin, 'advice.relay-not-attributed.step.create', {
        linkId: 'exchange-admin',
        command: 'connector-create',
      }),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['connector', 'domains'],
    sources: ['delivery-reports', 'new-inboundconnector', 'inbound-connector-faq'],
    shared: connector,
  },
  'direct-send-rejected': {
    who: 'microsoft365-admin',
    retry: later(1800, 2),
    reversible: 'always',
    writeTo: admin,
    steps: [
      step(admin, 'advice.direct-send-rejected.step.keep', {
        linkId: 'direct-send-announcement',
        command: 'direct-send-state',
      }),
      step(admin, 'advice.relay-not-attributed.step.create', {
        linkId: 'exchange-admin',
        command: 'connector-create',
      }),
      step(maestro, 'advice.direct-send-rejected.step.login'),
      step('user', 'advice.step.test-once'),
    ],
    settings: ['connector'],
    sources: ['direct-send-control', 'new-inboundconnector'],
    shared: connector,
  },
  'banned-ip': {
    who: 'network-admin',
    retry: later(86_400, 1),
    reversible: 'always',
    writeTo: network,
    steps: [
      step(network, 'advice.banned-ip.step.clean'),
      step(network, 'advice.banned-ip.step.delist', { linkId: 'delist-portal' }),
      step(network, 'advice.banned-ip.step.static'),
      step('user', 'advice.step.send-later'),
    ],
    sources: ['delivery-reports'],
  },
  'traffic-not-accepted-from-ip': {
    who: 'microsoft365-admin',
    retry: later(86_400, 1),
    reversible: 'always',
    writeTo: admin,
    steps: [
      step(admin, 'advice.traffic-not-accepted-from-ip.step.verify', { linkId: 'microsoft365-admin' }),
      step(admin, 'advice.traffic-not-accepted-from-ip.step.support'),
      step('microsoft', 'advice.traffic-not-accepted-from-ip.step.lift'),
      step('user', 'advice.step.send-later'),
    ],
    settings: ['domains'],
    sources: ['delivery-reports'],
  },
  'ip-rate-limited': {
    who: 'network-admin',
    retry: later(3600, 3),
    reversible: 'always',
    writeTo: admin,
    steps: [
      step('user', 'advice.ip-rate-limited.step.wait'),
      step(admin, 'advice.ip-rate-limited.step.connector', { linkId: 'exchange-admin' }),
    ],
    settings: ['connector'],
    sources: ['delivery-reports', 'new-inboundconnector'],
    shared: { security: connector.security, undo: connector.undo, until: connector.until },
  },
} as const satisfies Record<string, Cause>;

export const relayWords = defineMessages({
  'advice.relay-not-attributed.title': {
    fr: 'Microsoft ne rattache pas cet envoi à votre organisation',
    en: 'Microsoft does not link this sending to your organization',
  },
  'advice.relay-not-attributed.meaning': {
    fr: 'Aucun connecteur ne correspond à l’adresse IP (ou au certificat) qui envoie, ou le domaine de l’expéditeur n’est pas un domaine accepté de l’organisation. Les deux doivent correspondre.',
    en: 'No connector matches the IP address (or certificate) that sends, or the sender’s domain is not an accepted domain of the organization. Both must match.',
  },
  'advice.relay-not-attributed.meaning.address@address': {
    fr: 'L’adresse refusée est {address}.',
    en: 'The address refused is {address}.',
  },
  'advice.relay-not-attributed.not': {
    fr: 'Aucun mot de passe n’intervient sur cette voie.',
    en: 'No password plays a part on this route.',
  },
  'advice.relay-not-attributed.step.address@!address': {
    fr: 'Relevez l’adresse IPv4 publique par laquelle sort réellement le serveur qui envoie. Elle doit être fixe ; pour maestro*CLOUD, demandez-la au soutien de maestro*, et demandez si elle sert à d’autres clients.',
    en: 'Find the public IPv4 address the sending server really goes out with. It must be fixed; for maestro*CLOUD, ask maestro* support for it, and ask whether other customers use it.',
  },
  'advice.relay-not-attributed.step.known@address': {
    fr: 'Assurez-vous que {address} est l’adresse fixe du serveur qui envoie, et qu’elle ne sert pas à d’autres organisations ; pour maestro*CLOUD, demandez-le au soutien de maestro*.',
    en: 'Make sure that {address} is the fixed address of the sending server, and that it does not serve other organizations; for maestro*CLOUD, ask maestro* support.',
  },
  'advice.relay-not-attributed.step.compare': {
    fr: 'Comparez-la aux connecteurs entrants : activé, de type « serveur de messagerie de votre organisation », avec cette adresse exacte.',
    en: 'Compare it with the inbound connectors: turned on, from “your organization’s email server”, with this exact address.',
  },
  'advice.relay-not-attributed.step.domain': {
    fr: 'Vérifiez que le domaine de l’expéditeur figure parmi les domaines acceptés.',
    en: 'Check that the sender’s domain is among the accepted domains.',
  },
  'advice.relay-not-attributed.step.create': {
    fr: 'S’il manque, créez le connecteur. Certains abonnements le créent désactivé et demandent de passer par le soutien de Microsoft pour l’activer.',
    en: 'If it is missing, create the connector. Some subscriptions create it turned off and require Microsoft support to turn it on.',
  },
  'advice.relay-not-attributed.settle': {
    fr: 'L’adresse IP tranche : absente des connecteurs, c’est l’adresse ; présente, connecteur activé, c’est le domaine de l’expéditeur (« ATTR36 ») ou le serveur visé (« ATTR35 »).',
    en: 'The IP address settles it: absent from the connectors, it is the address; present with the connector on, it is the sender’s domain (“ATTR36”) or the server aimed at (“ATTR35”).',
  },
  'advice.direct-send-rejected.title': {
    fr: 'L’organisation refuse l’envoi direct',
    en: 'The organization rejects direct send',
  },
  'advice.direct-send-rejected.meaning': {
    fr: 'Un réglage de l’organisation refuse les messages anonymes qui portent son propre domaine, sauf s’ils passent par un connecteur.',
    en: 'A setting of the organization refuses anonymous messages that carry its own domain, unless they come through a connector.',
  },
  'advice.direct-send-rejected.not': {
    fr: 'L’adresse IP n’est pas bannie pour autant, et aucun mot de passe n’intervient sur cette voie.',
    en: 'The IP address is not banned for all that, and no password plays a part on this route.',
  },
  'advice.direct-send-rejected.step.keep': {
    fr: 'Gardez ce réglage : il arrête l’usurpation de vos adresses. Créez plutôt un connecteur pour l’adresse IP fixe de maestro*.',
    en: 'Keep this setting: it stops others from forging your addresses. Rather create a connector for the fixed IP address of maestro*.',
  },
  'advice.direct-send-rejected.step.login': {
    fr: 'Sans adresse fixe, envoyez plutôt avec une boîte et son mot de passe, par smtp.office365.com.',
    en: 'With no fixed address, send instead with a mailbox and its password, through smtp.office365.com.',
  },
  'advice.direct-send-rejected.settle': {
    fr: 'Le code 5.7.68 lui est propre. Un connecteur qui correspond à l’adresse IP suffit à faire passer le même message.',
    en: 'The code 5.7.68 belongs to it. A connector that matches the IP address is enough to let the same message through.',
  },
  'advice.banned-ip.title': {
    fr: 'L’adresse IP qui envoie est bannie',
    en: 'The sending IP address is banned',
  },
  'advice.banned-ip.meaning': {
    fr: 'Microsoft, ou une liste qu’il consulte, refuse cette adresse : elle a envoyé des pourriels, ou c’est une adresse résidentielle ou dynamique.',
    en: 'Microsoft, or a list it consults, refuses this address: it sent spam, or it is a residential or dynamic address.',
  },
  'advice.banned-ip.meaning.address@address': {
    fr: 'L’adresse refusée est {address}.',
    en: 'The address refused is {address}.',
  },
  'advice.banned-ip.step.clean': {
    fr: 'Assurez-vous d’abord qu’aucun poste derrière cette adresse n’envoie de pourriels.',
    en: 'First make sure that no workstation behind this address sends spam.',
  },
  'advice.banned-ip.step.delist': {
    fr: 'Demandez le retrait de l’adresse sur le portail de Microsoft. Pour 5.7.511, écrivez à delist@microsoft.com avec le texte complet ; pour Spamhaus ou une autre liste, adressez-vous à elle.',
    en: 'Ask for the address to be removed on Microsoft’s portal. For 5.7.511, write to delist@microsoft.com with the full text; for Spamhaus or another list, apply to that list.',
  },
  'advice.banned-ip.step.static': {
    fr: 'Si l’adresse est dynamique ou résidentielle, passez à une adresse fixe d’entreprise, ou à l’envoi avec une boîte par smtp.office365.com.',
    en: 'If the address is dynamic or residential, move to a fixed business address, or to sending with a mailbox through smtp.office365.com.',
  },
  'advice.banned-ip.settle': {
    fr: 'Si le même envoi passe depuis une autre adresse IP, c’est l’adresse. S’il échoue de partout, c’est l’expéditeur.',
    en: 'If the same sending works from another IP address, it is the address. If it fails from everywhere, it is the sender.',
  },
  'advice.banned-ip.proof': {
    fr: 'Le même essai, depuis la même adresse IP, est accepté.',
    en: 'The same test, from the same IP address, is accepted.',
  },
  'advice.traffic-not-accepted-from-ip.title': {
    fr: 'Microsoft n’accepte pas encore le courrier de cette adresse IP',
    en: 'Microsoft does not yet accept mail from this IP address',
  },
  'advice.traffic-not-accepted-from-ip.meaning': {
    fr: 'L’organisation est nouvelle ou à l’essai, ou l’adresse n’a pas de réputation : Microsoft attend avant de lui faire confiance.',
    en: 'The organization is new or on trial, or the address has no reputation: Microsoft waits before trusting it.',
  },
  'advice.traffic-not-accepted-from-ip.step.verify': {
    fr: 'Vérifiez que le domaine de l’expéditeur est validé dans l’organisation et que l’abonnement n’est pas à l’essai.',
    en: 'Check that the sender’s domain is verified in the organization and that the subscription is not a trial.',
  },
  'advice.traffic-not-accepted-from-ip.step.support': {
    fr: 'Ouvrez une demande au soutien de Microsoft et joignez-y le texte complet.',
    en: 'Open a request with Microsoft support and attach the full text.',
  },
  'advice.traffic-not-accepted-from-ip.step.lift': {
    fr: 'Microsoft examine l’adresse et l’organisation ; lui seul peut lever cette réserve.',
    en: 'Microsoft examines the address and the organization; it alone can lift this reservation.',
  },
  'advice.traffic-not-accepted-from-ip.settle': {
    fr: 'Si la même boîte envoie par smtp.office365.com depuis une autre adresse IP, c’est l’adresse ; sinon, c’est l’organisation.',
    en: 'If the same mailbox sends through smtp.office365.com from another IP address, it is the address; if not, it is the organization.',
  },
  'advice.ip-rate-limited.title': {
    fr: 'Cette adresse IP envoie trop pour le moment',
    en: 'This IP address is sending too much for now',
  },
  'advice.ip-rate-limited.meaning': {
    fr: 'Microsoft ralentit une adresse qu’il connaît peu ou qui envoie beaucoup.',
    en: 'Microsoft slows down an address it knows little, or that sends a lot.',
  },
  'advice.ip-rate-limited.meaning.temporary@temporary': {
    fr: 'Le code est passager : un tel refus se lève d’ordinaire dans l’heure.',
    en: 'The code is a temporary one: such a refusal usually lifts within the hour.',
  },
  'advice.ip-rate-limited.not@temporary': {
    fr: 'Ce n’est pas un bannissement.',
    en: 'It is not a ban.',
  },
  'advice.ip-rate-limited.step.wait': {
    fr: 'Attendez une heure, puis reprenez plus lentement.',
    en: 'Wait an hour, then resume more slowly.',
  },
  'advice.ip-rate-limited.step.connector': {
    fr: 'Si cela revient, créez un connecteur pour cette adresse : ses envois sont alors reconnus comme ceux de l’organisation.',
    en: 'If it comes back, create a connector for this address: its messages are then recognized as the organization’s.',
  },
  'advice.ip-rate-limited.settle': {
    fr: 'Un code qui commence par 4 et un envoi qui passe une heure plus tard le confirment. Un code 5 désigne plutôt un bannissement.',
    en: 'A code that starts with 4 and a message that goes through an hour later confirm it. A code 5 points rather to a ban.',
  },
  'advice.ip-rate-limited.proof': {
    fr: 'Une heure plus tard, un message envoyé depuis la même adresse est accepté.',
    en: 'An hour later, a message sent from the same address is accepted.',
  },
});
