import { defineMessages } from '../../core/i18n/message.ts';

/** Headings of an explanation on screen; its sentences are the domain’s. */
export const diagnosisPanelMessages = defineMessages({
  'diagnosis.certain': { fr: 'Le texte nomme la cause', en: 'The text names the cause' },
  'diagnosis.uncertain': {
    fr: 'Plusieurs causes possibles, la plus probable d’abord',
    en: 'Several possible causes, the likeliest first',
  },
  'diagnosis.unknown': { fr: 'Cause non reconnue', en: 'Cause not recognised' },
  'diagnosis.probable': { fr: 'Cause probable', en: 'Probable cause' },
  'diagnosis.steps': { fr: 'Quoi faire', en: 'What to do' },
  'diagnosis.settle': { fr: 'Ce qui permettrait de trancher', en: 'What would settle it' },
  'diagnosis.security': { fr: 'Ce que cela coûte en sécurité', en: 'What it costs in security' },
  'diagnosis.undo': { fr: 'Pour revenir en arrière', en: 'To undo it' },
  'diagnosis.proof': { fr: 'Pour prouver que c’est réglé', en: 'To prove that it is mended' },
  'diagnosis.until': { fr: 'Jusqu’à quand', en: 'Until when' },
  'diagnosis.sources': { fr: 'Sources', en: 'Sources' },
  'diagnosis.admin-message': { fr: 'Message prêt à transmettre', en: 'Message ready to forward' },
  'diagnosis.raw': { fr: 'Le texte, tel que reçu', en: 'The text as received' },
  'diagnosis.retry.wait': {
    fr: 'N’essayez pas de nouveau avant {minutes, plural, one {# minute} other {# minutes}} : des refus répétés peuvent verrouiller le compte.',
    en: 'Do not try again for {minutes, plural, one {# minute} other {# minutes}}: repeated refusals can lock the account.',
  },
  'diagnosis.retry.never': {
    fr: 'N’essayez pas de nouveau avant que la cause soit corrigée.',
    en: 'Do not try again until the cause is mended.',
  },
  'diagnosis.masked': {
    fr: 'Le texte contenait un secret ; il a été masqué ici. Considérez-le comme divulgué : révoquez-le et créez-en un nouveau.',
    en: 'The text held a secret; it was masked here. Consider it disclosed: revoke it and create a new one.',
  },
  'diagnosis.others': {
    fr: 'Les autres causes possibles, dans l’ordre',
    en: 'The other possible causes, in order',
  },
});
