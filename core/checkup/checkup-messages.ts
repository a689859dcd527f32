import { defineMessages } from '../i18n/message.ts';
import { checkupLocalMessages } from './checkup-local-messages.ts';
import { checkupNetworkMessages } from './checkup-network-messages.ts';
import { checkupOutlookMessages } from './checkup-outlook-messages.ts';

/** The check-up: its frame, and why something could not be looked at. */
const checkupFrameMessages = defineMessages({
  'checkup.check.submission': { fr: 'Serveur d’envoi', en: 'Sending server' },
  'checkup.check.relay': { fr: 'Relais (port 25)', en: 'Relay (port 25)' },
  'checkup.check.implicit-tls': { fr: 'Port 465', en: 'Port 465' },
  'checkup.check.proxy': { fr: 'Mandataires (proxy)', en: 'Proxies' },
  'checkup.check.clock': { fr: 'Horloge', en: 'Clock' },
  'checkup.check.domain': { fr: 'Domaine des courriels', en: 'Mail domain' },
  'checkup.check.tenant': { fr: 'Organisation Microsoft', en: 'Microsoft organization' },
  'checkup.check.outlook': { fr: 'Outlook', en: 'Outlook' },
  'checkup.check.antivirus': { fr: 'Antivirus', en: 'Antivirus' },
  'checkup.check.firewall': { fr: 'Pare-feu Windows', en: 'Windows Firewall' },
  'checkup.check.keychain': { fr: 'Trousseau', en: 'Keychain' },
  'checkup.check.storage': { fr: 'Fichiers de l’assistant', en: 'The assistant’s files' },
  'checkup.check.maestro': { fr: 'maestro*', en: 'maestro*' },

  'checkup.state.problem': { fr: 'empêche l’envoi', en: 'stops sending' },
  'checkup.state.caution': { fr: 'à surveiller', en: 'to watch' },
  'checkup.state.unseen': { fr: 'pas regardé', en: 'not looked at' },
  'checkup.state.info': { fr: 'à savoir', en: 'to know' },
  'checkup.state.good': { fr: 'en ordre', en: 'in order' },

  'checkup.summary.problem': {
    fr: 'À régler d’abord : {first}{others, plural, =0 {} one { Un autre point suit.} other { # autres points suivent.}}',
    en: 'To settle first: {first}{others, plural, =0 {} one { One more point follows.} other { # more points follow.}}',
  },
  'checkup.summary.caution': {
    fr: 'Rien de certain n’empêche l’envoi ici. À surveiller : {first}{others, plural, =0 {} one { Un autre point suit.} other { # autres points suivent.}}',
    en: 'Nothing certain stops sending here. To watch: {first}{others, plural, =0 {} one { One more point follows.} other { # more points follow.}}',
  },
  'checkup.summary.clear': {
    fr: 'Rien de ce qui a été regardé sur ce poste n’empêche l’envoi. Cela ne dit rien des réglages de Microsoft 365.',
    en: 'Nothing that was looked at on this workstation stops sending. This says nothing of Microsoft 365 settings.',
  },
  'checkup.summary.partial': {
    fr: 'Rien de ce qui a pu être regardé n’empêche l’envoi ; {unread, plural, one {un point n’a pas pu l’être.} other {# points n’ont pas pu l’être.}}',
    en: 'Nothing that could be looked at stops sending; {unread, plural, one {one point could not be.} other {# points could not be.}}',
  },

  'checkup.correct': { fr: 'Corriger', en: 'Correct' },
  'checkup.mended': { fr: 'Pour savoir si c’est réglé :', en: 'To know that it is mended:' },
  'checkup.found': {
    fr: 'Trouvé sur ce poste, pour le plan (à corriger si ce n’est pas juste)',
    en: 'Found on this workstation, for the plan (to be corrected if it is not right)',
  },

  'checkup.unseen.offline': {
    fr: 'Pas regardé : la vérification est restée sur ce poste, comme demandé.',
    en: 'Not looked at: the check-up stayed on this workstation, as asked.',
  },
  'checkup.unseen.windows-only': {
    fr: 'Ne se regarde que sous Windows{of, select, outlook { ; la voie Outlook n’existe que là} other {}}.',
    en: 'Can be looked at on Windows only{of, select, outlook {; the Outlook route exists there alone} other {}}.',
  },
  'checkup.unseen.cancelled': {
    fr: 'Pas regardé : la vérification a été arrêtée.',
    en: 'Not looked at: the check-up was stopped.',
  },
  'checkup.unseen.too-long': {
    fr: 'Pas de réponse dans le temps accordé : rien n’en est conclu.',
    en: 'No answer in the time given: nothing is concluded from it.',
  },
  'checkup.unseen.refused': {
    fr: 'Ce compte n’a pas le droit de le lire{detail, select, none {} other { ({detail})}}. Rien n’en est conclu.',
    en: 'This account may not read it{detail, select, none {} other { ({detail})}}. Nothing is concluded from it.',
  },
  'checkup.unseen.tool-absent': {
    fr: 'La commande « reg » de Windows n’a pas pu être lancée{detail, select, none {} other { ({detail})}}.',
    en: 'Windows’ “reg” command could not be run{detail, select, none {} other { ({detail})}}.',
  },
  'checkup.unseen.no-account': {
    fr: 'Donnez l’adresse qui envoie pour regarder son domaine.',
    en: 'Give the sending address to look at its domain.',
  },
  'checkup.unseen.no-relay': {
    fr: 'Le DNS n’a pas donné de relais Microsoft pour ce domaine.',
    en: 'The DNS gave no Microsoft relay for this domain.',
  },
  'checkup.unseen.not-agreed': {
    fr: 'Pas demandé à Microsoft sans votre accord : le nom du domaine quitterait ce poste.',
    en: 'Not asked of Microsoft without your agreement: the domain’s name would leave this workstation.',
  },
  'checkup.unseen.not-compared': {
    fr: 'Aucun serveur n’a donné l’heure : l’horloge de ce poste n’a été comparée qu’à la date de cette version.',
    en: 'No server gave the time: this workstation’s clock was compared with the date of this version only.',
  },
  'checkup.unseen.failed': {
    fr: 'N’a pas pu être regardé{detail, select, none {} other { ({detail})}}. Rien n’en est conclu.',
    en: 'Could not be looked at{detail, select, none {} other { ({detail})}}. Nothing is concluded from it.',
  },
});

export const checkupMessages = defineMessages({
  ...checkupFrameMessages,
  ...checkupNetworkMessages,
  ...checkupOutlookMessages,
  ...checkupLocalMessages,
});
