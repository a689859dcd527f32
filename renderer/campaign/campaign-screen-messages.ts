import { defineMessages } from '../../core/i18n/message.ts';

/** What the screen of a campaign says of itself. */
export const campaignScreenMessages = defineMessages({
  'campaign.title': { fr: 'Campagne', en: 'Campaign' },
  'campaign.lead': {
    fr: 'Les boîtes à suivre, et ce que chaque poste a écrit de lui-même dans le dossier de suivi. Aucun secret n’y figure.',
    en: 'The mailboxes to follow, and what each workstation wrote of itself in the status folder. It holds no secret.',
  },
  'campaign.import': { fr: 'Importer les comptes (CSV)', en: 'Import the accounts (CSV)' },
  'campaign.imported': {
    fr: '{accounts, plural, one {Un compte suivi} other {# comptes suivis}} · {duplicates} en double · {blank} lignes sans adresse · {refused} refusées',
    en: '{accounts, plural, one {One account followed} other {# accounts followed}} · {duplicates} duplicates · {blank} lines without an address · {refused} refused',
  },
  'campaign.folder': { fr: 'Dossier de suivi', en: 'Status folder' },
  'campaign.folder.unreadable': {
    fr: 'Ce dossier n’a pas pu être lu ({detail}). Il est relu toutes les cinq secondes.',
    en: 'This folder could not be read ({detail}). It is read again every five seconds.',
  },
  'campaign.empty': {
    fr: 'Rien à suivre encore. Importez les comptes, ou attendez qu’un poste écrive.',
    en: 'Nothing to follow yet. Import the accounts, or wait until a workstation writes.',
  },
  'campaign.chart': { fr: 'Où en sont les boîtes', en: 'Where the mailboxes stand' },
  'campaign.filter': { fr: 'Montrer', en: 'Show' },
  'campaign.filter.all': { fr: 'Toutes', en: 'All' },
  'campaign.filter.accepted': { fr: 'Acceptées', en: 'Accepted' },
  'campaign.filter.refused': { fr: 'Refusées', en: 'Refused' },
  'campaign.filter.begun': { fr: 'Commencées', en: 'Begun' },
  'campaign.filter.absent': { fr: 'Sans nouvelle', en: 'No news' },
  'campaign.shown': {
    fr: '{shown} montrées sur {total} ; le CSV les contient toutes.',
    en: '{shown} shown of {total}; the CSV holds them all.',
  },
  'campaign.export': { fr: 'Enregistrer le CSV', en: 'Save the CSV' },
  'campaign.exported': { fr: 'Enregistré : {file}', en: 'Saved: {file}' },
  'campaign.remind': { fr: 'Le rappel à envoyer', en: 'The reminder to send' },
  'campaign.remind.words': {
    fr: 'À copier dans votre messagerie : rien n’est envoyé d’ici.',
    en: 'To copy into your mail program: nothing is sent from here.',
  },
  'campaign.remind.addresses': {
    fr: 'Copier {count, plural, =0 {les adresses (aucune)} one {l’adresse} other {les # adresses}}',
    en: 'Copy {count, plural, =0 {the addresses (none)} one {the address} other {the # addresses}}',
  },
  'campaign.remind.text': { fr: 'Copier le texte', en: 'Copy the text' },
});
