import { defineMessages } from '../i18n/message.ts';

/** What a campaign says: the state of each mailbox, its table and the letter of reminder. */
export const campaignMessages = defineMessages({
  'campaign.state.accepted': { fr: 'Message accepté par le serveur', en: 'Message accepted by the server' },
  'campaign.state.refused': { fr: 'Essai refusé', en: 'Test refused' },
  'campaign.state.begun': { fr: 'Commencé, sans message d’essai', en: 'Begun, without a test message' },
  'campaign.state.absent': { fr: 'Aucune nouvelle', en: 'No news' },
  'campaign.checkup.clear': { fr: 'rien en travers', en: 'nothing in the way' },
  'campaign.checkup.partial': { fr: 'vu en partie', en: 'partly seen' },
  'campaign.checkup.caution': { fr: 'à surveiller', en: 'to watch' },
  'campaign.checkup.problem': { fr: 'obstacle', en: 'obstacle' },
  'campaign.yes': { fr: 'oui', en: 'yes' },
  'campaign.column.address': { fr: 'Boîte', en: 'Mailbox' },
  'campaign.column.name': { fr: 'Nom', en: 'Name' },
  'campaign.column.group': { fr: 'Service', en: 'Department' },
  'campaign.column.state': { fr: 'État', en: 'State' },
  'campaign.column.route': { fr: 'Voie', en: 'Route' },
  'campaign.column.diagnosis': { fr: 'Diagnostic', en: 'Diagnosis' },
  'campaign.column.checkup': { fr: 'Vérification du poste', en: 'Workstation check' },
  'campaign.column.workstation': { fr: 'Poste', en: 'Workstation' },
  'campaign.column.at': { fr: 'Écrit le (UTC)', en: 'Written at (UTC)' },
  'campaign.column.assistant': { fr: 'Version', en: 'Version' },
  'campaign.column.clock': { fr: 'Horloge du poste fausse', en: 'Workstation clock wrong' },
  'campaign.column.unlisted': { fr: 'Hors de la liste', en: 'Not on the list' },
  'campaign.refusals': { fr: 'Refus, par diagnostic', en: 'Refusals, by diagnosis' },
  'campaign.clocks': {
    fr: '{count, plural, one {Un poste a} other {# postes ont}} une horloge à plus d’un jour de celle du partage ; la date du partage compte.',
    en: '{count, plural, one {One workstation has} other {# workstations have}} a clock more than a day away from the share’s; the share’s date counts.',
  },
  'campaign.folder.none': {
    fr: 'Aucun dossier de suivi n’est connu de ce poste : le préréglage en nomme un (statusFolder), et chaque poste y écrit.',
    en: 'No status folder is known to this workstation: the preset names one (statusFolder), and each workstation writes there.',
  },
  'campaign.partial': {
    fr: 'Le dossier n’a pas encore tout donné : ce qui suit n’est qu’une partie de ce qu’il contient.',
    en: 'The folder has not given everything yet: what follows is only a part of what it holds.',
  },
  'campaign.slow': {
    fr: 'Le dossier de suivi répond lentement ; la lecture continue, une minute au plus.',
    en: 'The status folder answers slowly; the reading goes on, for a minute at most.',
  },
  'campaign.set-aside': {
    fr: '{count, plural, one {Un fichier n’a pas été retenu} other {# fichiers n’ont pas été retenus}} ({unreadable} illisibles, {large} trop gros, {later} d’une version plus récente, {foreign} d’un autre nom).',
    en: '{count, plural, one {One file was not kept} other {# files were not kept}} ({unreadable} unreadable, {large} too large, {later} of a later version, {foreign} of another name).',
  },
  'campaign.reminder.subject': {
    fr: 'Envoi de courriels de maestro* : une étape vous attend',
    en: 'Sending mail from maestro*: one step awaits you',
  },
  'campaign.reminder.text': {
    fr: 'Bonjour,\n\nPour que maestro* puisse envoyer vos courriels par Microsoft 365, une étape reste à faire sur votre poste : ouvrez « Assistant Courriel » et suivez ce qu’il demande, jusqu’au message d’essai. Il ne demande aucun mot de passe par courriel, et nous non plus.',
    en: 'Hello,\n\nFor maestro* to send your mail through Microsoft 365, one step remains on your workstation: open “Assistant Courriel” and follow what it asks, up to the test message. It asks for no password by mail, and neither do we.',
  },
  'campaign.reminder.support': { fr: 'Une question : {support}', en: 'A question: {support}' },
});
