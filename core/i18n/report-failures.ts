import { defineMessages } from './message.ts';

/** Why a report could not be printed. */
export const reportFailures = defineMessages({
  'report.no-printer': {
    fr: 'Aucun navigateur de ce poste ne peut produire le PDF (Edge, Chrome ou Chromium). Écrivez la page HTML, ouvrez-la et imprimez-la en PDF.',
    en: 'No browser of this workstation can make the PDF (Edge, Chrome or Chromium). Write the HTML page, open it and print it as PDF.',
  },
  'report.print-failed': {
    fr: 'Le PDF n’a pas pu être produit ({detail}). Écrivez la page HTML, ouvrez-la et imprimez-la en PDF.',
    en: 'The PDF could not be made ({detail}). Write the HTML page, open it and print it as PDF.',
  },
});
