import { defineMessages } from '../i18n/message.ts';
import { type Cause, later, onceMended, step } from './cause.ts';

const admin = 'microsoft365-admin';
const network = 'network-admin';
const maestro = 'maestro-admin';

/** What befalls a message once it has left: a wait, a loop, and what is asked of the address that sends. */
export const deliveryCauses = {
  'delivery-delayed': {
    who: 'user',
    // Exchange Online goes on by itself for a day. Source: Microsoft Learn, NDR list, 4.4.7 and 5.4.300.
    retry: later(86_400, 1),
    reversible: 'always',
    writeTo: admin,
    steps: [
      step('user', 'advice.delivery-delayed.step.wait'),
      step('user', 'advice.delivery-delayed.step.other'),
      step(admin, 'advice.delivery-delayed.step.trace', { linkId: 'exchange-admin' }),
    ],
    sources: ['delivery-reports'],
  },
  'mail-loop': {
    who: admin,
    retry: onceMended,
    reversible: 'always',
    writeTo: admin,
    steps: [
      step('user', 'advice.mail-loop.step.tell@!inside'),
      step(admin, 'advice.mail-loop.step.route@!outside', { linkId: 'exchange-admin' }),
      step(admin, 'advice.mail-loop.step.forwarding@!outside'),
    ],
    settings: ['domains'],
    sources: ['delivery-reports'],
    shared: { proof: 'advice.recipient-rejected.proof' },
  },
  'missing-reverse-dns': {
    who: network,
    retry: onceMended,
    reversible: 'always',
    writeTo: network,
    steps: [
      step(network, 'advice.missing-reverse-dns.step.record@address'),
      step(network, 'advice.missing-reverse-dns.step.record@!address'),
      step(network, 'advice.missing-reverse-dns.step.ipv4'),
      step(maestro, 'advice.missing-reverse-dns.step.mailbox', { linkId: 'device-or-application' }),
    ],
    sources: ['rfc-7372', 'delivery-reports'],
    shared: { proof: 'advice.recipient-rejected.proof' },
  },
} as const satisfies Record<string, Cause>;

