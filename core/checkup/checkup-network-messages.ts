import { defineMessages } from '../i18n/message.ts';

/** What was seen on the network, what it means for sending, and how to know that it is mended. */
export const checkupNetworkMessages = defineMessages({
  'checkup.submission-ready.seen': {
    fr: '{host}, port {port}, répond et chiffre ({protocol}, certificat de {issuer}). Il offre : {mechanisms}.',
    en: '{host}, port {port}, answers and encrypts ({protocol}, certificate by {issuer}). It offers: {mechanisms}.',
  },
  'checkup.submission-ready.means': {
    fr: 'Le chemin vers le serveur d’envoi est ouvert. Aucun mot de passe n’a été envoyé : cela ne dit pas si la boîte peut se connecter.',
    en: 'The way to the sending server is open. No password was sent: this does not say whether the mailbox can sign in.',
  },
  'checkup.submission-addresses.seen': {
    fr: 'Le nom mène à {ipv4, plural, one {# adresse IPv4} other {# adresses IPv4}} et à {ipv6, plural, one {# adresse IPv6} other {# adresses IPv6}} ; {address} a répondu.',
    en: 'The name leads to {ipv4, plural, one {# IPv4 address} other {# IPv4 addresses}} and {ipv6, plural, one {# IPv6 address} other {# IPv6 addresses}}; {address} answered.',
  },
  'checkup.submission-addresses.means': {
    fr: 'La résolution du nom fonctionne sur ce poste.',
    en: 'Name resolution works on this workstation.',
  },
  'checkup.submission-failed.seen': {
    fr: '{host}, port {port} : la conversation s’est arrêtée avant la connexion d’une boîte.',
    en: '{host}, port {port}: the conversation stopped before any mailbox signed in.',
  },
  'checkup.submission-failed.means': {
    fr: 'Un envoi par SMTP depuis ce poste s’arrête au même endroit, quel que soit le mot de passe.',
    en: 'Sending by SMTP from this workstation stops at the same place, whatever the password.',
  },
  'checkup.submission-failed.mended': {
    fr: 'Refaites la vérification : le serveur d’envoi doit répondre et chiffrer.',
    en: 'Run the check-up again: the sending server must answer and encrypt.',
  },
  'checkup.submission-unresolved.seen': {
    fr: '{host} ne mène à aucune adresse : {state, select, no_name {le DNS dit que ce nom n’existe pas} no_data {le DNS ne lui donne pas d’adresse IPv4} other {le DNS n’a pas répondu}}.',
    en: '{host} leads to no address: {state, select, no_name {the DNS says that this name does not exist} no_data {the DNS gives it no IPv4 address} other {the DNS did not answer}}.',
  },
  'checkup.submission-unresolved.means': {
    fr: 'Rien ne peut partir par SMTP sans cette adresse. Ce nom existe : c’est le DNS de ce réseau, ou le nom donné, qui est en cause.',
    en: 'Nothing can leave by SMTP without this address. The name exists: this network’s DNS, or the name given, is at fault.',
  },
  'checkup.submission-unresolved.mended': {
    fr: 'Refaites la vérification, au besoin avec un autre serveur DNS : le nom doit mener à une adresse.',
    en: 'Run the check-up again, with another DNS server if need be: the name must lead to an address.',
  },
  'checkup.submission-private-address.seen': {
    fr: 'Ce réseau fait mener {host} à {address}, une adresse qui n’est pas sur Internet.',
    en: 'This network leads {host} to {address}, an address that is not on the Internet.',
  },
  'checkup.submission-private-address.means': {
    fr: 'Le DNS de ce réseau répond à la place du vrai : ce n’est pas Microsoft qui recevra la connexion.',
    en: 'This network’s DNS answers in place of the real one: it is not Microsoft that will get the connection.',
  },
  'checkup.submission-private-address.mended': {
    fr: 'Refaites la vérification : les adresses doivent être publiques.',
    en: 'Run the check-up again: the addresses must be public.',
  },
  'checkup.submission-slow.seen': {
    fr: 'Le serveur d’envoi a mis {seconds, plural, one {# seconde} other {# secondes}} à se présenter.',
    en: 'The sending server took {seconds, plural, one {# second} other {# seconds}} to introduce itself.',
  },
  'checkup.submission-slow.means': {
    fr: 'Un programme moins patient peut abandonner avant. La lenteur vient de la ligne, d’un filtre ou du DNS.',
    en: 'A less patient program may give up before. The slowness comes from the line, a filter or the DNS.',
  },
  'checkup.submission-slow.mended': {
    fr: 'Refaites la vérification, aussi par un autre accès à Internet, et comparez les secondes.',
    en: 'Run the check-up again, also over another Internet access, and compare the seconds.',
  },
  'checkup.certificate-inspected.seen': {
    fr: 'Le certificat présenté vient de « {issuer} », qui n’est pas un émetteur habituel de Microsoft.',
    en: 'The certificate shown was issued by “{issuer}”, which is not a usual issuer of Microsoft’s.',
  },
  'checkup.certificate-inspected.means': {
    fr: 'Un antivirus ou un pare-feu ouvre probablement le courriel chiffré en chemin. Ce poste s’y fie ; un programme qui ne lit pas les certificats de ce poste refusera.',
    en: 'An antivirus or a firewall probably opens encrypted mail on its way. This workstation trusts it; a program that does not read this workstation’s certificates will refuse.',
  },
  'checkup.certificate-inspected.mended': {
    fr: 'Refaites la vérification : l’émetteur doit être celui de Microsoft (Microsoft ou DigiCert).',
    en: 'Run the check-up again: the issuer must be Microsoft’s (Microsoft or DigiCert).',
  },
  'checkup.login-not-offered.seen': {
    fr: '{host} répond, mais n’offre pas la connexion par mot de passe (offert : {mechanisms}).',
    en: '{host} answers, but does not offer sign-in with a password (offered: {mechanisms}).',
  },
  'checkup.login-not-offered.means': {
    fr: 'Un programme qui n’envoie qu’un mot de passe ne peut pas se connecter à ce serveur, quel que soit le mot de passe.',
    en: 'A program that only sends a password cannot sign in to this server, whatever the password.',
  },
  'checkup.login-not-offered.mended': {
    fr: 'Refaites la vérification : LOGIN ou PLAIN doit figurer dans ce qui est offert.',
    en: 'Run the check-up again: LOGIN or PLAIN must be among what is offered.',
  },
  'checkup.relay-open.seen': {
    fr: '{host} répond sur le port {port}.',
    en: '{host} answers on port {port}.',
  },
  'checkup.relay-open.means': {
    fr: 'La voie de l’adresse IP est ouverte depuis ce réseau. Ce n’est pas le serveur de maestro* s’il se trouve ailleurs.',
    en: 'The IP-address route is open from this network. It is not maestro*’s server if that stands elsewhere.',
  },
  'checkup.relay-closed.seen': {
    fr: '{host} ne se laisse pas joindre sur le port {port} depuis ce réseau.',
    en: '{host} cannot be reached on port {port} from this network.',
  },
  'checkup.relay-closed.means': {
    fr: 'Seule la voie de l’adresse IP en a besoin, et depuis le serveur qui envoie. Beaucoup de fournisseurs ferment ce port aux postes.',
    en: 'Only the IP-address route needs it, and from the server that sends. Many providers close this port to workstations.',
  },
  'checkup.relay-closed.mended': {
    fr: 'Refaites la vérification sur le serveur qui envoie, ou lancez-y « relay check ».',
    en: 'Run the check-up on the server that sends, or run “relay check” there.',
  },
  'checkup.implicit-tls-closed.seen': {
    fr: '{host} ne répond pas sur le port 465.',
    en: '{host} does not answer on port 465.',
  },
  'checkup.implicit-tls-closed.means': {
    fr: 'C’est normal : Microsoft 365 ne sert que le port 587 (et le 25). Si maestro* indique 465, corrigez.',
    en: 'This is as it should be: Microsoft 365 serves port 587 only (and 25). If maestro* says 465, correct it.',
  },
  'checkup.implicit-tls-open.seen': {
    fr: 'Quelqu’un répond sur le port 465 de {host}.',
    en: 'Someone answers on port 465 of {host}.',
  },
  'checkup.implicit-tls-open.means': {
    fr: 'Microsoft 365 ne sert pas ce port : un intermédiaire du réseau répond peut-être à sa place. Gardez le port 587.',
    en: 'Microsoft 365 does not serve this port: a middle box of the network may be answering in its place. Keep port 587.',
  },
  'checkup.dns-invents.seen': {
    fr: 'Le DNS de ce réseau donne une adresse à un nom qui ne peut pas exister.',
    en: 'This network’s DNS gives an address to a name that cannot exist.',
  },
  'checkup.dns-invents.means': {
    fr: 'Un portail à accepter d’abord, ou un DNS qui invente : ce qu’il dit des autres noms n’est pas sûr.',
    en: 'A portal to accept first, or a DNS that invents: what it says of other names is not safe.',
  },
  'checkup.dns-invents.mended': {
    fr: 'Ouvrez une page web, acceptez le portail s’il y en a un, puis refaites la vérification.',
    en: 'Open a web page, accept the portal if there is one, then run the check-up again.',
  },
  'checkup.proxy-none.seen': { fr: 'Aucun mandataire n’est réglé.', en: 'No proxy is set.' },
  'checkup.proxy-none.means': { fr: 'Rien à en tirer pour le courriel.', en: 'Nothing follows for mail.' },
  'checkup.proxy-set.seen': { fr: 'Un mandataire est réglé : {value}.', en: 'A proxy is set: {value}.' },
  'checkup.proxy-set.means': {
    fr: 'SMTP ne passe pas par lui : un navigateur qui fonctionne ne prouve rien pour le courriel, et le port 587 doit être ouvert en direct.',
    en: 'SMTP does not go through it: a browser that works proves nothing for mail, and port 587 must be open directly.',
  },
  'checkup.clock-right.seen': {
    fr: 'L’horloge s’accorde avec celle du serveur ({minutes, plural, =0 {moins d’une minute d’écart} one {# minute d’écart} other {# minutes d’écart}}).',
    en: 'The clock agrees with the server’s ({minutes, plural, =0 {less than a minute apart} one {# minute apart} other {# minutes apart}}).',
  },
  'checkup.clock-right.means': {
    fr: 'Les certificats et les connexions peuvent être vérifiés.',
    en: 'Certificates and sign-ins can be verified.',
  },
  'checkup.clock-zone.seen': {
    fr: 'Fuseau horaire de ce poste : {zone}.',
    en: 'This workstation’s time zone: {zone}.',
  },
  'checkup.clock-zone.means': {
    fr: 'Un mauvais fuseau ne gêne pas l’envoi, mais décale les heures affichées dans les courriels.',
    en: 'A wrong time zone does not hinder sending, but shifts the hours shown in mail.',
  },
  'checkup.clock-wrong.seen': {
    fr: 'L’horloge de ce poste ({today}) et celle du serveur ({there}) diffèrent de {far, select, true {{days, plural, one {# jour} other {# jours}}} other {{minutes, plural, one {# minute} other {# minutes}}}}.',
    en: 'This workstation’s clock ({today}) and the server’s ({there}) differ by {far, select, true {{days, plural, one {# day} other {# days}}} other {{minutes, plural, one {# minute} other {# minutes}}}}.',
  },
  'checkup.clock-wrong.means': {
    fr: 'Une horloge fausse fait refuser les certificats et les connexions de Microsoft, sans que le mot de passe y soit pour rien.',
    en: 'A wrong clock makes Microsoft’s certificates and sign-ins be refused, and the password has no part in it.',
  },
  'checkup.clock-wrong.mended': {
    fr: 'Réglez l’heure automatiquement, puis refaites la vérification : l’écart doit être sous cinq minutes.',
    en: 'Set the time automatically, then run the check-up again: the difference must be under five minutes.',
  },
  'checkup.clock-impossible.seen': {
    fr: 'L’horloge de ce poste indique le {today} : elle est fausse, ou hors des dates du certificat du serveur.',
    en: 'This workstation’s clock says {today}: it is wrong, or outside the dates of the server’s certificate.',
  },
  'checkup.clock-impossible.means': {
    fr: 'Cette version de l’assistant a été écrite après le {since}. Une horloge fausse fait refuser les certificats de Microsoft.',
    en: 'This version of the assistant was written after {since}. A wrong clock makes Microsoft’s certificates be refused.',
  },
  'checkup.clock-impossible.mended': {
    fr: 'Réglez l’heure automatiquement, puis refaites la vérification.',
    en: 'Set the time automatically, then run the check-up again.',
  },
  'checkup.domain-microsoft.seen': {
    fr: 'Le courriel de {domain} arrive chez Microsoft 365 ({host}).',
    en: 'Mail for {domain} arrives at Microsoft 365 ({host}).',
  },
  'checkup.domain-microsoft.means': {
    fr: 'C’est bien une organisation Microsoft 365 : les voies de l’assistant s’y appliquent.',
    en: 'It is a Microsoft 365 organization: the assistant’s routes apply to it.',
  },
  'checkup.domain-undecided.seen': {
    fr: 'Le DNS de {domain} ne montre pas où arrive son courriel.',
    en: 'The DNS of {domain} does not show where its mail arrives.',
  },
  'checkup.domain-undecided.means': {
    fr: 'On ne peut pas en conclure qu’il est, ou n’est pas, chez Microsoft 365.',
    en: 'It cannot be concluded that it is, or is not, at Microsoft 365.',
  },
  'checkup.domain-elsewhere.seen': {
    fr: 'Le courriel de {domain} arrive chez {service}, et rien ne montre Microsoft 365.',
    en: 'Mail for {domain} arrives at {service}, and nothing shows Microsoft 365.',
  },
  'checkup.domain-elsewhere.means': {
    fr: 'Si les boîtes ne sont pas chez Microsoft 365, les conseils de cet assistant ne s’y appliquent pas : voyez ce service.',
    en: 'If the mailboxes are not at Microsoft 365, this assistant’s advice does not apply: see that service.',
  },
  'checkup.domain-elsewhere.mended': {
    fr: 'Vérifiez l’adresse qui envoie, puis refaites la vérification avec elle.',
    en: 'Check the sending address, then run the check-up again with it.',
  },
  'checkup.domain-absent.seen': {
    fr: 'Le domaine {domain} n’existe pas dans le DNS.',
    en: 'The domain {domain} does not exist in the DNS.',
  },
  'checkup.domain-absent.means': {
    fr: 'Aucune adresse de ce domaine ne peut envoyer ni recevoir : l’orthographe est à vérifier.',
    en: 'No address of this domain can send or receive: check the spelling.',
  },
  'checkup.domain-absent.mended': {
    fr: 'Refaites la vérification avec l’adresse corrigée.',
    en: 'Run the check-up again with the corrected address.',
  },
  'checkup.domain-denied.seen': {
    fr: 'Ce réseau dit que rien n’existe, pas même microsoft.com.',
    en: 'This network says that nothing exists, not even microsoft.com.',
  },
  'checkup.domain-denied.means': {
    fr: 'Sans DNS, rien ne part de ce poste ; rien n’est prouvé sur {domain}.',
    en: 'Without DNS, nothing leaves this workstation; nothing is proved of {domain}.',
  },
  'checkup.domain-denied.mended': {
    fr: 'Ouvrez une page web, acceptez le portail s’il y en a un, puis refaites la vérification.',
    en: 'Open a web page, accept the portal if there is one, then run the check-up again.',
  },
  'checkup.domain-unread.seen': {
    fr: 'Le DNS n’a pas répondu au sujet de {domain}.',
    en: 'The DNS did not answer about {domain}.',
  },
  'checkup.domain-unread.means': {
    fr: 'On ne sait pas si ses boîtes sont chez Microsoft 365 ; ce n’est pas une absence.',
    en: 'It is not known whether its mailboxes are at Microsoft 365; this is no absence.',
  },
  'checkup.domain-unread.mended': {
    fr: 'Refaites la vérification, au besoin avec un autre serveur DNS.',
    en: 'Run the check-up again, with another DNS server if need be.',
  },
  'checkup.tenant-found.seen': {
    fr: 'Microsoft connaît {domain} : organisation {tenant}.',
    en: 'Microsoft knows {domain}: organization {tenant}.',
  },
  'checkup.tenant-found.means': {
    fr: 'Le domaine appartient à une organisation Microsoft Entra. Cela ne dit pas que ses boîtes y sont.',
    en: 'The domain belongs to a Microsoft Entra organization. This does not say that its mailboxes are there.',
  },
  'checkup.tenant-none.seen': {
    fr: 'Microsoft ne connaît aucune organisation pour {domain}.',
    en: 'Microsoft knows no organization for {domain}.',
  },
  'checkup.tenant-none.means': {
    fr: 'Le domaine n’est déclaré dans aucune organisation Microsoft Entra.',
    en: 'The domain is declared in no Microsoft Entra organization.',
  },
});
