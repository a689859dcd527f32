import { defineMessages } from '../../core/i18n/message.ts';

/** Words of the window's frame and of the screens that belong to no other area. */
export const interfaceMessages = defineMessages({
  'app.name': { fr: 'Assistant Courriel', en: 'Assistant Courriel' },
  'app.loading': { fr: 'Ouverture de l’assistant…', en: 'Opening the assistant…' },
  'app.path': { fr: 'Étapes', en: 'Steps' },
  'app.step': { fr: 'Étape {current} sur {total}', en: 'Step {current} of {total}' },
  'app.state.done': { fr: 'fait', en: 'done' },
  'app.state.here': { fr: 'vous êtes ici', en: 'you are here' },
  'app.state.to-come': { fr: 'à venir', en: 'to come' },
  'app.copy': { fr: 'Copier', en: 'Copy' },
  'app.copied': { fr: 'Copié', en: 'Copied' },
  'app.language': { fr: 'Langue', en: 'Language' },
  'app.error-message': { fr: 'J’ai un message d’erreur', en: 'I have an error message' },
  'app.error-message.short': { fr: 'Erreur', en: 'Error' },
  'app.tenant': { fr: 'Mon organisation', en: 'My organization' },
  'app.tenant.short': { fr: 'Organisation', en: 'Organization' },
  'app.help': { fr: 'Aide', en: 'Help' },
  'app.to-the-path': { fr: 'Revenir aux étapes', en: 'Back to the steps' },
  'app.practice': { fr: 'Exercice', en: 'Exercise' },
  'app.practice.words': {
    fr: 'rien ne part vers Microsoft 365 ; un serveur d’exercice répond sur ce poste.',
    en: 'nothing goes to Microsoft 365; a practice server answers on this workstation.',
  },
  'app.tone.info': { fr: 'À savoir', en: 'Good to know' },
  'app.tone.good': { fr: 'Fait', en: 'Done' },
  'app.tone.caution': { fr: 'Attention', en: 'Take care' },
  'app.tone.stop': { fr: 'Obstacle', en: 'Obstacle' },
  'app.notice': { fr: 'Réglages', en: 'Settings' },
  'app.not-allowed.title': {
    fr: 'Cette page n’est plus reliée à l’assistant',
    en: 'This page is no longer connected to the assistant',
  },
  'app.not-allowed.text': {
    fr: 'Pour votre sécurité, le lien d’ouverture ne sert qu’une fois et l’assistant doit tourner sur ce poste. Dans le terminal où il tourne, appuyez sur Entrée pour obtenir un nouveau lien, ou relancez « npm start ».',
    en: 'For your safety, the opening link works once and the assistant must be running on this workstation. In the terminal where it runs, press Enter to get a new link, or run “npm start” again.',
  },
  'app.crash.title': { fr: 'Cet écran n’a pas pu s’afficher', en: 'This screen could not be shown' },
  'app.crash.text': {
    fr: 'C’est notre erreur, pas la vôtre. Vos réponses et le trousseau sont intacts. Rouvrez l’assistant ; si l’écran revient, joignez ce code à votre demande de soutien : {kind}.',
    en: 'This is our fault, not yours. Your answers and the keychain are intact. Open the assistant again; if this screen comes back, quote this code to support: {kind}.',
  },
  'app.reload': { fr: 'Rouvrir', en: 'Open again' },
  'app.opens-browser': { fr: 's’ouvre dans le navigateur', en: 'opens in the browser' },

  'chapter.situation': { fr: 'Situation', en: 'Situation' },
  'chapter.authentication': { fr: 'Authentification', en: 'Sign-in rules' },
  'chapter.solution': { fr: 'Solution', en: 'Solution' },
  'chapter.setup': { fr: 'Mise en place', en: 'Setting up' },
  'chapter.secret': { fr: 'Mot de passe', en: 'Password' },
  'chapter.dns': { fr: 'Domaine', en: 'Domain' },
  'chapter.connector': { fr: 'Connecteur', en: 'Connector' },
  'chapter.test': { fr: 'Essai', en: 'Test' },
  'chapter.maestro': { fr: 'maestro*', en: 'maestro*' },
  'chapter.summary': { fr: 'Résumé', en: 'Summary' },

  'checkup.page.open': { fr: 'Vérifier ce poste', en: 'Check this workstation' },
});
