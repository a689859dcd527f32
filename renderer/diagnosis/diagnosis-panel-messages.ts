import { defineMessages } from '../../core/i18n/message.ts';

/** The panel of an explanation; what it says of a cause is in core/advice and core/causes. */
export const diagnosisPanelMessages = defineMessages({
  'diagnosis.named': { fr: 'Le texte nomme la cause', en: 'The text names the cause' },
  'diagnosis.established': { fr: 'Cause établie', en: 'Cause established' },
  'diagnosis.several': {
    fr: 'Plusieurs causes possibles, la plus probable d’abord',
    en: 'Several possible causes, the likeliest first',
  },
  'diagnosis.likely': { fr: 'Cause probable', en: 'Probable cause' },
  'diagnosis.unknown': { fr: 'Cause non reconnue', en: 'Cause not recognised' },
  'diagnosis.handed-over': { fr: 'Ce que les autres ont à faire', en: 'What others have to do' },
  'diagnosis.after': {
    fr: 'Vérifier, revenir en arrière, sources',
    en: 'Checking, going back, sources',
  },
  'diagnosis.raw': { fr: 'Le texte, tel que reçu', en: 'The text as received' },
  'diagnosis.masked': {
    fr: 'Le texte contenait un secret ; il a été masqué ici. Considérez-le comme divulgué : révoquez-le et créez-en un nouveau.',
    en: 'The text held a secret; it was masked here. Consider it disclosed: revoke it and create a new one.',
  },
  'diagnosis.others': {
    fr: 'Les autres causes possibles, dans l’ordre',
    en: 'The other possible causes, in order',
  },
});
