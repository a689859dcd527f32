import { defineMessages } from '../../core/i18n/message.ts';

/** Words of `completion` and `man`: the terminal as a product among others. */
export const productTerminalMessages = defineMessages({
  'terminal.completion.summary': {
    fr: 'Le complètement des commandes pour un interpréteur : bash, zsh, fish, powershell',
    en: 'Command completion for a shell: bash, zsh, fish, powershell',
  },
  'terminal.completion.complete': {
    fr: 'Ce que l’interpréteur demande quand on complète une ligne',
    en: 'What a shell asks while a line is being completed',
  },
  'terminal.completion.empty': {
    fr: 'Le mot à compléter est encore vide',
    en: 'The word to complete is still empty',
  },
  'terminal.completion.how': {
    fr: 'Où le mettre :',
    en: 'Where to put it:',
  },
  'terminal.man.summary': {
    fr: 'La page de manuel, à lire avec man -l -',
    en: 'The manual page, to read with man -l -',
  },
  'terminal.man.name': {
    fr: 'remet en route l’envoi de courriels de maestro*',
    en: 'gets maestro* sending mail again',
  },
  'terminal.man.heading.name': { fr: 'NOM', en: 'NAME' },
  'terminal.man.heading.synopsis': { fr: 'SYNOPSIS', en: 'SYNOPSIS' },
  'terminal.man.heading.description': { fr: 'DESCRIPTION', en: 'DESCRIPTION' },
  'terminal.man.heading.commands': { fr: 'COMMANDES', en: 'COMMANDS' },
  'terminal.man.heading.everywhere': {
    fr: 'OPTIONS DE TOUTES LES COMMANDES',
    en: 'OPTIONS OF EVERY COMMAND',
  },
  'terminal.man.heading.status': { fr: 'CODE DE RETOUR', en: 'EXIT STATUS' },
  'terminal.man.heading.environment': { fr: 'ENVIRONNEMENT', en: 'ENVIRONMENT' },
  'terminal.man.heading.files': { fr: 'FICHIERS', en: 'FILES' },
  'terminal.man.home': {
    fr: 'Le dossier des réglages, à la place de celui du système.',
    en: 'The folder of the settings, instead of the system’s.',
  },
  'terminal.man.no-color': {
    fr: 'Présent et non vide : aucune couleur. Il n’y en a jamais hors d’un terminal.',
    en: 'Present and not empty: no colour. There is never any outside a terminal.',
  },
  'terminal.man.settings': {
    fr: 'Les réglages d’une personne, sans secret. Les mots de passe sont dans le trousseau du système.',
    en: 'One person’s settings, without any secret. Passwords are in the system’s keychain.',
  },
});
