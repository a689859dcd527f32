import { defineMessages } from '../i18n/message.ts';

/** Steps for administrators: the IP-address route, and what blocks a password. */
export const adminStepMessages = defineMessages({
  'guide.step.confirm-cloud-address.title': {
    fr: 'Confirmer l’adresse de maestro*CLOUD ({address}) avec l’éditeur',
    en: 'Confirm the address of maestro*CLOUD ({address}) with the publisher',
  },
  'guide.step.confirm-cloud-address.detail': {
    fr: 'Demandez au soutien technique de maestro* : cette adresse est-elle toujours la bonne, est-elle réservée à votre organisation, et l’expéditeur est-il toujours une adresse de votre domaine ?',
    en: 'Ask maestro* technical support: is this address still the right one, is it reserved for your organization, and is the sender always an address of your domain?',
  },
  'guide.step.note-address.title': {
    fr: 'Noter l’adresse Internet fixe du serveur qui envoie',
    en: 'Note the fixed Internet address of the sending server',
  },
  'guide.step.note-address.detail': {
    fr: 'C’est l’adresse IPv4 publique par laquelle le serveur de maestro* sort sur Internet. Le port 25 doit être ouvert vers l’extérieur ; des fournisseurs le ferment.',
    en: 'It is the public IPv4 address by which the maestro* server reaches the Internet. Port 25 must be open outwards; some providers close it.',
  },
  'guide.step.look-up-host.title': {
    fr: 'Lire le nom du serveur que Microsoft donne au domaine',
    en: 'Read the server name Microsoft gives the domain',
  },
  'guide.step.look-up-host.detail': {
    fr: 'Centre d’administration Microsoft 365 : Paramètres > Domaines > le domaine > Enregistrements DNS, ligne MX. Recopiez ce nom : il ne se devine pas. Si le MX public mène à un filtre d’un tiers, c’est tout de même le nom de Microsoft qu’il faut.',
    en: 'Microsoft 365 admin center: Settings > Domains > the domain > DNS records, line MX. Copy this name: it cannot be guessed. If the public MX leads to a third-party filter, Microsoft’s name is still the one needed.',
  },
  'guide.step.create-connector.title': {
    fr: 'Autoriser l’adresse du serveur dans Microsoft 365',
    en: 'Allow the server’s address in Microsoft 365',
  },
  'guide.step.create-connector.detail': {
    fr: 'Centre d’administration Exchange : Flux de courrier > Connecteurs > Ajouter un connecteur, de « Serveur de messagerie de votre organisation » vers Office 365, identifié par l’adresse IP {address}. L’expéditeur doit être dans un domaine accepté de l’organisation.',
    en: 'Exchange admin center: Mail flow > Connectors > Add a connector, from “Your organization’s email server” to Office 365, identified by the IP address {address}. The sender must be in an accepted domain of the organization.',
  },
  'guide.step.create-connector.own.detail': {
    fr: 'Centre d’administration Exchange : Flux de courrier > Connecteurs > Ajouter un connecteur, de « Serveur de messagerie de votre organisation » vers Office 365, identifié par l’adresse IP du serveur. L’expéditeur doit être dans un domaine accepté de l’organisation.',
    en: 'Exchange admin center: Mail flow > Connectors > Add a connector, from “Your organization’s email server” to Office 365, identified by the server’s IP address. The sender must be in an accepted domain of the organization.',
  },
  'guide.step.declare-in-spf.title': {
    fr: 'Ajouter cette adresse à celles qui envoient au nom du domaine',
    en: 'Add this address to those that send in the domain’s name',
  },
  'guide.step.declare-in-spf.detail': {
    fr: 'Dans l’unique enregistrement SPF du domaine, ajoutez l’adresse (ip4:…) à côté de Microsoft 365. Sinon, les courriels risquent d’être classés indésirables.',
    en: 'In the domain’s single SPF record, add the address (ip4:…) beside Microsoft 365. Otherwise mail may be treated as junk.',
  },
  'guide.step.buy-plan.title': {
    fr: 'Prévoir un forfait pour les adresses sans boîte',
    en: 'Arrange a plan for addresses without a mailbox',
  },
  'guide.step.buy-plan.detail': {
    fr: 'Exchange Online Protection suffit pour une adresse qui envoie sans boîte avec licence.',
    en: 'Exchange Online Protection is enough for an address that sends without a licensed mailbox.',
  },
  'guide.step.set-server.title': {
    fr: 'Régler le serveur d’envoi dans maestro*, sans mot de passe',
    en: 'Set the sending server in maestro*, without a password',
  },
  'guide.step.set-server.detail': {
    fr: 'Serveur : le nom lu chez Microsoft. Port : 25. Nom d’utilisateur et mot de passe : vides. L’endroit exact de ce réglage se demande au soutien technique de maestro*.',
    en: 'Server: the name read at Microsoft. Port: 25. User name and password: empty. Ask maestro* technical support exactly where this setting is.',
  },
  'guide.step.check-relay.title': {
    fr: 'Vérifier que Microsoft reconnaît le serveur',
    en: 'Check that Microsoft recognises the server',
  },
  'guide.step.check-relay.detail': {
    fr: 'Cette vérification se fait depuis le serveur qui envoie : un autre poste a une autre adresse, que Microsoft ne reconnaît pas.',
    en: 'Make this check from the sending server: another workstation has another address, which Microsoft does not recognise.',
  },
  'guide.step.forward.title': {
    fr: 'Transmettre ce plan à l’administrateur Microsoft 365',
    en: 'Pass this plan on to the Microsoft 365 administrator',
  },
  'guide.step.forward.detail': {
    fr: 'Le résumé dit en un paragraphe ce qui bloque et qui peut agir. Vous n’avez pas à l’expliquer vous-même.',
    en: 'The summary says in one paragraph what blocks and who can act. You do not have to explain it yourself.',
  },
  'guide.step.obtain-address.title': {
    fr: 'Demander une adresse Internet fixe pour le serveur',
    en: 'Ask for a fixed Internet address for the server',
  },
  'guide.step.obtain-address.detail': {
    fr: 'Le fournisseur Internet peut attribuer une adresse IPv4 publique fixe. Elle ouvre la voie de l’adresse IP, qui n’a pas de mot de passe et que le changement de la fin de décembre 2026 ne touche pas.',
    en: 'The Internet provider can assign a fixed public IPv4 address. It opens the IP-address route, which has no password and which the change at the end of December 2026 does not touch.',
  },

  'guide.step.lift.security-defaults.title': {
    fr: 'Décider du remplacement des paramètres de sécurité par défaut',
    en: 'Decide on replacing security defaults',
  },
  'guide.step.lift.security-defaults.detail': {
    fr: 'Ils n’admettent aucune exception. Les remplacer demande des stratégies d’accès conditionnel (Entra ID P1) mises en place d’abord. Ne les désactivez pas pour un seul logiciel.',
    en: 'They allow no exception. Replacing them takes Conditional Access policies (Entra ID P1), put in place first. Do not turn them off for the sake of one program.',
  },
  'guide.step.lift.conditional-access.title': {
    fr: 'Décider d’une exception pour une boîte réservée à l’envoi',
    en: 'Decide on an exception for a mailbox reserved for sending',
  },
  'guide.step.lift.conditional-access.detail': {
    fr: 'Excluez cette boîte de la stratégie, limitez-la par une seconde stratégie à l’adresse connue du serveur, et imposez-lui l’authentification multifacteur par utilisateur. Sans adresse fixe, cette limite est impossible : l’exception coûte alors une protection.',
    en: 'Exclude this mailbox from the policy, limit it by a second policy to the server’s known address, and impose per-user multifactor authentication on it. Without a fixed address this limit is impossible: the exception then costs a protection.',
  },
  'guide.step.lift.option-absent.title': {
    fr: 'Vérifier pourquoi le mot de passe d’application n’est pas offert',
    en: 'Check why the app password is not offered',
  },
  'guide.step.lift.option-absent.detail': {
    fr: 'Trois causes courantes : l’authentification multifacteur vient de l’accès conditionnel ou des paramètres de sécurité par défaut ; la personne n’est pas à l’état « Appliqué » ; l’organisation ne permet pas d’en créer.',
    en: 'Three common causes: multifactor authentication comes from Conditional Access or security defaults; the person is not in the state “Enforced”; the organization does not allow their creation.',
  },
  'guide.step.lift.legacy-blocked.title': {
    fr: 'Décider d’une exception au blocage pour la boîte d’envoi',
    en: 'Decide on an exception to the block for the sending mailbox',
  },
  'guide.step.lift.legacy-blocked.detail': {
    fr: 'Excluez cette seule boîte de la stratégie qui bloque l’authentification héritée et, si l’adresse du serveur est connue, limitez-la à cette adresse par une seconde stratégie. Cela retire une protection à cette boîte.',
    en: 'Exclude this mailbox alone from the policy that blocks legacy authentication and, if the server’s address is known, limit it to that address by a second policy. This takes a protection away from the mailbox.',
  },
  'guide.step.lift.managed-policy.title': {
    fr: 'Décider d’une exclusion dans la stratégie gérée par Microsoft',
    en: 'Decide on an exclusion in the Microsoft-managed policy',
  },
  'guide.step.lift.managed-policy.detail': {
    fr: 'Seuls son état et ses exclusions se changent. Excluez la boîte d’envoi plutôt que de désactiver la stratégie. Cela retire une protection à cette boîte.',
    en: 'Only its state and its exclusions can be changed. Exclude the sending mailbox rather than turn the policy off. This takes a protection away from the mailbox.',
  },
  'guide.step.lift.no-mailbox.title': {
    fr: 'Donner une boîte avec licence à l’adresse qui envoie',
    en: 'Give the sending address a licensed mailbox',
  },
  'guide.step.lift.no-mailbox.detail': {
    fr: 'Une boîte partagée sans licence ne peut pas ouvrir de session SMTP.',
    en: 'A shared mailbox without a licence cannot sign in by SMTP.',
  },
  'guide.step.lift.basic-auth-off.title': {
    fr: 'Décider si les mots de passe sont admis pour la boîte d’envoi',
    en: 'Decide whether passwords are let in for the sending mailbox',
  },
  'guide.step.lift.basic-auth-off.detail': {
    fr: 'Une stratégie d’authentification peut les admettre pour cette seule boîte. À la fin de décembre 2026, Microsoft les refuse de toute façon par défaut.',
    en: 'An authentication policy can let them in for this mailbox alone. At the end of December 2026, Microsoft refuses them by default anyway.',
  },
  'guide.step.lift.retired.title': {
    fr: 'Décider de réactiver l’envoi avec mot de passe, ou non',
    en: 'Decide whether to turn sending with a password on again',
  },
  'guide.step.lift.retired.detail': {
    fr: 'Cherchez l’avis de Microsoft qui décrit la réactivation : au 21 novembre 2026, il n’était pas publié. Microsoft prévoit un retrait définitif, dont la date reste à annoncer.',
    en: 'Look for Microsoft’s notice that describes it: as of November 21, 2026, it was not published. Microsoft plans a final removal, whose date is yet to be announced.',
  },
});