export const deliveryWords = defineMessages({
  'advice.delivery-delayed.title': {
    fr: 'Le message attend, ou a trop attendu, le serveur du destinataire',
    en: 'The message waits, or waited too long, for the recipient’s server',
  },
  'advice.delivery-delayed.meaning': {
    fr: 'Le message a quitté l’expéditeur ; le serveur du destinataire ne se laisse pas joindre ou le remet à plus tard.',
    en: 'The message has left the sender; the recipient’s server cannot be reached or puts it off.',
  },
  'advice.delivery-delayed.meaning.expired': {
    fr: 'Un avis de retard n’est pas un refus : les essais continuent d’eux-mêmes. Un avis d’expiration dit qu’ils ont cessé, et que le message est à renvoyer.',
    en: 'A delay notice is not a refusal: attempts go on by themselves. An expiry notice says that they have ended, and that the message is to be sent again.',
  },
  'advice.delivery-delayed.step.wait': {
    fr: 'Tant que l’avis parle de retard, ne renvoyez pas : le destinataire recevrait le message deux fois.',
    en: 'As long as the notice speaks of a delay, do not send again: the recipient would receive the message twice.',
  },
  'advice.delivery-delayed.step.other': {
    fr: 'Si c’est pressé, joignez le destinataire par un autre moyen, et demandez-lui si sa messagerie reçoit.',
    en: 'If it is urgent, reach the recipient by another means, and ask whether their mail is coming in.',
  },
  'advice.delivery-delayed.step.trace': {
    fr: 'Si plusieurs domaines sont retardés à la fois, lisez le suivi des messages et l’état du service : le retard n’est alors pas celui d’un seul destinataire.',
    en: 'If several domains are delayed at once, read the message trace and service health: the delay is then not that of a single recipient.',
  },
  'advice.delivery-delayed.settle': {
    fr: 'Si un message vers un autre domaine arrive pendant ce temps, le retard vient de ce destinataire.',
    en: 'If a message to another domain arrives meanwhile, the delay comes from this recipient.',
  },
  'advice.delivery-delayed.proof': {
    fr: 'Le destinataire reçoit le message, et aucun avis d’expiration ne suit.',
    en: 'The recipient gets the message, and no expiry notice follows.',
  },
  'advice.mail-loop.title': {
    fr: 'Le message tourne en rond entre des serveurs',
    en: 'The message goes round in circles between servers',
  },
  'advice.mail-loop.meaning': {
    fr: 'Des serveurs se le renvoient l’un à l’autre, et l’un d’eux a arrêté la boucle. Cela vient d’un domaine, d’un connecteur ou d’un transfert mal réglé.',
    en: 'Servers pass it back and forth, and one of them stopped the loop. It comes from a domain, a connector or a forwarding set wrongly.',
  },
  'advice.mail-loop.meaning.inside@inside': {
    fr: 'Le destinataire est dans votre organisation : le réglage est le vôtre.',
    en: 'The recipient is in your organization: the setting is your own.',
  },
  'advice.mail-loop.step.tell@!inside': {
    fr: 'Transmettez l’avis entier à l’administrateur du destinataire, par un autre moyen que ce courriel : lui seul peut ouvrir la boucle si elle est chez lui.',
    en: 'Pass the whole notice on to the recipient’s administrator, by another means than this mail: they alone can open the loop if it is on their side.',
  },
  'advice.mail-loop.step.route@!outside': {
    fr: 'Si le domaine du destinataire est le vôtre : comparez son MX, son type (« faisant autorité » ou « relais interne ») et les connecteurs qui le concernent.',
    en: 'If the recipient’s domain is yours: compare its MX, its type (“Authoritative” or “Internal relay”) and the connectors that concern it.',
  },
  'advice.mail-loop.step.forwarding@!outside': {
    fr: 'Cherchez aussi un transfert automatique qui renvoie vers l’adresse de départ.',
    en: 'Look as well for automatic forwarding that leads back to the first address.',
  },
  'advice.mail-loop.settle': {
    fr: 'Les en-têtes de l’avis tranchent : les mêmes deux serveurs s’y répètent, et ce sont eux qui se renvoient le message.',
    en: 'The headers of the notice settle it: the same two servers repeat there, and it is they who pass the message back and forth.',
  },
  'advice.missing-reverse-dns.title': {
    fr: 'L’adresse IP qui envoie n’a pas de nom inverse valable',
    en: 'The IP address that sends has no valid reverse name',
  },
  'advice.missing-reverse-dns.meaning': {
    fr: 'Le serveur qui reçoit exige que l’adresse IP qui envoie ait un nom (enregistrement PTR), et que ce nom mène à la même adresse.',
    en: 'The receiving server demands that the IP address that sends has a name (PTR record), and that this name leads to the same address.',
  },
  'advice.missing-reverse-dns.step.record@address': {
    fr: 'Demandez à qui fournit l’adresse {address} un enregistrement PTR vers le nom de votre serveur, et vérifiez que ce nom mène à {address}.',
    en: 'Ask whoever provides the address {address} for a PTR record to your server’s name, and check that this name leads to {address}.',
  },
  'advice.missing-reverse-dns.step.record@!address': {
    fr: 'Demandez à qui fournit l’adresse IP publique un enregistrement PTR vers le nom de votre serveur, et vérifiez que ce nom mène à la même adresse.',
    en: 'Ask whoever provides the public IP address for a PTR record to your server’s name, and check that this name leads to the same address.',
  },
  'advice.missing-reverse-dns.step.ipv4': {
    fr: 'Si l’envoi part en IPv6, faites-le partir en IPv4, où ce nom existe le plus souvent.',
    en: 'If mail leaves over IPv6, have it leave over IPv4, where this name most often exists.',
  },
  'advice.missing-reverse-dns.step.mailbox': {
    fr: 'Ou envoyez par une boîte Microsoft 365 : ce sont alors les serveurs de Microsoft qui remettent le message.',
    en: 'Or send through a Microsoft 365 mailbox: Microsoft’s servers then deliver the message.',
  },
  'advice.missing-reverse-dns.settle': {
    fr: 'Une recherche du nom de l’adresse IP (nslookup suivi de l’adresse) tranche : sans réponse, ou avec un nom qui mène ailleurs, c’est cela.',
    en: 'A look-up of the IP address’s name (nslookup followed by the address) settles it: no answer, or a name that leads elsewhere, and it is that.',
  },
});
