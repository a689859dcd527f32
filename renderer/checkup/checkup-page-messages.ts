import { defineMessages } from '../../core/i18n/message.ts';

/** The screen « Vérifier ce poste ». */
export const checkupPageMessages = defineMessages({
  'checkup.page.title': { fr: 'Vérifier ce poste', en: 'Check this workstation' },
  'checkup.page.lead': {
    fr: 'L’assistant regarde ce qu’un technicien vérifierait d’abord. Il ne change rien et n’envoie aucun mot de passe.',
    en: 'The assistant looks at what a technician would check first. It changes nothing and sends no password.',
  },
  'checkup.page.account': { fr: 'Adresse qui envoie (facultatif)', en: 'Sending address (optional)' },
  'checkup.page.account.hint': {
    fr: 'Pour regarder si son domaine est chez Microsoft 365.',
    en: 'To see whether its domain is at Microsoft 365.',
  },
  'checkup.page.offline': {
    fr: 'Rester sur ce poste : ne rien demander au réseau',
    en: 'Stay on this workstation: ask nothing of the network',
  },
  'checkup.page.agreed': {
    fr: 'Demander aussi à Microsoft à quelle organisation appartient le domaine : son nom quitte ce poste',
    en: 'Also ask Microsoft which organization the domain belongs to: its name leaves this workstation',
  },
  'checkup.page.what': { fr: 'Ce qui va être regardé', en: 'What is about to be looked at' },
  'checkup.page.run': { fr: 'Commencer la vérification', en: 'Start the check-up' },
  'checkup.page.running': { fr: 'Vérification en cours', en: 'Check-up under way' },
  'checkup.page.waiting': { fr: 'en cours', en: 'under way' },
  'checkup.page.stop': { fr: 'Arrêter', en: 'Stop' },
  'checkup.page.again': { fr: 'Refaire la vérification', en: 'Run the check-up again' },
  'checkup.page.ended': { fr: 'Ce que dit ce poste', en: 'What this workstation says' },
  'checkup.page.details': { fr: 'Ce que le serveur a répondu', en: 'What the server answered' },
  'checkup.page.rest': { fr: 'Le reste de ce qui a été regardé', en: 'The rest of what was looked at' },
  'checkup.page.found': { fr: 'Trouvé sur ce poste', en: 'Found on this workstation' },
  'checkup.page.found.words': {
    fr: 'Ces réponses viennent de la vérification, pas de vous. Elles ne vous seront pas demandées ; corrigez celles qui ne sont pas justes.',
    en: 'These answers come from the check-up, not from you. They will not be asked; correct those that are not right.',
  },
});
