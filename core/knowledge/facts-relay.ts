import { defineFacts, learn } from './define-facts.ts';
import { links } from './links.ts';

const device = learn(
  'How to set up a multifunction device or application to send email using Microsoft 365 or Office 365',
  links['device-or-application'],
);
const sharedAddress = { title: 'Microsoft 365 Message Center, MC1226222', url: null };

/** Sending by the server's address, without a login (connector), and direct send. */
export const relayFacts = defineFacts({
  'relay-makes-no-sign-in': {
    statement: {
      fr: 'La voie de l’adresse IP n’ouvre aucune session : ni l’authentification multifacteur, ni l’accès conditionnel, ni le retrait de l’authentification de base ne la touchent. C’est notre déduction des pages de Microsoft.',
      en: 'The IP-address route makes no sign-in: neither multifactor authentication, nor Conditional Access, nor the retirement of basic authentication touches it. We deduce this from Microsoft’s pages.',
    },
    source: device,
    publishedOn: '2025-06-03',
    confidence: 'deduced',
  },
  'relay-requirements': {
    statement: {
      fr: 'Depuis le 1er novembre 2023, le relais demande deux choses : un connecteur qui reconnaît l’adresse IP (ou le certificat) de la source, et une adresse d’expédition dans un domaine accepté de l’organisation.',
      en: 'Since November 1, 2023, relay takes two things: a connector that recognises the IP address (or certificate) of the source, and a sender address in an accepted domain of the organization.',
    },
    source: learn('Updated requirements for SMTP relay through Exchange Online'),
    publishedOn: '2023-11-01',
    confidence: 'microsoft',
    from: '2023-11-01',
  },
  'relay-address-not-shared': {
    statement: {
      fr: 'L’adresse IP publique du relais est fixe et n’est pas partagée avec une autre organisation. IPv6 n’est pas pris en charge.',
      en: 'The public IP address of the relay is static and not shared with another organization. IPv6 is not supported.',
    },
    source: device,
    publishedOn: '2025-06-03',
    confidence: 'microsoft',
  },
  'relay-shared-address-may-stop': {
    statement: {
      fr: 'Un connecteur fondé sur une adresse IP que d’autres organisations utilisent aussi peut cesser de fonctionner sans préavis.',
      en: 'A connector keyed on an IP address that other organizations also use can stop working without notice.',
    },
    source: sharedAddress,
    publishedOn: '2026-02-04',
    confidence: 'message-center',
    from: '2026-02-04',
  },
  'relay-not-from-hosted-service': {
    statement: {
      fr: 'Microsoft décrit le relais SMTP pour les serveurs de l’organisation, non pour un service hébergé par un tiers.',
      en: 'Microsoft describes SMTP relay for an organization’s own servers, not for a service hosted by a third party.',
    },
    source: device,
    publishedOn: '2025-06-03',
    confidence: 'microsoft',
  },
  'relay-licence': {
    statement: {
      fr: 'Le relais ne demande aucun achat quand chaque adresse qui envoie a une boîte Exchange Online avec licence. Les autres adresses demandent un forfait Exchange Online Protection.',
      en: 'Relay takes no purchase where every sending address has a licensed Exchange Online mailbox. The other addresses need an Exchange Online Protection plan.',
    },
    source: device,
    publishedOn: '2025-06-03',
    confidence: 'microsoft',
  },
  'relay-connector-may-be-disabled': {
    statement: {
      fr: 'Pour certaines offres, Microsoft crée le connecteur désactivé et demande de joindre son soutien pour l’activer.',
      en: 'For some offers, Microsoft creates the connector disabled and asks to contact its support to enable it.',
    },
    source: learn('Inbound connector: FAQ', links['inbound-connector-faq']),
    publishedOn: null,
    confidence: 'microsoft',
  },
  'relay-connector-steps': {
    statement: {
      fr: 'Centre d’administration Exchange > Flux de courrier > Connecteurs > Ajouter un connecteur : de « Serveur de messagerie de votre organisation » vers Office 365, identifié par l’adresse IP. Rôle : administrateur Exchange.',
      en: 'Exchange admin center > Mail flow > Connectors > Add a connector: from “Your organization’s email server” to Office 365, identified by IP address. Role: Exchange Administrator.',
    },
    source: device,
    publishedOn: '2025-06-03',
    confidence: 'microsoft',
  },
  'relay-host-is-looked-up': {
    statement: {
      fr: 'Le serveur du relais est le nom MX que Microsoft donne au domaine. Il se lit, il ne se devine pas : depuis le 1er juillet 2026, les nouveaux domaines reçoivent un nom sous mx.microsoft.',
      en: 'The relay server is the MX name Microsoft gives the domain. Read it, never build it: since July 1, 2026, new domains get a name under mx.microsoft.',
    },
    source: { title: 'Microsoft 365 Message Center, MC1048624', url: null },
    publishedOn: null,
    confidence: 'message-center',
    from: '2026-07-01',
  },
  'relay-port': {
    statement: {
      fr: 'Le relais et l’envoi direct passent par le port 25, sans nom d’utilisateur ni mot de passe.',
      en: 'Relay and direct send use port 25, with neither user name nor password.',
    },
    source: device,
    publishedOn: '2025-06-03',
    confidence: 'microsoft',
  },
  'relay-spf': {
    statement: {
      fr: 'L’enregistrement SPF du domaine doit nommer l’adresse du serveur en plus de Microsoft 365. Sinon, le courriel risque d’être classé indésirable.',
      en: 'The domain’s SPF record must name the server’s address besides Microsoft 365. Otherwise mail may be treated as junk.',
    },
    source: device,
    publishedOn: '2025-06-03',
    confidence: 'microsoft',
  },
  'relay-keeps-no-copy': {
    statement: {
      fr: 'Un courriel relayé n’apparaît pas dans les Éléments envoyés.',
      en: 'Relayed mail does not appear in Sent Items.',
    },
    source: device,
    publishedOn: '2025-06-03',
    confidence: 'microsoft',
  },
  'direct-send-internal-only': {
    statement: {
      fr: 'L’envoi direct (sans connecteur) n’atteint que les boîtes de l’organisation.',
      en: 'Direct send (without a connector) reaches only the organization’s own mailboxes.',
    },
    source: device,
    publishedOn: '2025-06-03',
    confidence: 'microsoft',
  },
  'direct-send-can-be-rejected': {
    statement: {
      fr: 'Une organisation peut refuser l’envoi direct (« 550 5.7.68 ») ; un connecteur qui reconnaît l’adresse lève ce refus.',
      en: 'An organization can reject direct send (“550 5.7.68”); a connector that recognises the address lifts the refusal.',
    },
    source: {
      title: 'Exchange Team Blog, « Introducing more control over Direct Send in Exchange Online »',
      url: links['direct-send-announcement'],
    },
    publishedOn: '2025-04-28',
    confidence: 'microsoft',
  },
});
