import { defineMessages } from './message.ts';

/** What may be wrong with a campaign's list or its status folder. */
export const campaignFailures = defineMessages({
  'campaign.no-addresses': {
    fr: 'Aucune adresse n’a été trouvée dans {file}. Il faut une colonne nommée « Courriel », « Adresse », « userPrincipalName »…, ou une adresse par ligne.',
    en: 'No address was found in {file}. It needs a column named “Email”, “Address”, “userPrincipalName”…, or one address a line.',
  },
  'campaign.list-unreadable': {
    fr: 'La liste de la campagne, {file}, ne peut pas être lue. Importez-la de nouveau.',
    en: 'The campaign’s list, {file}, cannot be read. Import it again.',
  },
  'campaign.no-list': {
    fr: 'Aucun compte n’est à suivre et aucun dossier de suivi n’est connu. Commencez par « campaign import », ou nommez le dossier avec --folder.',
    en: 'There is no account to follow and no status folder is known. Begin with “campaign import”, or name the folder with --folder.',
  },
  'campaign.folder-unreadable': {
    fr: 'Le dossier de suivi {folder} ne peut pas être lu ({detail}).',
    en: 'The status folder {folder} cannot be read ({detail}).',
  },
});
