import { defineMessages } from '../../core/i18n/message.ts';

/** The guide in the terminal: what the window says by its buttons. */
export const guideTerminalMessages = defineMessages({
  'terminal.guide.practice-values': {
    fr: 'Exercice : l’adresse ci-dessous est celle de l’exercice. Dans maestro*, notez celle qui envoie vraiment, et son propre mot de passe d’application.',
    en: 'Exercise: the address below is the exercise’s. In maestro*, note the one that really sends, with its own app password.',
  },
  'terminal.guide.keys': {
    fr: 'Flèches pour choisir, Entrée pour valider, Ctrl+C pour quitter',
    en: 'Arrows to choose, Enter to confirm, Ctrl+C to leave',
  },
  'terminal.guide.then': { fr: 'Que faire ensuite ?', en: 'What next?' },
  'terminal.guide.quit': { fr: 'Quitter', en: 'Leave' },
  'terminal.guide.end': { fr: 'Terminer', en: 'Finish' },
  'terminal.guide.kept': {
    fr: 'Vos réponses sont conservées. « assistant-courriel » reprend où vous en êtes, ici ou dans la fenêtre ; « assistant-courriel --help » montre les autres commandes.',
    en: 'Your answers are kept. “assistant-courriel” goes on from here, in the terminal or in the window; “assistant-courriel --help” shows the other commands.',
  },
  'terminal.guide.whole-plan': {
    fr: 'Lire tout le plan : ce que les autres ont à faire, les raisons, les dates',
    en: 'Read the whole plan: what others have to do, the reasons, the dates',
  },
  'terminal.guide.letter': {
    fr: 'Lire le message à envoyer à votre administrateur',
    en: 'Read the message to send to your administrator',
  },
  'terminal.guide.replace-secret': { fr: 'En saisir un autre', en: 'Enter another one' },
  'terminal.guide.prepare-test': { fr: 'Préparer l’essai', en: 'Prepare the test' },
});
