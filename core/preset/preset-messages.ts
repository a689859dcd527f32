import { defineMessages } from '../i18n/message.ts';

/** What each field of a preset is called, and what it does: on the screen, in `preset explain`, in Windows' policy. */
export const presetMessages = defineMessages({
  'preset.field.organization': { fr: 'Nom de l’organisation', en: 'Organization’s name' },
  'preset.help.organization': {
    fr: 'Nommée à l’écran comme l’auteur des réglages du poste.',
    en: 'Named on the screen as the author of the workstation’s settings.',
  },
  'preset.field.domain': { fr: 'Domaine', en: 'Domain' },
  'preset.help.domain': {
    fr: 'Domaine des adresses qui envoient, par exemple exemple.ca. Il n’est plus demandé sur la voie de l’adresse IP.',
    en: 'Domain of the addresses that send, exemple.ca for instance. It is not asked any more on the IP-address route.',
  },
  'preset.field.route': { fr: 'Voie choisie', en: 'Chosen route' },
  'preset.help.route': {
    fr: 'app-password (mot de passe d’application), ip-address (adresse IP) ou outlook. Le plan la suit, sauf si ce qui est su l’exclut ; les questions qui l’auraient choisie ne sont plus posées.',
    en: 'app-password, ip-address or outlook. The plan follows it, unless what is known rules it out; the questions that would have chosen it are not asked any more.',
  },
  'preset.field.host': { fr: 'Serveur d’envoi', en: 'Sending server' },
  'preset.help.host': {
    fr: 'Serveur des essais avec mot de passe, au lieu de smtp.office365.com.',
    en: 'Server of the tests with a password, instead of smtp.office365.com.',
  },
  'preset.field.port': { fr: 'Port', en: 'Port' },
  'preset.help.port': {
    fr: 'Port de ce serveur, au lieu de 587.',
    en: 'Port of that server, instead of 587.',
  },
  'preset.field.relay': { fr: 'Relais', en: 'Relay' },
  'preset.help.relay': {
    fr: 'Hôte et port du relais, au lieu de l’hôte MX du domaine et de 25.',
    en: 'Host and port of the relay, instead of the domain’s MX host and 25.',
  },
  'preset.field.addresses': { fr: 'Adresses IP qui envoient', en: 'IP addresses that send' },
  'preset.help.addresses': {
    fr: 'Adresses IPv4 publiques des serveurs qui envoient, une par ligne. La première remplit la voie de l’adresse IP.',
    en: 'Public IPv4 addresses of the servers that send, one a line. The first one fills the IP-address route.',
  },
  'preset.field.testRecipient': { fr: 'Destinataire des essais', en: 'Recipient of the tests' },
  'preset.help.testRecipient': {
    fr: 'Adresse proposée pour recevoir les messages d’essai.',
    en: 'Address offered to receive the test messages.',
  },
  'preset.field.support': { fr: 'Soutien', en: 'Support' },
  'preset.help.support': {
    fr: 'Qui joindre : nom, courriel, téléphone, page https.',
    en: 'Whom to reach: name, e-mail, telephone, https page.',
  },
  'preset.field.language': { fr: 'Langue', en: 'Language' },
  'preset.help.language': {
    fr: 'Langue dans laquelle l’assistant s’ouvre : fr ou en.',
    en: 'Language in which the assistant opens: fr or en.',
  },
  'preset.field.answers': { fr: 'Réponses au guide', en: 'Answers to the guide' },
  'preset.help.answers': {
    fr: 'Réponses que vos TI connaissent pour tous : ces questions ne sont plus posées.',
    en: 'Answers that IT knows for everyone: these questions are not asked any more.',
  },
  'preset.field.graph': { fr: 'Application Microsoft Graph', en: 'Microsoft Graph application' },
  'preset.help.graph': {
    fr: 'Application inscrite dans Entra pour la lecture directe (clientId) et organisation (tenant). Aucun secret.',
    en: 'Application registered in Entra for the live reading (clientId) and organization (tenant). No secret.',
  },
  'preset.field.facts': { fr: 'Données remplacées', en: 'Replaced facts' },
  'preset.help.facts': {
    fr: 'Données publiées que l’organisation connaît mieux, en JSON : id, statement, value, source, checkedOn.',
    en: 'Published facts that the organization knows better, in JSON: id, statement, value, source, checkedOn.',
  },
  'preset.field.statusFolder': { fr: 'Dossier de suivi', en: 'Status folder' },
  'preset.help.statusFolder': {
    fr: 'Partage où chaque poste dépose son état, sans aucun secret ; par exemple \\\\serveur\\partage\\assistant.',
    en: 'Share where each workstation puts its status, without any secret; \\\\server\\share\\assistant for instance.',
  },
  'preset.field.updateFeed': { fr: 'Mises à jour', en: 'Updates' },
  'preset.help.updateFeed': {
    fr: 'Adresse https d’où viennent les mises à jour, ou off pour n’en prendre aucune. Suivie si un administrateur l’a écrite ; off l’est toujours.',
    en: 'https address that updates come from, or off to take none. Followed when an administrator wrote it; off always is.',
  },
  'preset.field.updateInstall': { fr: 'Installation des mises à jour', en: 'Installation of updates' },
  'preset.help.updateInstall': {
    fr: 'ask : la personne accepte chaque mise à jour (par défaut). on-quit : elle s’installe à la fermeture de l’assistant, sans demander.',
    en: 'ask: the person agrees to each update (by default). on-quit: it is installed as the assistant closes, without asking.',
  },
  'preset.field.mayChange': { fr: 'Ce que la personne peut changer', en: 'What the person may change' },
  'preset.help.mayChange': {
    fr: 'Parmi language, host, relay, addresses, answers. Absent : tout. Vide : rien de ce que le préréglage énonce.',
    en: 'Among language, host, relay, addresses, answers. Absent: everything. Empty: nothing of what the preset states.',
  },
  'preset.field.linkFields': { fr: 'Champs permis dans un lien', en: 'Fields allowed in a link' },
  'preset.help.linkFields': {
    fr: 'Parmi account, recipient, language, screen. Absent : aucun lien « assistant-courriel » n’est suivi.',
    en: 'Among account, recipient, language, screen. Absent: no “assistant-courriel” link is followed.',
  },
  'preset.route.app-password': { fr: 'mot de passe d’application', en: 'app password' },
  'preset.route.ip-address': { fr: 'adresse IP', en: 'IP address' },
  'preset.route.outlook': { fr: 'Outlook', en: 'Outlook' },
  'preset.set-by-organization': {
    fr: 'Réglé par votre organisation{name, select, none {} other { ({name})}}',
    en: 'Set by your organization{name, select, none {} other { ({name})}}',
  },
  'preset.set-by-file': {
    fr: 'Réglé par le préréglage fourni{name, select, none {} other { ({name})}}',
    en: 'Set by the preset provided{name, select, none {} other { ({name})}}',
  },
});
