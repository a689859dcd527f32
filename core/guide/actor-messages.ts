import { defineMessages } from '../i18n/message.ts';

/** Who does a step: the titles under which a plan and an advice list what each person has to do. */
export const actorMessages = defineMessages({
  'actor.user': { fr: 'Vous, ou la personne qui envoie', en: 'You, or the person who sends' },
  'actor.microsoft365-admin': {
    fr: 'Votre administrateur Microsoft 365',
    en: 'Your Microsoft 365 administrator',
  },
  'actor.network-admin': { fr: 'Votre administrateur réseau', en: 'Your network administrator' },
  'actor.workstation-admin': { fr: 'La personne qui gère ce poste', en: 'Whoever manages this computer' },
  'actor.maestro-admin': { fr: 'Votre administrateur maestro*', en: 'Your maestro* administrator' },
  'actor.microsoft': { fr: 'Microsoft', en: 'Microsoft' },
});
