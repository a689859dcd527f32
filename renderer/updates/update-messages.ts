import { defineMessages } from '../../core/i18n/message.ts';

/** What the page says of later versions of the assistant. */
export const updateMessages = defineMessages({
  'update.title': { fr: 'Mises à jour', en: 'Updates' },
  'update.checking': { fr: 'Recherche d’une version plus récente…', en: 'Looking for a later version…' },
  'update.current': {
    fr: 'Aucune version plus récente n’est offerte à ce poste.',
    en: 'No later version is offered to this workstation.',
  },
  'update.available': {
    fr: 'La version {version} de l’assistant est offerte. L’installer ferme l’assistant et le rouvre ; vos réponses sont conservées.',
    en: 'Version {version} of the assistant is offered. Installing it closes the assistant and opens it again; your answers are kept.',
  },
  'update.on-quit': {
    fr: 'La version {version} de l’assistant s’installera à sa fermeture, comme vos TI l’ont réglé. Vos réponses sont conservées.',
    en: 'Version {version} of the assistant will be installed when it closes, as your IT settled it. Your answers are kept.',
  },
  'update.install': { fr: 'Installer et rouvrir', en: 'Install and reopen' },
  'update.progress': { fr: 'Réception : {percent} %', en: 'Fetching: {percent}%' },
  'update.off.turned-off': {
    fr: 'Le préréglage de ce poste coupe les mises à jour automatiques : vos TI installent la version suivante.',
    en: 'This workstation’s preset turns automatic updates off: your IT installs the next version.',
  },
  'update.off.no-feed': {
    fr: 'Aucune adresse de mise à jour n’est connue de ce poste : demandez la version suivante à qui vous a remis celle-ci.',
    en: 'No update address is known to this workstation: ask whoever gave you this version for the next one.',
  },
  'update.off.other-installer': {
    fr: 'Cette copie se met à jour comme elle a été installée : par vos TI, par le système ou par npm.',
    en: 'This copy is updated the way it was installed: by your IT, by the system or by npm.',
  },
  'update.off.unsigned': {
    fr: 'Cette copie n’est pas signée : elle ne se remplace pas d’elle-même. Demandez la version suivante à qui vous a remis celle-ci.',
    en: 'This copy is not signed: it does not replace itself. Ask whoever gave you this version for the next one.',
  },
});
