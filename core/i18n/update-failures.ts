import { defineMessages } from './message.ts';

/** Why a later version could not be found, fetched or installed. The version that runs stays as it is. */
export const updateFailures = defineMessages({
  'update.unreachable': {
    fr: 'L’adresse des mises à jour n’a pas pu être lue ({detail}). Rien n’a été changé ; vérifiez la connexion, ou prévenez vos TI.',
    en: 'The address of the updates could not be read ({detail}). Nothing was changed; check the connection, or tell your IT.',
  },
  'update.invalid': {
    fr: 'L’adresse des mises à jour ne répond pas ce qu’elle devrait ({detail}). Rien n’a été changé ; prévenez vos TI.',
    en: 'The address of the updates does not answer what it should ({detail}). Nothing was changed; tell your IT.',
  },
  'update.damaged': {
    fr: 'Le programme reçu n’est pas celui qui était annoncé : son empreinte ou sa signature ne convient pas ({detail}). Il n’a pas été installé ; prévenez vos TI.',
    en: 'The program received is not the one that was announced: its digest or its signature does not fit ({detail}). It was not installed; tell your IT.',
  },
  'update.not-installed': {
    fr: 'La mise à jour n’a pas pu être installée ({detail}). La version actuelle reste en place ; prévenez vos TI.',
    en: 'The update could not be installed ({detail}). The present version stays in place; tell your IT.',
  },
});
