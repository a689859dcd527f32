import { defineMessages } from '../../core/i18n/message.ts';

/** The terminal’s own words about the check-up. */
export const checkupTerminalMessages = defineMessages({
  'terminal.checkup.summary': {
    fr: 'Regarder ce que ce poste et son réseau disent de l’envoi ; ne change rien',
    en: 'Look at what this workstation and its network say about sending; changes nothing',
  },
  'terminal.checkup.account': {
    fr: 'L’adresse qui envoie, pour regarder son domaine',
    en: 'The sending address, to look at its domain',
  },
  'terminal.checkup.offline': { fr: 'Ne rien demander au réseau', en: 'Ask nothing of the network' },
  'terminal.checkup.ask-microsoft': {
    fr: 'Permettre de demander à Microsoft l’organisation du domaine : son nom quitte ce poste',
    en: 'Allow asking Microsoft for the domain’s organization: its name leaves this workstation',
  },
  'terminal.checkup.program': {
    fr: 'Comment maestro* envoie, pour peser ce qui est vu',
    en: 'How maestro* sends, to weigh what is seen',
  },
  'terminal.checkup.host': {
    fr: 'Serveur d’envoi (par défaut, celui de Microsoft 365)',
    en: 'Sending server (by default, Microsoft 365’s)',
  },
  'terminal.checkup.port': { fr: 'Son port (par défaut, 587)', en: 'Its port (by default, 587)' },
  'terminal.checkup.about-to': {
    fr: 'Ce qui va être regardé, sans rien changer ni envoyer de mot de passe : {names}.',
    en: 'What is about to be looked at, with nothing changed and no password sent: {names}.',
  },
});
